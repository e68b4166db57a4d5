// Selects the cards to study: due cards first, then a new one.

import type { Role } from '../settings/settings-schema.ts'
import type { Situation, StudySubject } from './situation-model.ts'
import type { StudyProgress } from './study-progress.ts'

/** The number of new cards a day. */
export const NEW_CARDS_PER_DAY = 1

/** The maximum number of reviews a day, so that a backlog after a long break returns in small portions. */
export const REVIEWS_PER_DAY = 5

/** Subjects that are introduced earlier for a role. */
const SUBJECTS_BY_ROLE: Readonly<Record<Role, readonly StudySubject[]>> = {
  'cong-chuc': ['cong-vu', 'bi-mat'],
  'vien-chuc': ['cong-vu', 'bi-mat'],
  'dang-vien': ['cong-vu', 'danh-du'],
  'phat-ngon': ['phat-ngon'],
  khac: [],
}

/** The data that the selection of cards depends on. */
export interface CardQueueInput extends StudyProgress {
  situations: readonly Situation[]
  roles: readonly Role[]
  today: string
}

/** Lists the ids of the cards left to answer today: the due cards, longest overdue first, then the new one. */
export function listTodaysCards(input: CardQueueInput): string[] {
  const { answers, today } = input
  const before = new Set(answers.filter((answer) => answer.day < today).map((answer) => answer.card))
  const todays = answers.filter((answer) => answer.day === today)
  const reviewed = todays.filter((answer) => before.has(answer.card)).length
  const fresh = todays.length - reviewed
  return [
    ...listDueCards(input).slice(0, Math.max(0, REVIEWS_PER_DAY - reviewed)),
    ...listNewCards(input).slice(0, Math.max(0, NEW_CARDS_PER_DAY - fresh)),
  ]
}

/**
 * Lists the ids of cards for users who want more than today's: due, then new, then not yet due, the nearest first.
 * Cards answered today are excluded.
 * @param subject Limits the cards to one subject.
 */
export function listMoreCards(input: CardQueueInput, subject?: StudySubject): string[] {
  const selected = subject ? input.situations.filter((situation) => situation.subject === subject) : input.situations
  const filtered = { ...input, situations: selected }
  return [
    ...listDueCards(filtered),
    ...listNewCards(filtered),
    ...listWaitingCards(filtered)
      .filter(({ due }) => due > input.today)
      .map(getId),
  ]
}

function listDueCards(input: CardQueueInput): string[] {
  return listWaitingCards(input)
    .filter(({ due }) => due <= input.today)
    .map(getId)
}

const getId = ({ id }: { id: string }) => id

/** Returns cards of known situations that were not answered today, ordered by due day. */
function listWaitingCards({ situations, cards, answers, today }: CardQueueInput) {
  const known = new Set(situations.map(getId))
  const done = new Set(answers.filter((answer) => answer.day === today).map((answer) => answer.card))
  return cards
    .filter(({ id }) => known.has(id) && !done.has(id))
    .toSorted((a, b) => (a.due === b.due ? (a.id < b.id ? -1 : 1) : a.due < b.due ? -1 : 1))
}

/** Lists situations never answered: rounds of one of each subject, but two of the subjects of the user's roles. */
function listNewCards({ situations, cards, roles }: CardQueueInput): string[] {
  const met = new Set(cards.map(getId))
  const ownSubjects = new Set(roles.flatMap((role) => SUBJECTS_BY_ROLE[role]))
  const seen = new Map<StudySubject, number>()
  const ranked = situations.map(({ id, subject }) => {
    const nth = seen.get(subject) ?? 0
    seen.set(subject, nth + 1)
    return { id, round: ownSubjects.has(subject) ? Math.floor(nth / 2) : nth, rank: ownSubjects.has(subject) ? 0 : 1 }
  })
  return ranked
    .filter(({ id }) => !met.has(id))
    .toSorted((a, b) => a.round - b.round || a.rank - b.rank)
    .map(getId)
}
