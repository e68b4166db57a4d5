import type { Check } from '../check.ts'

export const words: Check['words'] = {
  vi: { title: '', about: '', why: '', messages: {} },
  en: { title: '', about: '', why: '', messages: {} },
}
