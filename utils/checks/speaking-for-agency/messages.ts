import type { BilingualMessages } from '../check-contract.ts'

/** The title and messages that the user reads. */
export const messages: BilingualMessages = {
  vi: {
    title: 'Phát ngôn thay cơ quan',
    messages: {
      speaking:
        'Câu này dễ bị hiểu là tiếng nói của cơ quan. Trên trang của cơ quan thì bỏ qua; trên trang riêng nên ghi rõ là ý kiến cá nhân, hoặc dẫn thông báo chính thức.',
      routine:
        'Câu này giống lời của cơ quan về việc thường ngày. Nếu đăng trên trang riêng, nên nói rõ thông báo lấy từ đâu.',
      unnamed: 'Sau “theo thông báo của” còn để trống. Nên điền tên cơ quan đã thông báo việc này.',
      sensed: 'Câu này có dấu hiệu phát ngôn thay cơ quan. Nên dẫn thông báo chính thức hoặc ghi rõ là ý kiến cá nhân.',
    },
    kinds: { routine: 'Thông báo lịch, giờ giấc và việc thường ngày' },
  },
  en: {
    title: 'Speaking for an agency',
    messages: {
      speaking:
        'This may be taken for the agency’s voice. On the agency’s page, ignore this; on your own, consider marking it as a personal view, or quoting the official notice.',
      routine:
        'This reads like the words of an agency on an everyday matter. On your own page, consider saying where the notice is from.',
      unnamed: 'After “theo thông báo của” there is a blank. Consider filling in the body that has announced this.',
      sensed:
        'This sentence may speak for an agency. It is better to quote its notice, or to say that this is a personal view.',
    },
    kinds: { routine: 'Schedules, hours and everyday matters' },
  },
}
