import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import {
  type EvalResults,
  findRegressions,
  formatResultChanges,
  summarizeResults,
} from '../../scripts/eval/eval-results.ts'
import { countCalmFlags, countFairnessFlags } from '../../scripts/eval/harmless-flags.ts'
import { measureRobustness, perturbDraft, ROBUSTNESS_CONDITIONS } from '../../scripts/eval/robustness.ts'
import { PERTURBATIONS } from '../../scripts/perturb/perturb.ts'
import type { DraftRunner } from '../../scripts/shipped-checks.ts'
import type { LabelledDraft } from '../eval/read-drafts.ts'
import { scoreDrafts } from '../eval/score.ts'

const TEXT = 'Nó nói thằng ngu rồi bỏ đi.'
const rude: LabelledDraft = {
  id: 'r',
  group: 'positive',
  text: TEXT.normalize('NFD'),
  attachments: [],
  labels: [{ check: 'insult', quote: 'thằng ngu'.normalize('NFD'), start: 0, end: 0 }],
}
const mild: LabelledDraft = { id: 'm', group: 'clean', text: 'Mai họp tổ lúc 8 giờ.', attachments: [], labels: [] }

/** Replaces the checks: finds a word where it is written unchanged. */
const finds =
  (word: string): DraftRunner =>
  ({ text }) => {
    const start = text.indexOf(word)
    return start < 0
      ? []
      : [{ check: 'insult', level: 'warn', start, end: start + word.length, message: 'any', provisions: [] }]
  }

function resultsFor(run: DraftRunner): EvalResults {
  const drafts = [rude, mild].map((draft) => ({ ...draft, text: draft.text.normalize('NFC') }))
  const labelled = drafts.map((draft) => perturbDraft(draft, { way: 'masked', seed: 1, decoys: 0, targets: false }))
  return summarizeResults(
    {
      score: scoreDrafts(labelled, labelled.map(run)),
      calm: countCalmFlags(run),
      fairness: countFairnessFlags(run),
      robustness: measureRobustness(labelled, run),
    },
    labelled.length,
  )
}

describe('robustness', () => {
  it('composes a draft and moves its labels along with every change', () => {
    for (const way of PERTURBATIONS) {
      const { text, labels } = perturbDraft(rude, { way, seed: 7 })
      const [{ start, end, quote }] = labels as [(typeof labels)[number]]
      expect(text.slice(start, end)).toBe(quote)
      expect(quote.length).toBeGreaterThanOrEqual('thằng ngu'.length - 4)
    }
  })

  it('counts whole drafts and spans under every condition', () => {
    const rows = measureRobustness(
      [{ ...rude, text: TEXT, labels: [{ check: 'insult', quote: 'thằng ngu', start: 7, end: 16 }] }, mild],
      finds('thằng ngu'),
    )
    expect(Object.keys(rows)).toEqual([...ROBUSTNESS_CONDITIONS])
    expect(rows['as written']).toEqual({
      documents: { hits: 1, falseAlarms: 0, misses: 0 },
      spans: { hits: 1, falseAlarms: 0, misses: 0 },
    })
    expect(rows.masked.documents).toEqual({ hits: 0, falseAlarms: 0, misses: 1 })
  })
})

describe('the gate', () => {
  const good = resultsFor(finds('thằng ngu'))

  it('accepts unchanged results', () => {
    expect(findRegressions(good, good)).toEqual([])
    expect(formatResultChanges(good, good)).toBe('')
  })

  it.each<[string, (results: EvalResults) => EvalResults, string | undefined]>([
    ['micro F1 .01 lower', (r) => ({ ...r, micro: r.micro - 0.01 }), undefined],
    ['micro F1 lower than that', (r) => ({ ...r, micro: r.micro - 0.011 }), 'micro F1 fell'],
    ['micro F1 under the floor', (r) => ({ ...r, micro: 0.8 }), 'micro F1 0.8 is under'],
    [
      'one more calm text at warn',
      (r) => raised(r, 'calm news', 'warn'),
      'calm news: 1 flagged at warn or above, 0 before',
    ],
    ['one more clean draft at any level', (r) => raised(r, 'clean', 'note'), 'clean: 1 flagged at any level, 0 before'],
    ['an unfair finding', (r) => ({ ...r, fairness: { ...r.fairness, warn: 1 } }), 'fairness: 1'],
    ['changed drafts .02 lower', (r) => softer(r, 0.02), undefined],
    ['changed drafts lower than that', (r) => softer(r, 0.021), 'robustness, repeat: F1 by spans fell'],
  ])('judges %s', (_, change, fault) => {
    const found = findRegressions(change(good), good)
    if (fault) expect(found[0]).toContain(fault)
    else expect(found).toEqual([])
  })

  function raised(results: EvalResults, group: string, level: 'note' | 'warn'): EvalResults {
    const flagged = { ...results.flagged[group]!, [level]: results.flagged[group]![level] + 1 }
    return { ...results, flagged: { ...results.flagged, [group]: flagged } }
  }

  function softer(results: EvalResults, by: number): EvalResults {
    const { documents, spans } = results.robustness.repeat!
    return { ...results, robustness: { ...results.robustness, repeat: { documents, spans: spans - by } } }
  }
})

describe('the command line', () => {
  it('accepts no file with --gate or --save', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/eval.ts', '--gate', 'x.jsonl'], {
      encoding: 'utf8',
    })
    expect(status).toBe(2)
    expect(stderr).toContain('name no file')
  })
})
