// Finds what answers a question: the provisions of the topics it is about, and the short answer of the best one. Pure.

import type { SearchUnit } from '../imports/parser/imported-text.ts'
import type { Library } from '../library.ts'
import type { ShortAnswer } from './answer-record.ts'
import { findAnswerById, findAnswerOfDay, findLawOfDay } from './answers-of-day.ts'
import { correctQuestion } from './correct-question.ts'
import { EntryClassifier } from './entry-classifier.ts'
import { ENTRY_WEIGHTS } from './entry-weights.ts'
import { FeatureTable } from './feature-table.ts'
import { findQuestionKind, findReplacingKind } from './kinds/find-kind.ts'
import { isWholeFine } from './kinds/impersonation-kinds.ts'
import type { QuestionKind } from './kinds/question-kind.ts'
import { hasMatterOfRules } from './named-matters.ts'
import { replaceNegatedRoles } from './negated-roles.ts'
import { removeOwnRuleNames } from './own-rule-names.ts'
import { findOwnRules, type OwnRule } from './own-rules.ts'
import { PACKED_QUESTIONS } from './packed-questions.ts'
import type { PossibleAnswer } from './possible-answer.ts'
import {
  findAspects,
  hasCadreRole,
  hasOfficialRole,
  isAboutOtherPeople,
  isAnswerToAspects,
  orderByRole,
} from './question-aspects.ts'
import { collectFeatures, hasConcept, type QuestionFeatures } from './question-features.ts'
import { type QuestionWord, readQuestionWords } from './question-words.ts'
import { scoreEntries } from './score-entries.ts'
import { AnsweredQuestions } from './similar-questions.ts'
import { TopicClassifier, type TopicShare } from './topic-classifier.ts'
import { canBeAbout, findCriticism, isAboutMatter, isForAsker, isOnOwnCriticism } from './topic-limits.ts'
import { TRAINED_TOPICS } from './trained-topics.ts'

/** What answers a question. */
export interface FoundAnswer {
  answer: ShortAnswer | undefined
  /** How well the provisions and documents of the library answer the question, in the order of `findEntries`. */
  entries: ReadonlyMap<string, number>
  /** Whether the question is about something the library has rules on. */
  coverage: Coverage
}

/** Whether the library has rules on what a question is about: if it is not sure, the nearest ones may be. */
export type Coverage = 'covered' | 'unsure' | 'outside'

/** How many topics are considered. */
const MAX_TOPICS = 20
/** A probability that is needed: on average of all ways to find it out, and of topics where there is no other way. */
interface LeastShare {
  average: number
  topics: number
}
/** How probable it must be that a question is about what a short answer rests on, for the answer to be shown. */
const MIN_CERTAINTY: LeastShare = { average: 0.4, topics: 0.7 }
/** How probable it must be that a question is about something without rules, for it to be said that it may, or that. */
const MIN_UNSURE: LeastShare = { average: 0.4, topics: 0.4 }
/** The same for a question that names no matter of the rules. */
const MIN_UNSURE_UNNAMED: LeastShare = { average: 0.2, topics: 0.3 }
const MIN_OUTSIDE: LeastShare = { average: 0.6, topics: 0.5 }
/** Among how many of the entries that answer a question best the provisions are that its short answer names. */
const MAX_NAMED = 3
/** How much a topic can gain from others that the question cannot be about: a bystander is not made sure. */
const MAX_GAIN = 6
/** Of a question of which fewer words are known, the classifier knows too little. */
const MIN_KNOWN_SHARE = 0.5
/** The roles that the answers for officials are for. */
const OFFICIAL_ROLES = ['cong-chuc', 'vien-chuc', 'dang-vien']
/** The share of the topic of criticism in a question that names it and an authority: it is never called worse. */
const CRITICISM_SHARE = 0.9

const CLASSIFIER = new TopicClassifier(TRAINED_TOPICS)
const QUESTION_TABLE = new FeatureTable(PACKED_QUESTIONS)
const ANSWERED = new AnsweredQuestions(PACKED_QUESTIONS, QUESTION_TABLE)
const ENTRY_CLASSIFIER = new EntryClassifier(ENTRY_WEIGHTS, PACKED_QUESTIONS, QUESTION_TABLE)

/** Prepares the answers in short steps. The first question prepares what is missing. */
export function* prepareAnswers(): Generator<void> {
  yield* CLASSIFIER.buildInSteps()
  yield* QUESTION_TABLE.buildInSteps()
  yield* ENTRY_CLASSIFIER.buildInSteps()
}

/** Reads what of a question is compared with the examples, with typos corrected to words of these. */
export function readQuestion(text: string): QuestionFeatures {
  return readWords(readQuestionWords(text))
}

function readWords(words: readonly QuestionWord[]): QuestionFeatures {
  for (const _ of prepareAnswers());
  return collectFeatures(replaceNegatedRoles(correctQuestion(words, CLASSIFIER)))
}

/** Finds what the rules of the user's own agency say about a question, which may name them; the nearest first. */
export function findRulesOfAgency(question: string, units: readonly SearchUnit[]): OwnRule[] {
  const words = readQuestionWords(question)
  const others = removeOwnRuleNames(words)
  const isNamed = others.length < words.length
  return findOwnRules(readWords(others), units, (feature) => CLASSIFIER.getSpecificity(feature), isNamed)
}

/**
 * Finds what answers a question by the law of a day.
 * @param day yyyy-mm-dd
 * @param roles the roles of the asker, which count where the question names nobody's
 */
export function findAnswer(
  features: QuestionFeatures,
  day: string,
  library: Library,
  roles: readonly string[] = [],
): FoundAnswer {
  const meant = considerQuestion(features, day, library)
  const saidKind = findQuestionKind(features)
  const chosen = chooseAnswer(meant, saidKind, features, day, library, roles)
  const kind = meant.criticism === undefined ? findReplacingKind(features, chosen) : undefined
  const ofKind = findAnswerOfDay(kind?.answer ?? '', day, library)
  const answer = orderForRole(ofKind, features, library) ?? chosen
  const coverage = findCoverage(meant, features)
  // What is known to have no answer by its words alone may have none.
  const isOfNone = coverage === 'covered' && answer === undefined && saidKind && saidKind.answer === undefined
  return { answer, entries: meant.entries, coverage: isOfNone ? 'unsure' : coverage }
}

function findCoverage(meant: ConsideredQuestion, features: QuestionFeatures): Coverage {
  const foreign = meant.topics.filter(({ isForeign }) => isForeign)
  const isLeast = (least: LeastShare) => isProbable(foreign, meant, ({ entries }) => entries.length === 0, least)
  if (isLeast(MIN_OUTSIDE)) return 'outside'
  return isLeast(hasMatterOfRules(features) ? MIN_UNSURE : MIN_UNSURE_UNNAMED) ? 'unsure' : 'covered'
}

/**
 * Finds how well the provisions and documents of the library answer a question by the law of a day, by id: 1 for the
 * best, which is first. Each next one answers best what those before it leave open.
 * @param day yyyy-mm-dd
 */
export function findEntries(features: QuestionFeatures, day: string, library: Library): ReadonlyMap<string, number> {
  return considerQuestion(features, day, library).entries
}

/** What a question may mean, and what answers it. */
interface ConsideredQuestion {
  /** All topics that it may be about. */
  topics: readonly TopicShare[]
  /** Those with rules, without those that it cannot be about. */
  own: readonly TopicShare[]
  /** The topic of criticism that it names. */
  criticism: string | undefined
  /** What answers the questions that are like it. */
  similar: readonly PossibleAnswer[]
  /** What probably answers it, each entry by itself. */
  probable: readonly PossibleAnswer[]
  entries: ReadonlyMap<string, number>
}

function considerQuestion(features: QuestionFeatures, day: string, library: Library): ConsideredQuestion {
  const isKnown = CLASSIFIER.getKnownShare(features) >= MIN_KNOWN_SHARE
  const topics = isKnown ? classifyQuestion(features) : []
  const criticism = findCriticism(features)
  const own = shareAmongOwn(topics, criticism, features)
  // A question that is like one on criticism may be about something worse.
  const isComparable = isKnown && !hasConcept(features, 'criticise')
  const weights: ReadonlyMap<number, number> = isComparable ? CLASSIFIER.weighFeatures(features) : new Map()
  const ofDay = ({ share, entries }: PossibleAnswer): PossibleAnswer => ({
    share,
    entries: entries.flatMap((id) => findLawOfDay(id, day, library)),
  })
  const similar = ANSWERED.findSimilar(weights).map(ofDay)
  const probable = similar.length > 0 ? ENTRY_CLASSIFIER.classify(weights).map(ofDay) : []
  const entries = scoreEntries(own, similar, probable, features, day, library)
  return { topics, own, criticism, similar, probable, entries }
}

/** Returns how probable each topic is. One whose matter is not named counts as one without rules. */
function classifyQuestion(features: QuestionFeatures): readonly TopicShare[] {
  return CLASSIFIER.classify(features).map((topic) =>
    isAboutMatter(topic.id, features) ? topic : { ...topic, isForeign: true },
  )
}

/** Returns the topics with rules that a question may be about, with what those it cannot be about had of the shares. */
function shareAmongOwn(
  topics: readonly TopicShare[],
  criticism: string | undefined,
  features: QuestionFeatures,
): readonly TopicShare[] {
  const own = topics.filter(({ isForeign }) => !isForeign)
  const total = sumShares(own)
  // Topics for other roles are of the same matter, so the one for this role takes their place.
  const forAsker = scaleShares(
    own.filter(({ id }) => isForAsker(id, features)),
    total,
  )
  const possible = forAsker.filter(({ id }) => canBeAbout(id, findAnswerById(id)?.verdict, features))
  const first = possible.find(({ id }) => id === criticism)
  const others = possible.filter((topic) => topic !== first)
  const left = first ? total * (1 - CRITICISM_SHARE) : total
  const scaled = scaleShares(others, left, MAX_GAIN)
  return (first ? [{ ...first, share: total - left }, ...scaled] : scaled).slice(0, MAX_TOPICS)
}

/** Returns topics with shares that sum to a total, or grow as far as they can. */
function scaleShares(topics: readonly TopicShare[], total: number, maxGain = Infinity): readonly TopicShare[] {
  const factor = Math.min(maxGain, total / (sumShares(topics) || 1))
  return topics.map((topic) => ({ ...topic, share: topic.share * factor }))
}

function sumShares(shared: readonly { share: number }[]): number {
  return shared.reduce((sum, { share }) => sum + share, 0)
}

/** Whether some topics, and those possible answers that count for the same, are probable enough. */
function isProbable(
  topics: readonly TopicShare[],
  { similar, probable }: ConsideredQuestion,
  counts: (possible: PossibleAnswer) => boolean,
  least: LeastShare,
): boolean {
  if (similar.length === 0) return sumShares(topics) >= least.topics
  const sums = [topics, similar.filter(counts), probable.filter(counts)].map(sumShares)
  return sums.reduce((sum, one) => sum + one, 0) / sums.length >= least.average
}

/**
 * Finds the id of the answer to the same questions for the role that a question names, if there is one, or for the
 * roles of the asker, if it names no role and nobody else.
 */
function findIdForRole(
  { forCadres, forOfficials, forMembers }: ShortAnswer,
  features: QuestionFeatures,
  roles: readonly string[],
): string | undefined {
  if (hasCadreRole(features) && forCadres) return forCadres
  if (hasOfficialRole(features)) return forOfficials
  if (isAboutOtherPeople(features)) return undefined
  if (roles.includes('dang-vien') && forMembers) return forMembers
  return OFFICIAL_ROLES.some((role) => roles.includes(role)) ? forOfficials : undefined
}

/**
 * Chooses the short answer of the best topic that rests on the provision that answers the question best, with those of
 * its provisions that are among the best entries, in their order. A question about officials or cadres gets the answer
 * for them, if there is one. A question that asks who, where or how much gets an answer that says so, or none.
 */
function chooseAnswer(
  meant: ConsideredQuestion,
  kind: QuestionKind | undefined,
  features: QuestionFeatures,
  day: string,
  library: Library,
  roles: readonly string[],
): ShortAnswer | undefined {
  const { own, criticism, entries } = meant
  if (criticism !== undefined && own[0]?.id !== criticism) return undefined
  if (kind) return orderForRole(findAnswerOfDay(kind.answer ?? '', day, library), features, library)
  const [best = ''] = entries.keys()
  const answers = own.map(({ id }) => findAnswerOfDay(id, day, library))
  const found = answers.find((one) => one?.provisions.includes(best))
  if (!found) return undefined
  const restsOnTheSame = (topic: TopicShare, at: number) =>
    (answers[at]?.provisions ?? [topic.id]).some((one) => found.provisions.includes(one))
  const isAnswered = (one: PossibleAnswer) => one.entries.some((id) => found.provisions.includes(id))
  if (!isProbable(own.filter(restsOnTheSame), meant, isAnswered, MIN_CERTAINTY)) return undefined
  const asked = findAspects(features)
  // The answers for the asker's own roles say whether something may be done.
  const ownRoles = asked.length === 0 ? roles : []
  const forRole = findAnswerOfDay(findIdForRole(found, features, ownRoles) ?? '', day, library)
  const whole = forRole ?? found
  if (!isAnswerToAspects(whole, asked)) {
    const others = asked.map((aspect) => findAnswerOfDay(whole.byAspect[aspect] ?? '', day, library))
    return others.find((one) => one !== undefined && isWholeFine(one.id, features))
  }
  // The scores are those of the provisions of the answer for everybody, so this one keeps its order.
  if (forRole) return orderForRole(forRole, features, library)
  // The others answer the question less well than what is then listed before them.
  const first = [...entries.keys()].slice(0, MAX_NAMED)
  const named = first.filter((id) => found.provisions.includes(id))
  if (!isOnOwnCriticism(found.id)) return { ...found, provisions: named }
  // What others must do about it may be the nearer one, and yet is not what the asker answers for.
  return { ...found, provisions: found.provisions.filter((id) => named.includes(id)) }
}

/** Returns an answer with what binds the role that a question names before what binds only other roles. */
function orderForRole(
  answer: ShortAnswer | undefined,
  features: QuestionFeatures,
  library: Library,
): ShortAnswer | undefined {
  return answer && { ...answer, provisions: orderByRole(answer.provisions, features, library) }
}
