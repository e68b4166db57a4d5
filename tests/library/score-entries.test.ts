import { describe, expect, it } from 'vitest'
import { findAnswerById } from '../../utils/library/answers/answers-of-day.ts'
import type { PossibleAnswer } from '../../utils/library/answers/possible-answer.ts'
import { collectFeatures } from '../../utils/library/answers/question-features.ts'
import { readQuestionWords } from '../../utils/library/answers/question-words.ts'
import { scoreEntries } from '../../utils/library/answers/score-entries.ts'
import { BUNDLED_LIBRARY } from '../../utils/library/index.ts'

const DAY = '2026-11-30'
const FEATURES = collectFeatures(readQuestionWords('chuyện hôm qua'))

function score(
  shares: Readonly<Record<string, number>>,
  similar: readonly PossibleAnswer[] = [],
  probable: readonly PossibleAnswer[] = [],
): [id: string, score: number][] {
  const topics = Object.entries(shares).map(([id, share]) => ({ id, share, isForeign: false }))
  return [...scoreEntries(topics, similar, probable, FEATURES, DAY, BUNDLED_LIBRARY)]
}

const listIds = (shares: Readonly<Record<string, number>>) => score(shares).map(([id]) => id)

describe('what answers a question', () => {
  it('is what its only topic rests on, in order, and then what else answers the same questions', () => {
    const { provisions, also } = findAnswerById('xuc-pham')!
    expect(also.length).toBeGreaterThan(0)
    expect(listIds({ 'xuc-pham': 1 })).toEqual([...provisions, ...also])
  })

  it('begins with the best of each topic where the question may be about either', () => {
    const [first, second] = listIds({ 'bao-tin-gia': 0.55, 'bi-hack': 0.45 })
    expect(first).toBe(findAnswerById('bao-tin-gia')!.provisions[0])
    expect(second).toBe(findAnswerById('bi-hack')!.provisions[0])
  })

  it('does not leave the topic that is nearly sure', () => {
    const ids = listIds({ 'bao-tin-gia': 0.97, 'bi-hack': 0.03 })
    expect(findAnswerById('bao-tin-gia')!.provisions).toEqual(expect.arrayContaining(ids.slice(0, 2)))
  })

  it('gains from each topic that rests on it', () => {
    const scores = new Map(score({ 'xuc-pham': 0.3, 'phe-binh-co-bi-phat': 0.3, 'bi-hack': 0.4 }))
    const shared = findAnswerById('phe-binh-co-bi-phat')!.provisions.find((id) =>
      findAnswerById('xuc-pham')!.provisions.includes(id),
    )!
    expect(scores.get(shared)).toBeGreaterThan(scores.get(findAnswerById('bi-hack')!.provisions[0]!)!)
  })

  it('of a provision includes what it refers to', () => {
    const { see } = BUNDLED_LIBRARY.provision('nd-330-2026.d60')!
    expect(listIds({ 'nd-330-2026.d60': 1 })).toEqual(['nd-330-2026.d60', ...see.slice(0, 2)])
  })

  it('gains what answers similar questions, which no topic names', () => {
    const similar = [
      { share: 0.7, entries: ['luat-91-2025.d16', 'blds-2015.d38'] },
      { share: 0.3, entries: [] },
    ]
    const ids = score({ 'bi-hack': 1 }, similar).map(([id]) => id)
    expect(ids[0]).toBe('luat-91-2025.d16')
    expect(ids.slice(0, 3)).toContain(findAnswerById('bi-hack')!.provisions[0])
    expect(ids).toContain('blds-2015.d38')
  })
})
