import { getDailyQuota, getReviewDay } from './daily-quota.ts'
import { SITUATION_COUNT } from './situation-count.ts'
import type { StudyProgress } from './study-progress.ts'

/** What the popup offers: the first card of the day, or another one after it. */
export type CardOffer = 'first' | 'another'

/** Returns what the popup offers today; undefined when no card of today is left. */
export function getCardOffer({ cards, answers }: StudyProgress, today: string): CardOffer | undefined {
  const { fresh, reviews } = getDailyQuota(answers, cards.length < SITUATION_COUNT, today)
  const hasCard = fresh > 0 || (reviews > 0 && cards.some((card) => getReviewDay(card) <= today))
  if (!hasCard) return undefined
  return answers.some(({ day }) => day === today) ? 'another' : 'first'
}
