import { describe, expect, it } from 'vitest'
import { SITUATIONS } from '../../utils/study/all-situations.ts'
import { addDays, countDays } from '../../utils/study/calendar-days.ts'
import { getCardOffer } from '../../utils/study/card-offer.ts'
import { type CardQueueInput, findNextCard, listTodaysCards } from '../../utils/study/card-queue.ts'
import { CARDS_PER_DAY, getReviewDay } from '../../utils/study/daily-quota.ts'
import { answerCard } from './answer-card.ts'

const START = '2026-11-25'
const DAYS = 90

interface Learner {
  name: string
  /** Whether the nth answer is right. */
  isRight(nth: number): boolean
  /** Whether the learner studies on the nth day. */
  studies(nth: number): boolean
}

const everyDay = () => true
const LEARNERS: readonly Learner[] = [
  { name: 'always wrong', isRight: () => false, studies: everyDay },
  { name: 'always right', isRight: () => true, studies: everyDay },
  { name: 'alternating', isRight: (nth) => nth % 2 === 0, studies: everyDay },
  { name: '80 % right', isRight: (nth) => nth % 5 !== 3, studies: everyDay },
  { name: 'skips days', isRight: (nth) => nth % 5 !== 3, studies: (nth) => nth % 7 < 3 || nth % 7 === 5 },
]

/** The popup answers the one card of its line and closes; the page answers all cards of the day. */
const WAYS = { popup: 1, page: CARDS_PER_DAY } as const

interface StudyDay {
  /** The progress in the morning, and the cards that it lists. */
  morning: CardQueueInput
  listed: readonly string[]
  /** Which of the answered cards were new. */
  fresh: readonly string[]
  reviewed: readonly string[]
  /** The progress in the evening. */
  desk: CardQueueInput
}

function simulate({ isRight, studies }: Learner, way: keyof typeof WAYS, days = DAYS): StudyDay[] {
  let desk: CardQueueInput = { situations: SITUATIONS, roles: [], cards: [], answers: [], today: START }
  const done: StudyDay[] = []
  for (let nth = 0; nth < days; nth++) {
    desk = { ...desk, today: addDays(START, nth) }
    if (!studies(nth)) continue
    const known = new Set(desk.cards.map(({ id }) => id))
    const morning = desk
    const listed = listTodaysCards(desk)
    const answered: string[] = []
    while (answered.length < WAYS[way] && getCardOffer(desk, desk.today)) {
      const card = listTodaysCards(desk)[0]!
      desk = answerCard(desk, card, isRight(desk.answers.length))
      answered.push(card)
    }
    done.push({
      morning,
      listed,
      fresh: answered.filter((id) => !known.has(id)),
      reviewed: answered.filter((id) => known.has(id)),
      desk,
    })
  }
  return done
}

/** Counts how often a card was answered on two following days. */
function countFollowing({ answers }: CardQueueInput): number {
  return answers.filter(({ card, day }) =>
    answers.some((other) => other.card === card && countDays(day, other.day) === 1),
  ).length
}

const runs = LEARNERS.flatMap((learner) =>
  (['popup', 'page'] as const).map((way) => {
    const days = simulate(learner, way)
    const { cards, answers } = days.at(-1)!.desk
    return {
      way,
      name: learner.name,
      days,
      studied: days.length,
      met: cards.length,
      reviews: answers.length - cards.length,
      following: countFollowing(days.at(-1)!.desk),
      most: Math.max(...days.map(({ fresh, reviewed }) => fresh.length + reviewed.length)),
    }
  }),
)

describe.each(runs)(
  '90 days, $name, by the $way: $studied days, $met cards met, $reviews reviews, $following on following days, at most $most a day',
  ({ way, days, studied, met, reviews, following, most }) => {
    it('meets no card on following days', () => {
      expect(following).toBe(0)
    })

    it('lists one new card every day, and one review as soon as one has rested', () => {
      for (const { listed, morning } of days) {
        const known = new Set(morning.cards.map(({ id }) => id))
        const rested = morning.cards.filter((card) => getReviewDay(card) <= morning.today)
        expect(listed.filter((id) => !known.has(id))).toHaveLength(1)
        expect(listed.filter((id) => known.has(id))).toHaveLength(Math.min(1, rested.length))
      }
    })

    it('meets a new card and a review in turn, or both a day', () => {
      expect(most).toBe(way === 'popup' ? 1 : CARDS_PER_DAY)
      if (way === 'page') {
        expect(met).toBe(studied)
        // No card has rested on the first days.
        expect(reviews).toBeGreaterThanOrEqual(studied - 5)
      } else {
        expect(met + reviews).toBe(studied)
        expect(Math.abs(met - reviews)).toBeLessThanOrEqual(5)
      }
    })

    it('keeps its word in the evening: a new card tomorrow, or a review on the day that it names', () => {
      for (const { desk } of days.filter((each) => listTodaysCards(each.desk).length === 0)) {
        const next = findNextCard(desk)!
        const known = new Set(desk.cards.map(({ id }) => id))
        const then = listTodaysCards({ ...desk, today: next.day })
        expect(then.some((id) => known.has(id) === (next.kind === 'review'))).toBe(true)
        for (let day = addDays(desk.today, 1); day < next.day; day = addDays(day, 1)) {
          expect(listTodaysCards({ ...desk, today: day })).toEqual([])
        }
      }
    })
  },
)

describe('after the last new card', () => {
  it.each(LEARNERS)(
    'two reviews a day at most, none on following days, and the day named is true: $name',
    (learner) => {
      const days = simulate(learner, 'page', 260)
      const later = days.filter(({ fresh, desk }) => fresh.length === 0 && desk.cards.length === SITUATIONS.length)
      expect(later.length).toBeGreaterThan(50)
      expect(countFollowing(days.at(-1)!.desk)).toBe(0)
      for (const { reviewed, desk } of later) {
        expect(reviewed.length).toBeLessThanOrEqual(CARDS_PER_DAY)
        const next = findNextCard(desk)!
        expect(next.kind).toBe('review')
        expect(listTodaysCards({ ...desk, today: next.day }).length).toBeGreaterThan(0)
      }
    },
  )
})
