import type { Translations } from '../translate.ts'

/** Texts of the extension's button in the browser's toolbar. */
export interface ToolbarMessages {
  /** A send passed without our question, or will at the next press: the dialog was lost, or the text was not read. */
  holdLost: string
  /** The tab was open before the installation. */
  reload: string
}

/** Texts of the button, in both languages. */
export const toolbarMessages: Translations<ToolbarMessages> = {
  vi: {
    holdLost: 'Ở trang này có lần bấm gửi không được hỏi lại: chưa đọc hết chữ, hoặc hộp thoại bị che.',
    reload: 'Trang này mở từ trước khi cài. Tải lại trang để bắt đầu kiểm bản nháp.',
  },
  en: {
    holdLost: 'A send on this page was not held: not all of the text was read, or the dialog was covered.',
    reload: 'This page was open before the installation. Reload it to start checking drafts.',
  },
}
