// Offensive phrases that only the chain of words sees: spellings and wordings that stand in no list.

import { type CheckId, findNextSpanIndex, type Level, type Span } from '../../../draft.ts'
import { MIN_ATTRIBUTION, RUDE_THRESHOLD, SURE_THRESHOLD } from '../../../tagger/model-thresholds.ts'
import type { SentencePrediction } from '../../../tagger/sentence-classifier.ts'
import type { PredictedCheckId } from '../../../tagger/sentence-labels.ts'
import type { PhraseTag } from '../../../tagger/tagger-types.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { isMentionedAsWord, isQuotedInObjection, isReportedSpeech } from '../context/mitigating-context.ts'
import { isSelfDirected } from '../context/self-reference.ts'

/** What a phrase may be, by what the sentence around it is; vulgar words otherwise. */
const ATTRIBUTABLE_CHECKS = ['discrimination', 'insult'] as const satisfies readonly PredictedCheckId[]

/** A draft with this many of them needs no further one to be looked at again. */
const MAX_TAGGED_FINDINGS = 100

/** A phrase as a finding: whose it is, where in the draft's text, and how loud. */
export interface TaggedFinding extends Span {
  check: CheckId
  level: Level
}

/**
 * The phrases that are shown, given the sentences they stand in and what is known already: those in sentences that are likely
 * offensive, unless they are quoted, reported, said of oneself or say nothing. One thing said of a sentence is enough, unless
 * the phrase is sure.
 */
export function findingsFromTags(
  reading: AnalyzedText,
  tags: readonly PhraseTag[],
  senses: readonly SentencePrediction[],
  known: readonly Span[],
): TaggedFinding[] {
  const shown: TaggedFinding[] = []
  const told = findKnownSentences(senses, known)
  for (const tag of tags) {
    if (shown.length >= MAX_TAGGED_FINDINGS) break
    const span = reading.span(tag.start, tag.end)
    const at = findNextSpanIndex(senses, span.start)
    const sense = senses[at]
    if (!sense || span.start < sense.start || sense.certainty('rude') < RUDE_THRESHOLD) continue
    const isSure = tag.certainty >= SURE_THRESHOLD
    if ((!isSure && told.has(at)) || isHarmless(reading, tag)) continue
    shown.push({ ...span, check: chooseCheck(sense) ?? 'profanity', level: isSure ? 'warn' : 'note' })
  }
  return shown
}

/** The places of the sentences that something is said of already. */
function findKnownSentences(senses: readonly SentencePrediction[], known: readonly Span[]): ReadonlySet<number> {
  const told = new Set<number>()
  for (const { start, end } of known) {
    for (let at = findNextSpanIndex(senses, start); at < senses.length && senses[at]!.start < end; at++) told.add(at)
  }
  return told
}

function chooseCheck(sense: SentencePrediction): PredictedCheckId | undefined {
  let kind: PredictedCheckId | undefined
  let highest = MIN_ATTRIBUTION
  for (const id of ATTRIBUTABLE_CHECKS) {
    if (sense.certainty(id) < highest) continue
    highest = sense.certainty(id)
    kind = id
  }
  return kind
}

/** Words, without diacritics, that point at somebody and say nothing of them. */
const POINTER_WORDS =
  'tao|tau|tui|toi|may|mi|m|t|no|han|bon|lu|dam|chung|mu|thang|con|dua|ga|lao|ten|cai|nay|nao|kia|do'
const ONLY_POINTERS = new RegExp(`^(?:${POINTER_WORDS})(?:[ ,.!?]+(?:${POINTER_WORDS}))*$`)

/** "CCCD", "CC" in a line that is not all capitals: an office's word, not a hidden one. */
function isAbbreviation(reading: AnalyzedText, { start, end }: PhraseTag): boolean {
  const line = reading.text.slice(reading.text.lastIndexOf('\n', start) + 1, end + 40)
  return /^\p{Lu}{2,6}$/u.test(reading.text.slice(start, end)) && /\p{Ll}{2}/u.test(line)
}

function isHarmless(reading: AnalyzedText, tag: PhraseTag): boolean {
  return (
    isAbbreviation(reading, tag) ||
    ONLY_POINTERS.test(reading.bare.slice(tag.start, tag.end)) ||
    isQuotedInObjection(reading, tag) ||
    isMentionedAsWord(reading, tag) ||
    isReportedSpeech(reading, tag) ||
    isSelfDirected(reading, tag)
  )
}
