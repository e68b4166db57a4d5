import type { FileChoices } from '../../settings/file-choices.ts'
import type { Translations } from '../translate.ts'

/** Texts about files that are about to be attached, on the options page. */
interface FileSettingMessages {
  choices: Record<keyof FileChoices, { name: string; about: string }>
  /** The organisation has decided it by policy. */
  managed: string
  /** The package has no engine that reads pictures. */
  notPacked: string
  allowed: {
    title: string
    /** How many files are remembered; says where they come from when there is none. */
    count(count: number): string
    clear: string
    cleared(count: number): string
    notRead: string
  }
}

/** Texts about files that are about to be attached, in both languages. */
export const fileSettingMessages: Translations<FileSettingMessages> = {
  vi: {
    choices: {
      contents: {
        name: 'Đọc nội dung tệp',
        about: 'Ảnh, PDF, Word, Excel, PowerPoint, tệp chữ, tới 25 MB. Khi tắt, chỉ tên tệp được xem.',
      },
      pictures: {
        name: 'Đọc chữ trong ảnh và trang quét',
        about:
          'Mỗi ảnh mất vài giây và khoảng 200 MB bộ nhớ trong lúc đọc. Khi tắt, chữ, dấu và mã QR trong ảnh không được xem.',
      },
    },
    managed: 'Cơ quan đã đặt mục này.',
    notPacked: 'Bản cài đặt này không kèm phần đọc chữ trong ảnh.',
    allowed: {
      title: 'Tệp được phép đăng',
      count: (count) =>
        count === 0
          ? 'Chưa nhớ tệp nào. Khi một tệp được phép đăng bị nhắc, bấm nút ở thẻ của tệp đó, như “Tệp này được cơ quan cho phép đăng”.'
          : `Đang nhớ ${count} tệp, mỗi tệp chỉ bằng một mã ngắn, không đọc lại được thành tên hay nội dung, nên chỉ xóa được cả danh sách.`,
      clear: 'Xóa hết',
      cleared: (count) => `Đã xóa ${count} tệp khỏi danh sách được phép đăng.`,
      notRead: 'Chưa đọc được danh sách tệp. Có thể tải lại trang này.',
    },
  },
  en: {
    choices: {
      contents: {
        name: 'Read the contents of files',
        about:
          'Pictures, PDF, Word, Excel, PowerPoint, text files, up to 25 MB. When off, only their names are looked at.',
      },
      pictures: {
        name: 'Read words in pictures and scanned pages',
        about:
          'Each picture takes some seconds, and about 200 MB of memory while it is read. When off, words, stamps and QR codes in pictures are not looked at.',
      },
    },
    managed: 'Set by the organisation.',
    notPacked: 'This package has no engine that reads pictures.',
    allowed: {
      title: 'Files that may be published',
      count: (count) =>
        count === 0
          ? 'No file is remembered. When a file that may be published is pointed out, its card has a button for that, such as “The organisation allows this file to be posted”.'
          : `${count} ${count === 1 ? 'file is' : 'files are'} remembered, each as a short code from which neither name nor contents can be read back, so only the whole list can be removed.`,
      clear: 'Remove all',
      cleared: (count) =>
        `Removed ${count} ${count === 1 ? 'file' : 'files'} from the list of those that may be published.`,
      notRead: 'The list of files could not be read. This page can be loaded again.',
    },
  },
}
