import type { Check } from '../check.ts'
import { words } from './words.ts'

export const insinuation: Check = {
  id: 'insinuation',
  level: 'note',
  provisions: ['luat-116-2025.dieu-7'],
  words,
  find: () => [],
}
