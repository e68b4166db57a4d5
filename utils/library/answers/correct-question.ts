import { findTypoCorrections } from '../search/typos.ts'
import { toAccentedFeature, toPairFeature, toWordFeature } from './question-features.ts'
import { listForms, type QuestionWord } from './question-words.ts'
import type { TopicClassifier } from './topic-classifier.ts'

/**
 * Replaces words that no example has by words of the examples they may be typos of. Of several the one is taken that
 * examples have next to the same word. A word with no such correction stays.
 */
export function correctQuestion(typed: readonly QuestionWord[], classifier: TopicClassifier): readonly QuestionWord[] {
  const isKnown = (bare: number) => classifier.hasFeature(toWordFeature(bare))
  const forms = listForms()
  const words = correctTones(typed, classifier, forms)
  if (words.every(({ bare }) => isKnown(bare))) return words
  const known = new Map([...forms].filter(([, number]) => isKnown(number)))
  const writtenForms = [...forms.keys()]
  return words.map((word, at) => {
    if (isKnown(word.bare)) return word
    const isInPlace = (bare: number) =>
      [words[at - 1], words[at + 1]].some(
        (next, side) =>
          next && classifier.hasFeature(side === 0 ? toPairFeature(next.bare, bare) : toPairFeature(bare, next.bare)),
      )
    const corrections = [...findTypoCorrections(writtenForms[word.bare]!, known, false).keys()].map(
      (form) => known.get(form)!,
    )
    const bare = corrections.find(isInPlace) ?? (corrections.length === 1 ? corrections[0] : undefined)
    return bare === undefined ? word : { accented: bare, bare, isExpanded: true }
  })
}

/** Replaces accented words that no example has by those with the other of the two tones that sound alike: ả, ã. */
function correctTones(
  words: readonly QuestionWord[],
  classifier: TopicClassifier,
  forms: ReadonlyMap<string, number>,
): readonly QuestionWord[] {
  const isKnown = (accented: number | undefined): accented is number =>
    accented !== undefined && classifier.hasFeature(toAccentedFeature(accented))
  if (words.every(({ accented }) => isKnown(accented))) return words
  const writtenForms = [...forms.keys()]
  return words.map((word) => {
    if (word.accented === word.bare || isKnown(word.accented)) return word
    const accented = forms.get(swapTones(writtenForms[word.accented]!))
    return isKnown(accented) ? { ...word, accented } : word
  })
}

function swapTones(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0303\u0309]/g, (tone) => (tone === '\u0303' ? '\u0309' : '\u0303'))
    .normalize('NFC')
}
