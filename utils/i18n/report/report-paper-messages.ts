import type { ReportPaperMessages } from '../../report/export/report-paper.ts'
import type { Translations } from '../translate.ts'
import { kindNames } from './kind-names.ts'

/** Texts of the printed report, in both languages. */
export const reportPaperMessages: Translations<ReportPaperMessages> = {
  vi: {
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    unit: (name) => `ĐƠN VỊ: ${name ?? '........................'}`,
    number: 'Số: ........................',
    date: (day, month, year) =>
      `................, ngày ${String(day).padStart(2, '0')} tháng ${month < 3 ? `0${month}` : month} năm ${year}`,
    title: 'PHIẾU BÁO CÁO',
    to: 'Kính gửi:',
    blank: '................................................',
    facts: (kind) => `Thông tin về ${kindNames.vi.short[kind]} được báo cáo`,
    content: 'Nội dung ghi lại',
    shared: 'Bài gốc được chia sẻ',
    picture: 'Ảnh bằng chứng',
    pictureFacts: (taken, width, height, hash) =>
      `Chụp lúc ${taken}, ${width} × ${height} điểm ảnh, mã SHA-256 ${hash}`,
    signs: 'Điều cho thấy dấu hiệu',
    provisions: 'Điều khoản có thể liên quan',
    proposals: 'Đề nghị xử lý',
    note: 'Ghi chú của người báo cáo',
    category: 'Có dấu hiệu',
    reportNumber: 'Mã báo cáo',
    hash: 'Mã SHA-256 của nội dung',
    differs: 'không khớp: phần này đã bị sửa hoặc bị hỏng sau khi gửi',
    noWords: '(không có chữ)',
    fromPage: (kind) =>
      `Phiếu ghi lại một ${kindNames.vi.long[kind]} như trang hiển thị tại thời điểm nêu trên. Việc có dấu hiệu hay không do nơi nhận xem xét.`,
    sentTo: 'Nơi nhận:',
    signer: 'NGƯỜI BÁO CÁO',
    signHint: '(Ký, ghi rõ họ tên)',
  },
  en: {
    nation: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
    unit: (name) => `UNIT: ${name ?? '........................'}`,
    number: 'No.: ........................',
    date: (day, month, year) => `................, ${day}/${month}/${year}`,
    title: 'REPORT',
    to: 'To:',
    blank: '................................................',
    facts: (kind) => `The reported ${kindNames.en.short[kind]}`,
    content: 'Content as recorded',
    shared: 'The shared original',
    picture: 'Evidence picture',
    pictureFacts: (taken, width, height, hash) => `Taken at ${taken}, ${width} × ${height} pixels, SHA-256 ${hash}`,
    signs: 'What shows the sign',
    provisions: 'Provisions that may apply',
    proposals: 'Proposed measures',
    note: 'Note of the person who reports',
    category: 'Signs of',
    reportNumber: 'Report number',
    hash: 'SHA-256 of the content',
    differs: 'no match: this part was changed or damaged after it was sent',
    noWords: '(no words)',
    fromPage: (kind) =>
      `This paper records a ${kindNames.en.long[kind]} as the page showed it at the time above. Whether the sign is borne out is for the recipient to judge.`,
    sentTo: 'Recipients:',
    signer: 'REPORTED BY',
    signHint: '(Signature and full name)',
  },
}
