import { describe, expect, it } from 'vitest'
import { suspiciousLink } from '../../utils/checks/suspicious-link/index.ts'
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
  ])('that is warned of is left alone: %s', (text) => {
    expect(findMarked(text)).toEqual([])
  })
})
