import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CHECK_IDS } from '../../utils/draft.ts'
import { findDocumentById, findProvisionById, getDocumentStatus } from '../../utils/library/index.ts'
import { findSituation, SITUATIONS } from '../../utils/study/all-situations.ts'
import { shuffleChoices } from '../../utils/study/shuffle-choices.ts'
import { SITUATION_COUNT } from '../../utils/study/situation-count.ts'
import { DUTIES, type Duty, STUDY_SUBJECTS } from '../../utils/study/situation-model.ts'

const DAY = '2026-11-25'

/** The minimum number of situations for each duty. */
const AT_LEAST: Readonly<Record<Duty, number>> = {
  'that-gia': 10,
  'duoc-dang': 5,
  'bao-tin': 3,
  'go-bo': 2,
  'tai-khoan': 3,
  'lan-toa': 2,
  nguon: 2,
  'vai-tro': 3,
  'luat-cu': 3,
  'muc-phat': 3,
}

/** All texts of a situation in one language. */
const listTexts = ({ question, because, choices }: (typeof SITUATIONS)[number], language: 'vi' | 'en') => [
  question[language],
  because[language],
  ...choices.map(({ text }) => text[language]),
]

describe('the situations', () => {
  it('are at least sixty-four, with unique ids', () => {
    expect(SITUATIONS.length).toBeGreaterThanOrEqual(64)
    expect(new Set(SITUATIONS.map(({ id }) => id)).size).toBe(SITUATIONS.length)
    expect(SITUATION_COUNT).toBe(SITUATIONS.length)
    for (const situation of SITUATIONS) {
      expect(situation.id).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/)
      expect(findSituation(situation.id)).toBe(situation)
    }
  })

  it.each(CHECK_IDS)('cover the check %s at least three times', (check) => {
    const count = SITUATIONS.filter((situation) => situation.check === check).length
    expect(count, `situations with check: '${check}' in utils/study/situations/`).toBeGreaterThanOrEqual(3)
  })

  it.each(DUTIES)('cover the duty "%s" often enough', (duty) => {
    expect(SITUATIONS.filter((situation) => situation.duty === duty).length).toBeGreaterThanOrEqual(AT_LEAST[duty])
  })

  it.each(STUDY_SUBJECTS)('cover the subject "%s" in consecutive entries', (subject) => {
    const places = SITUATIONS.flatMap((situation, place) => (situation.subject === subject ? [place] : []))
    expect(places.length).toBeGreaterThanOrEqual(3)
    expect(places.at(-1)! - places[0]! + 1).toBe(places.length)
  })

  it('never repeat a question', () => {
    for (const language of ['vi', 'en'] as const) {
      expect(new Set(SITUATIONS.map(({ question }) => question[language])).size).toBe(SITUATIONS.length)
    }
  })
})

describe.each(SITUATIONS.map((situation) => [situation.id, situation] as const))('%s', (_, situation) => {
  it('has two to four different choices, one of them advised', () => {
    expect(situation.choices.length).toBeGreaterThanOrEqual(2)
    expect(situation.choices.length).toBeLessThanOrEqual(4)
    expect(situation.choices.filter(({ right }) => right)).toHaveLength(1)
    for (const language of ['vi', 'en'] as const) {
      expect(new Set(situation.choices.map(({ text }) => text[language])).size).toBe(situation.choices.length)
    }
  })

  it.each(['vi', 'en'] as const)('is short, complete and neutral in "%s"', (language) => {
    for (const text of listTexts(situation, language)) {
      expect(text).toBe(text.trim().normalize('NFC'))
      expect(text).not.toBe('')
      expect(text).not.toMatch(/!| {2}|vi phạm|violat/i)
      // The text describes a situation and does not address the reader.
      expect(text).not.toMatch(/(?<!\p{L})(?:anh\/chị|quý vị)(?!\p{L})/iu)
    }
    expect(situation.question[language].length).toBeLessThan(280)
    const sentences = situation.because[language].match(/[.](?=\s|$)/g) ?? []
    expect(sentences.length).toBeGreaterThanOrEqual(2)
    expect(sentences.length).toBeLessThanOrEqual(3)
    expect(situation.because[language]).toMatch(/\.$/)
    expect(situation.because[language].length).toBeLessThanOrEqual(400)
  })

  it('cites provisions in force, and no article of partially verified ones', () => {
    expect(situation.provisions.length).toBeGreaterThan(0)
    expect(new Set(situation.provisions).size).toBe(situation.provisions.length)
    for (const [place, id] of situation.provisions.entries()) {
      const provision = findProvisionById(id)
      expect(provision, `${id} is not in the library`).toBeDefined()
      const status = getDocumentStatus(findDocumentById(provision!.document)!, DAY)
      // A repealed text may follow the transition rule that refers to it, but never comes first.
      if (situation.duty === 'luat-cu' && place > 0) expect(['in-force', 'replaced', 'expired']).toContain(status)
      else expect(status, id).toBe('in-force')
      if (provision!.verification === 'partial') {
        expect(provision!.path.article, id).toBeUndefined()
        expect(situation.because.vi).toContain('chưa kiểm chứng đủ')
        expect(situation.because.vi).not.toMatch(/Điều \d/)
      }
    }
  })
})

describe('choices resist guessing', () => {
  const days = Array.from({ length: 28 }, (_, day) => `2026-11-${String(day + 1).padStart(2, '0')}`)

  it('by length: the advised choice is neither mostly the longest nor mostly the shortest', () => {
    for (const language of ['vi', 'en'] as const) {
      const lengths = SITUATIONS.map(({ choices }) => {
        const [right, ...wrong] = choices.toSorted((a, b) => Number(b.right) - Number(a.right))
        return { right: right!.text[language].length, wrong: wrong.map(({ text }) => text[language].length) }
      })
      const longest = lengths.filter(({ right, wrong }) => wrong.every((other) => right > other)).length
      const shortest = lengths.filter(({ right, wrong }) => wrong.every((other) => right < other)).length
      expect(longest / SITUATIONS.length).toBeLessThan(0.45)
      expect(shortest / SITUATIONS.length).toBeLessThan(0.45)
    }
  })

  it('by letter: over a month every position is advised equally often', () => {
    const three = SITUATIONS.filter(({ choices }) => choices.length === 3)
    const places = [0, 0, 0]
    for (const day of days)
      for (const situation of three) places[shuffleChoices(situation, day).findIndex((c) => c.right)]! += 1
    for (const count of places) expect(count / (three.length * days.length)).toBeCloseTo(1 / 3, 1)
  })

  it('by memory: the order of a card changes daily and is stable within a day', () => {
    for (const situation of SITUATIONS) {
      const orders = new Set(
        days.map((day) =>
          shuffleChoices(situation, day)
            .map(({ index }) => index)
            .join(),
        ),
      )
      expect(orders.size).toBeGreaterThan(1)
      expect(shuffleChoices(situation, DAY)).toEqual(shuffleChoices(situation, DAY))
      expect(shuffleChoices(situation, DAY).toSorted((a, b) => a.index - b.index)).toEqual(
        situation.choices.map((choice, index) => ({ ...choice, index })),
      )
    }
  })
})

describe('overlap with evaluation and training drafts', () => {
  const EVAL = join(import.meta.dirname, '..', 'eval')
  const files = [EVAL, join(EVAL, 'written')].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => join(folder, name)),
  )
  const drafts = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text),
  )
  const RUN = 8
  const listWordRuns = (text: string) => {
    const words =
      text
        .normalize('NFC')
        .toLocaleLowerCase('vi')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '))
  }

  it('does not occur: no eight consecutive words are equal', () => {
    expect(drafts.length).toBeGreaterThan(3000)
    const known = new Set(drafts.flatMap(listWordRuns))
    const repeated = SITUATIONS.flatMap((situation) =>
      listTexts(situation, 'vi')
        .flatMap(listWordRuns)
        .filter((run) => known.has(run)),
    )
    expect(repeated).toEqual([])
  })
})
