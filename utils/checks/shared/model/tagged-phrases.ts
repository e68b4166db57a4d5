// Offensive phrases that only the chain of words sees: spellings and wordings that stand in no list.

import { type CheckId, firstEndingAfter, type Level, type Span } from '../../../draft.ts'
import type { SensedId } from '../../../tagger/labels.ts'
import type { Sense } from '../../../tagger/sentence-classifier.ts'
import type { Tag } from '../../../tagger/tag.ts'
import { RUDE_FROM, SPOKEN_FOR, SURE } from '../../../tagger/thresholds.ts'
import type { Reading } from '../../../text/analyzed-text.ts'
import { isMentioned, isQuotedToObject, isReported } from '../context/context.ts'
import { isSelf } from '../context/self-reference.ts'

/** What a phrase may be, by what the sentence around it is; vulgar words otherwise. */
const KINDS = ['discrimination', 'insult'] as const satisfies readonly SensedId[]

/** A draft with this many of them needs no further one to be looked at again. */
const MOST = 100

/** A phrase as a finding: whose it is, where in the draft's text, and how loud. */
export interface Tagged extends Span {
  check: CheckId
  level: Level
}

/**
 * The phrases that are shown, given the sentences they stand in and what is known already: those in sentences that are likely
 * offensive, unless they are quoted, reported, said of oneself or say nothing. One thing said of a sentence is enough, unless
 * the phrase is sure.
 */
export function tagged(
  reading: Reading,
  tags: readonly Tag[],
  senses: readonly Sense[],
  known: readonly Span[],
): Tagged[] {
  const shown: Tagged[] = []
  const told = toldOf(senses, known)
  for (const tag of tags) {
    if (shown.length >= MOST) break
    const span = reading.span(tag.start, tag.end)
    const at = firstEndingAfter(senses, span.start)
    const sense = senses[at]
    if (!sense || span.start < sense.start || sense.certainty('rude') < RUDE_FROM) continue
    const isSure = tag.certainty >= SURE
    if ((!isSure && told.has(at)) || isHarmless(reading, tag)) continue
    shown.push({ ...span, check: kindOf(sense) ?? 'profanity', level: isSure ? 'warn' : 'note' })
  }
  return shown
}

/** The places of the sentences that something is said of already. */
function toldOf(senses: readonly Sense[], known: readonly Span[]): ReadonlySet<number> {
  const told = new Set<number>()
  for (const { start, end } of known) {
    for (let at = firstEndingAfter(senses, start); at < senses.length && senses[at]!.start < end; at++) told.add(at)
  }
  return told
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

/** Words, without diacritics, that point at somebody and say nothing of them. */
const POINTERS = 'tao|tau|tui|toi|may|mi|m|t|no|han|bon|lu|dam|chung|mu|thang|con|dua|ga|lao|ten|cai|nay|nao|kia|do'
const POINTING = new RegExp(`^(?:${POINTERS})(?:[ ,.!?]+(?:${POINTERS}))*$`)

/** "CCCD", "CC" in a line that is not all capitals: an office's word, not a hidden one. */
function isAbbreviation(reading: Reading, { start, end }: Tag): boolean {
  const line = reading.text.slice(reading.text.lastIndexOf('\n', start) + 1, end + 40)
  return /^\p{Lu}{2,6}$/u.test(reading.text.slice(start, end)) && /\p{Ll}{2}/u.test(line)
}

function isHarmless(reading: Reading, tag: Tag): boolean {
  return (
    isAbbreviation(reading, tag) ||
    POINTING.test(reading.bare.slice(tag.start, tag.end)) ||
    isQuotedToObject(reading, tag) ||
    isMentioned(reading, tag) ||
    isReported(reading, tag) ||
    isSelf(reading, tag)
  )
}
