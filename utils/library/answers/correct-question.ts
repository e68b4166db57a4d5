import { findTypoCorrections } from '../search/typos.ts'
import { toPairFeature, toWordFeature } from './question-features.ts'
import { listForms, type QuestionWord } from './question-words.ts'
import type { TopicIndex } from './topic-index.ts'

/**
 * Replaces words that no example has by words of the examples they may be typos of. Of several the one is taken that
 * some example has next to the same word. A word with no such correction stays.
 */
export function correctQuestion(words: readonly QuestionWord[], index: TopicIndex): readonly QuestionWord[] {
  const isKnown = (bare: number) => index.hasFeature(toWordFeature(bare))
  if (words.every(({ bare }) => isKnown(bare))) return words
  const forms = listForms()
  const known = new Map([...forms].filter(([, number]) => isKnown(number)))
  const writtenForms = [...forms.keys()]
  return words.map((word, at) => {
    if (isKnown(word.bare)) return word
    const isInPlace = (bare: number) =>
      [words[at - 1], words[at + 1]].some(
        (next, side) =>
          next && index.hasFeature(side === 0 ? toPairFeature(next.bare, bare) : toPairFeature(bare, next.bare)),
      )
    const corrections = [...findTypoCorrections(writtenForms[word.bare]!, known, false).keys()].map(
      (form) => known.get(form)!,
    )
    const bare = corrections.find(isInPlace) ?? (corrections.length === 1 ? corrections[0] : undefined)
    return bare === undefined ? word : { accented: bare, bare, isExpanded: true }
  })
}
