import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Card } from '../../utils/study/card.ts'
import { cardWaits } from '../../utils/study/card-waits.ts'
import { dayAfter } from '../../utils/study/days.ts'
import { AGAIN_A_DAY, type Desk, moreCards, NEW_A_DAY, todaysCards } from '../../utils/study/queue.ts'
import { graded, gradeOf } from '../../utils/study/schedule.ts'
import { SITUATION_COUNT } from '../../utils/study/situation-count.ts'
import { SITUATIONS, situationById } from '../../utils/study/situations.ts'

const TODAY = '2026-11-25'
const EMPTY: Desk = { situations: SITUATIONS, cards: [], answers: [], roles: [], today: TODAY }
const subjectOf = (id: string) => situationById(id)!.subject
const card = (id: string, due: string): Card => ({ id, stability: 5, difficulty: 5, answered: '2026-01-01', due })
const answer = (id: string, day: string): Answer => ({ card: id, day, choice: 0, grade: 'good' })
const ids = SITUATIONS.map(({ id }) => id)

/** The desk after one card was answered. */
function answered(desk: Desk, id: string, right: boolean): Desk {
  const before = desk.cards.find((each) => each.id === id)
  const grade = gradeOf(right)
  return {
    ...desk,
    cards: [...desk.cards.filter((each) => each !== before), graded(before, id, grade, desk.today)],
    answers: [...desk.answers, { card: id, day: desk.today, choice: 0, grade }],
  }
}

describe('the cards of today', () => {
  it('begin with one new one', () => {
    expect(todaysCards(EMPTY)).toEqual([ids[0]])
    expect(NEW_A_DAY).toBe(1)
  })

  it('are over when the new one was answered', () => {
    expect(todaysCards(answered(EMPTY, ids[0]!, true))).toEqual([])
  })

  it('bring what is due first, the longest waiting before the others, then the new one', () => {
    const cards = [card(ids[3]!, TODAY), card(ids[4]!, '2026-11-20'), card(ids[5]!, '2026-11-26')]
    expect(todaysCards({ ...EMPTY, cards })).toEqual([ids[4], ids[3], ids[0]])
  })

  it('bring a great pile back little by little', () => {
    const cards = ids.slice(0, 20).map((id) => card(id, '2026-10-01'))
    const desk = { ...EMPTY, cards, answers: cards.map(({ id }) => answer(id, '2026-01-01')) }
    expect(todaysCards(desk)).toHaveLength(AGAIN_A_DAY + NEW_A_DAY)
    const first = todaysCards(desk)[0]!
    expect(todaysCards(answered(desk, first, true))).toHaveLength(AGAIN_A_DAY + NEW_A_DAY - 1)
  })

  it('bring the subjects of a role forward', () => {
    const roles = (chosen: Desk['roles']) =>
      moreCards({ ...EMPTY, roles: chosen })
        .slice(0, 4)
        .map(subjectOf)
    expect(roles(['phat-ngon']).slice(0, 2)).toEqual(['phat-ngon', 'phat-ngon'])
    expect(roles(['vien-chuc'])).toEqual(['bi-mat', 'bi-mat', 'cong-vu', 'cong-vu'])
    expect(roles(['khac'])).toEqual(roles([]))
  })

  it('go through the subjects in turn', () => {
    expect(new Set(moreCards(EMPTY).slice(0, 13).map(subjectOf)).size).toBe(13)
  })

  it('leave out cards of situations that are no more', () => {
    expect(todaysCards({ ...EMPTY, cards: [card('khong-con', '2026-01-01')] })).toEqual([ids[0]])
  })

  it('never repeat a card, never bring one of today again, never more than the limits, whatever was learned', () => {
    const days = fc.array(fc.record({ skip: fc.nat(40), rights: fc.array(fc.boolean(), { maxLength: 8 }) }), {
      maxLength: 25,
    })
    fc.assert(
      fc.property(days, (plan) => {
        let desk: Desk = EMPTY
        for (const { skip, rights } of plan) {
          desk = { ...desk, today: dayAfter(desk.today, skip + 1) }
          const begun = todaysCards(desk)
          expect(begun.length).toBeLessThanOrEqual(AGAIN_A_DAY + NEW_A_DAY)
          expect(new Set(begun).size).toBe(begun.length)
          for (const right of rights) {
            const next = todaysCards(desk)[0] ?? moreCards(desk)[0]!
            desk = answered(desk, next, right)
            expect([...todaysCards(desk), ...moreCards(desk)]).not.toContain(next)
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('more cards', () => {
  it('are all of them, once each, until each was answered today', () => {
    let desk = EMPTY
    for (let left = SITUATIONS.length; left > 0; left--) {
      const more = moreCards(desk)
      expect(new Set(more).size).toBe(left)
      expect(more).toHaveLength(left)
      desk = answered(desk, more[0]!, left % 2 === 0)
    }
    expect(moreCards(desk)).toEqual([])
  })

  it('keep to a subject, and bring what is not due yet last', () => {
    const own = ids.filter((id) => subjectOf(id) === 'tre-em')
    const cards = [card(own[0]!, '2026-12-24'), card(own[1]!, '2026-11-01')]
    const more = moreCards({ ...EMPTY, cards }, 'tre-em')
    expect(more).toEqual([own[1], own[2], own[3], own[4], own[0]])
  })
})

describe('the line in the popup', () => {
  const all = Array.from({ length: SITUATION_COUNT }, (_, n) => card(`the-${n}`, '2027-01-01'))

  it('offers a card until one was answered today', () => {
    expect(cardWaits({ cards: [], answers: [] }, TODAY)).toBe(true)
    expect(cardWaits({ cards: [], answers: [answer('a', '2026-11-24')] }, TODAY)).toBe(true)
    expect(cardWaits({ cards: [], answers: [answer('a', TODAY)] }, TODAY)).toBe(false)
  })

  it('offers none when all are known and none is due', () => {
    expect(cardWaits({ cards: all, answers: [] }, TODAY)).toBe(false)
    expect(cardWaits({ cards: [...all.slice(1), card('the-0', TODAY)], answers: [] }, TODAY)).toBe(true)
  })
})
