// Reports in the third person of what a body did, and notices of enrolment, next to what is announced in its name.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findVoices = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).filter(({ check }) => check === 'speaking-for-agency')

describe('a report of what a body did', () => {
  it.each([
    'Tại lễ tổng kết, Ban Giám hiệu Trường THCS Nậm Mu đã công bố danh sách khen thưởng và trao quà cho 30 em.',
    'Sáng 14/8, UBND xã Vĩnh Thạnh đã công bố quyết định thành lập tổ hợp tác nuôi tôm.',
    'Tại buổi đối thoại, Chủ tịch UBND xã Ea Tu đã trả lời, làm rõ các kiến nghị của cử tri.',
    'Hợp tác xã Phú Thuận và UBND xã đã tiếp thu, giải trình đầy đủ ý kiến của bà con xã viên.',
    'Công an xã Mường Lay đã ra quyết định xử phạt anh T. 2,5 triệu đồng.',
    'Quy định này vừa được Bộ Giáo dục chính thức ban hành.',
    'Theo ký kết giữa Công ty Điện lực và Liên đoàn Lao động huyện, công nhân ở trọ được tính giá điện bậc thấp.',
    'Tai hoi nghi, UBND xa Vinh Thanh da tra loi, giai trinh cac y kien cua cu tri.',
  ])('speaks for nobody: %s', (text) => {
    expect(findVoices(text)).toEqual([])
  })

  it.each([
    'UBND phường Vĩnh Nguyên thông báo về việc tuyển sinh lớp 6 năm học 2026-2027 như sau:\n1. Học sinh sinh năm 2015.',
    'Trường Mầm non Hoa Sữa thông báo tuyển sinh trẻ vào nhà trẻ từ ngày 5/6:\n- Trẻ từ 18 tháng.',
    'Trạm Y tế xã Ea Tu thông báo tiêm chủng tháng 7 cho trẻ dưới 1 tuổi, sáng thứ Tư tại trạm:',
    'UBND xã Cái Nước thông báo về việc cấp căn cước cho người từ 14 tuổi, chiều thứ Năm tại nhà văn hóa.',
  ])('nor does a notice of enrolment, above a note: %s', (text) => {
    expect(findVoices(text).filter(({ level }) => level !== 'note')).toEqual([])
  })
})

describe('what is announced in the name of a body', () => {
  it.each([
    'Tôi thay mặt UBND phường Vĩnh Nguyên thông báo tuyển sinh lớp 6 như sau:',
    'UBND xã Vĩnh Thạnh thông báo về việc tuyển sinh lớp 1, hộ nào không nộp hồ sơ đúng hạn thì không được nhận.',
    'UBND xã Tân An đã quyết định thu hồi đất của các hộ ven sông, bà con phải di dời.',
    'Công an xã Mường Lay đã ra quyết định xử phạt anh T., yêu cầu bà con chấp hành.',
    'Thay mặt nhà trường, tôi khẳng định không có chuyện thu tiền trái quy định.',
    'Tại buổi làm việc, tôi đã thay mặt Trạm Y tế xã xin lỗi và cam kết với các hộ.',
    'Sở Giáo dục xin trả lời như sau: không có chuyện bán suất học.',
    'UBND xa Vinh Thanh xin tra loi: khong thu them phi, ba con yen tam.',
  ])('still is found: %s', (text) => {
    expect(findVoices(text).some(({ level }) => level !== 'note')).toBe(true)
  })
})
