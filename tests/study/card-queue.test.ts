import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSituation, SITUATIONS } from '../../utils/study/all-situations.ts'
import { addDays } from '../../utils/study/calendar-days.ts'
import { hasCardOffer } from '../../utils/study/card-offer.ts'
import {
  type CardQueueInput,
  listMoreCards,
  listTodaysCards,
  NEW_CARDS_PER_DAY,
  REVIEWS_PER_DAY,
} from '../../utils/study/card-queue.ts'
import { getDefaultGrade, gradeCard } from '../../utils/study/card-schedule.ts'
import { SITUATION_COUNT } from '../../utils/study/situation-count.ts'
import type { CardAnswer, ReviewCard } from '../../utils/study/study-progress.ts'

const TODAY = '2026-11-25'
const EMPTY: CardQueueInput = { situations: SITUATIONS, cards: [], answers: [], roles: [], today: TODAY }
const subjectOf = (id: string) => findSituation(id)!.subject
const card = (id: string, due: string): ReviewCard => ({
  id,
  stability: 5,
  difficulty: 5,
  answered: '2026-01-01',
  due,
})
const answer = (id: string, day: string): CardAnswer => ({ card: id, day, choice: 0, grade: 'good' })
const ids = SITUATIONS.map(({ id }) => id)

/** The input after one card was answered. */
function answerCard(desk: CardQueueInput, id: string, right: boolean): CardQueueInput {
  const before = desk.cards.find((each) => each.id === id)
  const grade = getDefaultGrade(right)
  return {
    ...desk,
    cards: [...desk.cards.filter((each) => each !== before), gradeCard(before, id, grade, desk.today)],
    answers: [...desk.answers, { card: id, day: desk.today, choice: 0, grade }],
  }
}

describe('listTodaysCards', () => {
  it('starts with one new card', () => {
    expect(listTodaysCards(EMPTY)).toEqual([ids[0]])
    expect(NEW_CARDS_PER_DAY).toBe(1)
  })

  it('is empty after the new card was answered', () => {
    expect(listTodaysCards(answerCard(EMPTY, ids[0]!, true))).toEqual([])
  })

  it('lists due cards first, longest overdue before others, then the new one', () => {
    const cards = [card(ids[3]!, TODAY), card(ids[4]!, '2026-11-20'), card(ids[5]!, '2026-11-26')]
    expect(listTodaysCards({ ...EMPTY, cards })).toEqual([ids[4], ids[3], ids[0]])
  })

  it('limits the reviews of a large backlog', () => {
    const cards = ids.slice(0, 20).map((id) => card(id, '2026-10-01'))
    const desk = { ...EMPTY, cards, answers: cards.map(({ id }) => answer(id, '2026-01-01')) }
    expect(listTodaysCards(desk)).toHaveLength(REVIEWS_PER_DAY + NEW_CARDS_PER_DAY)
    const first = listTodaysCards(desk)[0]!
    expect(listTodaysCards(answerCard(desk, first, true))).toHaveLength(REVIEWS_PER_DAY + NEW_CARDS_PER_DAY - 1)
  })

  it('introduces the subjects of a role earlier', () => {
    const roles = (chosen: CardQueueInput['roles']) =>
      listMoreCards({ ...EMPTY, roles: chosen })
        .slice(0, 4)
        .map(subjectOf)
    expect(roles(['phat-ngon']).slice(0, 2)).toEqual(['phat-ngon', 'phat-ngon'])
    expect(roles(['vien-chuc'])).toEqual(['bi-mat', 'bi-mat', 'cong-vu', 'cong-vu'])
    expect(roles(['khac'])).toEqual(roles([]))
  })

  it('alternates between subjects', () => {
    expect(new Set(listMoreCards(EMPTY).slice(0, 13).map(subjectOf)).size).toBe(13)
  })

  it('ignores cards of removed situations', () => {
    expect(listTodaysCards({ ...EMPTY, cards: [card('khong-con', '2026-01-01')] })).toEqual([ids[0]])
  })

  it('never repeats a card or exceeds the daily limits, for any history', () => {
    const days = fc.array(fc.record({ skip: fc.nat(40), rights: fc.array(fc.boolean(), { maxLength: 8 }) }), {
      maxLength: 25,
    })
    fc.assert(
      fc.property(days, (plan) => {
        let desk: CardQueueInput = EMPTY
        for (const { skip, rights } of plan) {
          desk = { ...desk, today: addDays(desk.today, skip + 1) }
          const begun = listTodaysCards(desk)
          expect(begun.length).toBeLessThanOrEqual(REVIEWS_PER_DAY + NEW_CARDS_PER_DAY)
          expect(new Set(begun).size).toBe(begun.length)
          for (const right of rights) {
            const next = listTodaysCards(desk)[0] ?? listMoreCards(desk)[0]!
            desk = answerCard(desk, next, right)
            expect([...listTodaysCards(desk), ...listMoreCards(desk)]).not.toContain(next)
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('listMoreCards', () => {
  it('lists every card once until it was answered today', () => {
    let desk = EMPTY
    for (let left = SITUATIONS.length; left > 0; left--) {
      const more = listMoreCards(desk)
      expect(new Set(more).size).toBe(left)
      expect(more).toHaveLength(left)
      desk = answerCard(desk, more[0]!, left % 2 === 0)
    }
    expect(listMoreCards(desk)).toEqual([])
  })

  it('keeps to a subject and lists cards that are not due last', () => {
    const own = ids.filter((id) => subjectOf(id) === 'tre-em')
    const cards = [card(own[0]!, '2026-12-24'), card(own[1]!, '2026-11-01')]
    const more = listMoreCards({ ...EMPTY, cards }, 'tre-em')
    expect(more).toEqual([own[1], own[2], own[3], own[4], own[0]])
  })
})

describe('hasCardOffer', () => {
  const all = Array.from({ length: SITUATION_COUNT }, (_, n) => card(`the-${n}`, '2027-01-01'))

  it('offers a card until one was answered today', () => {
    expect(hasCardOffer({ cards: [], answers: [] }, TODAY)).toBe(true)
    expect(hasCardOffer({ cards: [], answers: [answer('a', '2026-11-24')] }, TODAY)).toBe(true)
    expect(hasCardOffer({ cards: [], answers: [answer('a', TODAY)] }, TODAY)).toBe(false)
  })

  it('offers no card when all are known and none is due', () => {
    expect(hasCardOffer({ cards: all, answers: [] }, TODAY)).toBe(false)
    expect(hasCardOffer({ cards: [...all.slice(1), card('the-0', TODAY)], answers: [] }, TODAY)).toBe(true)
  })
})
