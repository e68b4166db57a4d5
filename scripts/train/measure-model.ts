// Measures the model on labelled texts: by characters, and by whole comments.

import type { CrfTagger } from '../../utils/tagger/crf-tagger.ts'
import { extractPhrases } from '../../utils/tagger/extract-phrases.ts'
import type { LineTokens } from '../../utils/tagger/tokenize-line.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'
import { type CharacterScore, scoreCharacters } from '../eval/character-score.ts'
import type { SpannedText } from '../perturb/perturb.ts'
import { markUnits } from './collect-sequences.ts'

/** A text as the model judged it, with its labels: everything that any threshold needs. */
export interface SampleJudgement {
  lines: { at: number; tokens: LineTokens; inside: Float64Array }[]
  /** 1 for each marked unit of the analyzed text. */
  gold: Uint8Array
  /** Number of labelled spans. */
  spans: number
  /** The model's certainty of its most certain word. */
  surest: number
}

/** Runs the model on a text. */
export function judgeSample(tagger: CrfTagger, sample: SpannedText): SampleJudgement {
  const reading = analyzeText(sample.text)
  const gold = Uint8Array.from(markUnits(reading, sample.spans), (span) => (span > 0 ? 1 : 0))
  const lines: SampleJudgement['lines'] = []
  let at = 0
  let surest = 0
  for (const line of reading.text.split('\n')) {
    const { tokens, inside } = tagger.computeMarginals(line)
    for (const certainty of inside) if (certainty > surest) surest = certainty
    lines.push({ at, tokens, inside })
    at += line.length + 1
  }
  return { lines, gold, spans: sample.spans.length, surest }
}

/** Scores by characters at a threshold. */
export function scoreByCharacters(judgements: readonly SampleJudgement[], note: number, grow: number): CharacterScore {
  return scoreCharacters(
    judgements.map(({ lines, gold, spans }) => {
      const predicted = new Uint8Array(gold.length)
      for (const { at, tokens, inside } of lines) {
        for (const { start, end } of extractPhrases(tokens, inside, note, grow)) predicted.fill(1, at + start, at + end)
      }
      return { predicted, gold, spans }
    }),
  )
}

/** Precision, recall and F1 of "the text contains something marked". */
export interface DocumentScore {
  precision: number
  recall: number
  f1: number
}

/** Scores by whole texts at a threshold. */
export function scoreByDocuments(judgements: readonly SampleJudgement[], threshold: number): DocumentScore {
  let hits = 0
  let predicted = 0
  let labelled = 0
  for (const { spans, surest } of judgements) {
    if (spans > 0) labelled++
    if (surest >= threshold) predicted++
    if (spans > 0 && surest >= threshold) hits++
  }
  const precision = predicted === 0 ? 1 : hits / predicted
  const recall = labelled === 0 ? 1 : hits / labelled
  return { precision, recall, f1: (2 * hits) / Math.max(1, predicted + labelled) }
}

/** Returns the share of texts with any word at or above a threshold. */
export function computeAlarmRate(judgements: readonly SampleJudgement[], threshold: number): number {
  return judgements.filter(({ surest }) => surest >= threshold).length / Math.max(1, judgements.length)
}
