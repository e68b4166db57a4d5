// Selects the cards to study: one new card and one review a day.

import type { Role } from '../settings/settings-schema.ts'
import { addDays } from './calendar-days.ts'
import {
  CARDS_PER_DAY,
  countAnswers,
  getDailyQuota,
  getReviewDay,
  MIN_INTERVAL,
  NEW_CARDS_PER_DAY,
} from './daily-quota.ts'
import type { Situation, StudySubject } from './situation-model.ts'
import type { StudyProgress } from './study-progress.ts'

/** Subjects that are introduced earlier for a role. */
const SUBJECTS_BY_ROLE: Readonly<Record<Role, readonly StudySubject[]>> = {
  'cong-chuc': ['cong-vu', 'bi-mat'],
  'vien-chuc': ['cong-vu', 'bi-mat'],
  // They hold lists of households and notices. The laws on civil servants and public employees do not name them.
  'khong-chuyen-trach': ['du-lieu', 'bi-mat'],
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

/** The next card that a day brings. */
export interface NextCard {
  kind: 'new' | 'review'
  /** The day (yyyy-mm-dd), tomorrow or later. */
  day: string
}

/**
 * Lists the ids of the cards left to answer today: the new one, then the reviews, longest overdue first. The review
 * comes first after a day that had only a new card: somebody who answers one card a day still meets both kinds.
 */
export function listTodaysCards(input: CardQueueInput): string[] {
  const { answers, today } = input
  const newCards = listNewCards(input)
  const quota = getDailyQuota(answers, newCards.length > 0, today)
  const fresh = newCards.slice(0, quota.fresh)
  const reviews = listDueCards(input).slice(0, quota.reviews)
  return isReviewsTurn(input) ? [...reviews, ...fresh] : [...fresh, ...reviews]
}

/** Counts the new cards and the reviews that today has, the answered ones included, without what was studied beyond. */
export function countTodaysCards(input: CardQueueInput): [fresh: number, reviews: number] {
  const answered = countAnswers(input.answers, input.today)
  const left = listTodaysCards(input)
  const met = new Set(input.cards.map(getId))
  const freshLeft = left.filter((id) => !met.has(id)).length
  const fresh = Math.min(NEW_CARDS_PER_DAY, answered.fresh + freshLeft)
  return [fresh, Math.min(CARDS_PER_DAY - fresh, answered.reviewed + left.length - freshLeft)]
}

/** Counts the cards answered today, those in addition to today's included. */
export function countTodaysAnswers({ answers, today }: CardQueueInput): number {
  const { fresh, reviewed } = countAnswers(answers, today)
  return fresh + reviewed
}

/** Whether the last day with answers before today had no review. */
function isReviewsTurn({ answers, today }: CardQueueInput): boolean {
  const last = answers
    .map(({ day }) => day)
    .filter((day) => day < today)
    .toSorted()
    .at(-1)
  return last !== undefined && countAnswers(answers, last).reviewed === 0
}

/**
 * Lists the ids of cards for users who want more than today's: due, then new, then not yet due, the nearest first.
 * Cards answered today or yesterday are excluded.
 * @param subject Limits the cards to one subject.
 */
export function listMoreCards(input: CardQueueInput, subject?: StudySubject): string[] {
  const selected = subject ? input.situations.filter((situation) => situation.subject === subject) : input.situations
  const filtered = { ...input, situations: selected }
  const rested = listKnownCards(filtered).filter(({ answered }) => addDays(answered, MIN_INTERVAL) <= input.today)
  return [
    ...listDueCards(filtered),
    ...listNewCards(filtered),
    ...rested.filter((card) => getReviewDay(card) > input.today).map(getId),
  ]
}

/** Finds the next card after today's: a new one tomorrow, or the nearest review. Undefined without any situation. */
export function findNextCard(input: CardQueueInput): NextCard | undefined {
  const tomorrow = addDays(input.today, 1)
  if (listNewCards(input).length > 0) return { kind: 'new', day: tomorrow }
  const reviewDays = listKnownCards(input).map(getReviewDay)
  if (reviewDays.length === 0) return undefined
  const isTomorrow = reviewDays.some((day) => day <= tomorrow)
  return { kind: 'review', day: isTomorrow ? tomorrow : reviewDays.toSorted()[0]! }
}

function listDueCards(input: CardQueueInput): string[] {
  return listKnownCards(input)
    .filter((card) => getReviewDay(card) <= input.today)
    .map(getId)
}

const getId = ({ id }: { id: string }) => id

/** Returns the cards of known situations, ordered by due day. */
function listKnownCards({ situations, cards }: CardQueueInput) {
  const known = new Set(situations.map(getId))
  return cards
    .filter(({ id }) => known.has(id))
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
