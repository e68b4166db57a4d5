// Which rules apply to whom.

import { buildSituations } from '../situation-model.ts'

/** Situations about civil servants, public employees and Party members. */
export const publicServiceSituations = buildSituations('cong-vu', [
  {
    id: 'bac-si-la-vien-chuc',
    duty: 'vai-tro',
    question: {
      vi: 'Một bác sĩ ở bệnh viện công là viên chức. Luật nào đang nêu những việc viên chức không được làm?',
      en: 'A doctor in a public hospital is a public employee. Which law now lists what public employees must not do?',
    },
    right: { vi: 'Luật Viên chức 129/2025/QH15', en: 'Law 129/2025/QH15 on public employees' },
    wrong: [
      { vi: 'Luật Cán bộ, công chức 80/2025/QH15', en: 'Law 80/2025/QH15 on civil servants' },
      { vi: 'Luật Viên chức 58/2010/QH12', en: 'Law 58/2010/QH12 on public employees' },
    ],
    because: {
      vi: 'Công chức và viên chức theo hai luật khác nhau. Luật năm 2025 đã thay luật viên chức năm 2010, và trong những việc không được làm có đăng tải, phát tán, phát ngôn sai lệch.',
      en: 'Civil servants and public employees have two laws. That of 2025 replaced the one of 2010, and lists posting and spreading distorted information.',
    },
    provisions: ['luat-129-2025.d10'],
  },
  {
    id: 'cong-chuc-chia-se-tin-sai',
    check: 'unsourced-claim',
    duty: 'vai-tro',
    question: {
      vi: 'Một công chức chia sẻ tin sai về địa phương mình khi chưa hỏi nguồn. So với người dân, có gì khác?',
      en: 'A civil servant shared false news about their own locality without asking for a source. What differs from other citizens?',
    },
    right: { vi: 'Có thêm điều riêng dành cho cán bộ, công chức', en: 'There is also an article for civil servants' },
    wrong: [
      { vi: 'Không có gì khác, luật như nhau', en: 'Nothing: the law is the same' },
      { vi: 'Chỉ khác nếu đăng trong giờ làm', en: 'Only if it was in working hours' },
    ],
    because: {
      vi: 'Luật Cán bộ, công chức nêu riêng việc phát ngôn, đăng tải thông tin sai lệch làm ảnh hưởng uy tín địa phương, cơ quan. Ngoài mức phạt chung, có thể còn bị xem xét kỷ luật.',
      en: 'The law on civil servants speaks of distorted statements that harm the standing of a locality or agency. Beside the common fine, discipline may be considered.',
    },
    provisions: ['luat-80-2025.d14.phat-ngon', 'luat-80-2025.d36'],
  },
  {
    id: 'quy-dinh-207-cho-ai',
    duty: 'vai-tro',
    question: {
      vi: 'Quy định 207-QĐ/TW về những điều đảng viên không được làm dành cho ai?',
      en: 'Whom does Regulation 207-QĐ/TW on what Party members must not do bind?',
    },
    right: { vi: 'Mọi đảng viên', en: 'All Party members' },
    wrong: [
      { vi: 'Mọi công chức, viên chức', en: 'All civil servants and public employees' },
      { vi: 'Chỉ đảng viên giữ chức vụ', en: 'Only members who hold office' },
    ],
    because: {
      vi: 'Quy định của Đảng dành cho đảng viên; công chức chưa vào Đảng theo luật về công chức. Nội dung bản này thư viện chưa kiểm chứng đủ nên không ghi số điều.',
      en: 'Party rules are for Party members; civil servants outside the Party follow their law. The library has not checked this text enough, so it gives no article numbers.',
    },
    provisions: ['qdtw-207-2026.nhom-1'],
  },
  {
    id: 'vien-chuc-bi-nhac',
    check: 'profanity',
    duty: 'vai-tro',
    question: {
      vi: 'Một viên chức đã bị nhắc bằng văn bản vì lời lẽ trái quy tắc ứng xử, nay lại như trước. Có thể thế nào?',
      en: 'A public employee was reminded in writing about words against the code of conduct and goes on. What may follow?',
    },
    right: { vi: 'Có thể bị khiển trách', en: 'A reprimand may follow' },
    wrong: [
      { vi: 'Chỉ bị nhắc thêm lần nữa', en: 'Only another reminder' },
      { vi: 'Bị buộc thôi việc ngay', en: 'Dismissal at once' },
    ],
    because: {
      vi: 'Nghị định về kỷ luật viên chức nêu khiển trách khi đã bị nhắc bằng văn bản mà còn làm trái quy tắc ứng xử. Hậu quả nghiêm trọng hơn thì có thể là cảnh cáo.',
      en: 'The decree on discipline of public employees names a reprimand after a written reminder. With grave consequences it may be a warning.',
    },
    provisions: ['nd-234-2026.d8.k1', 'nd-234-2026.d9.k2'],
  },
])
