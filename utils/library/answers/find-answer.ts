// Finds what answers a question: the provisions of the topics it is about, and the short answer of the best one. Pure.

import type { SearchUnit } from '../imports/parser/imported-text.ts'
import type { Library } from '../library.ts'
import type { ShortAnswer } from './answer-record.ts'
import { findAnswerById, findAnswerOfDay, findLawOfDay } from './answers-of-day.ts'
import { correctQuestion } from './correct-question.ts'
import { replaceNegatedRoles } from './negated-roles.ts'
import { findOwnRules, type OwnRule } from './own-rules.ts'
import { PACKED_QUESTIONS } from './packed-questions.ts'
import { hasOfficialRole } from './question-aspects.ts'
import { collectFeatures, hasConcept, type QuestionFeatures } from './question-features.ts'
import { readQuestionWords } from './question-words.ts'
import { scoreEntries } from './score-entries.ts'
import { AnsweredQuestions, type SimilarQuestion } from './similar-questions.ts'
import { TopicClassifier, type TopicShare } from './topic-classifier.ts'
import { canBeAbout, findCriticism, isAboutMatter, isForAsker } from './topic-limits.ts'
import { TRAINED_TOPICS } from './trained-topics.ts'

/** What answers a question. */
export interface FoundAnswer {
  answer: ShortAnswer | undefined
  /** How well the provisions and documents of the library answer the question, in the order of `findEntries`. */
  entries: ReadonlyMap<string, number>
  /** Whether the question is probably about something the library has no rules on. */
  foreign: boolean
}

/** How many topics are considered. */
const MAX_TOPICS = 20
/** A probability that is needed: of topics and similar questions on average, and of topics where there are no such. */
interface LeastShare {
  average: number
  topics: number
}
/** How probable it must be that a question is about what a short answer rests on, for the answer to be shown. */
const MIN_CERTAINTY: LeastShare = { average: 0.5, topics: 0.7 }
/** How probable it must be that a question is about something without rules, for it to be said so. */
const MIN_FOREIGN: LeastShare = { average: 0.45, topics: 0.5 }
/** How much a topic can gain from others that the question cannot be about: a bystander is not made sure. */
const MAX_GAIN = 6
/** Of a question of which fewer words are known, the classifier knows too little. */
const MIN_KNOWN_SHARE = 0.5
/** The share of the topic of criticism in a question that names it and an authority: it is never called worse. */
const CRITICISM_SHARE = 0.9

const CLASSIFIER = new TopicClassifier(TRAINED_TOPICS)
const ANSWERED = new AnsweredQuestions(PACKED_QUESTIONS)

/** Prepares the answers in short steps. The first question prepares what is missing. */
export function* prepareAnswers(): Generator<void> {
  yield* CLASSIFIER.buildInSteps()
  yield* ANSWERED.buildInSteps()
}

/** Reads what of a question is compared with the examples, with typos corrected to words of these. */
export function readQuestion(text: string): QuestionFeatures {
  for (const _ of prepareAnswers());
  return collectFeatures(replaceNegatedRoles(correctQuestion(readQuestionWords(text), CLASSIFIER)))
}

/** Finds what the rules of the user's own agency say about a question, the nearest first. */
export function findRulesOfAgency(features: QuestionFeatures, units: readonly SearchUnit[]): OwnRule[] {
  return findOwnRules(features, units, (feature) => CLASSIFIER.getSpecificity(feature))
}

/**
 * Finds what answers a question by the law of a day.
 * @param day yyyy-mm-dd
 */
export function findAnswer(features: QuestionFeatures, day: string, library: Library): FoundAnswer {
  const meant = considerQuestion(features, day, library)
  const foreign = meant.topics.filter(({ isForeign }) => isForeign)
  return {
    answer: chooseAnswer(meant, features, day, library),
    entries: meant.entries,
    foreign: isProbable(foreign, meant.similar, ({ entries }) => entries.length === 0, MIN_FOREIGN),
  }
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
  similar: readonly SimilarQuestion[]
  entries: ReadonlyMap<string, number>
}

function considerQuestion(features: QuestionFeatures, day: string, library: Library): ConsideredQuestion {
  const isKnown = CLASSIFIER.getKnownShare(features) >= MIN_KNOWN_SHARE
  const topics = isKnown ? classifyQuestion(features) : []
  const criticism = findCriticism(features)
  const own = shareAmongOwn(topics, criticism, features)
  // A question that is like one on criticism may be about something worse.
  const similar = isKnown && !hasConcept(features, 'criticise') ? findSimilarOfDay(features, day, library) : []
  return { topics, own, criticism, similar, entries: scoreEntries(own, similar, features, day, library) }
}

/** Finds the answered questions that are like a question, with what was law on a day of their answers. */
function findSimilarOfDay(features: QuestionFeatures, day: string, library: Library): readonly SimilarQuestion[] {
  return ANSWERED.findSimilar(CLASSIFIER.weighFeatures(features)).map(({ share, entries }) => ({
    share,
    entries: entries.flatMap((id) => findLawOfDay(id, day, library)),
  }))
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

/** Whether some topics and those similar questions that count for the same are probable enough. */
function isProbable(
  topics: readonly TopicShare[],
  similar: readonly SimilarQuestion[],
  counts: (similar: SimilarQuestion) => boolean,
  least: LeastShare,
): boolean {
  if (similar.length === 0) return sumShares(topics) >= least.topics
  return (sumShares(topics) + sumShares(similar.filter(counts))) / 2 >= least.average
}

/**
 * Chooses the short answer of the best topic that rests on the provision that answers the question best, and orders its
 * provisions as the entries. A question about officials gets the answer for them, if there is one.
 */
function chooseAnswer(
  { own, criticism, similar, entries }: ConsideredQuestion,
  features: QuestionFeatures,
  day: string,
  library: Library,
): ShortAnswer | undefined {
  if (criticism !== undefined && own[0]?.id !== criticism) return undefined
  const [best = ''] = entries.keys()
  const answers = own.map(({ id }) => findAnswerOfDay(id, day, library))
  const found = answers.find((one) => one?.provisions.includes(best))
  if (!found) return undefined
  const restsOnTheSame = (topic: TopicShare, at: number) =>
    (answers[at]?.provisions ?? [topic.id]).some((one) => found.provisions.includes(one))
  const isAnswered = (one: SimilarQuestion) => one.entries.some((id) => found.provisions.includes(id))
  if (!isProbable(own.filter(restsOnTheSame), similar, isAnswered, MIN_CERTAINTY)) return undefined
  const forOfficials = hasOfficialRole(features) ? findAnswerOfDay(found.forOfficials ?? '', day, library) : undefined
  // The scores are those of the provisions of the answer for everybody, so this one keeps its order.
  if (forOfficials) return forOfficials
  return { ...found, provisions: [...entries.keys()].filter((id) => found.provisions.includes(id)) }
}
