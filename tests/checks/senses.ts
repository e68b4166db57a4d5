// A model made by hand: what it says of a text is said beforehand.

import type { Check, Hit } from '../../utils/checks/check.ts'
import { CHECKS } from '../../utils/checks/index.ts'
import type { CheckId, Level, Span } from '../../utils/draft.ts'
import type { Sense } from '../../utils/tagger/sentence-classifier.ts'
import type { Tag, Tagger } from '../../utils/tagger/tag.ts'
import { sentences } from '../../utils/text/sentences.ts'

/** How sure the model is of a sentence, by what it may be; 0 of all that is not named. */
export type Sure = Readonly<Record<string, number>>

/** The place of words in a text. Throws when they are not in it. */
export function placeOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`Not in the text: ${words}`)
  return { start, end: start + words.length }
}

/** The sentences of a plain text, each as sure as said; a phrase is its first word. */
export function sensesOf(text: string, ...sure: readonly Sure[]): Sense[] {
  return sentences(text).map(({ start, end }, i) => {
    const first = start + text.slice(start, end).search(/\S/)
    return {
      start,
      end,
      inReading: { start, end },
      certainty: (id: string) => sure[i]?.[id] ?? 0,
      phrase: () => ({ start: first, end: first + text.slice(first, end).search(/[\s.!?,]|$/) }),
    }
  })
}

/** A phrase of the chain. */
export function tagOf(text: string, words: string, certainty: number): Tag {
  return { ...placeOf(text, words), certainty }
}

/** A model that says what it is told to, of whatever text. */
export function taggerOf({ tags = [], senses = [] }: { tags?: readonly Tag[]; senses?: readonly Sense[] }): Tagger {
  return { tag: () => tags, sense: () => senses, forget: () => undefined }
}

/** A check of ours that finds what it is told to. */
export function checkOf<Id extends CheckId>(id: Id, ...hits: readonly Hit[]): Check & { readonly id: Id } {
  return { ...CHECKS[id], id, find: () => hits.map((hit) => ({ ...hit })) }
}

/** A hit of a rule at some words. */
export function hitOf(text: string, words: string, message = 'rule', level?: Level): Hit {
  return { ...placeOf(text, words), message, ...(level ? { level } : {}) }
}
