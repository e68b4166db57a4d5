// Finds what the rules of the user's own agency say about a question. Pure.

import type { SearchUnit } from '../imports/parser/imported-text.ts'
import { ACTS, ASKED, CONCEPTS, type ConceptName } from './concepts.ts'
import {
  collectFeatures,
  hasConcept,
  isPair,
  isTypedWithDiacritics,
  isWordOrConcept,
  listConceptWords,
  listPairWords,
  type QuestionFeatures,
  toAccentedFeature,
  toConceptFeature,
  toWordFeature,
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
/** Who asks, where, and what is asked. A rule that has only these in common with a question is about another matter. */
const FRAME: readonly ConceptName[] = [
  ...(Object.keys(ASKED) as (keyof typeof ASKED)[]),
  'net',
  'page',
  'agency',
  'civil',
  'employee',
  'party',
]
/** Words of every rule and question, and for the offices that have rules. */
const FRAME_WORDS = `
  không có được của và các những cho khi thì sao là bị rồi tôi mình em ở trên lên vào ra về trong ngoài lúc này đó
  phải nên để với theo người một mọi trạm khoa trung tâm viên chức cán bộ đảng cơ quan đơn vị điều áp dụng
`
const FRAME_FEATURES = new Set([
  ...FRAME.map(toConceptFeature),
  // Each line by itself: a question has a limit of words.
  ...FRAME_WORDS.split('\n')
    .flatMap(readQuestionWords)
    .flatMap(({ bare, accented }) => [toWordFeature(bare), toAccentedFeature(accented)]),
])
const ONLINE = toConceptFeature('online')
/** Acts that most rules are about, and working hours: a question needs something else in common with a rule. */
const COMMON: readonly ConceptName[] = ['post', 'send', 'share', 'online', 'worktime']
/** People. They are what is in common only where an act is, too. */
const PEOPLE: readonly ConceptName[] = ['child', 'health', 'citizen', 'colleague', 'leader', 'officer', 'other']
const ACT_NAMES: readonly ConceptName[] = [...(Object.keys(ACTS) as ConceptName[]), 'speak']
const ACT_FEATURES = new Set(ACT_NAMES.map(toConceptFeature))
/** People, places and things that a rule may be about. */
const THING_NAMES = (Object.keys(CONCEPTS) as ConceptName[]).filter(
  (name) => !ACT_NAMES.includes(name) && !FRAME.includes(name),
)
/** Acts of one kind: those who forbid one mean the others, too. */
const ACT_KINDS: readonly (readonly ConceptName[])[] = [
  ['post', 'send', 'share', 'disclose', 'online', 'dm', 'tag', 'lend'],
  ['film', 'snap', 'screenshot', 'record', 'live'],
  ['comment', 'criticise', 'smear', 'insult', 'speak'],
]

/** What a question or a rule is about: its features, without those of its frame. */
interface Matter {
  features: QuestionFeatures
  /** Its words that say no more than that something is posted. */
  common: ReadonlySet<number>
  /** The acts that it names, those of one kind as one. */
  acts: ReadonlySet<ConceptName>
}
/** What a question is about. */
interface AskedMatter extends Matter {
  /** Its words for people. */
  people: ReadonlySet<number>
  /** The words that name each of its acts and things, by the concept. */
  names: ReadonlyMap<number, ReadonlySet<number>>
}

/** A sentence of a unit, with what it and the heading are about. */
interface Passage {
  passage: string
  features: QuestionFeatures
  matter: Matter
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
  const asked = readAsked(features)
  const askedGroups = findAskedGroups(features)
  const isTyped = isTypedWithDiacritics(features)
  const weigh = ([feature, weight]: readonly [number, number]) => weight * rarityOf(feature)
  // Rules say the same in other words, so that pairs of words say little of what they are about.
  const weights = (matter: Matter) => [...matter.features].filter(([feature]) => !isPair(feature))
  const isCounted = ([feature]: readonly [number, number]) => isWordOrConcept(feature, isTyped)
  const total = sum(weights(asked).map(weigh))
  const shareOf = ({ features: own, matter }: Passage) => {
    if (!isSameMatter(asked, matter, isTyped)) return 0
    if (isAboutOthers(askedGroups, own) || isOtherAct(asked, matter)) return 0
    const isCommon = ([feature]: readonly [number, number]) => matter.features.has(feature)
    const ofQuestion = sum(weights(asked).filter(isCommon).map(weigh)) / total
    // All of a short rule may be in a long question.
    const counted = weights(matter).filter((one) => isCounted(one) && !matter.common.has(one[0]))
    const isAsked = ([feature]: readonly [number, number]) => asked.features.has(feature)
    const ofRule = sum(counted.filter(isAsked).map(weigh)) / sum(counted.map(weigh))
    return Math.max(ofQuestion, (ofQuestion + ofRule) / 2)
  }
  const found = readUnits(units)
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

/**
 * Whether some of the user's own rules have a word of the matter of a question: it may be about one of them in other
 * words, although none of them was found.
 */
export function hasOwnRuleNear(features: QuestionFeatures, units: readonly SearchUnit[]): boolean {
  const isTyped = isTypedWithDiacritics(features)
  const asked = [...readMatter(features).features.keys()].filter((feature) => isWordOrConcept(feature, isTyped))
  return readUnits(units).some(({ matter }) => asked.some((feature) => matter.features.has(feature)))
}

/** Reads what a question is about. */
function readAsked(features: QuestionFeatures): AskedMatter {
  const named = [...ACT_NAMES, ...THING_NAMES].filter((name) => hasConcept(features, name))
  const names = new Map(named.map((name) => [toConceptFeature(name), listConceptWords(features, [name])] as const))
  return { ...readMatter(features), people: listFeatures(features, PEOPLE), names }
}

/** Leaves out of the features of a question or a rule what is only its frame. */
function readMatter(features: QuestionFeatures): Matter {
  const frameWords = listConceptWords(features, FRAME)
  // Where something is done on the net, that is where; where no other act is named, it is the act.
  const isOnlyWhere = ACT_NAMES.some((name) => name !== 'online' && hasConcept(features, name))
  const isFrame = (feature: number): boolean =>
    FRAME_FEATURES.has(feature) || frameWords.has(feature) || (isOnlyWhere && feature === ONLINE)
  const isOfMatter = (feature: number) => !(isPair(feature) ? listPairWords(feature).some(isFrame) : isFrame(feature))
  return {
    features: new Map([...features].filter(([feature]) => isOfMatter(feature))),
    common: listFeatures(features, COMMON),
    acts: listActs(features),
  }
}

/** Lists some concepts, and the words of their phrases that a question has. */
function listFeatures(features: QuestionFeatures, names: readonly ConceptName[]): ReadonlySet<number> {
  return new Set([...names.map(toConceptFeature), ...listConceptWords(features, names)])
}

/** Whether a question and a passage have enough in common, and not only that something is posted, or of whom. */
function isSameMatter(asked: AskedMatter, passage: Matter, isTyped: boolean): boolean {
  const shared = [...asked.features.keys()].filter((feature) => passage.features.has(feature))
  const words = new Set(shared.filter((feature) => isWordOrConcept(feature, isTyped)))
  // What both call by the same word is one thing in common, not two; an act of two words ("bán hàng") has an object.
  const isNamedAlike = (feature: number) => {
    const same = asked.names.get(feature)?.intersection(words).size ?? 0
    return ACT_FEATURES.has(feature) ? same === 1 : same > 0
  }
  const hits = [...words].filter((feature) => !isNamedAlike(feature))
  const pairs = shared.filter(isPair)
  const hasAct = !asked.acts.isDisjointFrom(passage.acts)
  const isSpecific = (feature: number) => !asked.common.has(feature) && (hasAct || !asked.people.has(feature))
  const specific = hits.filter(isSpecific)
  // Without diacritics, one word may be any of several: a word next to it or what it means must be the same, too.
  const isSure = isTyped || specific.length > 1 || pairs.some((pair) => listPairWords(pair).every(isSpecific))
  return hits.length - pairs.length / 2 >= MIN_HITS && specific.length > 0 && isSure
}

/** Whether a passage names acts, and a question others only. */
function isOtherAct({ acts: asked }: Matter, { acts }: Matter): boolean {
  return asked.size > 0 && acts.size > 0 && asked.isDisjointFrom(acts)
}

/** Lists the acts that are named, those of one kind as one. */
function listActs(features: QuestionFeatures): ReadonlySet<ConceptName> {
  // "Báo" is the press as often as it is the act of reporting.
  const named = ACT_NAMES.filter((name) => name !== 'reportit' && hasConcept(features, name))
  return new Set(named.map((name) => ACT_KINDS.find((kind) => kind.includes(name))?.[0] ?? name))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
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
    const features = collectFeatures(readQuestionWords(text))
    passages.push({ passage, features, matter: readMatter(features) })
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
