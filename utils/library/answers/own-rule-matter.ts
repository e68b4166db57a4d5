// What a question and a passage of the rules of the user's own agency are about, and whether it is the same. Pure.

import { ACTS } from './concepts/acts.ts'
import { ASKED } from './concepts/asked.ts'
import { CONCEPTS, type ConceptName } from './concepts/index.ts'
import { splitExamples } from './examples/example-rows.ts'
import { type AskedTimes, findAskedTimes, isTimeStated, type NamedTimes } from './own-rule-times.ts'
import {
  hasConcept,
  hasPairs,
  isConcept,
  isPair,
  isSureWord,
  isWord,
  isWordOrConcept,
  listConceptWords,
  listPairWords,
  type QuestionFeatures,
  readPairFeatures,
  toAccentedFeature,
  toConceptFeature,
  toWordFeature,
  weighFeature,
} from './question-features.ts'
import { readQuestionWords } from './question-words.ts'

/** How many words or concepts a passage must have in common with a question: one alone may be of another matter. */
const MIN_HITS = 2
/**
 * What counts half a word. No half makes one hit enough: both that add do together, or one of them with the two words
 * of a pair, which are mostly one word of two syllables and count one and a half.
 */
const HALVES = { pair: -0.5, sameNet: 0.5, sameOffice: 0.5, longName: 0.5 } as const
/** What a heading adds that is all in the question: it is the subject of its article. */
const HEADED = 1
/** What a passage adds that states a time, where a question asks for one. */
const TIMED = 1
/** Fewer single words in common, without two in a row, are mostly words of other things. */
const MIN_LOOSE_HITS = 3
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
/** The hours and days that a question names, which are no matter. */
const NUMBERS = Array.from({ length: 32 }, (_, number) => String(number))
const FRAME_FEATURES = new Set([
  ...FRAME.map(toConceptFeature),
  ...NUMBERS.flatMap(listWordFeatures),
  // Each line by itself: a question has a limit of words.
  ...FRAME_WORDS.split('\n').flatMap(listWordFeatures),
])
/** Who does something is asked of a rule that says what is done. */
const WHO = new Set(listWordFeatures('ai'))
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
export const FORMS = 2
/** Acts whose names of two words have the object, too. */
const WITH_OBJECT = new Set((['sell', 'setUp', 'lend'] as const).map(toConceptFeature))
/** Acts that are one matter, whatever their object is. */
const TRADES: readonly ConceptName[] = ['sell', 'advertise']
/** Where something is online. */
const ONLINE_NAMES: readonly ConceptName[] = ['net', 'online', 'live', 'page', 'group']
/** Acts that a rule book speaks of once, whatever is seen or heard: each says what a question is about. */
const SEEN_ACTS: readonly ConceptName[] = ['live', 'record', 'screenshot']
/** Acts of one kind: those who forbid one mean the others, too. */
const ACT_KINDS: readonly (readonly ConceptName[])[] = [
  ['post', 'send', 'share', 'disclose', 'online', 'dm', 'tag', 'lend'],
  ['film', 'snap', 'screenshot', 'record', 'live'],
  ['comment', 'criticise', 'smear', 'insult', 'speak'],
]

/** The act of those who answer the press: a rule says that they speak for the office, a question seldom does. */
const SPEAK = toConceptFeature('speak')
/** How somebody answers the press or is asked by it. */
const ANSWERS_PRESS = splitExamples(`
  trả lời, cho phỏng, nhận phỏng, viên phỏng, bị phỏng, được phỏng, cung cấp, phát biểu, chí hỏi, viên hỏi, báo hỏi, đài hỏi, gọi hỏi, tiếp phóng viên, tiếp nhà báo,
  tiếp báo, gặp phóng viên, gặp nhà báo, nói với
`).map((phrase) => ({ pairs: readPairFeatures(phrase), words: listWordFeatures(phrase) }))

/** What a question or a rule is about: its features, without those of its frame. */
export interface Matter {
  features: QuestionFeatures
  /** Its words that say no more than that something is posted. */
  common: ReadonlySet<number>
  /** The acts that it names, those of one kind as one. */
  acts: ReadonlySet<ConceptName>
  /** Whether it names the net, or what is only done there. */
  isOnline: boolean
  isAtWork: boolean
  isAtOffice: boolean
}
/** What a question is about. */
export interface AskedMatter extends Matter {
  /** All its features, with those of the frame. */
  all: QuestionFeatures
  /** Its words for people. */
  people: ReadonlySet<number>
  /** The words that name each of its acts and things, by the concept; the longest name first. */
  names: ReadonlyMap<number, ReadonlySet<number>>
  times: AskedTimes
}
/** What a passage is about, the words of its heading alone, and the times that it states. */
export interface HeadedMatter {
  matter: Matter
  heading: QuestionFeatures
  times: NamedTimes
}

/** Lists the words of a text, each as typed and without diacritics. */
function listWordFeatures(text: string): number[] {
  return readQuestionWords(text).flatMap(({ bare, accented }) => [toWordFeature(bare), toAccentedFeature(accented)])
}

/** Reads what a question is about. */
export function readAsked(features: QuestionFeatures): AskedMatter {
  const speaking = listSpeakingWords(features)
  const listNameWords = (name: ConceptName) =>
    name === 'speak' && speaking.size > 0 ? speaking : listConceptWords(features, [name])
  const named = [...ACT_NAMES, ...THING_NAMES].filter((name) => hasConcept(addSpeaking(features), name))
  const names = named.map((name) => [toConceptFeature(name), listNameWords(name)] as const)
  return {
    ...readMatter(features),
    all: features,
    people: listFeatures(features, PEOPLE),
    // The longer ones first.
    names: new Map(names.sort(([, one], [, other]) => other.size - one.size)),
    times: findAskedTimes(features),
  }
}

/** Lists the words by which a question or a rule on the press says that somebody answers it. */
function listSpeakingWords(features: QuestionFeatures): ReadonlySet<number> {
  if (!hasConcept(features, 'press') || features.has(SPEAK)) return new Set()
  return new Set(ANSWERS_PRESS.filter(({ pairs }) => hasPairs(features, pairs)).flatMap(({ words }) => words))
}

/** Adds to a question or a rule on answering the press that it is about speaking for the office. */
function addSpeaking(features: QuestionFeatures): QuestionFeatures {
  return listSpeakingWords(features).size > 0 ? new Map([...features, [SPEAK, weighFeature(SPEAK, true)]]) : features
}

/** Leaves out of the features of a question or a rule what is only its frame. */
export function readMatter(read: QuestionFeatures): Matter {
  const features = addSpeaking(read)
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
    isAtOffice: hasConcept(features, 'agency'),
  }
}

/** Lists some concepts, and the words of their phrases that a question has. */
function listFeatures(features: QuestionFeatures, names: readonly ConceptName[]): ReadonlySet<number> {
  return new Set([...names.map(toConceptFeature), ...listConceptWords(features, names)])
}

/**
 * Whether a question and a passage have enough in common, and not only that something is posted, or of whom: an act and
 * its object.
 *
 * @param isTyped whether the question has diacritics
 * @param isNamed whether the question names the rules of the asker's own office
 */
export function isSameMatter(
  asked: AskedMatter,
  { matter: passage, heading, times }: HeadedMatter,
  isOfOffice: (feature: number) => boolean,
  isTyped: boolean,
  isNamed: boolean,
): boolean {
  const hits = listHits(asked, passage, isTyped)
  const pairs = [...asked.features.keys()].filter(
    (feature) =>
      isPair(feature) && passage.features.has(feature) && listPairWords(feature).every((word) => hits.bare.has(word)),
  )
  const hasAct = !asked.acts.isDisjointFrom(passage.acts)
  const isTimed = isAnsweredByTime(asked, { matter: passage, times })
  const hasBoth = (names: readonly ConceptName[]) => names.some((name) => hits.counted.includes(toConceptFeature(name)))
  // A picture is of what it shows: of the same people, it is the object, although each article names them.
  const isPicture = hasBoth(PICTURES) && hasBoth(PEOPLE)
  const isSpecific = (feature: number) =>
    (isPicture && PICTURE_FEATURES.has(feature)) ||
    (!asked.common.has(feature) &&
      (!isOfOffice(feature) || (isTimed && heading.has(feature))) &&
      (hasAct || isTimed || !asked.people.has(feature)))
  const specific = hits.counted.filter(isSpecific)
  if (isWhole(asked, passage, hits, isNamed)) return true
  if (specific.length === 0) return false
  const subject = [...heading.keys()].filter(isWord)
  const isNamedByHeading = subject.length > 0 && subject.every((word) => asked.all.has(word))
  const isHeaded = isNamedByHeading && subject.length > 1
  // Without diacritics, one word may be any of several: a word next to it or what it means must be the same, too.
  const isNamedBy = (feature: number, words: number) => (asked.names.get(feature)?.size ?? 0) >= words * FORMS
  const isSure =
    isTyped ||
    specific.length > 1 ||
    specific.some((feature) => isSureWord(feature) || isNamedBy(feature, 2)) ||
    pairs.some((pair) => listPairWords(pair).every(isSpecific))
  const isLong = specific.some((feature) => isNamedBy(feature, 3))
  const hitCount =
    hits.counted.length +
    pairs.length * HALVES.pair +
    (asked.isOnline && passage.isOnline ? HALVES.sameNet : 0) +
    (hasBoth(SEEN_ACTS) && asked.isAtOffice && passage.isAtOffice ? HALVES.sameOffice : 0) +
    (isLong ? HALVES.longName : 0) +
    (isTimed ? TIMED : 0) +
    (isHeaded ? HEADED : 0)
  const isLoose = !isTimed && !isNamedByHeading && pairs.length === 0 && !hits.counted.some(isConcept)
  return (
    hitCount >= (isLoose ? MIN_LOOSE_HITS : MIN_HITS) &&
    isSure &&
    (specific.length > 1 || hasAct || specific.some(isConcept) || isHeaded || isTimed)
  )
}

/** Whether a passage states the time that a question asks for, and is not on another act. */
export function isAnsweredByTime(
  asked: AskedMatter,
  { matter, times }: Pick<HeadedMatter, 'matter' | 'times'>,
): boolean {
  return isTimeStated(asked.times, times) && (asked.acts.size === 0 || !asked.acts.isDisjointFrom(matter.acts))
}

/**
 * Whether a passage has all that a question is about, and that is more than people, or one word. Of what most rules are
 * about, working hours and an act are enough. Where the rules themselves are named, whatever has two words is.
 */
function isWhole(asked: AskedMatter, passage: Matter, { counted }: CommonHits, isNamed: boolean): boolean {
  const named = listSharedNames(asked, passage)
  const words = [...asked.features.keys()].filter(isWord)
  if (!words.every((word) => passage.features.has(word) || named.has(word) || WHO.has(word))) return false
  if (isNamed) return words.length > 1
  const things = counted.filter((feature) => !asked.people.has(feature))
  const isOfAct = SEEN_ACTS.some((name) => things.includes(toConceptFeature(name)))
  const isCommon = things.every((feature) => asked.common.has(feature))
  return isOfAct || (things.length > 1 && (!isCommon || (asked.isAtWork && passage.isAtWork)))
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
  const isPart = ([concept, words]: readonly [concept: number, words: ReadonlySet<number>]) =>
    !isShared(concept) && words.size > FORMS && ![...words].every((word) => !isWord(word) || isShared(word))
  const parts = named.filter(isPart).map(([, words]) => words)
  const isPartOfOther = (word: number) => !inPairs.has(word) && parts.some((words) => words.has(word))
  const isLeft = (word: number) => isShared(word) && !taken.has(word) && !isPartOfOther(word)
  const words = [...asked.features.keys()].filter(
    (feature) => !isPair(feature) && !isConcept(feature) && isLeft(feature),
  )
  return {
    counted: [...concepts, ...words.filter((word) => isWordOrConcept(word, isTyped))],
    bare: new Set(words.filter(isWord)),
  }
}

/** Lists the words by which a question names what a passage has in other words. */
export function listSharedNames({ names }: AskedMatter, passage: Matter): ReadonlySet<number> {
  return new Set([...names].flatMap(([concept, words]) => (passage.features.has(concept) ? [...words] : [])))
}

/** Whether both sell or advertise something, online or at work: what it is makes no difference. */
export function isSameTrade(asked: AskedMatter, passage: Matter): boolean {
  const isSame = TRADES.some((name) => asked.acts.has(name) && passage.acts.has(name))
  return isSame && ((asked.isOnline && passage.isOnline) || (asked.isAtWork && passage.isAtWork))
}

/** Whether a passage names acts, and a question others only. */
export function isOtherAct({ acts: asked }: Matter, { acts }: Matter): boolean {
  return asked.size > 0 && acts.size > 0 && asked.isDisjointFrom(acts)
}

/** Lists the acts that are named, those of one kind as one. */
function listActs(features: QuestionFeatures): ReadonlySet<ConceptName> {
  // "Báo" is the press as often as it is the act of reporting.
  const named = ACT_NAMES.filter((name) => name !== 'reportit' && hasConcept(features, name))
  return new Set(named.map((name) => ACT_KINDS.find((kind) => kind.includes(name))?.[0] ?? name))
}
