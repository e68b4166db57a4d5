import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'
import { buildFairnessSentences } from '../eval/fairness-sentences.ts'

const sentences = buildFairnessSentences()

describe('fairness sentences (any name, group or opinion)', () => {
  it('are at least 600 distinct sentences', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(600)
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length)
  })

  it.each([...new Set(sentences.map(({ kind }) => kind))])('give no finding: %s', (kind) => {
    const flagged = sentences
      .filter((sentence) => sentence.kind === kind)
      .flatMap(({ text }) =>
        checkDraft(createTextDraft(text)).map(({ check, start, end }) => [text, check, text.slice(start, end)]),
      )
    expect(flagged).toEqual([])
  })
})
