// Knows kinds of questions by their words: what those of a kind say, each in one of its ways, and what they do not say.
// For kinds whose words are mostly those of other matters, so that what is learned from examples leads elsewhere. Pure.

import type { ConceptName } from './concepts.ts'
import { splitExamples } from './examples/example-rows.ts'
import {
  hasConcept,
  hasPairs,
  isTypedWithDiacritics,
  type QuestionFeatures,
  readPairFeatures,
  toAccentedFeature,
  toWordFeature,
} from './question-features.ts'
import { readQuestionWords } from './question-words.ts'

/** A kind of questions. */
export interface QuestionKind {
  /** The id of its short answer; undefined if the library has no rules on it, and the answers that are near mislead. */
  answer: string | undefined
  /** What its questions say: each of these in one of its ways. */
  says: readonly Wording[]
  /** What they do not say, because it makes them questions of another kind. */
  lacks: Wording
}

/** Ways to say something: a phrase of a concept, or one of some phrases. */
interface Wording {
  concepts: readonly ConceptName[]
  phrases: readonly Phrase[]
}

/** A phrase of some words by its pairs; one of a single word as it is typed with diacritics, and without. */
type Phrase = readonly number[] | { accented: number; bare: number }

/** Reads ways to say something: phrases separated by commas, and concepts. */
export function readWording(phrases: string, ...concepts: readonly ConceptName[]): Wording {
  return { concepts, phrases: phrases.trim() === '' ? [] : splitExamples(phrases).map(readPhrase) }
}

function readPhrase(phrase: string): Phrase {
  const [first, ...others] = readQuestionWords(phrase)
  if (others.length > 0) return readPairFeatures(phrase)
  return { accented: toAccentedFeature(first!.accented), bare: toWordFeature(first!.bare) }
}

/** Whether a question says something in one of its ways. */
export function hasWording(features: QuestionFeatures, { concepts, phrases }: Wording): boolean {
  if (concepts.some((name) => hasConcept(features, name))) return true
  // Without diacritics one word is many: "sữa" is also "sửa", so it counts as it is typed.
  const spelling = isTypedWithDiacritics(features) ? 'accented' : 'bare'
  return phrases.some((phrase) => ('bare' in phrase ? features.has(phrase[spelling]) : hasPairs(features, phrase)))
}

/** Whether a question is of a kind. */
export function isOfKind(features: QuestionFeatures, { says, lacks }: QuestionKind): boolean {
  return says.every((wording) => hasWording(features, wording)) && !hasWording(features, lacks)
}
