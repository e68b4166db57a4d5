// The stored study progress. Days are yyyy-mm-dd in the user's local calendar.

/** Grades of an answer: wrong, right with difficulty, right, right with ease. */
export const GRADES = ['again', 'hard', 'good', 'easy'] as const

/** The grade of an answer. */
export type Grade = (typeof GRADES)[number]

/** The memory state of a situation. */
export interface ReviewCard {
  /** The id of the situation. */
  id: string
  /** FSRS: days until the probability of recall falls to 90 %. */
  stability: number
  /** FSRS: 1 (easy) to 10. */
  difficulty: number
  /** The day of the last answer. */
  answered: string
  /** The day of the next review. */
  due: string
}

/** One answer. A card takes only the first answer of a day. */
export interface CardAnswer {
  card: string
  day: string
  /** Index into the situation's choices, in the authored order. */
  choice: number
  grade: Grade
}

/** All stored progress. */
export interface StudyProgress {
  cards: readonly ReviewCard[]
  answers: readonly CardAnswer[]
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Whether a value is an existing day as yyyy-mm-dd. */
function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !DAY.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 80
}

function isWithin(value: unknown, from: number, to: number): value is number {
  return typeof value === 'number' && value >= from && value <= to
}

/** Whether a stored row is a valid card. */
export function isReviewCard(value: unknown): value is ReviewCard {
  const row = value as Partial<ReviewCard> | null
  return (
    typeof row === 'object' &&
    row !== null &&
    isId(row.id) &&
    isWithin(row.stability, 0.001, 36500) &&
    isWithin(row.difficulty, 1, 10) &&
    isDay(row.answered) &&
    isDay(row.due) &&
    row.due > row.answered
  )
}

/** Whether a stored row is a valid answer. */
export function isCardAnswer(value: unknown): value is CardAnswer {
  const row = value as Partial<CardAnswer> | null
  return (
    typeof row === 'object' &&
    row !== null &&
    isId(row.card) &&
    isDay(row.day) &&
    isWithin(row.choice, 0, 9) &&
    Number.isInteger(row.choice) &&
    GRADES.some((grade) => grade === row.grade)
  )
}
