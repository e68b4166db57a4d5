import type { AttachmentNote, PageKind } from '../../attachments/attachment-content.ts'
import type { ReadErrorReason } from '../../library/imports/readers/read-error.ts'
import type { Translations } from '../translate.ts'

interface FileCheckMessages {
  title: string
  intro: string
  dropHere: string
  choose: string
  hint: string
  /** Said at the end of the page: where a file is read. */
  kept: string
  /** Said where the package has no engine that reads pictures. */
  noPictureReader: string
  waiting: string
  reading: string
  stop: string
  stopped: string
  checkAgain: string
  remove: (name: string) => string
  /** What was read, and how long it took. */
  read: (pages: number, kind: PageKind, seconds: string) => string
  readInPart: (read: number, of: number, seconds: string) => string
  /** After that: one finding, or several by their kinds. */
  found: string
  foundKinds: (kinds: string) => string
  clear: string
  clearInPart: string
  clearPicture: string
  noWords: string
  clearByName: string
  problems: Record<Exclude<ReadErrorReason, 'cancelled' | 'page-closed' | 'not-a-text' | 'picture'>, string>
  notes: Record<AttachmentNote, string>
}

const formatSeconds = (ms: number, language: string) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(ms / 1000)

/** Formats a duration for the texts of a checked file: "1,2". */
export function formatReadingTime(ms: number, language: 'vi' | 'en'): string {
  return formatSeconds(Math.max(ms, 100), language)
}

/** Texts of the page that checks files, in both languages. */
export const fileCheckMessages: Translations<FileCheckMessages> = {
  vi: {
    title: 'Kiểm một tệp',
    intro: 'Dành cho tệp sắp gửi bằng Zalo trên máy tính hoặc bằng thư.',
    dropHere: 'Thả tệp vào đây',
    choose: 'Chọn tệp',
    hint: 'Ảnh, PDF, Word, Excel, PowerPoint, tệp chữ. Tới 25 MB, 50 trang.',
    kept: 'Tệp được đọc trên máy này, không gửi đi đâu và không được giữ lại.',
    noPictureReader:
      'Bản cài đặt này không kèm phần đọc chữ trong ảnh: chữ, dấu và mã QR trong ảnh, trang quét không được xem.',
    waiting: 'Chờ đến lượt',
    reading: 'Đang đọc',
    stop: 'Dừng',
    stopped: 'Đã dừng, chưa đọc xong.',
    checkAgain: 'Đọc lại',
    remove: (name) => `Bỏ tệp ${name} khỏi danh sách`,
    read: (pages, kind, seconds) => {
      const what = {
        text: '',
        page: `${pages} trang, `,
        sheet: `${pages} trang tính, `,
        slide: `${pages} tờ chiếu, `,
        picture: '',
      }
      const said = `${what[kind]}đã đọc hết trong ${seconds} giây.`
      return said.charAt(0).toUpperCase() + said.slice(1)
    },
    readInPart: (read, of, seconds) => `Đã đọc ${read} trên ${of} trang trong ${seconds} giây.`,
    found: 'Có 1 chỗ nên xem.',
    foundKinds: (kinds) => `Nên xem: ${kinds}.`,
    clear: 'Chưa thấy điều gì cần xem lại.',
    clearPicture: 'Chưa thấy điều gì cần xem lại trong phần chữ đọc được.',
    noWords: 'Không đọc được chữ nào trong ảnh. Nếu ảnh có chữ thì nên tự xem lại.',
    clearInPart: 'Trong phần đã đọc chưa thấy điều gì cần xem lại.',
    clearByName: 'Tên tệp chưa có điều gì cần xem lại.',
    problems: {
      'too-large': 'Tệp lớn hơn 25 MB nên không được đọc.',
      'kind-unknown': 'Chưa đọc được loại tệp này.',
      'old-word': 'Tệp Word kiểu cũ (.doc) hoặc .rtf: lưu thành .docx hay PDF rồi kiểm lại.',
      'old-office': 'Tệp Excel hay PowerPoint kiểu cũ: lưu thành .xlsx hay .pptx rồi kiểm lại.',
      broken: 'Tệp bị hỏng hoặc không mở được.',
      encrypted: 'Tệp có mật khẩu nên không đọc được.',
      'no-text': 'Tệp không có chữ nào.',
      bomb: 'Tệp quá phức tạp nên đã dừng đọc.',
      'encoding-unknown': 'Không rõ bảng mã chữ của tệp.',
      'legacy-font': 'Chữ gõ bằng phông kiểu cũ (TCVN3, VNI) nên chưa đọc được.',
    },
    notes: {
      'read-in-part': 'Chỉ đọc được một phần của tệp.',
      'pages-without-text': 'Có trang hay ảnh chưa đọc được chữ.',
      'words-unsure': 'Chữ trong ảnh mờ nên đọc chưa chắc. Nên tự xem lại ảnh.',
      'hidden-parts':
        'Tệp có phần ẩn (trang tính, hàng, cột, tờ chiếu, chữ ẩn hay chữ đã xóa). Phần ẩn cũng đi theo tệp và đã được xem.',
      'encoding-guessed': 'Bảng mã chữ do máy đoán, có thể có chữ sai.',
    },
  },
  en: {
    title: 'Check a file',
    intro: 'For a file about to go out by Zalo on the computer or by mail.',
    dropHere: 'Drop files here',
    choose: 'Choose files',
    hint: 'Pictures, PDF, Word, Excel, PowerPoint, text files. Up to 25 MB, 50 pages.',
    kept: 'Files are read on this device, go nowhere and are not kept.',
    noPictureReader:
      'This package has no engine that reads pictures: words, stamps and QR codes in pictures and scanned pages are not looked at.',
    waiting: 'Waiting',
    reading: 'Reading',
    stop: 'Stop',
    stopped: 'Stopped before the end.',
    checkAgain: 'Read again',
    remove: (name) => `Take ${name} off the list`,
    read: (pages, kind, seconds) => {
      const plural = pages === 1 ? '' : 's'
      const what = {
        text: '',
        page: `${pages} page${plural}, `,
        sheet: `${pages} sheet${plural}, `,
        slide: `${pages} slide${plural}, `,
        picture: '',
      }
      const said = `${what[kind]}all read in ${seconds} seconds.`
      return said.charAt(0).toUpperCase() + said.slice(1)
    },
    readInPart: (read, of, seconds) => `${read} of ${of} pages read in ${seconds} seconds.`,
    found: '1 to look at.',
    foundKinds: (kinds) => `To look at: ${kinds}.`,
    clear: 'Nothing to look at again.',
    clearPicture: 'Nothing to look at again in the words that could be read.',
    noWords: 'No words could be read in the picture. If it has some, it is better to look at it again.',
    clearInPart: 'Nothing to look at again in what was read.',
    clearByName: 'Nothing to look at again in its name.',
    problems: {
      'too-large': 'The file has more than 25 MB and was not read.',
      'kind-unknown': 'Files of this kind cannot be read yet.',
      'old-word': 'An old Word file (.doc) or .rtf: save it as .docx or PDF and check again.',
      'old-office': 'A file of old Excel or PowerPoint: save it as .xlsx or .pptx and check again.',
      broken: 'The file is damaged or cannot be opened.',
      encrypted: 'The file has a password and cannot be read.',
      'no-text': 'The file has no text.',
      bomb: 'The file is too complex; reading was stopped.',
      'encoding-unknown': 'The encoding of the file is not known.',
      'legacy-font': 'Typed in an old font (TCVN3, VNI), which cannot be read yet.',
    },
    notes: {
      'read-in-part': 'Only a part of the file was read.',
      'pages-without-text': 'The words of some pages or pictures could not be read.',
      'words-unsure': 'The words in the picture are blurred and may be misread. It is better to look at it again.',
      'hidden-parts':
        'The file has hidden parts (sheets, rows, columns, slides, hidden or deleted words). They leave with it, and were looked at.',
      'encoding-guessed': 'The encoding was guessed; some letters may be wrong.',
    },
  },
}
