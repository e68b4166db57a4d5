import { SITUATION_COUNT } from './situation-count.ts'
import type { StudyProgress } from './study-progress.ts'

/** Whether the popup offers a card today: no card was answered today, and one is due or new. */
export function hasCardOffer({ cards, answers }: StudyProgress, today: string): boolean {
  if (answers.some((answer) => answer.day === today)) return false
  return cards.length < SITUATION_COUNT || cards.some((card) => card.due <= today)
}
