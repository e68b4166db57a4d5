// Finds what the rules of the user's own agency say about a question. Pure.

import type { SearchUnit } from '../imports/parser/imported-text.ts'
import { ACTS, ASKED, CONCEPTS, type ConceptName } from './concepts.ts'
import { isFormalHeading, isFormalSentence } from './formal-articles.ts'
import {
  collectFeatures,
  hasConcept,
  hasPairs,
  isConcept,
  isPair,
  isTypedWithDiacritics,
  isWord,
  isWordOrConcept,
  listConceptWords,
  listPairWords,
  type QuestionFeatures,
  readPairFeatures,
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
  ['photo', 'paper', 'list', 'exam', 'salary', 'dm'],
  ['live', 'record', 'sell', 'advertise', 'speak', 'delete'],
  ['lsecret', 'password'],
]
/** "Mật khẩu" is no secret paper, although it has the word. */
const PASSWORD = readPairFeatures('mật khẩu')
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
  phải nên để với theo người một mọi trạm khoa trung tâm viên chức cán bộ đảng cơ quan điều áp dụng
`
const FRAME_FEATURES = new Set([
  ...FRAME.map(toConceptFeature),
  // Each line by itself: a question has a limit of words.
  ...FRAME_WORDS.split('\n')
    .flatMap(readQuestionWords)
    .flatMap(({ bare, accented }) => [toWordFeature(bare), toAccentedFeature(accented)]),
])
const ONLINE = toConceptFeature('online')
const PICTURES: readonly ConceptName[] = ['photo', 'clip']
const PICTURE_FEATURES = new Set(PICTURES.map(toConceptFeature))
/**
 * Acts that most rules are about, pictures, and working hours: a question needs something else in common with a rule.
 */
const COMMON: readonly ConceptName[] = ['post', 'send', 'share', 'online', 'worktime', ...PICTURES]
/** People. They are what is in common only where an act is, too. */
const PEOPLE: readonly ConceptName[] = ['child', 'health', 'citizen', 'colleague', 'leader', 'officer', 'other']
const ACT_NAMES: readonly ConceptName[] = [...(Object.keys(ACTS) as ConceptName[]), 'speak']
/** People, places and things that a rule may be about. */
const THING_NAMES = (Object.keys(CONCEPTS) as ConceptName[]).filter(
  (name) => !ACT_NAMES.includes(name) && !FRAME.includes(name),
)
/** Each word of a name is listed as typed, and without diacritics. */
const FORMS = 2
/** Acts whose names of two words have the object, too. */
const WITH_OBJECT = new Set((['sell', 'setUp', 'lend'] as const).map(toConceptFeature))
/** Acts that are one matter, whatever their object is. */
const TRADES: readonly ConceptName[] = ['sell', 'advertise']
/** Where something is online. */
const ONLINE_NAMES: readonly ConceptName[] = ['net', 'online', 'live', 'page', 'group']
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
  /** Whether it names the net, or what is only done there. */
  isOnline: boolean
  isAtWork: boolean
}
/** What a question is about. */
interface AskedMatter extends Matter {
  /** All its features, with those of the frame. */
  all: QuestionFeatures
  /** Its words for people. */
  people: ReadonlySet<number>
  /** The words that name each of its acts and things, by the concept; the longest name first. */
  names: ReadonlyMap<number, ReadonlySet<number>>
}

/** A sentence of a unit, with what it and the heading are about. */
interface Passage {
  passage: string
  features: QuestionFeatures
  /** The words of the heading alone. */
  heading: QuestionFeatures
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
    if (!isTrade && !isSameMatter(asked, one, isOfOffice, isTyped)) return 0
    const isCommon = ([feature]: readonly [number, number]) => matter.features.has(feature)
    const ofQuestion = sum(weights(asked).filter(isCommon).map(weigh)) / total
    // All of a short rule may be in a long question.
    const counted = weights(matter).filter((one) => isCounted(one) && !matter.common.has(one[0]))
    const isAsked = ([feature]: readonly [number, number]) => asked.features.has(feature)
    const ofRule = sum(counted.filter(isAsked).map(weigh)) / sum(counted.map(weigh))
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
  return words.length >= MIN_HITS && words.every((word) => heading.has(word))
}

/** Reads what a question is about. */
function readAsked(features: QuestionFeatures): AskedMatter {
  const named = [...ACT_NAMES, ...THING_NAMES].filter((name) => hasConcept(features, name))
  const names = named.map((name) => [toConceptFeature(name), listConceptWords(features, [name])] as const)
  return {
    ...readMatter(features),
    all: features,
    people: listFeatures(features, PEOPLE),
    // The longer ones first.
    names: new Map(names.sort(([, one], [, other]) => other.size - one.size)),
  }
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
    isOnline: ONLINE_NAMES.some((name) => hasConcept(features, name)),
    isAtWork: hasConcept(features, 'worktime'),
  }
}

/** Lists some concepts, and the words of their phrases that a question has. */
function listFeatures(features: QuestionFeatures, names: readonly ConceptName[]): ReadonlySet<number> {
  return new Set([...names.map(toConceptFeature), ...listConceptWords(features, names)])
}

/**
 * Whether a question and a passage have enough in common, and not only that something is posted, or of whom: an act and
 * its object.
 */
function isSameMatter(
  asked: AskedMatter,
  { matter: passage, heading }: Passage,
  isOfOffice: (feature: number) => boolean,
  isTyped: boolean,
): boolean {
  const hits = listHits(asked, passage, isTyped)
  const pairs = [...asked.features.keys()].filter(
    (feature) =>
      isPair(feature) && passage.features.has(feature) && listPairWords(feature).every((word) => hits.bare.has(word)),
  )
  const hasAct = !asked.acts.isDisjointFrom(passage.acts)
  const hasBoth = (names: readonly ConceptName[]) => names.some((name) => hits.counted.includes(toConceptFeature(name)))
  // A picture is of what it shows: of the same people, it is the object, although each article names them.
  const isPicture = hasBoth(PICTURES) && hasBoth(PEOPLE)
  const isSpecific = (feature: number) =>
    (isPicture && PICTURE_FEATURES.has(feature)) ||
    (!asked.common.has(feature) && !isOfOffice(feature) && (hasAct || !asked.people.has(feature)))
  const specific = hits.counted.filter(isSpecific)
  if (specific.length === 0) return false
  // What an article is headed is its subject.
  const subject = [...heading.keys()].filter(isWord)
  const isHeaded = subject.length > 1 && subject.every((word) => asked.all.has(word))
  // Without diacritics, one word may be any of several: a word next to it or what it means must be the same, too.
  const isNamedBy = (feature: number, words: number) => (asked.names.get(feature)?.size ?? 0) >= words * FORMS
  const isSure =
    isTyped ||
    specific.length > 1 ||
    specific.some((feature) => isNamedBy(feature, 2)) ||
    pairs.some((pair) => listPairWords(pair).every(isSpecific))
  const where = asked.isOnline && passage.isOnline ? 0.5 : 0
  const long = specific.some((feature) => isNamedBy(feature, 3)) ? 0.5 : 0
  const hitCount = hits.counted.length - pairs.length / 2 + where + long + (isHeaded ? 1 : 0)
  return hitCount >= MIN_HITS && isSure && (specific.length > 1 || hasAct || specific.some(isConcept) || isHeaded)
}

/** What a question and a passage have in common. */
interface CommonHits {
  /** Words and concepts, each thing once. */
  counted: readonly number[]
  /** The words among them, without diacritics. */
  bare: ReadonlySet<number>
}

/** Lists what a question and a passage have in common: of a thing that is named, what it means, not also its words. */
function listHits(asked: AskedMatter, passage: Matter, isTyped: boolean): CommonHits {
  const isShared = (feature: number) => passage.features.has(feature)
  const inPairs = new Set(
    [...asked.features.keys()].filter((feature) => isPair(feature) && isShared(feature)).flatMap(listPairWords),
  )
  const named = [...asked.names]
  const taken = new Set<number>()
  const concepts: number[] = []
  for (const [at, [concept, words]] of named.entries()) {
    if (!isShared(concept) || !asked.features.has(concept)) continue
    // "Số điện thoại" is not a telephone, nor is "bảng lương" a list.
    const longer = named.slice(0, at).filter(([, name]) => name.size > words.size && words.isSubsetOf(name))
    if (longer.length > 0 && longer.every(([name]) => !isShared(name))) continue
    // Of two groups with the same word, one is meant.
    if (![...words].every((word) => taken.has(word))) concepts.push(concept)
    // "Bán hàng" is an act with its object.
    const shared = [...words].filter(isShared)
    if (!WITH_OBJECT.has(concept) || shared.length <= 2) for (const word of words) taken.add(word)
  }
  // A word of a name of several says little without the others: "điện" of "điện thoại" is also in "điện tử".
  const isPartOfOther = (word: number) =>
    !inPairs.has(word) && named.some(([concept, words]) => !isShared(concept) && words.size > FORMS && words.has(word))
  const isLeft = (word: number) => isShared(word) && !taken.has(word) && !isPartOfOther(word)
  const words = [...asked.features.keys()].filter(
    (feature) => !isPair(feature) && !isConcept(feature) && isLeft(feature),
  )
  return {
    counted: [...concepts, ...words.filter((word) => isWordOrConcept(word, isTyped))],
    bare: new Set(words.filter(isWord)),
  }
}

/** Whether both sell or advertise something, online or at work: what it is makes no difference. */
function isSameTrade(asked: AskedMatter, passage: Matter): boolean {
  const isSame = TRADES.some((name) => asked.acts.has(name) && passage.acts.has(name))
  return isSame && ((asked.isOnline && passage.isOnline) || (asked.isAtWork && passage.isAtWork))
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
    const features = collectFeatures(readQuestionWords(text))
    passages.push({ passage, features, heading, matter: readMatter(features) })
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
