// A model made by hand: what it says of a text is said beforehand.

import type { Check, Hit } from '../../utils/checks/check-contract.ts'
import { CHECKS } from '../../utils/checks/index.ts'
import type { CheckId, Level, Span } from '../../utils/draft.ts'
import type { SentencePrediction } from '../../utils/tagger/sentence-classifier.ts'
import type { PhraseTag, Tagger } from '../../utils/tagger/tagger-types.ts'
import { findSentences } from '../../utils/text/sentence-bounds.ts'

/** How sure the model is of a sentence, by what it may be; 0 of all that is not named. */
export type LabelCertainties = Readonly<Record<string, number>>

/** The place of words in a text. Throws when they are not in it. */
export function findSpan(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`Not in the text: ${words}`)
  return { start, end: start + words.length }
}

/** The sentences of a plain text, each as sure as said; a phrase is its first word. */
export function makePredictions(text: string, ...sure: readonly LabelCertainties[]): SentencePrediction[] {
  return findSentences(text).map(({ start, end }, i) => {
    const first = start + text.slice(start, end).search(/\S/)
    return {
      start,
      end,
      inText: { start, end },
      certainty: (id: string) => sure[i]?.[id] ?? 0,
      findPhrase: () => ({ start: first, end: first + text.slice(first, end).search(/[\s.!?,]|$/) }),
    }
  })
}

/** A phrase of the chain. */
export function makeTag(text: string, words: string, certainty: number): PhraseTag {
  return { ...findSpan(text, words), certainty }
}

/** A model that says what it is told to, of whatever text. */
export function makeTagger({
  tags = [],
  senses = [],
}: {
  tags?: readonly PhraseTag[]
  senses?: readonly SentencePrediction[]
}): Tagger {
  return { tag: () => tags, predictSentences: () => senses, clearCache: () => undefined }
}

/** A check of ours that finds what it is told to. */
export function makeCheck<Id extends CheckId>(id: Id, ...hits: readonly Hit[]): Check & { readonly id: Id } {
  return { ...CHECKS[id], id, find: () => hits.map((hit) => ({ ...hit })) }
}

/** A hit of a rule at some words. */
export function makeHit(text: string, words: string, message = 'rule', level?: Level): Hit {
  return { ...findSpan(text, words), message, ...(level ? { level } : {}) }
}
