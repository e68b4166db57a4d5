import type { Translations } from '../translate.ts'

interface ImportedTextMessages {
  /** The list on the library's start view. */
  own: string
  ownNone: string
  bring: string
  count(articles: number): string
  verbatim: string
  verbatimMark(origin: string, date: string): string
  origin: Readonly<Record<'page' | 'selection' | 'paste' | 'file', string>>
  agency: string
  /** The view of an imported text. */
  whole: string
  contents: string
  showWhole: string
  showMore: string
  summaryOf: string
  before: string
  after: string
  copyText: string
  copied: string
  notCopied: string
  openSource: string
  remove: string
  /** In the list of texts: the visible word, and the whole for screen readers. */
  removeShort: string
  removeNamed(title: string): string
  removed(title: string): string
  undo: string
  missing: { title: string; text: string }
  loading: string
  failed: string
  bind: { title: string; hint: string; full: string }
  seeVerbatim: string
}

/** Texts of the list and the view of imported texts. */
export const importedTextMessages: Translations<ImportedTextMessages> = {
  vi: {
    own: 'Văn bản đã nhập',
    ownNone: 'Chưa có. Văn bản nhập vào được trích nguyên văn và tìm được như quy định đi kèm; chỉ nằm trên máy này.',
    bring: 'Nhập nội quy, văn bản',
    count: (articles) => (articles === 0 ? 'một khối' : `${articles} điều`),
    verbatim: 'Nguyên văn',
    verbatimMark: (origin, date) => `nhập từ ${origin} ngày ${date}`,
    origin: { page: 'trang đã xem', selection: 'đoạn đã chọn', paste: 'chữ dán vào', file: 'tệp' },
    agency: 'Nội quy, quy chế của cơ quan',
    whole: 'Cả văn bản',
    contents: 'Nội dung',
    showWhole: 'Hiện toàn văn',
    showMore: 'Xem tiếp',
    summaryOf: 'Tóm lược trong thư viện',
    before: 'Trước',
    after: 'Sau',
    copyText: 'Chép nguyên văn kèm trích dẫn',
    copied: 'Đã chép',
    notCopied: 'Chưa chép được',
    openSource: 'Mở trang nguồn',
    remove: 'Xóa khỏi thư viện',
    removeShort: 'Xóa',
    removeNamed: (title) => `Xóa “${title}” khỏi thư viện`,
    removed: (title) => `Đã xóa “${title}”.`,
    undo: 'Hoàn tác',
    missing: {
      title: 'Không còn văn bản này',
      text: 'Văn bản đã bị xóa hoặc được thay bằng bản nhập sau.',
    },
    loading: 'Đang mở văn bản.',
    failed: 'Không đọc được văn bản đã lưu trên máy này.',
    bind: {
      title: 'Nhắc điều này khi',
      hint: 'Khi phép kiểm được chọn thấy điều cần xem lại, điều này hiện cạnh đó.',
      full: 'Đã gắn đủ số điều cho phép. Bỏ bớt rồi gắn tiếp.',
    },
    seeVerbatim: 'Xem nguyên văn đã nhập',
  },
  en: {
    own: 'Texts brought in',
    ownNone:
      'None yet. A text brought in is quoted word for word and can be searched like the packed rules; it stays on this device.',
    bring: 'Bring in a text',
    count: (articles) => (articles === 0 ? 'one piece' : articles === 1 ? '1 article' : `${articles} articles`),
    verbatim: 'Word for word',
    verbatimMark: (origin, date) => `brought in by you from ${origin} on ${date}`,
    origin: { page: 'a page', selection: 'a selection', paste: 'a paste', file: 'a file' },
    agency: 'Rules of the agency',
    whole: 'The whole text',
    contents: 'Contents',
    showWhole: 'Show the whole text',
    showMore: 'Show more',
    summaryOf: 'Summary in the library',
    before: 'Before',
    after: 'After',
    copyText: 'Copy the wording with its citation',
    copied: 'Copied',
    notCopied: 'Could not copy',
    openSource: 'Open where it is from',
    remove: 'Remove from the library',
    removeShort: 'Remove',
    removeNamed: (title) => `Remove “${title}” from the library`,
    removed: (title) => `“${title}” was removed.`,
    undo: 'Undo',
    missing: { title: 'This text is gone', text: 'It was removed, or a later one took its place.' },
    loading: 'Opening the text.',
    failed: 'The text kept on this device cannot be read.',
    bind: {
      title: 'Remind of this when',
      hint: 'When the chosen check finds something to look at again, this rule shows beside it.',
      full: 'No more rules can be bound. Unbind some first.',
    },
    seeVerbatim: 'See the wording brought in',
  },
}
