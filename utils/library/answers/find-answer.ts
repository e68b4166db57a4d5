// Finds the short answer to a question, and whether a question is outside the library. Pure.

import { getDocumentStatus } from '../document-status.ts'
import type { Library } from '../library.ts'
import { tokenizeWords, type WordToken } from '../search/word-tokens.ts'
import type { ShortAnswer } from './answer-record.ts'
import { CONCEPTS, FOREIGN_PHRASES, MATTER_CONCEPTS, MATTER_PHRASES } from './concepts.ts'
import { SHORT_ANSWERS } from './index.ts'

/** Longer questions are cut. */
const MAX_WORDS = 40
/** Below this share of words with diacritics, a question counts as typed without them. */
const MIN_ACCENTED_SHARE = 0.34
/** Weight of a group of phrases, in words: an answer that asks for more is more specific. */
const GROUP_WEIGHT = 0.5

/** A phrase as the words of both forms. */
type Phrase = readonly WordToken[]

const PHRASES = new Map<string, readonly Phrase[]>()

/** Splits the phrases of a group, "a|@concept|b", once per group. */
function getPhrases(group: string): readonly Phrase[] {
  const known = PHRASES.get(group)
  if (known) return known
  const phrases = group.split('|').flatMap((part) => {
    if (!part.startsWith('@')) return [tokenizeWords(part)]
    const concept = CONCEPTS[part.slice(1)]
    if (concept === undefined) throw new Error(`No concept "${part}"`)
    return getPhrases(concept)
  })
  PHRASES.set(group, phrases)
  return phrases
}

/** A question as words, compared with or without diacritics. */
class Question {
  readonly words: readonly WordToken[]
  private readonly isAccented: boolean

  constructor(text: string) {
    this.words = tokenizeWords(text.normalize('NFC')).slice(0, MAX_WORDS)
    const accented = this.words.filter(({ accented, bare }) => accented !== bare).length
    this.isAccented = accented > 0 && accented >= this.words.length * MIN_ACCENTED_SHARE
  }

  /** Finds the longest phrase of a group. @returns the positions of its words; empty if none is in the question */
  find(group: string): readonly number[] {
    let best: readonly number[] = []
    for (const phrase of getPhrases(group)) {
      if (phrase.length <= best.length) continue
      for (let at = 0; at + phrase.length <= this.words.length; at++) {
        if (!phrase.every((word, index) => this.isSame(this.words[at + index]!, word))) continue
        best = phrase.map((_, index) => at + index)
        break
      }
    }
    return best
  }

  private isSame(typed: WordToken, word: WordToken): boolean {
    if (typed.accented === word.accented) return true
    return !this.isAccented && typed.accented === typed.bare && typed.bare === word.bare
  }
}

/**
 * Finds the answer to a question by the law of a day.
 * @param day yyyy-mm-dd; an answer that rests on a text which was not law on that day is not given
 * @returns undefined if no answer has a phrase of each of its groups in the question
 */
export function findAnswer(text: string, day: string, library: Library): ShortAnswer | undefined {
  const question = new Question(text)
  let best: ShortAnswer | undefined
  let bestScore = 0
  for (const answer of SHORT_ANSWERS) {
    const found = answer.asks.map((group) => question.find(group))
    if (found.some((positions) => positions.length === 0)) continue
    const score = new Set(found.flat()).size + GROUP_WEIGHT * answer.asks.length
    if (score <= bestScore || !isLawOn(answer, day, library)) continue
    best = answer
    bestScore = score
  }
  return best
}

/** Whether every provision of an answer is known and its document was not ended, nor still to come, on a day. */
function isLawOn({ provisions }: ShortAnswer, day: string, library: Library): boolean {
  return provisions.every((id) => {
    const document = library.document(library.provision(id)?.document ?? '')
    return document !== undefined && ['in-force', 'unclear'].includes(getDocumentStatus(document, day, library))
  })
}

/** Whether the words of a query show that it is about a matter the library has no rules on. */
export function isForeignMatter(text: string): boolean {
  return new Question(text).find(FOREIGN_PHRASES).length > 0
}

/** Whether a query has words of the library's matter. */
export function isLibraryMatter(text: string): boolean {
  const question = new Question(text)
  return [...MATTER_CONCEPTS.map((name) => `@${name}`), MATTER_PHRASES].some((group) => question.find(group).length > 0)
}
