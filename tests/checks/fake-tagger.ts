// A fake model and fake checks that return the results given to them.

import type { Check, CheckKind, Hit } from '../../utils/checks/check-contract.ts'
import { CHECKS } from '../../utils/checks/index.ts'
import { type CheckId, LEVELS, type Level, type Span } from '../../utils/draft.ts'
import type { SentencePrediction } from '../../utils/tagger/sentence-classifier.ts'
import type { PhraseTag, Tagger } from '../../utils/tagger/tagger-types.ts'
import { findSentences } from '../../utils/text/sentence-bounds.ts'

/** What is offensive is loud, unless a test says otherwise. */
const UNLISTED: Readonly<Record<string, number>> = { loud: 1 }

/**
 * The model's certainty by sentence label; 0 for labels that are not listed, but 1 for `loud`. "insult without rules"
 * is the certainty for `insult` without the rules, where it differs.
 */
export type LabelCertainties = Readonly<Record<string, number>>

/**
 * Finds the span of some words in a text.
 * @throws Error when the text does not contain them
 */
export function findSpan(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`Not in the text: ${words}`)
  return { start, end: start + words.length }
}

/** Makes the predictions for the sentences of a text, in order. The phrase of a sentence is its first word. */
export function makePredictions(text: string, ...sure: readonly LabelCertainties[]): SentencePrediction[] {
  return findSentences(text).map(({ start, end }, i) => {
    const first = start + text.slice(start, end).search(/\S/)
    return {
      start,
      end,
      inText: { start, end },
      certainty: (id: string) => sure[i]?.[id] ?? UNLISTED[id] ?? 0,
      certaintyWithoutRules: (id: string) => sure[i]?.[`${id} without rules`] ?? sure[i]?.[id] ?? UNLISTED[id] ?? 0,
      findPhrase: () => ({ start: first, end: first + text.slice(first, end).search(/[\s.!?,]|$/) }),
    }
  })
}

/** Makes a tag of the word model (CRF). */
export function makeTag(text: string, words: string, certainty: number): PhraseTag {
  return { ...findSpan(text, words), certainty }
}

/** Makes a model that returns the same tags and sentences for every text. */
export function makeTagger({
  tags = [],
  senses = [],
}: {
  tags?: readonly PhraseTag[]
  senses?: readonly SentencePrediction[]
}): Tagger {
  return { tag: () => tags, predictSentences: () => senses, clearCache: () => undefined }
}

/** A kind for each level, for the hits of `makeHit`. */
const LEVEL_KINDS: readonly CheckKind[] = LEVELS.map((level) => ({ id: level, level }))

/** Makes a copy of a real check that finds the given hits in every text. */
export function makeCheck<Id extends CheckId>(id: Id, ...hits: readonly Hit[]): Check & { readonly id: Id } {
  const kinds = [...(CHECKS[id].kinds ?? []), ...LEVEL_KINDS]
  return { ...CHECKS[id], id, kinds, find: () => hits.map((hit) => ({ ...hit })) }
}

/** Makes a rule's hit at some words. */
export function makeHit(text: string, words: string, message = 'rule', level?: Level): Hit {
  return { ...findSpan(text, words), message, ...(level ? { kind: level } : {}) }
}
