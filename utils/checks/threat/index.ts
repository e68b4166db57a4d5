import type { Check } from '../check.ts'
import { words } from './words.ts'

export const threat: Check = {
  id: 'threat',
  level: 'stop',
  provisions: ['luat-116-2025.dieu-7'],
  words,
  find: () => [],
}
