import type { Translations } from '../translate.ts'

/** Texts of the extension's button in the browser's toolbar. */
export interface ToolbarMessages {
  /** The dialog of a held send could not be kept in sight, so the next press sends. */
  holdLost: string
}

/** Texts of the button, in both languages. */
export const toolbarMessages: Translations<ToolbarMessages> = {
  vi: {
    holdLost: 'Trang này che mất hộp hỏi lại. Bấm gửi lần nữa thì bài đi mà không hỏi.',
  },
  en: {
    holdLost: 'This page covers the question. The next press sends without it.',
  },
}
