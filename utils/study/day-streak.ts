import { addDays } from './calendar-days.ts'

/** Days learned without a break. */
export interface Streak {
  /** Days on which something was answered. */
  days: number
  /** Whether today is one of them. */
  today: boolean
}

/** A missed day is forgiven when the last one before it lies at least so many days away. */
const FORGIVENESS_INTERVAL = 7

/**
 * Days with an answer up to today. A missed day is forgiven once in seven days and counts for nothing; today is no missed day
 * while it lasts. In: the days answered, in any order, also several times.
 */
export function computeStreak(answered: Iterable<string>, today: string): Streak {
  const learned = new Set(answered)
  const streak: Streak = { days: 0, today: learned.has(today) }
  if (streak.today) streak.days = 1
  let forgiven: number | undefined
  for (let back = 1; ; back++) {
    if (learned.has(addDays(today, -back))) streak.days += 1
    else if (forgiven === undefined || back - forgiven >= FORGIVENESS_INTERVAL) forgiven = back
    else return streak
  }
}
