import { addDays } from './calendar-days.ts'

/** Days studied without a break. */
export interface Streak {
  /** Number of days with an answer. */
  days: number
  /** Whether today is one of them. */
  today: boolean
}

/** A missed day is forgiven when the last forgiven day is at least this many days away. */
const FORGIVENESS_INTERVAL = 7

/**
 * Counts the days with an answer up to today. One missed day in seven is forgiven but not counted; today does not count
 * as missed.
 * @param answered The days with an answer, in any order, with or without duplicates.
 */
export function computeStreak(answered: Iterable<string>, today: string): Streak {
  const studied = new Set(answered)
  const streak: Streak = { days: 0, today: studied.has(today) }
  if (streak.today) streak.days = 1
  let forgiven: number | undefined
  for (let back = 1; ; back++) {
    if (studied.has(addDays(today, -back))) streak.days += 1
    else if (forgiven === undefined || back - forgiven >= FORGIVENESS_INTERVAL) forgiven = back
    else return streak
  }
}
