// How many cards a day brings, and when a card may come back. Without the situations, so that the popup loads it fast.

import { addDays } from './calendar-days.ts'
import type { CardAnswer, ReviewCard } from './study-progress.ts'

/** The number of new cards a day. */
export const NEW_CARDS_PER_DAY = 1

/** The number of cards a day, the new one included: about two minutes. */
export const CARDS_PER_DAY = 2

/** The shortest interval between two answers of a card, in days: no card comes back on the following day. */
export const MIN_INTERVAL = 2

/** The cards still to answer today, by kind. */
export interface DailyQuota {
  fresh: number
  reviews: number
}

/**
 * Computes what is left of today's cards: one new card and one review; after the last new card two reviews.
 * @param hasNew Whether a situation is left that was never answered.
 */
export function getDailyQuota(answers: readonly CardAnswer[], hasNew: boolean, today: string): DailyQuota {
  const { fresh, reviewed } = countAnswers(answers, today)
  const reviewsToday = CARDS_PER_DAY - (hasNew ? NEW_CARDS_PER_DAY : Math.min(fresh, NEW_CARDS_PER_DAY))
  return {
    fresh: hasNew ? Math.max(0, NEW_CARDS_PER_DAY - fresh) : 0,
    reviews: Math.max(0, reviewsToday - reviewed),
  }
}

/** Counts the answers of a day: first answers of a card, and reviews. */
export function countAnswers(answers: readonly CardAnswer[], day: string): { fresh: number; reviewed: number } {
  const before = new Set(answers.filter((answer) => answer.day < day).map(({ card }) => card))
  const onDay = answers.filter((answer) => answer.day === day)
  const reviewed = onDay.filter(({ card }) => before.has(card)).length
  return { fresh: onDay.length - reviewed, reviewed }
}

/** Returns the first day on which a card may come back. Cards stored by an earlier version may be due too soon. */
export function getReviewDay({ answered, due }: ReviewCard): string {
  const earliest = addDays(answered, MIN_INTERVAL)
  return due < earliest ? earliest : due
}
