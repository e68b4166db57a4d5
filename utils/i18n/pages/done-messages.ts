import type { Translations } from '../translate.ts'

/** Texts about a change that was just made. */
interface DoneMessages {
  undo: string
  undone: string
  notSaved: string
}

/** Texts about a change that was just made, in both languages. */
export const doneMessages: Translations<DoneMessages> = {
  vi: {
    undo: 'Hoàn tác',
    undone: 'Đã đưa lại như trước.',
    notSaved: 'Chưa lưu được. Có thể thử lại.',
  },
  en: {
    undo: 'Undo',
    undone: 'All is as it was before.',
    notSaved: 'Could not be saved. It can be tried again.',
  },
}
