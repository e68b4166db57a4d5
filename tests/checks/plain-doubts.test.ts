// Doubts about a meal, a car or a fish hint at nobody, and talk about a shop's card alarms nobody.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findChecks = (text: string) => checkDraft(createTextDraft(text), {}, { tagger }).map(({ check }) => check)

describe('a doubt about a thing', () => {
  it.each([
    'Chả biết xe nào bền, xe nào hay hỏng. Em có chiếc Vios chạy 3 năm nay.',
    'Con cá lóc này mà dài cả mét thì hơi lạ nhỉ?',
    'Nước sốt vừa miệng, thơm mùi cà chua. Tự nhiên thèm mì Ý quá 😋',
    'Chán không biết bị sao mà có đổi được máy mới không nhỉ.',
    'Nồi canh hôm nay chua lạ nhỉ, chắc tại me.',
    'Điện thoại mua tháng 3/2026 ở tiệm gần nhà, xài chưa đầy 6 tháng mà pin tụt nhanh, không biết bị sao nữa nhỉ.',
    'cai dien thoai nay khong biet bi sao ma sac hoai khong vo',
  ])('is no hint: “%s”', (text) => {
    expect(findChecks(text)).not.toContain('insinuation')
  })

  it.each([
    'Ông chủ tịch mới lên mà có chiếc Camry, lạ nhỉ?',
    'Ông chủ tịch mới lên. Chiếc xe này từ đâu ra nhỉ?',
    'Lương cán bộ mà xây nhà lầu, không biết tiền đâu ra nhỉ.',
    'Xe của sếp Hùng mới đổi, chả biết tiền ở đâu.',
    'Phòng kế toán mới nhận điện thoại mới, lạ nhỉ.',
    'Anh Tám kế toán tự nhiên giàu quá 😏',
    'Xe công đi ăn sáng, xe công đi đón con. Chiếc xe ấy chắc là người nhà rồi, công gì nữa.',
  ])('next to an office, somebody or money stays one: “%s”', (text) => {
    expect(findChecks(text)).toContain('insinuation')
  })
})

describe('hearsay about a shop', () => {
  it.each([
    'Nghe đâu ngoài Sài Gòn, thẻ này mới có mặt tại Hà Nội thôi.',
    'Nghe đâu tháng sau quán có thêm món bún riêu.',
    'Nghe đâu thẻ thành viên của siêu thị sắp đổi sang tích điểm trên app, mình cũng chưa rõ.',
    'Nghe đâu shop sắp ra mẫu mới, giảm giá 20% cho khách có thẻ, thứ bảy 12/9/2026 bắt đầu.',
    'nghe dau the nay moi co o Ha Noi',
  ])('of its cards and goods is silent: “%s”', (text) => {
    expect(findChecks(text)).not.toContain('unsourced-claim')
  })

  it.each([
    'Nghe đâu siêu thị này bán thịt thối cho dân.',
    'Nghe đâu quán này dùng hóa chất, chia sẻ cho mọi người biết.',
    'Nghe đâu thẻ bảo hiểm y tế sắp hết giá trị, bà con đổi gấp.',
    'Nghe đâu phường sắp cấp thẻ mới phải đóng 200 nghìn.',
    'Nghe đâu siêu thị sắp đóng cửa.',
    'Mấy bác hưu trí ngồi quán nước bảo lương hưu sang năm cắt mười phần trăm.',
    'Năm tới làm đường tàu chạy ngang xóm, giải tỏa sạch, tui nghe ngoài quán cà phê họ nói rứa.',
    'Chị tôi làm trong siêu thị bảo gạo chỉ còn đủ ba ngày, mua trữ ngay đi cả nhà ơi.',
    'Nghe đâu ngân hàng này sắp phá sản, mọi người rút tiền đi.',
  ])('that harms or alarms stays: “%s”', (text) => {
    expect(findChecks(text).filter((check) => check === 'unsourced-claim' || check === 'accusation')).not.toEqual([])
  })
})
