import { describe, expect, it } from 'vitest'
import { SECRECY_STAMPS, URGENCY_STAMPS } from './paper.ts'
import { PAPER_SETS } from './paper-sets.ts'
import { createPaperWords } from './paper-words.ts'

/** Enough papers of each layout to meet each of its choices. */
const SEEDS = Array.from({ length: 40 }, (_, i) => 900 + i)

const stampTexts = (html: string) =>
  [...html.matchAll(/class="stamp"(?:(?!<svg).)*?>([\p{Lu}\d% ]+)<\/span>/gsu)].map((match) => match[1]!)

describe.each(Object.entries(PAPER_SETS))('the %s papers', (_, { layouts, fonts }) => {
  const papers = layouts.flatMap((layout) =>
    SEEDS.map((seed) => ({ layout, paper: layout.make(createPaperWords(seed)) })),
  )

  it('are the same for the same seed, and others for another', () => {
    for (const layout of layouts) {
      expect(layout.make(createPaperWords(5))).toEqual(layout.make(createPaperWords(5)))
      expect(layout.make(createPaperWords(5)).html).not.toBe(layout.make(createPaperWords(6)).html)
    }
    expect(new Set(fonts).size).toBe(fonts.length)
    expect(new Set(layouts.map(({ name }) => name)).size).toBe(layouts.length)
  })

  it('are of every kind', () => {
    expect(new Set(papers.map(({ paper }) => paper.kind)).size).toBe(18)
  })

  it('bear the stamps that their truth says, and secrecy and urgency nowhere else', () => {
    const marks = new Set<string>([...Object.values(SECRECY_STAMPS), ...Object.values(URGENCY_STAMPS).flat()])
    const wrong = papers.filter(({ paper: { html, grade, urgency } }) => {
      const stamped = stampTexts(html).filter((text) => marks.has(text))
      const wanted = (grade ? 1 : 0) + (urgency ? 1 : 0)
      const graded = grade === null || stamped.includes(SECRECY_STAMPS[grade])
      const urged = urgency === null || stamped.some((text) => URGENCY_STAMPS[urgency].some((each) => each === text))
      return stamped.length !== wanted || !graded || !urged
    })
    expect(wrong.map(({ layout }) => layout.name)).toEqual([])
    expect(papers.filter(({ paper }) => paper.grade).length).toBeGreaterThan(50)
    expect(papers.filter(({ paper }) => paper.urgency).length).toBeGreaterThan(20)
  })

  it('print their numbers', () => {
    const numbered = papers.filter(({ paper }) => paper.number !== null)
    expect(numbered.length).toBeGreaterThan(100)
    expect(
      numbered.filter(({ paper }) => !paper.html.includes(paper.number!)).map(({ layout }) => layout.name),
    ).toEqual([])
  })

  it('are ordinary only where no office or person is hurt by them', () => {
    const wrong = papers.filter(
      ({ paper }) => paper.isOrdinary && (paper.isInternal || paper.isPeopleList || paper.grade || paper.urgency),
    )
    expect(wrong.map(({ layout }) => layout.name)).toEqual([])
  })
})
