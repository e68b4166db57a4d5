// The figures of the progress chart.

import type { Progress } from './card.ts'
import { dayAfter, daysBetween } from './days.ts'
import { type Situation, STUDY_SUBJECTS, type StudySubject } from './situation.ts'

/** How a subject stands, in situations. */
export interface SubjectFigures {
  subject: StudySubject
  /** Met again in three weeks or later. */
  known: number
  learning: number
  /** Never met. */
  fresh: number
}

/** The answers of one day. */
export interface DayFigures {
  day: string
  right: number
  wrong: number
}

/** From so many days until it is met again, a card counts as known. */
export const KNOWN_FROM = 21

/** How many days the chart looks back, today included. */
export const DAYS_SHOWN = 30

/** Every subject that has situations, in the order of the list. Cards of situations that are no more do not count. */
export function subjectFigures(situations: readonly Situation[], { cards }: Progress): SubjectFigures[] {
  const byId = new Map(cards.map((card) => [card.id, card]))
  return STUDY_SUBJECTS.flatMap((subject) => {
    const own = situations.filter((situation) => situation.subject === subject)
    if (own.length === 0) return []
    const figures: SubjectFigures = { subject, known: 0, learning: 0, fresh: 0 }
    for (const { id } of own) {
      const card = byId.get(id)
      if (!card) figures.fresh += 1
      else if (daysBetween(card.answered, card.due) >= KNOWN_FROM) figures.known += 1
      else figures.learning += 1
    }
    return [figures]
  })
}

/** The last thirty days, the oldest first. */
export function dayFigures({ answers }: Progress, today: string): DayFigures[] {
  const days = Array.from({ length: DAYS_SHOWN }, (_, index) => dayAfter(today, index + 1 - DAYS_SHOWN))
  const figures = new Map(days.map((day) => [day, { day, right: 0, wrong: 0 }]))
  for (const { day, grade } of answers) {
    const own = figures.get(day)
    if (!own) continue
    if (grade === 'again') own.wrong += 1
    else own.right += 1
  }
  return [...figures.values()]
}
