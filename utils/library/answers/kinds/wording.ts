// Reads what a question says in one of some ways, and puts such wordings together. Pure.

import { ASPECTS, type Aspect } from '../answer-record.ts'
import type { ConceptName } from '../concepts/index.ts'
import { splitExamples } from '../examples/example-rows.ts'
import { findAspects } from '../question-aspects.ts'
import {
  hasConcept,
  hasPairs,
  isConceptName,
  isTypedWithDiacritics,
  type QuestionFeatures,
  readPairFeatures,
  toAccentedFeature,
  toWordFeature,
} from '../question-features.ts'
import { readQuestionWords } from '../question-words.ts'

/** Whether a question says something. */
export type Wording = (features: QuestionFeatures) => boolean

/**
 * A wording, or the ways to say something, separated by commas: a phrase; `[concept]` for any of its phrases; `?aspect`
 * for asking for it; `=word` for a word only as it is typed with diacritics.
 */
export type WordingSource = string | Wording

/** The ways of a list. A phrase counts by its pairs of words; one of a single word as it is typed, or without. */
interface Ways {
  concepts: ConceptName[]
  aspects: Aspect[]
  phrases: (readonly number[])[]
  words: { accented: number; bare: number | undefined }[]
}

/** Reads a wording: a question has it if it says one of its ways. */
export function readWording(source: WordingSource): Wording {
  if (typeof source === 'function') return source
  const ways: Ways = { concepts: [], aspects: [], phrases: [], words: [] }
  for (const way of splitExamples(source)) addWay(ways, way)
  const { concepts, aspects, phrases, words } = ways
  return (features) =>
    concepts.some((name) => hasConcept(features, name)) ||
    phrases.some((phrase) => hasPairs(features, phrase)) ||
    (words.length > 0 && hasWord(features, words)) ||
    (aspects.length > 0 && findAspects(features).some((aspect) => aspects.includes(aspect)))
}

function addWay({ concepts, aspects, phrases, words }: Ways, way: string): void {
  const name = way.slice(1, -1)
  if (way.startsWith('[')) {
    if (!isConceptName(name)) throw new Error(`No concept: ${way}`)
    concepts.push(name)
  } else if (way.startsWith('?')) {
    const aspect = ASPECTS.find((one) => way === `?${one}`)
    if (!aspect) throw new Error(`No aspect: ${way}`)
    aspects.push(aspect)
  } else if (way.includes(' ')) phrases.push(readPairFeatures(way))
  else {
    const isOnlyAsTyped = way.startsWith('=')
    const [word] = readQuestionWords(isOnlyAsTyped ? way.slice(1) : way)
    words.push({
      accented: toAccentedFeature(word!.accented),
      bare: isOnlyAsTyped ? undefined : toWordFeature(word!.bare),
    })
  }
}

function hasWord(features: QuestionFeatures, words: Ways['words']): boolean {
  // Without diacritics one word is many: "sữa" is also "sửa", so it counts as it is typed.
  const spelling = isTypedWithDiacritics(features) ? 'accented' : 'bare'
  return words.some((word) => word[spelling] !== undefined && features.has(word[spelling]))
}

/** Returns the wording of a question that says all of some things. */
export function requireAll(...sources: readonly WordingSource[]): Wording {
  const wordings = sources.map(readWording)
  return (features) => wordings.every((isSaid) => isSaid(features))
}

/** Returns the wording of a question that says one of some things. */
export function requireAny(...sources: readonly WordingSource[]): Wording {
  const wordings = sources.map(readWording)
  return (features) => wordings.some((isSaid) => isSaid(features))
}

/** Returns the wording of a question that says none of some things. */
export function requireNone(...sources: readonly WordingSource[]): Wording {
  const isAnySaid = requireAny(...sources)
  return (features) => !isAnySaid(features)
}

/** Joins each of some phrases with each of those that may follow it. */
export function joinPhrases(firsts: string, followers: string): string {
  const seconds = splitExamples(followers)
  return splitExamples(firsts)
    .flatMap((first) => seconds.map((second) => `${first} ${second}`))
    .join(',')
}
