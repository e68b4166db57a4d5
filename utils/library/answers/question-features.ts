// The features of a question and of an example: words with and without diacritics, pairs of words, and concepts. Pure.

import { ACTS } from './concepts/acts.ts'
import { ASKED } from './concepts/asked.ts'
import { CONCEPTS, type ConceptName } from './concepts/index.ts'
import { splitExamples } from './examples/example-rows.ts'
import { hasSeveralSyllables, MAX_FORMS, type QuestionWord, readQuestionWords, UNNUMBERED } from './question-words.ts'

/** The features of a question, each with its weight. */
export type QuestionFeatures = ReadonlyMap<number, number>

/** The kinds of features. */
const BARE = 0
const ACCENTED = 1
const CONCEPT = 2
const PAIR = 3
/** Weights by kind. "mật", "mất" and "mặt" are one bare word, so it says less next to the word with diacritics. */
const WEIGHTS = [0.5, 1, 0.5, 0.7] as const
/** Weight of a bare word if the question is typed without diacritics. */
const ONLY_BARE_WEIGHT = 0.8
/** A pair of words stays below 2^30, within the small integers of V8. */
const PAIR_BASE = MAX_FORMS
/** Below this share of words with diacritics, a question counts as typed without them. */
const MIN_ACCENTED_SHARE = 0.25

const CONCEPT_NAMES = Object.keys(CONCEPTS) as ConceptName[]
/** The feature of naming each concept. */
const CONCEPT_FEATURES = new Map(CONCEPT_NAMES.map((name, concept) => [name, toFeature(CONCEPT, concept)]))

interface ConceptPhrase {
  concept: number
  words: readonly QuestionWord[]
  /** Without diacritics, "tội" is also "tôi", "phạt" is also "phát", and "đảng" is also "đăng". */
  needsAccents: boolean
}

/** The phrases of all concepts by their first word without diacritics. */
const PHRASES = new Map<number, ConceptPhrase[]>()
CONCEPT_NAMES.forEach((name, concept) => {
  for (const phrase of splitExamples(CONCEPTS[name])) {
    const words = readQuestionWords(phrase)
    const known = PHRASES.get(words[0]!.bare)
    const needsAccents =
      (name in ASKED || name === 'party') && words.length === 1 && words[0]!.accented !== words[0]!.bare
    if (known) known.push({ concept, words, needsAccents })
    else PHRASES.set(words[0]!.bare, [{ concept, words, needsAccents }])
  }
})

/** Whether a text is the name of a concept. */
export function isConceptName(name: string): name is ConceptName {
  return name in CONCEPTS
}

/** Whether a question has a phrase of a concept. */
export function hasConcept(features: QuestionFeatures, name: ConceptName): boolean {
  return features.has(CONCEPT_FEATURES.get(name)!)
}

/** Lists the words, as typed and without diacritics, of the phrases of some concepts that a question has. */
export function listConceptWords(features: QuestionFeatures, names: readonly ConceptName[]): ReadonlySet<number> {
  const present = names.filter((name) => hasConcept(features, name))
  const phrases = present.flatMap((name) => readConceptPhrases(name)).filter((phrase) => hasPhrase(features, phrase))
  return new Set(
    phrases.flatMap((words) =>
      words.flatMap(({ bare, accented }) => [toWordFeature(bare), toAccentedFeature(accented)]),
    ),
  )
}

/** The phrases of each concept that was asked for. */
const READ_PHRASES = new Map<ConceptName, readonly (readonly QuestionWord[])[]>()

function readConceptPhrases(name: ConceptName): readonly (readonly QuestionWord[])[] {
  const phrases = READ_PHRASES.get(name) ?? splitExamples(CONCEPTS[name]).map(readQuestionWords)
  READ_PHRASES.set(name, phrases)
  return phrases
}

/** Whether a question has the words of a phrase, each next to the one before it. */
function hasPhrase(features: QuestionFeatures, words: readonly QuestionWord[]): boolean {
  return words.every(({ bare }, at) => {
    const before = words[at - 1]
    return features.has(toWordFeature(bare)) && (!before || features.has(toPairFeature(before.bare, bare)))
  })
}

/** Whether a question names an act. */
export function hasAct(features: QuestionFeatures): boolean {
  return CONCEPT_NAMES.some((name) => name in ACTS && hasConcept(features, name))
}

/** Whether a question names an act, or what it asks. Otherwise it only names things, to look them up. */
export function hasActOrAsks(features: QuestionFeatures): boolean {
  return hasAct(features) || CONCEPT_NAMES.some((name) => name in ASKED && hasConcept(features, name))
}

/** Collects the features of a question. */
export function collectFeatures(words: readonly QuestionWord[]): QuestionFeatures {
  const features = new Map<number, number>()
  const typed = words.filter(({ isExpanded }) => !isExpanded)
  const accented = typed.filter((word) => word.accented !== word.bare).length
  const isAccented = accented > 0 && accented >= typed.length * MIN_ACCENTED_SHARE
  visitFeatures(words, { accented: isAccented, bare: !isAccented }, (feature) =>
    features.set(feature, weighFeature(feature, isAccented)),
  )
  return features
}

/** Counts the different words of a question. */
export function countWords(features: QuestionFeatures): number {
  return [...features.keys()].filter(isWord).length
}

/** Returns the weight of a feature in a question that is typed with diacritics, or without: 0 if it cannot have it. */
export function weighFeature(feature: number, isAccented: boolean): number {
  const kind = getKind(feature)
  if (isAccented) return WEIGHTS[kind]!
  return kind === ACCENTED ? 0 : kind === BARE ? ONLY_BARE_WEIGHT : WEIGHTS[kind]!
}

/** Returns in how many spellings an example counts for a feature. */
export function countSpellings(feature: number): number {
  return getKind(feature) === ACCENTED ? 1 : 2
}

/** Whether a question counts as typed with diacritics. */
export function isTypedWithDiacritics(features: QuestionFeatures): boolean {
  for (const feature of features.keys()) if (getKind(feature) === ACCENTED) return true
  return false
}

/**
 * Visits the features of a question; a repeated one again. The examples count in both spellings, in one pass.
 * @param spellings whether it counts as typed with diacritics, and as typed without
 * @param onFeature called with each feature, and in how many of the spellings it is
 */
export function visitFeatures(
  words: readonly QuestionWord[],
  spellings: { accented: boolean; bare: boolean },
  onFeature: (feature: number, times: number) => void,
): void {
  const both = Number(spellings.accented) + Number(spellings.bare)
  for (let at = 0; at < words.length; at++) {
    const { bare, accented } = words[at]!
    if (spellings.accented && accented !== UNNUMBERED) onFeature(toFeature(ACCENTED, accented), 1)
    if (bare === UNNUMBERED) continue
    onFeature(toWordFeature(bare), both)
    const next = words[at + 1]?.bare ?? UNNUMBERED
    if (next !== UNNUMBERED) onFeature(toPairFeature(bare, next), both)
    for (const phrase of PHRASES.get(bare) ?? []) {
      if (!isPhraseAt(words, at, phrase, 'bare')) continue
      const isAccented = spellings.accented && isPhraseAt(words, at, phrase, 'accented')
      const times = Number(isAccented) + Number(spellings.bare && !phrase.needsAccents)
      if (times > 0) onFeature(toFeature(CONCEPT, phrase.concept), times)
    }
  }
}

/** Returns the feature of a word without diacritics. */
export function toWordFeature(bare: number): number {
  return toFeature(BARE, bare)
}

/** Returns the feature of a word as typed. */
export function toAccentedFeature(accented: number): number {
  return toFeature(ACCENTED, accented)
}

/** Returns the feature of two words in a row, without diacritics. */
export function toPairFeature(first: number, second: number): number {
  return toFeature(PAIR, first * PAIR_BASE + second)
}

/** Returns the features of each two words in a row of a phrase. */
export function readPairFeatures(phrase: string): number[] {
  const words = readQuestionWords(phrase)
  return words.slice(1).map(({ bare }, before) => toPairFeature(words[before]!.bare, bare))
}

/** Whether a question has all pairs of words of a phrase. One of a single word has no pair, and is never missed. */
export function hasPairs(features: QuestionFeatures, pairs: readonly number[]): boolean {
  return pairs.every((pair) => features.has(pair))
}

/** Whether a feature is a word without diacritics, as every word of a question has one. */
export function isWord(feature: number): boolean {
  return getKind(feature) === BARE
}

/** Whether a feature is a word that cannot be any other one that is typed without diacritics: "karaoke". */
export function isSureWord(feature: number): boolean {
  return isWord(feature) && hasSeveralSyllables(Math.floor(feature / WEIGHTS.length))
}

/** Whether a feature is a concept, or a word as a question has it that is typed with diacritics, or without. */
export function isWordOrConcept(feature: number, isAccented: boolean): boolean {
  const kind = getKind(feature)
  return kind === CONCEPT || kind === (isAccented ? ACCENTED : BARE)
}

/** Whether a feature is a concept. */
export function isConcept(feature: number): boolean {
  return getKind(feature) === CONCEPT
}

/** Whether a feature is two words in a row. */
export function isPair(feature: number): boolean {
  return getKind(feature) === PAIR
}

/** Returns the features of the words of a pair, without diacritics. */
export function listPairWords(pair: number): readonly [first: number, second: number] {
  const forms = Math.floor(pair / WEIGHTS.length)
  return [toWordFeature(Math.floor(forms / PAIR_BASE)), toWordFeature(forms % PAIR_BASE)]
}

/** Returns a feature with other numbers for its forms of words. */
export function replaceForms(feature: number, toNumber: (form: number) => number): number {
  const kind = getKind(feature)
  if (kind === CONCEPT) return feature
  const forms = Math.floor(feature / WEIGHTS.length)
  if (kind !== PAIR) return toFeature(kind, toNumber(forms))
  return toPairFeature(toNumber(Math.floor(forms / PAIR_BASE)), toNumber(forms % PAIR_BASE))
}

/** Returns the feature of naming a concept. */
export function toConceptFeature(name: ConceptName): number {
  return CONCEPT_FEATURES.get(name)!
}

function getKind(feature: number): number {
  return feature % WEIGHTS.length
}

function toFeature(kind: number, number: number): number {
  return number * WEIGHTS.length + kind
}

function isPhraseAt(
  words: readonly QuestionWord[],
  at: number,
  { words: phrase }: ConceptPhrase,
  spelling: 'accented' | 'bare',
): boolean {
  if (at + phrase.length > words.length) return false
  for (let i = 0; i < phrase.length; i++) if (words[at + i]![spelling] !== phrase[i]![spelling]) return false
  return true
}
