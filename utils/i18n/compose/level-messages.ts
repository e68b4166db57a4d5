import type { Level } from '../../draft.ts'
import type { Translations } from '../translate.ts'

/** The names of the levels. */
export const levelMessages: Translations<Record<Level, string>> = {
  vi: { note: 'Gợi ý', warn: 'Cảnh báo', stop: 'Dừng lại' },
  en: { note: 'Hint', warn: 'Warning', stop: 'Stop' },
}
