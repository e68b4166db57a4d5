import type { Check } from '../check.ts'
import { words } from './words.ts'

export const suspiciousLink: Check = {
  id: 'suspicious-link',
  level: 'warn',
  provisions: ['luat-116-2025.dieu-7'],
  words,
  find: () => [],
}
