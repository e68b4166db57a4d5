import type { BilingualMessages } from '../check-contract.ts'

/** The title and messages that the user reads. */
export const messages: BilingualMessages = {
  vi: {
    title: 'Xúc phạm, công kích cá nhân',
    messages: {
      contempt: 'Có dấu hiệu hạ thấp con người. Nên nói về việc làm, bỏ lời nhắm vào người.',
      teasing: 'Lời này có thể là đùa, nhưng người đọc dễ hiểu là chê bai. Có thể chọn cách nói khác.',
      sensed: 'Câu này có dấu hiệu hạ thấp một người hoặc một nhóm người. Nên nói về việc làm, không nói về con người.',
    },
    kinds: {
      teasing: 'Lời trêu đùa',
    },
  },
  en: {
    title: 'Insults, personal attacks',
    messages: {
      contempt: 'This may demean a person. It is better to speak of what was done and leave the person out.',
      teasing: 'This may be a joke, but readers can take it as belittling. Another wording may be better.',
      sensed:
        'This sentence may belittle a person or a group. It is better to speak of what was done, not of who they are.',
    },
    kinds: {
      teasing: 'Teasing',
    },
  },
}
