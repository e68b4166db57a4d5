import type { Check } from '../check.ts'

export const words: Check['words'] = {
  vi: {
    title: 'Từ ngữ thô tục',
    about: 'Từ tục ở mọi cách viết.',
    why: 'Quy tắc ứng xử yêu cầu lời lẽ văn minh, và luật đòi hỏi cán bộ, công chức giao tiếp chuẩn mực. Phép kiểm tìm từ tục viết đủ, viết tắt, không dấu, tách chữ hay che chữ. Không xét từ đồng âm, đơn vị đo, thuật ngữ y tế và lời trích để phê phán. Ý kiến dù gay gắt vẫn nói được bằng lời khác.',
    messages: {
      vulgar: 'Có dấu hiệu từ ngữ thô tục. Nên bỏ hoặc thay bằng cách nói khác.',
      masked: 'Từ bị che chữ này vẫn đọc ra từ tục. Nên bỏ hoặc thay bằng cách nói khác.',
      mild: 'Cách nói lái này dễ bị hiểu là từ tục. Có thể chọn cách nói khác.',
    },
  },
  en: {
    title: 'Vulgar words',
    about: 'Vulgar words in any spelling.',
    why: 'The code of conduct asks for civil language, and the law asks officials to speak properly. This check looks for vulgar words in full, abbreviated, without diacritics, spaced out or with letters hidden. It leaves alone look-alike words, units, medical terms and quotes that object to what they quote. Any opinion, however sharp, can be put in other words.',
    messages: {
      vulgar: 'This looks vulgar. It is better to drop it or put it another way.',
      masked: 'With letters hidden this still reads as a vulgar word. It is better to drop it or put it another way.',
      mild: 'This softened form is easily read as the vulgar word. Another wording may be better.',
    },
  },
}
