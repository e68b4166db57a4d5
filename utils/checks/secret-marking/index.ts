import type { Check } from '../check.ts'
import { words } from './words.ts'

export const secretMarking: Check = {
  id: 'secret-marking',
  level: 'stop',
  provisions: ['luat-116-2025.dieu-7'],
  words,
  find: () => [],
}
