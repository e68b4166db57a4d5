import type { Translations } from '../translate.ts'

/** Texts of the extension's button in the browser's toolbar. */
export interface ToolbarMessages {
  /** The dialog of a held send could not be kept in sight, so the send went out. */
  holdLost: string
}

/** Texts of the button, in both languages. */
export const toolbarMessages: Translations<ToolbarMessages> = {
  vi: {
    holdLost: 'Trang này che mất hộp hỏi lại, nên lần gửi vừa rồi đã đi mà chưa kịp hỏi.',
  },
  en: {
    holdLost: 'This page covered the question, so the last send went out without it.',
  },
}
