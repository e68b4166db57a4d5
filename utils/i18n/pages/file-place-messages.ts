import type { PageKind } from '../../attachments/attachment-content.ts'
import type { Translations } from '../translate.ts'

/** Texts about the parts of a file. */
interface FilePlaceMessages {
  /** How far the reading of a file is. */
  page: (done: number, of: number) => string
  /** Where a finding is. */
  place: Record<PageKind, (number: number, name: string) => string>
  inName: string
  /** Saves a copy of the photo without its place. */
  saveWithoutPlace: string
  savedWithoutPlace: string
  cannotSaveWithoutPlace: string
  /** Added to the name of that copy. */
  withoutPlace: string
}

/** Texts about the parts of a file, in both languages. They are few, because content scripts have them, too. */
export const filePlaceMessages: Translations<FilePlaceMessages> = {
  vi: {
    page: (done, of) => `trang ${done} trên ${of}`,
    place: {
      text: () => '',
      page: (number) => `Trang ${number}`,
      sheet: (number, name) => `Trang tính “${name || number}”`,
      slide: (number) => `Tờ chiếu ${number}`,
      picture: () => 'Trong ảnh',
    },
    inName: 'Trong tên tệp',
    saveWithoutPlace: 'Lưu bản đã xóa vị trí',
    savedWithoutPlace: 'Đã lưu một bản không còn vị trí. Hãy gửi bản ấy.',
    cannotSaveWithoutPlace: 'Chưa xóa được hết vị trí trong ảnh này. Chụp lại màn hình ảnh rồi gửi cũng được.',
    withoutPlace: 'khong-vi-tri',
  },
  en: {
    page: (done, of) => `page ${done} of ${of}`,
    place: {
      text: () => '',
      page: (number) => `Page ${number}`,
      sheet: (number, name) => `Sheet “${name || number}”`,
      slide: (number) => `Slide ${number}`,
      picture: () => 'In the picture',
    },
    inName: 'In the name of the file',
    saveWithoutPlace: 'Save a copy without the place',
    savedWithoutPlace: 'A copy without the place was saved. Send that one.',
    cannotSaveWithoutPlace: 'The place cannot be removed from this picture. A screenshot of it has none.',
    withoutPlace: 'no-place',
  },
}
