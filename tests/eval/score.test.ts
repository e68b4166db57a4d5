import { describe, expect, it } from 'vitest'
import type { CheckId, Finding, Level } from '../../utils/draft.ts'
import type { LabelledDraft } from './read-drafts.ts'
import { computeF1, computePrecision, computeRecall, scoreDrafts } from './score.ts'

function finding(check: CheckId, start: number, end: number, level: Level = 'warn'): Finding {
  return { check, level, start, end, message: 'any', provisions: [] }
}

function draft(group: string, text: string, ...labels: [CheckId, string][]): LabelledDraft {
  return {
    id: text,
    group,
    text,
    attachments: [],
    labels: labels.map(([check, quote]) => {
      const start = text.indexOf(quote)
      return { check, quote, start, end: start + quote.length }
    }),
  }
}

describe('scoreDrafts', () => {
  it('counts a finding of the same check on an overlapping span as a hit, once for each label', () => {
    const result = scoreDrafts(
      [draft('positive', 'ab cd ef', ['threat', 'cd'], ['insult', 'ef'])],
      [[finding('threat', 4, 8), finding('threat', 3, 4), finding('insult', 0, 2), finding('profanity', 3, 5)]],
    )
    expect(result.checks.threat).toEqual({ hits: 1, falseAlarms: 0, misses: 0 })
    expect(result.checks.insult).toEqual({ hits: 0, falseAlarms: 1, misses: 1 })
    expect(result.total).toEqual({ hits: 1, falseAlarms: 2, misses: 1 })
    expect(result.misses.map(({ kind, quote }) => [kind, quote])).toEqual([
      ['miss', 'ef'],
      ['false alarm', 'ab'],
      ['false alarm', 'cd'],
    ])
  })

  it('counts drafts without labels by their highest level', () => {
    const quiet = ['clean', 'near-miss', 'clean'].map((group, i) => draft(group, `text ${i}`))
    const { groups } = scoreDrafts(quiet, [[finding('insinuation', 0, 4, 'note')], [finding('insult', 0, 4)], []])
    expect(groups.clean).toEqual({ drafts: 2, note: ['text 0'], warn: [] })
    expect(groups['near-miss']).toEqual({ drafts: 1, note: ['text 1'], warn: ['text 1'] })
  })

  it('computes precision, recall and F1, which are 1 for empty tallies', () => {
    const tally = { hits: 6, falseAlarms: 2, misses: 4 }
    expect([computePrecision(tally), computeRecall(tally), computeF1(tally)]).toEqual([0.75, 0.6, 12 / 18])
    const none = { hits: 0, falseAlarms: 0, misses: 0 }
    expect([computePrecision(none), computeRecall(none), computeF1(none)]).toEqual([1, 1, 1])
  })
})
