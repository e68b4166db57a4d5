// Finds what the rules of the user's own agency say about a question. Pure.

import type { SearchUnit } from '../imports/parser/imported-text.ts'
import type { ConceptName } from './concepts/index.ts'
import { isFormalHeading, isFormalSentence } from './formal-articles.ts'
import {
  FORMS,
  type HeadedMatter,
  isAnsweredByTime,
  isOtherAct,
  isSameMatter,
  isSameTrade,
  listSharedNames,
  type Matter,
  readAsked,
  readMatter,
} from './own-rule-matter.ts'
import { findStatedTimes } from './own-rule-times.ts'
import {
  collectFeatures,
  hasConcept,
  hasPairs,
  isPair,
  isTypedWithDiacritics,
  isWord,
  isWordOrConcept,
  listConceptWords,
  type QuestionFeatures,
  readPairFeatures,
} from './question-features.ts'
import { readQuestionWords } from './question-words.ts'

/** A passage of an imported unit that is about what a question asks. */
export interface OwnRule {
  /** The id of the unit. */
  id: string
  passage: string
}

/** A passage must share this much of the matter with a question, by the weight of its words. */
const MIN_SHARE = 0.3
/** A passage that has much less of the question than the best one is about something else. */
const MIN_SHARE_OF_BEST = 0.75
const MAX_RULES = 2
/** So many words of a question say what it is about, where a heading has them all. */
const MIN_WORDS = 2
/** In a book of so many articles, what more than this share of them names is the office, or those who work there. */
const MIN_BOOK = 8
const OFFICE_SHARE = 0.3
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
  ['press', 'parent'],
  ['photo', 'paper', 'list', 'exam', 'salary', 'dm'],
  ['live', 'record', 'sell', 'advertise', 'speak', 'delete'],
  ['lsecret', 'password'],
]
/** The number of a clause or point, which is split off where the sentence after it begins with a capital letter. */
const LABEL = /^(?:[\d.]+|\p{Ll}[.)])$/u
/** What a rule leaves out, after what it is about. */
const EXCEPTION = /[,;(] *(?:ngoại )?trừ .*/u
/** "Mật khẩu" is no secret paper, although it has the word. */
const PASSWORD = readPairFeatures('mật khẩu')

/** A sentence of a unit, with what it and the heading are about. */
interface Passage extends HeadedMatter {
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
 * @param isNamed whether the question names these rules: it asks what they say about the rest of it
 */
export function findOwnRules(
  features: QuestionFeatures,
  units: readonly SearchUnit[],
  rarityOf: (feature: number) => number,
  isNamed = false,
): OwnRule[] {
  const asked = readAsked(features)
  const askedGroups = findAskedGroups(features)
  const isTyped = isTypedWithDiacritics(features)
  const weigh = ([feature, weight]: readonly [number, number]) => weight * rarityOf(feature)
  // Rules say the same in other words, so that pairs of words say little of what they are about.
  const weights = (matter: Matter) => [...matter.features].filter(([feature]) => !isPair(feature))
  const isCounted = ([feature]: readonly [number, number]) => isWordOrConcept(feature, isTyped)
  const total = sum(weights(asked).map(weigh))
  const askedFeatures = [...asked.features.keys()]
  // Most passages have none in common, and what follows takes long for hundreds of articles.
  const isNear = (matter: Matter) => askedFeatures.some((feature) => matter.features.has(feature))
  const passages = readUnits(units)
  const isOfOffice = findOfficeWords(passages)
  const shareOf = (one: Passage) => {
    const { features: own, heading, matter } = one
    if (hasAllWords(heading, features)) return 1
    if (!isNear(matter) || isAboutOthers(askedGroups, own) || isOtherAct(asked, matter)) return 0
    const isTrade = isSameTrade(asked, matter)
    if (!isTrade && !isSameMatter(asked, one, isOfOffice, isTyped, isNamed)) return 0
    const named = listSharedNames(asked, matter)
    const isTimed = isAnsweredByTime(asked, one)
    const isCommon = ([feature]: readonly [number, number]) =>
      matter.features.has(feature) || named.has(feature) || (isTimed && asked.times.words.has(feature))
    const ofQuestion = sum(weights(asked).filter(isCommon).map(weigh)) / total
    // All of a short rule may be in a long question.
    const counted = weights(matter).filter((one) => isCounted(one) && !matter.common.has(one[0]))
    const isAsked = ([feature]: readonly [number, number]) => asked.features.has(feature)
    // A rule that has only what most rules are about counts by the question.
    const ofRule = counted.length === 0 ? 0 : sum(counted.filter(isAsked).map(weigh)) / sum(counted.map(weigh))
    return Math.max(ofQuestion, (ofQuestion + ofRule) / 2, isTrade ? MIN_SHARE : 0)
  }
  const found = passages
    .map((one) => ({ id: one.id, passage: one.passage, share: shareOf(one) }))
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

/** Returns a test whether so many articles have a feature that it only names the office and its people. */
function findOfficeWords(passages: readonly (Passage & { id: string })[]): (feature: number) => boolean {
  const count = (among: readonly (Passage & { id: string })[]) => new Set(among.map(({ id }) => id)).size
  const all = count(passages)
  if (all < MIN_BOOK) return () => false
  const known = new Map<number, boolean>()
  return (feature) => {
    const isOften =
      known.get(feature) ?? count(passages.filter((one) => one.features.has(feature))) > all * OFFICE_SHARE
    known.set(feature, isOften)
    return isOften
  }
}

/** Whether a heading has all words of a question that has several, those of its frame, too. */
function hasAllWords(heading: QuestionFeatures, features: QuestionFeatures): boolean {
  const words = [...features.keys()].filter(isWord)
  return words.length >= MIN_WORDS && words.every((word) => heading.has(word))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

/** A group that a question names something of, and what. */
type AskedGroup = readonly [group: readonly ConceptName[], asked: readonly ConceptName[]]

function findAskedGroups(features: QuestionFeatures): readonly AskedGroup[] {
  return GROUPS.map((group): AskedGroup => [group, group.filter((name) => isNamed(name, features))]).filter(
    ([, asked]) => asked.length > 0,
  )
}

/** Whether a question or passage names something of a group. */
function isNamed(name: ConceptName, features: QuestionFeatures): boolean {
  if (!hasConcept(features, name)) return false
  const isPassword = name === 'lsecret' && hasPairs(features, PASSWORD)
  return !isPassword || listConceptWords(features, [name]).size > FORMS
}

/** Whether a passage names other people, papers or acts than a question does. */
function isAboutOthers(groups: readonly AskedGroup[], passage: QuestionFeatures): boolean {
  const isIn = (name: ConceptName) => isNamed(name, passage)
  return groups.some(([group, asked]) => group.some(isIn) && !asked.some(isIn))
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
  const heading = collectFeatures(readQuestionWords(unit.heading))
  let length = 0
  const sentences = isFormalHeading(unit.heading) ? [] : splitSentences(unit.text)
  for (const passage of sentences) {
    if (isFormalSentence(passage)) continue
    const text = `${unit.heading} ${passage}`
    length += text.length
    if (length > MAX_UNIT_LENGTH) break
    const features = collectFeatures(readQuestionWords(text.replace(EXCEPTION, '')))
    passages.push({ passage, features, heading, matter: readMatter(features), times: findStatedTimes(passage) })
  }
  const read = { passages, length }
  READ_UNITS.set(unit, read)
  return read
}

/** Splits a text into its sentences, without the number before one; a text that is empty has one. */
function splitSentences(text: string): string[] {
  if (text === '') return ['']
  return text
    .split(/\n|(?<=[.;]) +(?=\p{Lu}|\p{Ll}\)|-)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && !LABEL.test(sentence))
}
