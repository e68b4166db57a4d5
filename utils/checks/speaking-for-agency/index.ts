import type { Check } from '../check.ts'
import { words } from './words.ts'

export const speakingForAgency: Check = {
  id: 'speaking-for-agency',
  level: 'warn',
  provisions: ['luat-116-2025.dieu-7'],
  words,
  find: () => [],
}
