// Which law is in force, and to whom the amount of a fine applies.

import { buildSituations } from '../situation-model.ts'

/** Situations about repealed law and about fines. */
export const validitySituations = buildSituations('hieu-luc', [
  {
    id: 'bai-dang-thang-nam',
    duty: 'luat-cu',
    question: {
      vi: 'Một bài đăng rồi gỡ trong tháng 5/2026, nay mới được xem xét. Xử phạt theo nghị định nào?',
      en: 'A post was put up and taken down in May 2026 and is looked into now. Which decree sets the fine?',
    },
    right: { vi: 'Nghị định 15/2020/NĐ-CP', en: 'Decree 15/2020/NĐ-CP' },
    wrong: [
      { vi: 'Nghị định 174/2026/NĐ-CP', en: 'Decree 174/2026/NĐ-CP' },
      { vi: 'Không nghị định nào, vì bài đã gỡ', en: 'None: the post is gone' },
    ],
    because: {
      vi: 'Hành vi kết thúc trước 01/07/2026 vẫn theo nghị định cũ, dù nay nghị định mới đang có hiệu lực. Vì vậy thư viện giữ văn bản cũ ở phần lịch sử.',
      en: 'What ended before 01/07/2026 stays under the old decree, though the new one now holds. That is why the library keeps old texts as history.',
    },
    provisions: ['nd-174-2026.d115', 'nd-15-2020.d101'],
  },
  {
    id: 'muc-in-nghi-dinh-174',
    duty: 'muc-phat',
    question: {
      vi: 'Điểm a khoản 1 Điều 95 Nghị định 174/2026/NĐ-CP ghi mức 20 đến 30 triệu đồng. Một cá nhân có thể chịu mức nào?',
      en: 'Decree 174/2026/NĐ-CP, article 95, clause 1, point a prints 20 to 30 million đồng. What may a person have to pay?',
    },
    right: { vi: '10 đến 15 triệu đồng', en: '10 to 15 million đồng' },
    wrong: [
      { vi: '20 đến 30 triệu đồng', en: '20 to 30 million đồng' },
      { vi: '40 đến 60 triệu đồng', en: '40 to 60 million đồng' },
    ],
    because: {
      vi: 'Ở các chương này, nghị định ghi mức của tổ chức; cá nhân bằng một nửa. Dẫn mức phạt mà không nói của ai thì người đọc dễ hiểu thành gấp đôi.',
      en: 'In these chapters the decree prints the amount for organisations; a person pays half. Quoted without saying whose, it is easily read as double.',
    },
    provisions: ['nd-174-2026.d4.k3', 'nd-174-2026.d95.k1.a'],
  },
  {
    id: 'dan-luat-an-ninh-mang-cu',
    duty: 'luat-cu',
    question: {
      vi: 'Soạn bài tuyên truyền tháng này, một người định dẫn Luật An ninh mạng 24/2018/QH14. Nên sửa thế nào?',
      en: 'Preparing a leaflet this month, someone means to cite the cybersecurity law 24/2018/QH14. How to mend it?',
    },
    right: { vi: 'Dẫn Luật 116/2025/QH15', en: 'Cite Law 116/2025/QH15' },
    wrong: [
      { vi: 'Giữ nguyên, tinh thần vẫn đúng', en: 'Leave it: the spirit is the same' },
      { vi: 'Dẫn cả hai luật như đang hiệu lực', en: 'Cite both as in force' },
    ],
    because: {
      vi: 'Luật 116/2025/QH15 có hiệu lực từ 01/07/2026 và luật cũ hết hiệu lực từ ngày đó. Số điều cũng đã đổi, nên cần tra lại từng điều.',
      en: 'Law 116/2025/QH15 holds from 01/07/2026, when the old one ended. The articles have new numbers too and need looking up.',
    },
    provisions: ['luat-116-2025.d44'],
  },
  {
    id: 'muc-in-nghi-dinh-330',
    duty: 'muc-phat',
    question: {
      vi: 'Khoản 2 Điều 9 Nghị định 330/2026/NĐ-CP ghi mức 10 đến 20 triệu đồng. Mức ấy là của ai?',
      en: 'Decree 330/2026/NĐ-CP, article 9, clause 2 prints 10 to 20 million đồng. Whose amount is that?',
    },
    right: { vi: 'Của cá nhân; tổ chức gấp đôi', en: 'A person’s; organisations pay double' },
    wrong: [
      { vi: 'Của tổ chức; cá nhân một nửa', en: 'An organisation’s; persons pay half' },
      { vi: 'Của cả hai, như nhau', en: 'Both alike: it is the same for everybody' },
    ],
    because: {
      vi: 'Từ Mục 1 đến Mục 5, nghị định này ghi mức của cá nhân, ngược với Nghị định 174/2026/NĐ-CP. Vì thế mỗi lần dẫn mức phạt nên ghi rõ của ai.',
      en: 'In sections 1 to 5 this decree prints the amount for persons, the other way round from Decree 174/2026/NĐ-CP. So always say whose amount it is.',
    },
    provisions: ['nd-330-2026.d7.k1', 'nd-330-2026.d9.k2.d'],
  },
  {
    id: 'noi-quy-dan-quy-tac-cu',
    duty: 'luat-cu',
    question: {
      vi: 'Nội quy cơ quan còn dẫn Bộ Quy tắc 874/QĐ-BTTTT năm 2021. Điều nào đúng?',
      en: 'An agency’s rules still cite the code 874/QĐ-BTTTT of 2021. Which is right?',
    },
    right: { vi: 'Bản ấy đã được thay bằng 423/QĐ-BVHTTDL', en: 'It was replaced by 423/QĐ-BVHTTDL' },
    wrong: [
      { vi: 'Hai bản đang dùng song song, tùy từng cơ quan', en: 'Both are in use, as each agency likes' },
      { vi: 'Bản ấy đã bị bỏ, không có bản thay', en: 'It was dropped without a successor' },
    ],
    because: {
      vi: 'Bộ quy tắc năm 2026 thay bản năm 2021 và không còn nhóm riêng cho cán bộ, công chức. Nội quy của cơ quan vẫn có giá trị riêng, chỉ cần sửa chỗ dẫn.',
      en: 'The code of 2026 replaced that of 2021 and has no group of its own for civil servants. The agency’s rules stand by themselves; only the reference needs mending.',
    },
    provisions: ['qd-423-2026.pham-vi'],
  },
  {
    id: 'muc-phat-du-lieu',
    duty: 'muc-phat',
    question: {
      vi: 'Cũng Nghị định 330/2026/NĐ-CP, nhưng ở Mục 6 về dữ liệu cá nhân. Mức ghi ở đó là của ai?',
      en: 'The same Decree 330/2026/NĐ-CP, but section 6 on personal data. Whose amount is printed?',
    },
    right: { vi: 'Của tổ chức; cá nhân bằng một nửa', en: 'An organisation’s; persons pay half' },
    wrong: [
      { vi: 'Của cá nhân; tổ chức gấp đôi', en: 'A person’s; organisations pay double' },
      { vi: 'Của cơ quan nhà nước; người dân bằng nửa', en: 'A state body’s; citizens pay half' },
    ],
    because: {
      vi: 'Mục 6 ghi mức của tổ chức, khác năm mục trước nó trong cùng nghị định. Thư viện ghi sẵn cả hai mức ở từng điều để khỏi phải nhớ.',
      en: 'Section 6 prints the amount for organisations, unlike the five before it. The library gives both amounts at every provision, so nobody need remember.',
    },
    provisions: ['nd-330-2026.d7.k1', 'nd-330-2026.d50'],
  },
])
