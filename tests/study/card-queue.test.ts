import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSituation, SITUATIONS } from '../../utils/study/all-situations.ts'
import { addDays } from '../../utils/study/calendar-days.ts'
import { getCardOffer } from '../../utils/study/card-offer.ts'
import { type CardQueueInput, findNextCard, listMoreCards, listTodaysCards } from '../../utils/study/card-queue.ts'
import { CARDS_PER_DAY } from '../../utils/study/daily-quota.ts'
import { SITUATION_COUNT } from '../../utils/study/situation-count.ts'
import type { CardAnswer, ReviewCard } from '../../utils/study/study-progress.ts'
import { answerCard } from './answer-card.ts'

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

describe('listTodaysCards', () => {
  it('starts with one new card', () => {
    expect(listTodaysCards(EMPTY)).toEqual([ids[0]])
  })

  it('is empty after the new card was answered', () => {
    expect(listTodaysCards(answerCard(EMPTY, ids[0]!, true))).toEqual([])
  })

  it('lists the new card, then the longest overdue one', () => {
    const cards = [card(ids[3]!, TODAY), card(ids[4]!, '2026-11-20'), card(ids[5]!, '2026-11-26')]
    expect(listTodaysCards({ ...EMPTY, cards })).toEqual([ids[0], ids[4]])
  })

  it('begins with the review after a day that had only a new card', () => {
    const desk = { ...EMPTY, cards: [card(ids[0]!, TODAY)], answers: [answer(ids[0]!, '2026-11-20')] }
    expect(listTodaysCards(desk)[0]).toBe(ids[0])
    const both = [...desk.answers, answer(ids[0]!, '2026-11-23'), answer(ids[2]!, '2026-11-23')]
    const [first, second] = listTodaysCards({ ...desk, answers: both })
    expect(first).not.toBe(ids[0])
    expect(second).toBe(ids[0])
  })

  it('returns a large backlog one card a day', () => {
    const cards = ids.slice(0, 20).map((id) => card(id, '2026-10-01'))
    const desk = { ...EMPTY, cards, answers: cards.map(({ id }) => answer(id, '2026-01-01')) }
    expect(listTodaysCards(desk)).toHaveLength(CARDS_PER_DAY)
    const first = listTodaysCards(desk)[0]!
    expect(listTodaysCards(answerCard(desk, first, true))).toHaveLength(CARDS_PER_DAY - 1)
  })

  it('gives two reviews a day when no new card is left', () => {
    const cards = ids.map((id) => card(id, '2026-10-01'))
    const desk = { ...EMPTY, cards, answers: cards.map(({ id }) => answer(id, '2026-01-01')) }
    const [first, second] = listTodaysCards(desk)
    expect(listTodaysCards(desk)).toHaveLength(2)
    const later = answerCard(answerCard(desk, first!, true), second!, true)
    expect(listTodaysCards(later)).toEqual([])
  })

  it('leaves a card alone on the day after its answer, even if an earlier version made it due', () => {
    const yesterday = { ...card(ids[0]!, TODAY), answered: '2026-11-24' }
    const desk = { ...EMPTY, cards: [yesterday], answers: [answer(ids[0]!, '2026-11-24')] }
    expect([...listTodaysCards(desk), ...listMoreCards(desk)]).not.toContain(ids[0])
    expect(listTodaysCards({ ...desk, today: '2026-11-26' })).toContain(ids[0])
  })

  it('introduces the subjects of a role earlier', () => {
    const roles = (chosen: CardQueueInput['roles']) =>
      listMoreCards({ ...EMPTY, roles: chosen })
        .slice(0, 4)
        .map(subjectOf)
    expect(roles(['phat-ngon']).slice(0, 2)).toEqual(['phat-ngon', 'phat-ngon'])
    expect(roles(['vien-chuc'])).toEqual(['bi-mat', 'bi-mat', 'cong-vu', 'cong-vu'])
    expect(roles(['khong-chuyen-trach'])).toEqual(['bi-mat', 'bi-mat', 'du-lieu', 'du-lieu'])
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
          expect(begun.length).toBeLessThanOrEqual(CARDS_PER_DAY)
          expect(getCardOffer(desk, desk.today)).toBe('first')
          expect(new Set(begun).size).toBe(begun.length)
          for (const right of rights) {
            const next = listTodaysCards(desk)[0] ?? listMoreCards(desk)[0]!
            desk = answerCard(desk, next, right)
            const isOver = listTodaysCards(desk).length === 0
            expect(getCardOffer(desk, desk.today)).toBe(isOver ? undefined : 'another')
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

describe('getCardOffer', () => {
  const all = Array.from({ length: SITUATION_COUNT }, (_, n) => card(`the-${n}`, '2027-01-01'))

  it('offers the first card, then another one while a review is left', () => {
    expect(getCardOffer({ cards: [], answers: [] }, TODAY)).toBe('first')
    expect(getCardOffer({ cards: [], answers: [answer('a', '2026-11-24')] }, TODAY)).toBe('first')
    expect(getCardOffer({ cards: [], answers: [answer('a', TODAY)] }, TODAY)).toBeUndefined()
    const rested = { cards: [card('b', TODAY)], answers: [answer('b', '2026-11-20'), answer('a', TODAY)] }
    expect(getCardOffer(rested, TODAY)).toBe('another')
  })

  it('offers no card when all are known and none is due', () => {
    expect(getCardOffer({ cards: all, answers: [] }, TODAY)).toBeUndefined()
    expect(getCardOffer({ cards: [...all.slice(1), card('the-0', TODAY)], answers: [] }, TODAY)).toBe('first')
  })
})

describe('findNextCard', () => {
  const met = ids.map((id) => card(id, '2026-12-24'))

  it('promises a new card while one is left', () => {
    expect(findNextCard(EMPTY)).toEqual({ kind: 'new', day: '2026-11-26' })
  })

  it('names the day of the nearest review after that, tomorrow at the earliest', () => {
    expect(findNextCard({ ...EMPTY, cards: met })).toEqual({ kind: 'review', day: '2026-12-24' })
    const overdue = [card(ids[0]!, '2026-10-01'), ...met.slice(1)]
    expect(findNextCard({ ...EMPTY, cards: overdue })).toEqual({ kind: 'review', day: '2026-11-26' })
    expect(findNextCard({ ...EMPTY, situations: [] })).toBeUndefined()
  })
})
