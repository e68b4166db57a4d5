// Schedules the next review of a card with FSRS, in whole days.

import { FSRSAlgorithm, Rating } from 'ts-fsrs'
import { addDays, countDays } from './calendar-days.ts'
import { MIN_INTERVAL } from './daily-quota.ts'
import type { CardAnswer, Grade, ReviewCard } from './study-progress.ts'

/** The longest interval until a card is reviewed, in days: rules change, so no card rests longer than a year. */
export const MAX_INTERVAL = 365

// No fuzz: it spreads thousands of cards over days, but these are few. The same answers always give the same days.
const fsrs = new FSRSAlgorithm({ maximum_interval: MAX_INTERVAL, enable_fuzz: false, enable_short_term: false })

/**
 * The shortest interval after each grade, in days. FSRS gives one or two days to first answers of three grades: without
 * these, a situation that was answered right would come back as soon as one that was not.
 */
const MIN_INTERVALS: Readonly<Record<Grade, number>> = {
  again: MIN_INTERVAL,
  hard: MIN_INTERVAL + 1,
  good: MIN_INTERVAL + 2,
  easy: MIN_INTERVAL + 3,
}

const RATINGS = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const

/** Returns the grade that an answer gets by default. */
export function getDefaultGrade(right: boolean): Grade {
  return right ? 'good' : 'again'
}

/**
 * Returns a card after an answer on a day.
 * @param card The card before the answer; undefined when it is answered for the first time.
 */
export function gradeCard(card: ReviewCard | undefined, id: string, grade: Grade, day: string): ReviewCard {
  // A clock that was turned back counts as the same day.
  const elapsed = card ? Math.max(0, countDays(card.answered, day)) : 0
  const { stability, difficulty } = fsrs.next_state(card ?? null, elapsed, RATINGS[grade])
  const interval = Math.max(MIN_INTERVALS[grade], fsrs.next_interval(stability, elapsed))
  return { id, stability, difficulty, answered: day, due: addDays(day, interval) }
}

/** Rebuilds a card from all its answers, in any order; undefined when there are no answers. */
export function rebuildCard(answers: readonly CardAnswer[]): ReviewCard | undefined {
  const inOrder = answers.toSorted((a, b) => (a.day < b.day ? -1 : 1))
  let card: ReviewCard | undefined
  for (const answer of inOrder) card = gradeCard(card, answer.card, answer.grade, answer.day)
  return card
}
