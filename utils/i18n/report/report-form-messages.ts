import type { CapturedPost } from '../../report/model/captured-post.ts'
import type { Translations } from '../translate.ts'

interface ReportFormMessages {
  /** Above the form. The citation and a full stop follow. */
  notOpinion: string
  signs(kind: CapturedPost['kind']): string
  evidence: {
    title: string
    hint: string
    add: string
    typed: string
    addTyped: string
    absent: string
    full: string
    drop(phrase: string): string
  }
  measuresTitle: string
  note: { title: string; hint: string; placeholder: string }
  withAuthor: string
  authorName(name: string): string
  preview: string
  needCategory: string
  reportedBefore(state: string, time: string): string
}

/** Texts of the form in which a report is written. */
export const reportFormMessages: Translations<ReportFormMessages> = {
  vi: {
    notOpinion: 'Ý kiến khác không phải là lý do báo cáo. Cố ý báo cáo sai sự thật có thể bị xử lý theo',
    signs: (kind) => `${kind === 'post' ? 'Bài' : kind === 'comment' ? 'Bình luận' : 'Tin nhắn'} này có dấu hiệu`,
    evidence: {
      title: 'Điều cho thấy dấu hiệu đó',
      hint: 'chọn chữ trong bài',
      add: 'Thêm cụm đã chọn',
      typed: 'Hoặc gõ một cụm có trong bài',
      addTyped: 'Thêm',
      absent: 'Cụm này không có trong bài.',
      full: 'Đã đủ 20 cụm.',
      drop: (phrase) => `Bỏ cụm “${phrase}”`,
    },
    measuresTitle: 'Đề nghị xử lý',
    note: {
      title: 'Ghi chú',
      hint: 'không bắt buộc',
      placeholder: 'Điều nơi nhận nên biết thêm, ví dụ nguồn chính thức nói khác',
    },
    withAuthor: 'Kèm tên người đăng',
    authorName: (name) => `Tên trên trang: ${name}`,
    preview: 'Xem trước',
    needCategory: 'Chọn một dấu hiệu để xem trước.',
    reportedBefore: (state, time) => `Bài này đã có trong một báo cáo lúc ${time} (${state.toLowerCase()}).`,
  },
  en: {
    notOpinion:
      'A differing opinion is no ground for a report. A report that is false on purpose may be dealt with under',
    signs: (kind) => `This ${kind} shows signs of`,
    evidence: {
      title: 'What shows it',
      hint: 'select words in the post',
      add: 'Add the selected words',
      typed: 'Or type words that stand in the post',
      addTyped: 'Add',
      absent: 'These words are not in the post.',
      full: 'There are 20 phrases already.',
      drop: (phrase) => `Take out “${phrase}”`,
    },
    measuresTitle: 'Proposed measures',
    note: {
      title: 'Note',
      hint: 'optional',
      placeholder: 'What else the recipient should know, such as an official source that says otherwise',
    },
    withAuthor: "Include the author's name",
    authorName: (name) => `Name on the page: ${name}`,
    preview: 'Preview',
    needCategory: 'Choose a sign to see the preview.',
    reportedBefore: (state, time) => `This post is in a report of ${time} already (${state.toLowerCase()}).`,
  },
}
