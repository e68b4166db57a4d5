import type { AuthorNamePlace } from '../../report/masking/author-name.ts'
import type { CapturedPost } from '../../report/model/captured-post.ts'
import type { Language, Translations } from '../translate.ts'
import { kindNames, toSentenceCase } from './kind-names.ts'

type Kind = CapturedPost['kind']

/** What a report leaves out: true for each omitted item. */
export interface ReportOmissions
  extends Readonly<Record<'reactions' | 'comments' | 'picture' | 'name' | 'unit', boolean>> {
  /** 'name': the name is nowhere in the report. 'field': it is not added, but the texts may have it. */
  readonly author: 'name' | 'field' | false
}

interface ReportPreviewMessages {
  back: string
  title: string
  sign: string
  post(kind: Kind): string
  content: string
  shared: string
  shows: string
  measures: string
  note: string
  author(kind: Kind): string
  time: string
  notSent: string
  picture: string
  /** Warns that uncovered details of the picture are sent. */
  pictureShows: string
  provisions: string
  reporter: string
  /** Lists what is left out: the true items and what is never sent. */
  left(out: ReportOmissions, kind: Kind): string
  /** What goes along although it has no row. */
  stillSent: string
  /** For a name that was left out, but that other parts of the report have. */
  nameInside(kind: Kind, places: readonly AuthorNamePlace[]): string
  bytes: string
  /** Replaces the rest of a picture's data. */
  bytesOf(length: number): string
  to: string
  noRecipient: string
  settings: string
  /** Label of the address of an e-mail where no recipient by e-mail is chosen, and why the address cannot be used. */
  mailTo: string
  mailProblems: Record<'missing' | 'not-email', string>
  /** Leads from such a problem to the public channels, further up. */
  showChannels: string
  send: string
  email: string
  copy: string
  copied: string
  /** After an action that takes the text without the picture. */
  pictureStays: string
  /** Before the ways: what an opened letter lacks. */
  textOnly: Record<'picture' | 'end', string>
  savedFile: string
  /** After a letter was saved as a file: how it is sent. */
  savedLetter: string
  /** After the browser was asked to open a letter: whether that worked, it does not say. */
  emailAsked: string
  notCopied: string
}

const PLACES: Readonly<Record<Language, Readonly<Record<AuthorNamePlace, string>>>> = {
  vi: { content: 'nội dung', comments: 'bình luận', note: 'ghi chú', address: 'đường dẫn' },
  en: { content: 'the content', comments: 'a comment', note: 'the note', address: 'the address' },
}

function formatPlaces(language: Language, places: readonly AuthorNamePlace[]): string {
  return new Intl.ListFormat(language).format(places.map((place) => PLACES[language][place]))
}

/** Joins the given parts with commas and capitalizes the first letter. */
function joinSentence(parts: readonly (string | false)[]): string {
  return toSentenceCase(parts.filter(Boolean).join(', '))
}

function formatOmittedReporter(
  { name, unit }: ReportOmissions,
  both: string,
  onlyName: string,
  onlyUnit: string,
): string | false {
  if (name && unit) return both
  return name ? onlyName : unit && onlyUnit
}

/** Texts of the preview of a report. */
export const reportPreviewMessages: Translations<ReportPreviewMessages> = {
  vi: {
    back: 'Sửa báo cáo',
    title: 'Chỉ gửi những gì dưới đây',
    sign: 'Có dấu hiệu',
    post: (kind) => kindNames.vi.title[kind],
    content: 'Nội dung',
    shared: 'Bài gốc',
    shows: 'Thể hiện ở',
    measures: 'Đề nghị',
    note: 'Ghi chú',
    author: (kind) => toSentenceCase(kindNames.vi.author[kind]),
    time: 'Trang ghi',
    notSent: 'Không gửi',
    picture: 'Ảnh',
    pictureShows: 'Tên và số chưa che trong ảnh vẫn được gửi theo.',
    provisions: 'Có thể liên quan',
    reporter: 'Người báo cáo',
    left: (out, kind) =>
      joinSentence([
        out.author &&
          (out.author === 'name'
            ? `tên ${kindNames.vi.author[kind]}`
            : `mục “${toSentenceCase(kindNames.vi.author[kind])}”`),
        out.reactions && 'số lượt bày tỏ cảm xúc',
        out.comments ? 'bình luận của người khác' : 'tên người bình luận',
        out.picture && 'hình ảnh',
        formatOmittedReporter(out, 'tên và đơn vị người báo cáo', 'tên người báo cáo', 'đơn vị người báo cáo'),
        'bản nháp đang viết',
      ]),
    stillSent: 'Vẫn gửi kèm',
    nameInside: (kind, places) => `Tên ${kindNames.vi.author[kind]}, vì có sẵn trong ${formatPlaces('vi', places)}.`,
    bytes: 'Dữ liệu gửi đi, từng chữ',
    bytesOf: (length) => `(ảnh, ${length} ký tự)`,
    to: 'Gửi đến',
    noRecipient: 'Chưa có nơi nhận',
    settings: 'Thêm nơi nhận',
    mailTo: 'Địa chỉ e-mail nhận báo cáo',
    mailProblems: {
      missing:
        'Chưa có địa chỉ nhận nên chưa soạn được thư. Nhập địa chỉ của đơn vị tiếp nhận; chưa biết địa chỉ thì lưu phiếu Word, chép, hoặc báo theo kênh công khai.',
      'not-email': 'Địa chỉ này chưa đúng dạng e-mail, ví dụ ten@coquan.gov.vn. Chưa soạn được thư.',
    },
    showChannels: 'Xem kênh công khai',
    send: 'Gửi báo cáo',
    email: 'Soạn e-mail',
    copy: 'Chép',
    copied: 'Đã chép. Báo cáo vẫn là bản nháp trong hộp gửi.',
    pictureStays: 'Cách này không kèm ảnh; muốn có ảnh thì lưu phiếu (Word) hoặc thư (.eml).',
    textOnly: {
      picture:
        'Thư có ảnh được lưu thành tệp .eml: mở bằng chương trình e-mail thì thấy thư soạn sẵn. Phiếu Word cũng có ảnh; “Soạn e-mail” và “Chép” chỉ lấy được chữ.',
      end: 'Báo cáo dài, “Soạn e-mail” chỉ lấy được phần đầu. Thư .eml có đủ: mở bằng chương trình e-mail thì thấy thư soạn sẵn.',
    },
    savedFile: 'Đã lưu thành tệp. Báo cáo vẫn là bản nháp trong hộp gửi.',
    savedLetter:
      'Đã lưu thư thành tệp .eml. Mở tệp đó thì thư hiện ra trong chương trình e-mail, bấm gửi ở đó. Nếu dùng e-mail trên trang web, đính kèm tệp này hoặc phiếu Word vào thư.',
    emailAsked: 'Thư điền sẵn mở ra trong chương trình thư, nếu máy có.',
    notCopied: 'Trình duyệt không cho chép. Có thể lưu thành tệp.',
  },
  en: {
    back: 'Edit the report',
    title: 'Only this is sent',
    sign: 'Signs of',
    post: (kind) => kindNames.en.title[kind],
    content: 'Content',
    shared: 'Original',
    shows: 'Shown by',
    measures: 'Proposed',
    note: 'Note',
    author: (kind) => toSentenceCase(kindNames.en.author[kind]),
    time: 'On the page',
    notSent: 'Not sent',
    picture: 'Picture',
    pictureShows: 'Names and numbers that are not covered in the picture go with it.',
    provisions: 'May apply',
    reporter: 'Reporter',
    left: (out, kind) =>
      joinSentence([
        out.author &&
          (out.author === 'name'
            ? `the ${kindNames.en.author[kind]}'s name`
            : `the field “${toSentenceCase(kindNames.en.author[kind])}”`),
        out.reactions && 'the number of reactions',
        out.comments ? 'what others commented' : 'the names of who commented',
        out.picture && 'pictures',
        formatOmittedReporter(out, "the reporter's name and unit", "the reporter's name", "the reporter's unit"),
        'the draft being written',
      ]),
    stillSent: 'Goes along',
    nameInside: (kind, places) =>
      `The ${kindNames.en.author[kind]}'s name: ${formatPlaces('en', places)} ${places.length > 1 ? 'have' : 'has'} it.`,
    bytes: 'The data sent, word for word',
    bytesOf: (length) => `(picture, ${length} characters)`,
    to: 'To',
    noRecipient: 'No recipient yet',
    settings: 'Add a recipient',
    mailTo: 'E-mail address that gets the report',
    mailProblems: {
      missing:
        'There is no address yet, so no letter can be written. Enter the address of the unit that takes reports; where it is not known, save the Word paper, copy the text, or use a public channel.',
      'not-email': 'This does not look like an e-mail address, such as name@agency.gov.vn. No letter can be written.',
    },
    showChannels: 'See the public channels',
    send: 'Send the report',
    email: 'Write an e-mail',
    copy: 'Copy',
    copied: 'Copied. The report is still a draft in the outbox.',
    pictureStays: 'The picture does not go this way; to have it, save a paper (Word) or a letter (.eml).',
    textOnly: {
      picture:
        'A letter with the picture is saved as an .eml file: opened in a mail program, it is ready to be sent. The Word paper has the picture, too; “Write an e-mail” and “Copy” take only the text.',
      end: 'The report is long; “Write an e-mail” takes only its beginning. The .eml letter has all of it: opened in a mail program, it is ready to be sent.',
    },
    savedFile: 'Saved as a file. The report is still a draft in the outbox.',
    savedLetter:
      'The letter is saved as an .eml file. Open that file: the letter appears in the mail program and is sent from there. With e-mail on a website, attach this file or the Word paper to a letter.',
    emailAsked: 'The letter opens in the mail program, if there is one.',
    notCopied: 'The browser does not allow copying. It can be saved as a file.',
  },
}
