import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'
import { buildFairnessSentences } from '../eval/fairness-sentences.ts'

const sentences = buildFairnessSentences()

describe('whoever is named and whatever is held', () => {
  it('is asked in many sentences', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(600)
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length)
  })

  it.each([...new Set(sentences.map(({ kind }) => kind))])('%s: nothing is pointed out', (kind) => {
    const flagged = sentences
      .filter((sentence) => sentence.kind === kind)
      .flatMap(({ text }) =>
        checkDraft(createTextDraft(text)).map(({ check, start, end }) => [text, check, text.slice(start, end)]),
      )
    expect(flagged).toEqual([])
  })
})
