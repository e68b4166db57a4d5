import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../utils/checks/index.ts'
import { suspiciousLink } from '../../utils/checks/suspicious-link/index.ts'
import { createTextDraft } from '../../utils/draft.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'

/** Finds the links of a text that are pointed out. */
function findMarked(text: string): string[] {
  return suspiciousLink
    .find({ text, attachments: [] }, analyzeText(text))
    .map(({ start, end }) => text.slice(start, end).replace(/^https?:\/\//, ''))
}

describe('a link that the draft sends the reader to, after frightening words,', () => {
  it.each([
    // The account, the card or the telephone of the reader is in danger.
    ['Thẻ của quý khách có dấu hiệu bị giả mạo. Bấm ngay agribank-baomat.top để khóa thẻ', 'agribank-baomat.top'],
    ['the cua quy khach co dau hieu bi gia mao. bam ngay agribank-baomat.top de khoa the', 'agribank-baomat.top'],
    ['Ngân hàng thông báo: nghi ngờ lừa đảo trên tài khoản, truy cập bidv-xacthuc.click để hủy', 'bidv-xacthuc.click'],
    ['🚨🚨 CẢNH BÁO KHẨN: phát hiện giao dịch lạ trên thẻ 👉 agribank-baomat.top', 'agribank-baomat.top'],
    ['⚠️ Thẻ của bạn vừa bị mạo danh ⚠️ Nhấn ⬇️⬇️ https://agribank-baomat.top', 'agribank-baomat.top'],
    ['phat hien giao dich gia mao, dang nhap agribank-baomat.top de huy giao dich', 'agribank-baomat.top'],
    ['Phát hiện đăng nhập từ địa chỉ lạ, hãy vào techcombank-hotro.top hủy ngay', 'techcombank-hotro.top'],
    ['Điện thoại của bạn nhiễm mã độc. Tải ngay vneid-baove.top để quét', 'vneid-baove.top'],
    ['Thuê bao của anh chị sắp bị chặn, chuẩn hóa tại vnptt-capnhat.top nha', 'vnptt-capnhat.top'],
    // The reader is to beware of a loss.
    ['Cẩn thận kẻo bị lừa, khóa thẻ tại: agribank-baomat.top', 'agribank-baomat.top'],
    ['Coi chừng bị lừa nghe bà con, vô agribank-baomat.top mà khóa thẻ lại', 'agribank-baomat.top'],
    ['coi chung bi lua nghe ba con, vo agribank-baomat.top ma khoa the lai', 'agribank-baomat.top'],
    ['Mấy o mấy mệ coi chừng bị hack, bấm liền agribank-baomat.top để được bảo mật hỉ', 'agribank-baomat.top'],
    ['Tránh bị lừa đảo, bà con cập nhật sinh trắc học tại vneid-gov.top trước 24h', 'vneid-gov.top'],
    ['Không mở vneid-gov.top cập nhật thì sẽ bị khóa tài khoản', 'vneid-gov.top'],
    ['Nếu không truy cập vneid-gov.top thì tài khoản bị chiếm đoạt', 'vneid-gov.top'],
    // A warning of others, before the call.
    ['Đừng bấm link lạ! Chỉ vào trang chính thức agribank-baomat.top để khóa thẻ', 'agribank-baomat.top'],
    ['Có đối tượng giả danh ngân hàng lừa đảo. Mọi người truy cập agribank-baomat.top xác minh', 'agribank-baomat.top'],
    ['Công an cảnh báo thủ đoạn mới. Bà con vào vneid-gov.top xác minh để được bảo vệ', 'vneid-gov.top'],
    ['Trang agribank.info là giả. Trang chính thức: agribank-baomat.top, vào để khóa thẻ', 'agribank-baomat.top'],
    ['Tải bản agribank-baomat.top này chứ đừng vào kho ứng dụng', 'agribank-baomat.top'],
    // Help for those who were cheated.
    ['Bị lừa mất tiền? Vào congan-thuhoi.top để lấy lại tiền', 'congan-thuhoi.top'],
    ['Để tố giác kẻ lừa đảo, truy cập congan-togiac.top nha cô bác', 'congan-togiac.top'],
    // A promise that it is no fraud.
    ['Nhấn agribank-trian.top nhận quà, trang này thật, không phải lừa đảo', 'agribank-trian.top'],
    ['Không tin thì vào agribank-trian.top mà coi', 'agribank-trian.top'],
    // What is said of false messages, or of what swindlers do, before somebody else calls to the link.
    ['Dạo này nhiều thư lừa đảo quá, ngân hàng mời quý khách xác minh tại agribank-baomat.top', 'agribank-baomat.top'],
    ['Bữa ni tin giả tùm lum, cô bác ghé đúng vneid-gov.top để cập nhật hỉ', 'vneid-gov.top'],
    ['Bọn xấu dùng số điện thoại cũ để vay, cô bác tra thử coi tên mình ở cic-gov.top', 'cic-gov.top'],
    ['Bọn chúng nhắn tin lừa đảo khắp nơi, ngân hàng yêu cầu bà con cập nhật tại bidv-hotro.top', 'bidv-hotro.top'],
    ['bon chung gui tin nhan gia khap noi, ngan hang yeu cau ba con cap nhat tai bidv-hotro.top', 'bidv-hotro.top'],
    ['Chúng tôi gửi link đồng bộ VNeID cho cô bác: vneid-gov.top', 'vneid-gov.top'],
    ['Số lạ gọi thì cúp máy, định danh lại tại vneid-gov.top', 'vneid-gov.top'],
    // The loss of those who do not open it, or who do it late.
    ['Bấm vneid-gov.top nộp liền, trễ hạn là mất tiền phí', 'vneid-gov.top'],
    ['Vô vneid-gov.top lãnh tiền, chưa lãnh hôm nay là mất sạch', 'vneid-gov.top'],
    ['Không xác thực vneid-gov.top trước 17h ngày 5/11 thì bị khóa tài khoản', 'vneid-gov.top'],
    // A promise of safety with a particle at its end.
    ['vao agribank-trian.top nhan qua, khong lua dao nha', 'agribank-trian.top'],
    ['Bấm agribank-trian.top kẻo bị lừa đó nghen', 'agribank-trian.top'],
    // Praised as the right one, among others.
    ['Chớ vô link lạ nghe mấy o, link thật nè: agribank-baomat.top', 'agribank-baomat.top'],
    ['cho vo link la nghe may o, link that ne: agribank-baomat.top', 'agribank-baomat.top'],
    ['Cẩn thận: vneid-gov.top là trang chuẩn của phường, web khác là lừa đảo', 'vneid-gov.top'],
    ['Bấm vneid-gov.top nghe, mấy web kia là giả mạo', 'vneid-gov.top'],
    ['Chị tui bị lừa 30 triệu, nhờ bên này thu hồi được: congan-thuhoi.top', 'congan-thuhoi.top'],
    ['Bị lừa tiền cọc thì đây là kênh tiếp nhận: congan-thuhoi.top', 'congan-thuhoi.top'],
  ])('is pointed out: %s', (text, link) => {
    expect(findMarked(text)).toContain(link)
  })
})

describe('a link', () => {
  it.each([
    // Called false.
    'Trang agribank-baomat.top là giả nha cả nhà',
    'trang agribank-baomat.top la gia mao, ba con de y',
    'Cảnh báo: trang vneid-gov.top giả mạo cổng dịch vụ công',
    'Tên miền vneid-gov.top lừa đảo, công an đã chặn',
    'VCB khẳng định không có trang agribank-baomat.top, đây là trang lừa đảo',
    'Kẻ gian lập trang agribank-baomat.top để chiếm đoạt tài khoản',
    // Not to be opened.
    'Đừng vào agribank-baomat.top để khóa thẻ nha bà con',
    'dung vao agribank-baomat.top nghe ba con, trang gia do',
    'Cô bác đừng có dại mà bấm vào agribank-baomat.top',
    'Tuyệt đối không truy cập vneid-gov.top, không nhập OTP',
    'Nếu không muốn mất tiền thì đừng bấm agribank-baomat.top',
    'Ai nhắn vào agribank-baomat.top để khóa thẻ thì chớ bấm',
    // The whole message of the scam, in quotation marks or not.
    'Có tin nhắn ghi “Bấm ngay agribank-baomat.top để khóa thẻ”, cô bác đừng bấm',
    'co tin nhan ghi "bam ngay agribank-baomat.top de khoa the", ba con dung bam',
    'Đừng tin tin nhắn này: “Thẻ của bạn có dấu hiệu bị lừa đảo. Vào ngay agribank-baomat.top để khóa thẻ”',
    'Coi chừng tin nhắn “Vào ngay agribank-baomat.top để khóa thẻ”, nhiều người dính rồi',
    'Tin nhắn như vầy là lừa đảo: Thẻ của bạn bị khóa. Vào ngay agribank-baomat.top để mở',
    'Thẻ của bạn bị khóa, vào agribank-baomat.top để mở. Tin nhắn kiểu này là giả, cả nhà xóa đi',
    'Bữa ni có số lạ nhắn “thẻ bị khóa, bấm agribank-baomat.top”, tin giả đó, xóa đi nghe',
    'Cho hỏi tin này có phải lừa đảo không: Vào ngay agribank-baomat.top để khóa thẻ',
    // What swindlers ask for, and whom they have cheated.
    'Tin nhắn giả danh ngân hàng bảo bấm agribank-baomat.top để khóa thẻ. Bà con xóa liền.',
    'Kẻ gian giả danh nhân viên ngân hàng, yêu cầu truy cập agribank-baomat.top, chị Lan bị lừa 20 triệu',
    'Ngân hàng không bao giờ yêu cầu khách vào agribank-baomat.top để khóa thẻ, đừng ai làm theo',
    'Nhận được tin nhắn kêu truy cập vneid-gov.top thì báo ngay công an, lừa đảo cả đấy',
    'Hôm qua má tui bấm vào agribank-baomat.top bị lừa mất 5 triệu',
    'Bấm vào agribank-baomat.top là mất sạch tiền',
    // False messages, with what they ask for.
    'Tin nhắn lừa đảo kêu vào vneid-gov.top để khóa thẻ',
    'Mấy tin này toàn là xạo: vào ngay vneid-gov.top để khóa thẻ',
    'Tin giả sau đây: “Vào ngay vneid-gov.top để khóa thẻ”',
    'Bọn lừa đảo nhắn bà con vào agribank-baomat.top để khóa thẻ, dì Sáu bị lừa rồi',
    // What swindlers send, and whom they entice.
    'Kẻ gian gửi vneid-gov.top cho cụ già',
    'Bọn xấu gạt dì tui vô agribank-baomat.top để lãnh thưởng, bay 3 triệu',
    'Thư lừa đảo kèm link vneid-gov.top',
    'Tụi nó gạt má em cài đặt vneid-gov.top',
    'Đây là thư giả, mọi người đừng mở vneid-gov.top',
    'Đối tượng tạo fanpage rồi dẫn về vneid-gov.top',
    // The loss of those who open it.
    'Vô vneid-gov.top là dính virus đó cô bác',
    'vao agribank-baomat.top la chung rut het tien',
    'Chị Ba không biết, vào agribank-baomat.top rồi mất 5 triệu',
    // What to do about it.
    'Ai biểu vô vneid-gov.top thì cứ dập máy nghe',
    'Ai trót nhập agribank-baomat.top thì gọi ngân hàng khóa thẻ',
    // Called false in other words.
    'Cổng dịch vụ công giả: vneid-gov.top',
    'Web agribank-baomat.top nhái ngân hàng Nông nghiệp',
    'Tui mới thấy trang vneid-gov.top, tui nghi giả mạo',
    'Tui thấy trang vneid-gov.top kỳ kỳ, đăng để bà con biết mà tránh nha',
    'Trang vneid-gov.top là lừa đảo, trang khác cũng giả',
  ])('that is warned of is left alone: %s', (text) => {
    expect(findMarked(text)).toEqual([])
  })
})

describe('a false link in a warning of it', () => {
  const check = (text: string) =>
    checkDraft(createTextDraft(text), {}).filter((each) => each.check === 'suspicious-link')

  it.each([
    [
      'Mấy chị ơi cảnh giác nha, đừng bấm link này: http://vietcombank.vn-nhanthuong.com/nhap',
      'vietcombank[.]vn-nhanthuong[.]com',
    ],
    ['Cả nhà chớ vô https://vneid-gov.top/dang-nhap nghe, trang giả đó', 'vneid-gov[.]top'],
    ['dung bam link nay nha bac, link gia: http://agribank-baomat.top/otp', 'agribank-baomat[.]top'],
    ['Cảnh báo bà con: vneid-gov.top/nop-phat là trang giả mạo.', 'vneid-gov[.]top'],
    ['Kẻ gian gửi https://vneid-gov.top cho cụ già hàng xóm', 'vneid-gov[.]top'],
    // Signs that browsers take for dots and slashes, and a long name before the host.
    ['Cảnh giác trang giả mạo: https://vneid-gov。top/nop-phat đừng bấm', 'vneid-gov[.]top'],
    ['Cảnh giác trang giả mạo: https://vneid-gov․top/nop-phat đừng bấm', 'vneid-gov[.]top'],
    ['Cảnh giác trang giả mạo: https://vneid-gov．top/nop-phat đừng bấm', 'vneid-gov[.]top'],
    [
      `Cảnh giác trang giả mạo: https://${'a'.repeat(60)}:${'b'.repeat(60)}@vneid-gov.top/nop-phat đừng bấm`,
      'vneid-gov[.]top',
    ],
  ])('is a note that breaks the link where it can still be tapped: %s', (text, broken) => {
    expect(check(text)).toMatchObject([
      { level: 'note', message: 'warned', fix: { kind: 'mask', replacement: broken } },
    ])
    const { fix } = check(text)[0]!
    expect(check(text.slice(0, fix!.start) + fix!.replacement + text.slice(fix!.end))).toEqual([])
  })

  it.each([
    // Broken already, or only named.
    'Đừng bấm link này nha mấy chị: vietcombank[.]vn-nhanthuong[.]com/nhap',
    'Đừng bấm link này nha mấy chị: hxxp://vietcombank.vn-nhanthuong.com/nhap',
    'Đừng bấm link này nha mấy chị: vcb . vn-nhanthuong . com',
    'Trang vneid-gov.top giả mạo cổng của công an đó bà con',
    // The real address.
    'Cảnh giác lừa đảo, chỉ vào trang thật https://www.vietcombank.com.vn nha',
    'Đừng vào trang lạ, vào https://dichvucong.gov.vn thôi',
  ])('is left alone where nobody can tap it: %s', (text) => {
    expect(check(text)).toEqual([])
  })

  it.each([
    'Bấm vào http://vietcombank.vn-nhanthuong.com/nhap nhận quà liền.',
    'Thẻ của quý khách bị khóa. Vào https://agribank-baomat.top/mo để mở lại',
  ])('is no warning where the reader is sent to it: %s', (text) => {
    expect(check(text)).toMatchObject([{ level: 'stop', message: 'bank' }])
  })
})
