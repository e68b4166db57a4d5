// The figures of the progress chart.

import { addDays, countDays } from './calendar-days.ts'
import { type Situation, STUDY_SUBJECTS, type StudySubject } from './situation-model.ts'
import type { StudyProgress } from './study-progress.ts'

/** How a subject stands, in situations. */
export interface SubjectStats {
  subject: StudySubject
  /** Met again in three weeks or later. */
  known: number
  learning: number
  /** Never met. */
  fresh: number
}

/** The answers of one day. */
export interface DayStats {
  day: string
  right: number
  wrong: number
}

/** From so many days until it is met again, a card counts as known. */
export const KNOWN_INTERVAL = 21

/** How many days the chart looks back, today included. */
export const CHART_DAYS = 30

/** Every subject that has situations, in the order of the list. Cards of situations that are no more do not count. */
export function computeSubjectStats(situations: readonly Situation[], { cards }: StudyProgress): SubjectStats[] {
  const byId = new Map(cards.map((card) => [card.id, card]))
  return STUDY_SUBJECTS.flatMap((subject) => {
    const own = situations.filter((situation) => situation.subject === subject)
    if (own.length === 0) return []
    const figures: SubjectStats = { subject, known: 0, learning: 0, fresh: 0 }
    for (const { id } of own) {
      const card = byId.get(id)
      if (!card) figures.fresh += 1
      else if (countDays(card.answered, card.due) >= KNOWN_INTERVAL) figures.known += 1
      else figures.learning += 1
    }
    return [figures]
  })
}

/** The last thirty days, the oldest first. */
export function computeDayStats({ answers }: StudyProgress, today: string): DayStats[] {
  const days = Array.from({ length: CHART_DAYS }, (_, index) => addDays(today, index + 1 - CHART_DAYS))
  const figures = new Map(days.map((day) => [day, { day, right: 0, wrong: 0 }]))
  for (const { day, grade } of answers) {
    const own = figures.get(day)
    if (!own) continue
    if (grade === 'again') own.wrong += 1
    else own.right += 1
  }
  return [...figures.values()]
}
