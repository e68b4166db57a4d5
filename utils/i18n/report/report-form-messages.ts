import type { CapturedPost } from '../../report/model/captured-post.ts'
import type { Translations } from '../translate.ts'
import { kindNames, toSentenceCase } from './kind-names.ts'

type Kind = CapturedPost['kind']

interface ReportFormMessages {
  /** Above the form. The citation and a full stop follow. */
  notOpinion: string
  /** Where the report goes. `changeable` follows where there are several recipients. */
  recipient: { to: string; none: string; changeable: string }
  signs(kind: Kind): string
  evidence: {
    title: string
    hint(kind: Kind): string
    add: string
    typed(kind: Kind): string
    addTyped: string
    absent(kind: Kind): string
    full: string
    drop(phrase: string): string
  }
  measuresTitle: string
  note: { title: string; hint: string; placeholder: string }
  withAuthor(kind: Kind): string
  authorName(name: string): string
  preview: string
  needCategory: string
  reportedBefore(kind: Kind, state: string, time: string): string
  /** An earlier draft about the same post. */
  earlierDraft: {
    found(kind: Kind, time: string): string
    takeOver: string
    taken(time: string): string
  }
}

/** Texts of the form in which a report is written. */
export const reportFormMessages: Translations<ReportFormMessages> = {
  vi: {
    notOpinion: 'Ý kiến khác không phải là lý do báo cáo. Cố ý báo cáo sai sự thật có thể bị xử lý theo',
    recipient: {
      to: 'Gửi đến',
      none: 'Chưa có nơi nhận cài sẵn. Cách gửi chọn ở phần “Gửi báo cáo này bằng cách nào?”.',
      changeable: 'Đổi nơi nhận ở phần xem trước.',
    },
    signs: (kind) => `${toSentenceCase(kindNames.vi.short[kind])} này có dấu hiệu (chọn một)`,
    evidence: {
      title: 'Điều cho thấy dấu hiệu đó',
      hint: (kind) => `chọn chữ trong ${kindNames.vi.short[kind]}`,
      add: 'Thêm cụm đã chọn',
      typed: (kind) => `Hoặc gõ một cụm có trong ${kindNames.vi.short[kind]}`,
      addTyped: 'Thêm',
      absent: (kind) => `Cụm này không có trong ${kindNames.vi.short[kind]}.`,
      full: 'Đã đủ 20 cụm.',
      drop: (phrase) => `Bỏ cụm “${phrase}”`,
    },
    measuresTitle: 'Đề nghị xử lý',
    note: {
      title: 'Ghi chú',
      hint: 'không bắt buộc',
      placeholder: 'Điều nơi nhận nên biết thêm, ví dụ nguồn chính thức nói khác',
    },
    withAuthor: (kind) => `Kèm tên ${kindNames.vi.author[kind]}`,
    authorName: (name) => `Tên trên trang: ${name}`,
    preview: 'Xem trước',
    needCategory: 'Chọn một dấu hiệu để xem trước.',
    reportedBefore: (kind, state, time) =>
      `${toSentenceCase(kindNames.vi.short[kind])} này đã có trong một báo cáo lúc ${time} (${state.toLowerCase()}).`,
    earlierDraft: {
      found: (kind, time) =>
        `${toSentenceCase(kindNames.vi.short[kind])} này có một bản nháp viết dở, lưu lúc ${time}.`,
      takeOver: 'Viết tiếp bản đó',
      taken: (time) => `Đang viết tiếp bản nháp lưu lúc ${time}.`,
    },
  },
  en: {
    notOpinion:
      'A differing opinion is no ground for a report. A report that is false on purpose may be dealt with under',
    recipient: {
      to: 'To',
      none: 'No recipient is set up. The way to send is chosen under “Where can this report go?”.',
      changeable: 'Another recipient can be chosen in the preview.',
    },
    signs: (kind) => `This ${kindNames.en.short[kind]} shows signs of (choose one)`,
    evidence: {
      title: 'What shows it',
      hint: (kind) => `select words in the ${kindNames.en.short[kind]}`,
      add: 'Add the selected words',
      typed: (kind) => `Or type words that are in the ${kindNames.en.short[kind]}`,
      addTyped: 'Add',
      absent: (kind) => `These words are not in the ${kindNames.en.short[kind]}.`,
      full: 'There are 20 phrases already.',
      drop: (phrase) => `Take out “${phrase}”`,
    },
    measuresTitle: 'Proposed measures',
    note: {
      title: 'Note',
      hint: 'optional',
      placeholder: 'What else the recipient should know, such as an official source that says otherwise',
    },
    withAuthor: (kind) => `Include the ${kindNames.en.author[kind]}'s name`,
    authorName: (name) => `Name on the page: ${name}`,
    preview: 'Preview',
    needCategory: 'Choose a sign to see the preview.',
    reportedBefore: (kind, state, time) =>
      `This ${kindNames.en.short[kind]} is in a report of ${time} already (${state.toLowerCase()}).`,
    earlierDraft: {
      found: (kind, time) => `There is an unfinished draft about this ${kindNames.en.short[kind]}, saved ${time}.`,
      takeOver: 'Go on with it',
      taken: (time) => `Going on with the draft saved ${time}.`,
    },
  },
}
