import fc from 'fast-check'
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs'
import { describe, expect, it } from 'vitest'
import { addDays, countDays } from '../../utils/study/calendar-days.ts'
import { getDefaultGrade, gradeCard, MAX_INTERVAL, rebuildCard } from '../../utils/study/card-schedule.ts'
import {
  type CardAnswer,
  GRADES,
  type Grade,
  isCardAnswer,
  isReviewCard,
  type ReviewCard,
} from '../../utils/study/study-progress.ts'

const START = '2026-11-25'

/** The intervals in days when every answer is given on its due day. */
function computeIntervals(grades: readonly Grade[]): number[] {
  let card: ReviewCard | undefined
  return grades.map((grade) => {
    card = gradeCard(card, 'a', grade, card?.due ?? START)
    return countDays(card.answered, card.due)
  })
}

const answers = fc
  .array(fc.record({ after: fc.nat(200), grade: fc.constantFrom(...GRADES) }), { minLength: 1, maxLength: 30 })
  .map((steps) => {
    let day = START
    return steps.map(({ after, grade }): CardAnswer => {
      day = addDays(day, after + 1)
      return { card: 'a', day, choice: 0, grade }
    })
  })

describe('calendar days', () => {
  it.each([
    ['2026-11-25', 1, '2026-11-26'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-11-25', 365, '2027-11-25'],
  ])('%s plus %i days is %s, and countDays inverts it', (day, days, then) => {
    expect(addDays(day, days)).toBe(then)
    expect(countDays(day, then)).toBe(days)
  })
})

describe('card schedule', () => {
  it.each<[string, Grade[], number[]]>([
    ['right every time', ['good', 'good', 'good', 'good', 'good'], [4, 16, 65, 220, 365]],
    ['wrong every time', ['again', 'again', 'again'], [2, 2, 2]],
    ['wrong, then right', ['again', 'good', 'good'], [2, 4, 10]],
    ['too easy at first', ['easy', 'good'], [8, 39]],
    ['hard at first', ['hard', 'good'], [3, 8]],
    ['forgotten after a while', ['good', 'good', 'again', 'good'], [4, 16, 2, 5]],
  ])('%s', (_, grades, expected) => {
    expect(computeIntervals(grades)).toEqual(expected)
  })

  it('grades an answer by whether it was right', () => {
    expect([getDefaultGrade(true), getDefaultGrade(false)]).toEqual(['good', 'again'])
  })

  it('returns whole intervals of two days to a year, independent of the order of answers', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const card = rebuildCard(given)!
        const wait = countDays(card.answered, card.due)
        expect(Number.isInteger(wait)).toBe(true)
        expect(wait).toBeGreaterThanOrEqual(2)
        expect(wait).toBeLessThanOrEqual(MAX_INTERVAL)
        expect(isReviewCard(card)).toBe(true)
        expect(rebuildCard(given.toReversed())).toEqual(card)
      }),
    )
  })

  it('matches the memory state of the package’s scheduler', () => {
    const scheduler = fsrs({ maximum_interval: MAX_INTERVAL, enable_fuzz: false, enable_short_term: false })
    const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const
    fc.assert(
      fc.property(answers, (given) => {
        let theirs = createEmptyCard(`${START}T12:00:00Z`)
        let own: ReviewCard | undefined
        for (const { day, grade } of given) {
          const before = own
          theirs = scheduler.next(theirs, `${day}T12:00:00Z`, ratings[grade]).card
          own = gradeCard(before, 'a', grade, day)
          expect(own.stability).toBeCloseTo(theirs.stability, 6)
          expect(own.difficulty).toBeCloseTo(theirs.difficulty, 6)
        }
      }),
    )
  })

  it('never schedules a worse grade later', () => {
    fc.assert(
      fc.property(answers, fc.nat(100), (given, after) => {
        const before = rebuildCard(given)
        const day = addDays(given.at(-1)!.day, after)
        const dues = GRADES.map((grade) => gradeCard(before, 'a', grade, day).due)
        expect(dues).toEqual(dues.toSorted())
      }),
    )
  })

  it('always schedules a right answer later than a wrong one, the first answer too', () => {
    const first = GRADES.map((grade) => gradeCard(undefined, 'a', grade, START).due)
    expect(new Set(first).size).toBe(GRADES.length)
    fc.assert(
      fc.property(answers, fc.nat(100), (given, after) => {
        const before = rebuildCard(given)
        const day = addDays(given.at(-1)!.day, after)
        const wrong = gradeCard(before, 'a', getDefaultGrade(false), day).due
        for (const grade of ['hard', getDefaultGrade(true), 'easy'] as const)
          expect(gradeCard(before, 'a', grade, day).due > wrong).toBe(true)
      }),
    )
  })

  it('treats an answer before the last one as one of the same day, because clocks can be turned back', () => {
    const card = gradeCard(undefined, 'a', 'good', START)
    const earlier = gradeCard(card, 'a', 'good', '2026-01-01')
    expect(earlier).toMatchObject(gradeCard({ ...card, answered: '2026-01-01' }, 'a', 'good', '2026-01-01'))
  })

  it('returns no card without answers', () => {
    expect(rebuildCard([])).toBeUndefined()
  })
})

describe('validation of stored rows', () => {
  const card = gradeCard(undefined, 'a', 'good', START)
  const answer: CardAnswer = { card: 'a', day: START, choice: 1, grade: 'good' }

  it('accepts rows that we store', () => {
    expect([isReviewCard(card), isCardAnswer(answer)]).toEqual([true, true])
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'a'],
    ['no id', { ...card, id: '' }],
    ['an id too long', { ...card, id: 'a'.repeat(81) }],
    ['no number', { ...card, stability: Number.NaN }],
    ['a stability of zero', { ...card, stability: 0 }],
    ['a difficulty out of range', { ...card, difficulty: 11 }],
    ['a day that does not exist', { ...card, answered: '2026-02-30' }],
    ['a moment instead of a day', { ...card, due: 1_790_000_000_000 }],
    ['due before it was answered', { ...card, due: '2026-11-24' }],
  ])('rejects a card: %s', (_, value) => {
    expect(isReviewCard(value)).toBe(false)
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no card', { ...answer, card: 7 }],
    ['no day', { ...answer, day: 'hôm qua' }],
    ['half a choice', { ...answer, choice: 0.5 }],
    ['a choice out of range', { ...answer, choice: 10 }],
    ['an unknown grade', { ...answer, grade: 'perfect' }],
  ])('rejects an answer: %s', (_, value) => {
    expect(isCardAnswer(value)).toBe(false)
  })
})
