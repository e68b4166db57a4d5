import type { BilingualMessages } from '../check-contract.ts'

/** The title and messages that the user reads. */
export const messages: BilingualMessages = {
  vi: {
    title: 'Phát ngôn thay cơ quan',
    messages: {
      speaking:
        'Câu này dễ bị hiểu là tiếng nói của cơ quan. Nên ghi rõ đây là ý kiến cá nhân, hoặc dẫn lại thông báo đã đăng trên trang chính thức.',
      sensed: 'Câu này có dấu hiệu phát ngôn thay cơ quan. Nên dẫn thông báo chính thức hoặc ghi rõ là ý kiến cá nhân.',
    },
  },
  en: {
    title: 'Speaking for an agency',
    messages: {
      speaking:
        'This may be taken for the agency’s voice. Consider marking it as a personal view, or quoting the notice on the official page.',
      sensed:
        'This sentence may speak for an agency. It is better to quote its notice, or to say that this is a personal view.',
    },
  },
}
