import { describe, expect, it } from 'vitest'
import { SITUATIONS } from '../../utils/study/all-situations.ts'
import { addDays } from '../../utils/study/calendar-days.ts'
import { STUDY_SUBJECTS } from '../../utils/study/situation-model.ts'
import { formatStudyFile, getStudyFileName } from '../../utils/study/study-file.ts'
import type { CardAnswer, ReviewCard } from '../../utils/study/study-progress.ts'
import { CALENDAR_DAYS, computeDayStats, computeSubjectStats, KNOWN_INTERVAL } from '../../utils/study/study-stats.ts'

const TODAY = '2026-11-25'
const card = (id: string, wait: number): ReviewCard => ({
  id,
  stability: wait,
  difficulty: 5,
  answered: TODAY,
  due: addDays(TODAY, wait),
})
const answer = (day: string, grade: CardAnswer['grade'], card = 'a'): CardAnswer => ({ card, day, choice: 0, grade })

describe('computeSubjectStats', () => {
  it('counts every situation as new without progress', () => {
    const figures = computeSubjectStats(SITUATIONS, { cards: [], answers: [] })
    expect(figures.map(({ subject }) => subject)).toEqual([...STUDY_SUBJECTS])
    expect(figures.reduce((sum, { fresh }) => sum + fresh, 0)).toBe(SITUATIONS.length)
  })

  it('distinguishes known, learning and new, and ignores removed situations', () => {
    const own = SITUATIONS.filter(({ subject }) => subject === 'tre-em').map(({ id }) => id)
    const cards = [card(own[0]!, KNOWN_INTERVAL), card(own[1]!, KNOWN_INTERVAL - 1), card('khong-con', 100)]
    const figures = computeSubjectStats(SITUATIONS, { cards, answers: [] })
    expect(figures.find(({ subject }) => subject === 'tre-em')).toEqual({
      subject: 'tre-em',
      known: 1,
      learning: 1,
      fresh: own.length - 2,
    })
    expect(figures.reduce((sum, f) => sum + f.known + f.learning + f.fresh, 0)).toBe(SITUATIONS.length)
  })
})

describe('computeDayStats', () => {
  it('counts right and wrong answers of the ninety days up to today', () => {
    const first = addDays(TODAY, 1 - CALENDAR_DAYS)
    const figures = computeDayStats(
      {
        cards: [],
        answers: [
          answer(TODAY, 'good'),
          answer(TODAY, 'hard', 'b'),
          answer(TODAY, 'again', 'c'),
          answer(first, 'easy'),
          answer(addDays(first, -1), 'good'),
        ],
      },
      TODAY,
      SITUATIONS.length,
    )
    expect(figures).toHaveLength(90)
    expect(figures[0]).toMatchObject({ day: first, right: 1, wrong: 0 })
    expect(figures.at(-1)).toMatchObject({ day: TODAY, right: 2, wrong: 1 })
    expect(figures.reduce((sum, { right, wrong }) => sum + right + wrong, 0)).toBe(4)
  })
})

describe('a day of the calendar', () => {
  const readFull = (answers: readonly CardAnswer[], situations = 10) =>
    computeDayStats({ cards: [], answers }, TODAY, situations)
      .filter(({ full }) => full)
      .map(({ day }) => day)
  const [before, eve] = [addDays(TODAY, -2), addDays(TODAY, -1)]

  it('is full with its new card alone while no card is due', () => {
    expect(readFull([answer(eve, 'good'), answer(TODAY, 'again', 'b')])).toEqual([eve, TODAY])
  })

  it('is full only with the review of a card that was due', () => {
    const start = [answer(before, 'again'), answer(TODAY, 'good', 'b')]
    expect(readFull(start)).toEqual([before])
    expect(readFull([...start, answer(TODAY, 'good')])).toEqual([before, TODAY])
  })

  it('is not full with a review alone, unless no new card is left', () => {
    const reviewed = [answer(before, 'again'), answer(TODAY, 'good')]
    expect(readFull(reviewed)).toEqual([before])
    expect(readFull(reviewed, 1)).toEqual([before, TODAY])
  })
})

describe('the export file', () => {
  it('contains all progress and is named by the day', () => {
    const progress = { cards: [card('a', 3)], answers: [answer(TODAY, 'good')] }
    expect(getStudyFileName(TODAY)).toBe('hoc-moi-ngay-2026-11-25.json')
    expect(JSON.parse(formatStudyFile(progress))).toEqual({ kind: 'hoc-moi-ngay', version: 1, ...progress })
  })
})
