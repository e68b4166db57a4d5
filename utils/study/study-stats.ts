// The figures of the progress charts.

import { addDays, countDays } from './calendar-days.ts'
import { rebuildCard } from './card-schedule.ts'
import { CARDS_PER_DAY, getReviewDay } from './daily-quota.ts'
import { type Situation, STUDY_SUBJECTS, type StudySubject } from './situation-model.ts'
import type { CardAnswer, StudyProgress } from './study-progress.ts'

/** The progress in a subject, in numbers of situations. */
export interface SubjectStats {
  subject: StudySubject
  /** Reviewed again in three weeks or later. */
  known: number
  learning: number
  /** Never answered. */
  fresh: number
}

/** The answers of one day. */
export interface DayStats {
  day: string
  right: number
  wrong: number
  /** Whether no card of that day was left to answer. */
  full: boolean
}

/** The minimum interval, in days, of a card that counts as known. */
export const KNOWN_INTERVAL = 21

/** The number of days in the calendar, including today. */
export const CALENDAR_DAYS = 90

/**
 * Computes the progress in every subject that has situations, in display order. Cards of removed situations are
 * ignored.
 */
export function computeSubjectStats(situations: readonly Situation[], { cards }: StudyProgress): SubjectStats[] {
  const byId = new Map(cards.map((card) => [card.id, card]))
  return STUDY_SUBJECTS.flatMap((subject) => {
    const ownSituations = situations.filter((situation) => situation.subject === subject)
    if (ownSituations.length === 0) return []
    const figures: SubjectStats = { subject, known: 0, learning: 0, fresh: 0 }
    for (const { id } of ownSituations) {
      const card = byId.get(id)
      if (!card) figures.fresh += 1
      else if (countDays(card.answered, card.due) >= KNOWN_INTERVAL) figures.known += 1
      else figures.learning += 1
    }
    return [figures]
  })
}

/**
 * Computes the answers of the days of the calendar, the oldest first.
 * @param situations How many situations there are.
 */
export function computeDayStats({ answers }: StudyProgress, today: string, situations: number): DayStats[] {
  const days = Array.from({ length: CALENDAR_DAYS }, (_, index) => addDays(today, index + 1 - CALENDAR_DAYS))
  const figures = new Map(days.map((day) => [day, { day, right: 0, wrong: 0, full: isFull(answers, day, situations) }]))
  for (const { day, grade } of answers) {
    const dayFigures = figures.get(day)
    if (!dayFigures) continue
    if (grade === 'again') dayFigures.wrong += 1
    else dayFigures.right += 1
  }
  return [...figures.values()]
}

/** Whether the answers of a day were all that the day asked for: a day without a due card has only a new one. */
function isFull(answers: readonly CardAnswer[], day: string, situations: number): boolean {
  const onDay = answers.filter((answer) => answer.day === day)
  if (onDay.length === 0 || onDay.length >= CARDS_PER_DAY) return onDay.length > 0
  const before = Map.groupBy(
    answers.filter((answer) => answer.day < day),
    ({ card }) => card,
  )
  const isNew = !before.has(onDay[0]!.card)
  if (!isNew && before.size < situations) return false
  return ![...before].some(([card, given]) => card !== onDay[0]!.card && getReviewDay(rebuildCard(given)!) <= day)
}
