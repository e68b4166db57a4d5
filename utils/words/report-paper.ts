import type { PaperWords } from '../report/export/paper.ts'
import type { Words } from './language.ts'

/** The words on the paper of a report, in both languages. */
export const paperWords: Words<PaperWords> = {
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
    facts: '1. Thông tin về bài được báo cáo',
    content: '2. Nội dung ghi lại',
    shared: 'Bài gốc được chia sẻ',
    picture: 'Ảnh bằng chứng',
    pictureFacts: (taken, width, height, hash) =>
      `Chụp lúc ${taken}, ${width} × ${height} điểm ảnh, mã SHA-256 ${hash}`,
    signs: '3. Điều cho thấy dấu hiệu',
    provisions: '4. Điều khoản có thể liên quan',
    proposals: '5. Kiến nghị xử lý',
    note: '6. Ghi chú của người báo cáo',
    category: 'Có dấu hiệu',
    reportNumber: 'Mã báo cáo',
    hash: 'Mã SHA-256 của nội dung',
    none: '(không có)',
    fromPage:
      'Phiếu ghi lại một bài đăng như trang hiển thị tại thời điểm nêu trên. Việc có dấu hiệu hay không do nơi nhận xem xét.',
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
    facts: '1. The reported post',
    content: '2. Content as recorded',
    shared: 'The shared original',
    picture: 'Evidence picture',
    pictureFacts: (taken, width, height, hash) => `Taken at ${taken}, ${width} × ${height} pixels, SHA-256 ${hash}`,
    signs: '3. What shows the sign',
    provisions: '4. Provisions that may apply',
    proposals: '5. Proposed measures',
    note: '6. Note of the person who reports',
    category: 'Signs of',
    reportNumber: 'Report number',
    hash: 'SHA-256 of the content',
    none: '(none)',
    fromPage:
      'This paper records a post as the page showed it at the time above. Whether the sign is borne out is for the recipient to judge.',
    sentTo: 'Recipients:',
    signer: 'REPORTED BY',
    signHint: '(Signature and full name)',
  },
}
