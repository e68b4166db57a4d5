// Which cards to show: what is due comes first, then something new.

import type { Role } from '../settings/settings-schema.ts'
import type { Situation, StudySubject } from './situation-model.ts'
import type { StudyProgress } from './study-progress.ts'

/** Cards met for the first time, a day. */
export const NEW_CARDS_PER_DAY = 1

/** Cards met again, a day: after a long break they come back little by little. */
export const REVIEWS_PER_DAY = 5

/** Subjects that a role brings forward. */
const SUBJECTS_BY_ROLE: Readonly<Record<Role, readonly StudySubject[]>> = {
  'cong-chuc': ['cong-vu', 'bi-mat'],
  'vien-chuc': ['cong-vu', 'bi-mat'],
  'dang-vien': ['cong-vu', 'danh-du'],
  'phat-ngon': ['phat-ngon'],
  khac: [],
}

/** What the choice of cards hangs on. */
export interface CardQueueInput extends StudyProgress {
  situations: readonly Situation[]
  roles: readonly Role[]
  today: string
}

/** Ids of the cards still to be answered today: those due, the longest waiting first, then the new one of the day. */
export function listTodaysCards(desk: CardQueueInput): string[] {
  const { answers, today } = desk
  const before = new Set(answers.filter((answer) => answer.day < today).map((answer) => answer.card))
  const todays = answers.filter((answer) => answer.day === today)
  const again = todays.filter((answer) => before.has(answer.card)).length
  const fresh = todays.length - again
  return [
    ...listDueCards(desk).slice(0, Math.max(0, REVIEWS_PER_DAY - again)),
    ...listNewCards(desk).slice(0, Math.max(0, NEW_CARDS_PER_DAY - fresh)),
  ]
}

/**
 * Ids for whoever wants more than today's: due, then new, then those whose day has not come yet, the nearest first; none
 * that was answered today. In: a subject, to keep to it.
 */
export function listMoreCards(desk: CardQueueInput, subject?: StudySubject): string[] {
  const own = subject ? desk.situations.filter((situation) => situation.subject === subject) : desk.situations
  const kept = { ...desk, situations: own }
  return [
    ...listDueCards(kept),
    ...listNewCards(kept),
    ...listWaitingCards(kept)
      .filter(({ due }) => due > desk.today)
      .map(getId),
  ]
}

function listDueCards(desk: CardQueueInput): string[] {
  return listWaitingCards(desk)
    .filter(({ due }) => due <= desk.today)
    .map(getId)
}

const getId = ({ id }: { id: string }) => id

/** Cards of known situations, not answered today, by the day they are due. */
function listWaitingCards({ situations, cards, answers, today }: CardQueueInput) {
  const known = new Set(situations.map(getId))
  const done = new Set(answers.filter((answer) => answer.day === today).map((answer) => answer.card))
  return cards
    .filter(({ id }) => known.has(id) && !done.has(id))
    .toSorted((a, b) => (a.due === b.due ? (a.id < b.id ? -1 : 1) : a.due < b.due ? -1 : 1))
}

/** Situations never met: one of each subject in turn, of the roles' own subjects two. */
function listNewCards({ situations, cards, roles }: CardQueueInput): string[] {
  const met = new Set(cards.map(getId))
  const own = new Set(roles.flatMap((role) => SUBJECTS_BY_ROLE[role]))
  const seen = new Map<StudySubject, number>()
  const placed = situations.map(({ id, subject }) => {
    const nth = seen.get(subject) ?? 0
    seen.set(subject, nth + 1)
    return { id, round: own.has(subject) ? Math.floor(nth / 2) : nth, rank: own.has(subject) ? 0 : 1 }
  })
  return placed
    .filter(({ id }) => !met.has(id))
    .toSorted((a, b) => a.round - b.round || a.rank - b.rank)
    .map(getId)
}
