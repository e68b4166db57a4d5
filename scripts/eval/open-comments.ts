// Compares the findings with the labels of open data: by characters, and by whole comments.

import type { Tally } from '../../tests/eval/score.ts'
import { type Finding, LEVELS, type Level, type Span } from '../../utils/draft.ts'
import { isRudeCheck } from '../../utils/tagger/sentence-labels.ts'
import { type PerturbOptions, perturb, type SpannedText } from '../perturb/perturb.ts'
import type { DraftRunner } from '../shipped-checks.ts'
import { type CharacterScore, scoreCharacters } from './character-score.ts'

/** Comments with what is found in them, or labelled, as rude words. */
export type CheckedComments = readonly { comment: SpannedText; rude: readonly RudeWords[] }[]

type RudeWords = Pick<Finding, 'level' | 'start' | 'end'>

/**
 * Runs the checks over comments, perturbed first when `change` is given; the four checks of rude words count together.
 */
export function checkComments(
  comments: readonly SpannedText[],
  run: DraftRunner,
  change?: Omit<PerturbOptions, 'seed'>,
): CheckedComments {
  return comments.map((written, i) => {
    const comment = change ? perturb(written, { ...change, seed: 1000 + i }) : written
    const found = run({ text: comment.text, attachments: [] })
    return { comment, rude: found.filter(({ check }) => isRudeCheck(check)) }
  })
}

/** Scores comments by characters (code points), at any level. */
export function scoreCommentCharacters(comments: CheckedComments): CharacterScore {
  return scoreCharacters(
    comments.map(({ comment: { text, spans }, rude }) => ({
      predicted: markCodePoints(text, rude),
      gold: markCodePoints(
        text,
        spans.map(([start, end]) => ({ start, end })),
      ),
      spans: spans.length,
    })),
  )
}

/** Tallies whole comments: anything found at a level or above, against anything labelled. */
export function tallyComments(comments: CheckedComments, least: Level): Tally {
  const tally: Tally = { hits: 0, falseAlarms: 0, misses: 0 }
  for (const { comment, rude } of comments) {
    const isFlagged = rude.some(({ level }) => LEVELS.indexOf(level) >= LEVELS.indexOf(least))
    if (comment.spans.length > 0) tally[isFlagged ? 'hits' : 'misses']++
    else if (isFlagged) tally.falseAlarms++
  }
  return tally
}

/** Returns 1 for each code point inside a span, otherwise 0. */
function markCodePoints(text: string, spans: readonly Span[]): Uint8Array {
  const units = new Uint8Array(text.length)
  for (const { start, end } of spans) units.fill(1, start, end)
  const out: number[] = []
  let at = 0
  for (const char of text) {
    out.push(units[at]!)
    at += char.length
  }
  return Uint8Array.from(out)
}
