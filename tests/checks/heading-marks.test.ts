// A grade in capitals at the head of what is copied from an office, and a secret paper of an office that is copied out.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft, getFixes } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findHeld = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).filter(
    ({ check, level }) => check === 'secret-marking' && level === 'stop',
  )

it.each([
  'MẬT. Công an huyện gửi UBND các xã: kế hoạch kiểm tra kho pháo nổ đêm 20 tại chợ Mẫu.',
  'MẬT - Ban Chỉ huy quân sự xã: lịch trực của các trung đội dân quân tuần này như sau',
  'MẬT: Huyện ủy yêu cầu các chi bộ rà soát ba trường hợp sau đây trước ngày 20',
  'MẬT. UBND tỉnh Mẫu, số 15/UBND-NC về việc di dời dân',
  'TỐI MẬT. Phương án bảo vệ đoàn công tác tại xã mình ngày 12 tới',
  'MẬT. Kế hoạch số 27/KH-CAT ngày 3/11/2026 về việc bảo vệ đại hội',
  'MẬT: Đảng ủy xã chỉ đạo các chi bộ giữ kín danh sách nhân sự khóa tới',
  'MẬT. Báo cáo 08/BC-CAH gửi thường trực về vụ việc ở xóm Mẫu',
  'MẬT: Phương án bố trí lực lượng dân quân chốt cầu Mẫu đêm 20',
  'MAT. UBND tinh, so 15/KH-UBND: phuong an di doi dan xom Mau truoc ngay 20',
  'Kế hoạch MẬT của Ban Chỉ huy quân sự xã: huy động 40 dân quân chốt cầu treo từ 2 giờ sáng 15/11',
  'Công văn MẬT của Công an tỉnh: kế hoạch kiểm tra tàng trữ vũ khí tối thứ 7 tới tại xóm Mẫu.',
])('holds what an office keeps secret: “%s”', (text) => {
  expect(findHeld(text)).toHaveLength(1)
})

it.each([
  'MẬT ONG nguyên chất nhà làm 250k/lít',
  'MẬT. Hai chai 200k, ship tận nơi',
  'MẬT: 2 CHAI. Công an xã đặt lấy chiều nay',
  'MẬT: kế hoạch trốn vợ đi nhậu cuối tuần nha anh em',
  'MẬT. Phương án giải cứu đội mình khỏi trụ hạng: thay thủ môn',
  'CÔNG VĂN MẬT là gì? Ai được xem?',
  'Nhắc cả phòng: không gửi công văn MẬT qua Zalo.',
  'Báo cáo MẬT của FBI: vụ ám sát năm 1963 còn nhiều uẩn khúc, theo báo Mỹ',
  'Quy chế: văn bản MẬT của Tỉnh ủy: phải đăng ký sổ riêng, không được sao chụp.',
  'Văn bản MẬT của Công an tỉnh: ai được phép đọc và lưu ở đâu vậy mọi người?',
  'Công văn MẬT của UBND huyện: dân không được hỏi ý kiến gì hết, vậy có trái luật không?',
  'MAT. Cong an phuong thong bao tim nguoi mat trom xe may',
  'MAT: Cong an xa Mau gui Cong an xa Vi nho tim giup con bo di lac',
  'MAT. Huyen uy gui Tinh uy loi hoi tham, ai thay cai o mau xanh cho xin lai',
  'MẬT: Sở Y tế: mật cóc có độc, trẻ nhỏ tuyệt đối không ăn.',
  'MẬT. Đảng ủy xã: con dấu này do văn thư giữ, ai mượn phải hỏi trước.',
  'MẬT: UBND phường giao lưu văn nghệ với đồn Biên phòng tối mai.',
  'MẬT: Kế hoạch tuần tra quán ốc của hội ăn vặt tối nay, đủ mặt nha.',
  'MẬT: Phương án bảo vệ đại hội lớp 9B khỏi trời mưa',
  'MẬT: Thông báo của Ban Tổ chức hội làng: ai thắng kéo co tối nay được con gà!',
  'MẬT: Chỉ thị từ Bộ Tư lệnh gia đình: chồng về trước 9 giờ.',
  'Văn bản MẬT của Huyện ủy: bỏ vào phong bì riêng, ghi sổ, giao tận tay người nhận là được.',
])('leaves honey, jokes and the rules of secrecy alone: “%s”', (text) => {
  expect(findHeld(text)).toEqual([])
})

it('offers to delete the sentence that the grade heads, too', () => {
  const text = 'Chào cả nhà.\nMẬT. Công an huyện gửi UBND các xã: kế hoạch kiểm tra kho pháo. Mai đi ăn giỗ nhé.'
  const [fix] = findHeld(text).flatMap(getFixes)
  const left = text.slice(0, fix!.start) + fix!.replacement + text.slice(fix!.end)
  expect(left).not.toContain('kho pháo')
  expect(left).toContain('Mai đi ăn giỗ nhé.')
})

it('offers to delete the lines below a title, up to a blank one', () => {
  const text =
    'MẬT. Kế hoạch 31/KH-UBND của UBND xã về diễn tập phòng thủ\nHai giờ sáng tập trung 20 dân quân ở sân kho.\n\nMai đi ăn giỗ nhé.'
  const [fix] = findHeld(text).flatMap(getFixes)
  const left = text.slice(0, fix!.start) + fix!.replacement + text.slice(fix!.end)
  expect(left).not.toContain('sân kho')
  expect(left).toContain('Mai đi ăn giỗ nhé.')
})
