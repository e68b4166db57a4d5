// How good the model is on texts with marks: by characters, and by whole comments.

import type { CrfTagger } from '../../utils/tagger/crf-tagger.ts'
import { extractPhrases } from '../../utils/tagger/extract-phrases.ts'
import type { LineTokens } from '../../utils/tagger/tokenize-line.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'
import { type CharacterScore, scoreCharacters } from '../eval/character-score.ts'
import type { SpannedText } from '../perturb/perturb.ts'
import { markUnits } from './collect-sequences.ts'

/** A text as the model judged it, with the right marks: all that any threshold needs. */
export interface SampleJudgement {
  lines: { at: number; tokens: LineTokens; inside: Float64Array }[]
  /** 1 for each unit of the reading that is marked. */
  gold: Uint8Array
  /** How many marks there are. */
  spans: number
  /** How sure the model is of its surest word. */
  surest: number
}

/** Has the model judge a text. */
export function judgeSample(tagger: CrfTagger, sample: SpannedText): SampleJudgement {
  const reading = analyzeText(sample.text)
  const gold = Uint8Array.from(markUnits(reading, sample.spans), (span) => (span > 0 ? 1 : 0))
  const lines: SampleJudgement['lines'] = []
  let at = 0
  let surest = 0
  for (const line of reading.text.split('\n')) {
    const { tokens, inside } = tagger.computeMarginals(line)
    for (const sure of inside) if (sure > surest) surest = sure
    lines.push({ at, tokens, inside })
    at += line.length + 1
  }
  return { lines, gold, spans: sample.spans.length, surest }
}

/** Scores by characters at a threshold. */
export function scoreByCharacters(judgements: readonly SampleJudgement[], note: number, grow: number): CharacterScore {
  return scoreCharacters(
    judgements.map(({ lines, gold, spans }) => {
      const said = new Uint8Array(gold.length)
      for (const { at, tokens, inside } of lines) {
        for (const { start, end } of extractPhrases(tokens, inside, note, grow)) said.fill(1, at + start, at + end)
      }
      return { said, gold, spans }
    }),
  )
}

/** Precision, recall and F1 of "something is marked". */
export interface DocumentScore {
  precision: number
  recall: number
  f1: number
}

/** Scores by whole texts at a threshold. */
export function scoreByDocuments(judgements: readonly SampleJudgement[], threshold: number): DocumentScore {
  let hits = 0
  let said = 0
  let right = 0
  for (const { spans, surest } of judgements) {
    if (spans > 0) right++
    if (surest >= threshold) said++
    if (spans > 0 && surest >= threshold) hits++
  }
  const precision = said === 0 ? 1 : hits / said
  const recall = right === 0 ? 1 : hits / right
  return { precision, recall, f1: (2 * hits) / Math.max(1, said + right) }
}

/** The least threshold (in steps of .005) from which on precision by whole texts holds. */
export function findThreshold(judgements: readonly SampleJudgement[], precision: number): number {
  let least = 0.995
  for (let at = 0.995; at >= 0.05; at -= 0.005) {
    if (scoreByDocuments(judgements, at).precision < precision) break
    least = at
  }
  return Math.round(least * 1000) / 1000
}

/** The share of texts with any word at a threshold. */
export function computeAlarmRate(judgements: readonly SampleJudgement[], threshold: number): number {
  return judgements.filter(({ surest }) => surest >= threshold).length / Math.max(1, judgements.length)
}
