import type { Check } from '../check.ts'

/** What people read about the check. */
export const words: Check['words'] = {
  vi: {
    title: 'Phát ngôn thay cơ quan',
    about: 'Lời đăng cá nhân dễ bị hiểu là tiếng nói của cơ quan.',
    why: 'Nghị định về phát ngôn và cung cấp thông tin cho báo chí giao việc này cho người đứng đầu, người phát ngôn hoặc người được ủy quyền, và tài khoản chính thức của cơ quan phải được công bố. Bài trên trang cá nhân không phải lời phát ngôn với báo chí; phép kiểm chỉ nhắc khi câu chữ dễ bị hiểu là cơ quan đang nói. Chia sẻ thông báo có nguồn, nói nơi mình làm việc và ý kiến ghi rõ là cá nhân thì không nhắc.',
    messages: {
      speaking:
        'Câu này dễ bị hiểu là tiếng nói của cơ quan. Nên ghi rõ đây là ý kiến cá nhân, hoặc dẫn lại thông báo đã đăng trên trang chính thức.',
    },
  },
  en: {
    title: 'Speaking for an agency',
    about: 'A personal post that may be taken for the agency’s voice.',
    why: 'The decree on official statements leaves them to the head of the agency, its spokesperson or someone authorised, and the agency’s own accounts must be announced. A post on a personal page is not a statement to the press; this check only points out wording that may be taken for the agency’s voice. Sharing a notice with its source, saying where one works, and views marked as personal are left alone.',
    messages: {
      speaking:
        'This may be taken for the agency’s voice. Consider marking it as a personal view, or quoting the notice on the official page.',
    },
  },
}
