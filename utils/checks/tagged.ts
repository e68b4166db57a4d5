// Offensive phrases that only the chain of words sees: spellings and wordings that stand in no list.

import { type CheckId, type Level, overlaps, type Span } from '../draft.ts'
import type { SensedId } from '../tagger/senses.ts'
import type { Sense } from '../tagger/sentence-model.ts'
import type { Tag } from '../tagger/tag.ts'
import { SHOWN, SPOKEN_FOR, WARN } from '../tagger/thresholds.ts'
import type { Reading } from '../text/reading.ts'
import { isMentioned, isQuotedToObject, isReported } from './context.ts'
import { isSelf } from './insult/aim.ts'

/** What a phrase may be, by what the sentence around it is; vulgar words otherwise. */
const KINDS = ['threat', 'discrimination', 'insult'] as const satisfies readonly SensedId[]

/** A phrase as a finding: whose it is, where in the draft's text, and how loud. */
export interface Tagged extends Span {
  check: CheckId
  level: Level
}

/** The phrases that are shown, given the sentences they stand in and what is known already. Those that are quoted, reported or said of oneself are not. */
export function tagged(
  reading: Reading,
  tags: readonly Tag[],
  senses: readonly Sense[],
  known: readonly Span[],
): Tagged[] {
  return tags
    .filter((tag) => tag.certainty >= SHOWN && !isHarmless(reading, tag))
    .flatMap((tag): Tagged[] => {
      const span = reading.span(tag.start, tag.end)
      const sense = senses.find(({ start, end }) => start <= span.start && span.start < end)
      const kind = sense && kindOf(sense)
      if (tag.certainty >= WARN) return [{ ...span, check: kind ?? 'profanity', level: 'warn' }]
      // One thing said of a sentence is enough, unless the phrase speaks for itself.
      const isTold = sense && known.some((each) => overlaps(each, sense))
      return kind && !isTold ? [{ ...span, check: kind, level: 'note' }] : []
    })
}

function kindOf(sense: Sense): SensedId | undefined {
  let kind: SensedId | undefined
  let highest = SPOKEN_FOR
  for (const id of KINDS) {
    if (sense.certainty(id) < highest) continue
    highest = sense.certainty(id)
    kind = id
  }
  return kind
}

function isHarmless(reading: Reading, tag: Tag): boolean {
  return isQuotedToObject(reading, tag) || isMentioned(reading, tag) || isReported(reading, tag) || isSelf(reading, tag)
}
