// A punishment that is decided and reported is news; what a meeting agreed on and nobody may know yet is not.

import { expect, it } from 'vitest'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const findPapers = (text: string) =>
  checkDraft(createTextDraft(text)).flatMap(({ check, level }) => (check === 'internal-document' ? [level] : []))

it.each([
  'Hội đồng kỷ luật trường Bình Lâm đã thống nhất mức khiển trách với giáo viên bộ môn vì cả học kỳ cô không nói lời nào.',
  'hoi dong ky luat truong Binh Lam da thong nhat muc khien trach voi giao vien bo mon vi ca hoc ky co khong noi gi',
  'Cả học kỳ cô không nói gì trên lớp.\nÔng Bùi Văn Lưu, hiệu trưởng, cho hay đã ra quyết định kỷ luật với cô.',
  'Ban giám hiệu đã thống nhất hình thức khiển trách thầy Nam do thầy chưa thông báo cho phụ huynh. Hiệu trưởng cho biết quyết định kỷ luật có hiệu lực từ 1/9.',
  'Sáng 14/3, trao đổi với phóng viên, bà Đinh Thị Lụa - Trưởng phòng Giáo dục huyện Yên Lâm - xác nhận hội đồng kỷ luật nhà trường đã thống nhất hình thức cảnh cáo đối với thầy chủ nhiệm lớp 9A, người bị phản ánh không nói gì khi học sinh đánh nhau.',
  'Chiều 3/8, Ủy ban Kiểm tra Huyện ủy Yên Lâm đã thống nhất cảnh cáo ông Cao Xuân Thức vì không kể hết tài sản.',
])('finds no internal paper in discipline that is reported: %s', (text) => {
  expect(findPapers(text)).toEqual([])
})

it.each([
  'Chi bộ đã thống nhất khai trừ chú Sáu, chưa công bố đâu nha.',
  'chi bo da thong nhat khai tru chu Sau, chua cong bo dau nha',
  'Tối qua họp chi ủy đã thống nhất cách chức anh Tư, không nói gì với ai nha.',
  'Ngày 3/8 thường vụ đã thống nhất cảnh cáo chị Mận, chưa công bố.',
  'Hiệu trưởng cho biết đã ra quyết định kỷ luật cô Lụa nhưng chưa công bố, mọi người khoan nói.',
  'Chiều 3/8 Ban giám hiệu đã thống nhất buộc thôi việc cô Lụa, chờ ký, anh hiệu phó cho biết.',
  'Gửi mọi người biên bản họp hội đồng kỷ luật cô Lụa ngày 3/8, hiệu trưởng cho biết đã ra quyết định kỷ luật.',
  'Dự thảo quyết định kỷ luật cô Lụa, chưa ban hành, gửi cả nhà đọc trước.',
])('keeps what is not announced: %s', (text) => {
  expect(findPapers(text)).toContain('stop')
})
