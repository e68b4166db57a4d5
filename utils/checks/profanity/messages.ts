import type { BilingualMessages } from '../check-contract.ts'

/** The title and messages that the user reads. */
export const messages: BilingualMessages = {
  vi: {
    title: 'Từ ngữ thô tục',
    messages: {
      vulgar: 'Có dấu hiệu là từ ngữ thô tục. Nên bỏ hoặc thay bằng cách nói khác.',
      masked: 'Từ này đã che bớt chữ nhưng vẫn đọc ra từ tục. Nên bỏ hoặc thay bằng cách nói khác.',
      mild: 'Cách nói lái này dễ bị hiểu là từ tục. Có thể chọn cách nói khác.',
      sensed: 'Cụm này có dấu hiệu thô tục hoặc xúc phạm. Nên thay bằng từ khác.',
    },
    kinds: {
      mild: 'Cách nói lái, nói tránh',
    },
  },
  en: {
    title: 'Vulgar words',
    messages: {
      vulgar: 'This looks vulgar. It is better to drop it or put it another way.',
      masked: 'With letters hidden this still reads as a vulgar word. It is better to drop it or put it another way.',
      mild: 'This softened form is easily read as the vulgar word. Another wording may be better.',
      sensed: 'This phrase may be vulgar or offensive. Another word is better.',
    },
    kinds: {
      mild: 'Softened forms',
    },
  },
}
