import type { ExplanationContent } from '../explanation-content.ts'

/** The explanation of this check; the examples are invented. */
export const explanation: ExplanationContent = {
  vi: {
    about: 'Từ tục ở mọi cách viết.',
    why: 'Quy tắc ứng xử yêu cầu lời lẽ văn minh, và luật đòi hỏi cán bộ, công chức giao tiếp chuẩn mực. Phép kiểm tìm từ tục viết đủ, viết tắt, không dấu, tách chữ hay che chữ. Không xét từ đồng âm, đơn vị đo, thuật ngữ y tế và lời trích để phê phán. Ý kiến dù gay gắt vẫn nói được bằng lời khác.',
  },
  en: {
    about: 'Vulgar words in any spelling.',
    why: 'The code of conduct asks for civil language, and the law asks officials to speak properly. This check looks for vulgar words in full, abbreviated, without diacritics, spaced out or with letters hidden. It leaves alone look-alike words, units, medical terms and quotes that object to what they quote. Any opinion, however sharp, can be put in other words.',
  },
  fine: [
    {
      text: 'Buổi họp dài quá, các anh chị mệt lả.',
      because: { vi: 'Từ bình thường, chỉ giống mặt chữ.', en: 'Ordinary words that only look alike.' },
    },
    { text: 'Bác sĩ giải thích về bệnh ở bộ phận sinh dục.', because: { vi: 'Nói chuyện y tế.', en: 'Medical talk.' } },
    {
      text: 'Từ “vãi” dùng trong lời nói hằng ngày dễ gây khó chịu, nên tránh.',
      because: { vi: 'Nhắc tới một từ để bàn về nó.', en: 'A word spoken of, not used.' },
    },
  ],
  notFine: [
    { text: 'Làm ăn như cc, đợi cả buổi chưa xong.', better: 'Làm việc chậm quá, đợi cả buổi chưa xong.' },
    { text: 'Đ.m, đường gì mà ổ gà khắp nơi.', better: 'Đường hỏng nhiều quá, đi rất nguy hiểm.' },
    { text: 'Chờ cái giấy mà vãi l luôn.', better: 'Chờ tờ giấy này lâu quá.' },
  ],
}
