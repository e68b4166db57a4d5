// Finds what the rules of the user's own agency say about a question. Pure.

import type { SearchUnit } from '../imports/parser/imported-text.ts'
import type { ConceptName } from './concepts.ts'
import {
  collectFeatures,
  hasConcept,
  isPair,
  isTypedWithDiacritics,
  isWordOrConcept,
  type QuestionFeatures,
} from './question-features.ts'
import { readQuestionWords } from './question-words.ts'

/** A passage of an imported unit that is about what a question asks. */
export interface OwnRule {
  /** The id of the unit. */
  id: string
  passage: string
}

/** A passage must have this share of a question, by the weight of its words. */
const MIN_SHARE = 0.3
/**
 * How many words or concepts a passage must have in common with a question: one alone may be of another matter. Each
 * pair in a row counts for half a word less: most such pairs are one word of two syllables.
 */
const MIN_HITS = 2
/** A passage that has much less of the question than the best one is about something else. */
const MIN_SHARE_OF_BEST = 0.75
const MAX_RULES = 2
/**
 * How much of the user's own texts is compared with a question, and of one unit, in UTF-16 units: more would take too
 * long in a key. Each passage counts with its heading.
 */
const MAX_LENGTH = 400_000
const MAX_UNIT_LENGTH = 40_000
/**
 * Groups of people, of papers and of acts. A question that names some of a group, and a passage that names others of it
 * only, are about different ones.
 */
const GROUPS: readonly (readonly ConceptName[])[] = [
  ['child', 'health', 'citizen', 'colleague', 'leader', 'officer', 'press'],
  ['photo', 'paper', 'list', 'exam', 'salary', 'dm'],
  ['live', 'record', 'sell', 'advertise', 'speak', 'delete'],
]
/** A sentence of a unit, with the features of it and of the heading. */
interface Passage {
  passage: string
  features: QuestionFeatures
}
/** The passages of a unit, and how long they are with their headings, in UTF-16 units. */
interface UnitPassages {
  passages: readonly Passage[]
  length: number
}
/** What was read of the units. It does not change, and a rule book has hundreds. */
const READ_UNITS = new WeakMap<SearchUnit, UnitPassages>()

/**
 * Finds the units that are about what a question asks, the nearest first, each with its nearest passage.
 * @param rarityOf how much having a feature says
 */
export function findOwnRules(
  features: QuestionFeatures,
  units: readonly SearchUnit[],
  rarityOf: (feature: number) => number,
): OwnRule[] {
  // Rules say the same in other words, so that pairs of words say little of what they are about.
  const weights = [...features]
    .filter(([feature]) => !isPair(feature))
    .map(([feature, weight]) => [feature, weight * rarityOf(feature)] as const)
  const pairs = [...features.keys()].filter(isPair)
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  const askedGroups = findAskedGroups(features)
  const isTyped = isTypedWithDiacritics(features)
  const shareOf = (passage: QuestionFeatures) => {
    const common = weights.filter(([feature]) => passage.has(feature))
    const hits = common.filter(([feature]) => isWordOrConcept(feature, isTyped)).length
    const inRow = pairs.filter((pair) => passage.has(pair)).length
    if (hits - inRow / 2 < MIN_HITS || isAboutOthers(askedGroups, passage)) return 0
    return common.reduce((sum, [, weight]) => sum + weight, 0) / total
  }
  const found = readUnits(units)
    .map(({ id, passage, features: own }) => ({ id, passage, share: shareOf(own) }))
    .filter(({ share }) => share >= MIN_SHARE)
    .sort((a, b) => b.share - a.share)
  const seen = new Set<string>()
  const nearest = found.filter(({ id, share }) => {
    const isNew = share >= MIN_SHARE_OF_BEST * found[0]!.share && !seen.has(id)
    seen.add(id)
    return isNew
  })
  return nearest.slice(0, MAX_RULES).map(({ id, passage }) => ({ id, passage }))
}

/** A group that a question names something of, and what. */
type AskedGroup = readonly [group: readonly ConceptName[], asked: readonly ConceptName[]]

function findAskedGroups(features: QuestionFeatures): readonly AskedGroup[] {
  return GROUPS.map((group): AskedGroup => [group, group.filter((name) => hasConcept(features, name))]).filter(
    ([, asked]) => asked.length > 0,
  )
}

/** Whether a passage names other people, papers or acts than a question does. */
function isAboutOthers(groups: readonly AskedGroup[], passage: QuestionFeatures): boolean {
  const isNamed = (name: ConceptName) => hasConcept(passage, name)
  return groups.some(([group, asked]) => group.some(isNamed) && !asked.some(isNamed))
}

/** Reads the passages of units up to the limit. A rule book is far below it. A unit that does not fit is left out. */
function readUnits(units: readonly SearchUnit[]): (Passage & { id: string })[] {
  let left = MAX_LENGTH
  return units.flatMap((unit) => {
    // Its passages are not shorter, and reading them takes long.
    if (Math.min(unit.heading.length + unit.text.length, MAX_UNIT_LENGTH) > left) return []
    const { passages, length } = readPassages(unit)
    left -= length
    return passages.map((one) => ({ id: unit.id, ...one }))
  })
}

/**
 * Reads the sentences of a unit, each with the heading, which often names what the sentences are about, as far as the
 * limit.
 */
function readPassages(unit: SearchUnit): UnitPassages {
  const known = READ_UNITS.get(unit)
  if (known) return known
  const passages: Passage[] = []
  let length = 0
  for (const passage of splitSentences(unit.text)) {
    const text = `${unit.heading} ${passage}`
    length += text.length
    if (length > MAX_UNIT_LENGTH) break
    passages.push({ passage, features: collectFeatures(readQuestionWords(text)) })
  }
  const read = { passages, length }
  READ_UNITS.set(unit, read)
  return read
}

/** Splits a text into its sentences; a text that is empty has one. */
function splitSentences(text: string): string[] {
  if (text === '') return ['']
  return text
    .split(/\n|(?<=[.;]) +(?=\p{Lu}|\p{Ll}\)|-)/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean)
}
