// How well the findings meet the marks that others made in open data: by characters, and by whole comments.

import type { Tally } from '../../tests/eval/score.ts'
import { type Finding, LEVELS, type Level, type Span } from '../../utils/draft.ts'
import { isRude } from '../../utils/tagger/labels.ts'
import type { Run } from '../model.ts'
import { type Change, type Marked, perturb } from '../perturb/perturb.ts'
import { type CharacterScore, characterScore } from './characters.ts'

/** Comments with the findings of rude words in them. */
export type Judged = readonly { comment: Marked; rude: readonly Finding[] }[]

/** Runs the checks over comments, changed first when a change is given; the four checks of rude words count together. */
export function judged(comments: readonly Marked[], run: Run, change?: Omit<Change, 'seed'>): Judged {
  return comments.map((written, i) => {
    const comment = change ? perturb(written, { ...change, seed: 1000 + i }) : written
    const found = run({ text: comment.text, attachments: [] })
    return { comment, rude: found.filter(({ check }) => isRude(check)) }
  })
}

/** By characters (code points), whatever the level. */
export function characters(comments: Judged): CharacterScore {
  return characterScore(
    comments.map(({ comment: { text, spans }, rude }) => ({
      said: points(text, rude),
      gold: points(
        text,
        spans.map(([start, end]) => ({ start, end })),
      ),
      spans: spans.length,
    })),
  )
}

/** By whole comments: anything found at a level or above, against anything marked. */
export function documents(comments: Judged, least: Level): Tally {
  const tally: Tally = { hits: 0, falseAlarms: 0, misses: 0 }
  for (const { comment, rude } of comments) {
    const said = rude.some(({ level }) => LEVELS.indexOf(level) >= LEVELS.indexOf(least))
    if (comment.spans.length > 0) tally[said ? 'hits' : 'misses']++
    else if (said) tally.falseAlarms++
  }
  return tally
}

/** 1 for each code point inside a span. */
function points(text: string, spans: readonly Span[]): Uint8Array {
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
