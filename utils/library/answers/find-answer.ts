// Finds what answers a question: the provisions of the topics it is about, and the short answer of the best one. Pure.

import type { SearchUnit } from '../imports/parser/imported-text.ts'
import type { Library } from '../library.ts'
import type { ShortAnswer } from './answer-record.ts'
import { findAnswerById, findAnswerOfDay, findLawOfDay } from './answers-of-day.ts'
import { correctQuestion } from './correct-question.ts'
import { replaceNegatedRoles } from './negated-roles.ts'
import { findOwnRules, type OwnRule } from './own-rules.ts'
import { hasOfficialRole } from './question-aspects.ts'
import { collectFeatures, hasConcept, type QuestionFeatures } from './question-features.ts'
import { readQuestionWords } from './question-words.ts'
import { scoreEntries } from './score-entries.ts'
import { AnsweredQuestions, type SimilarQuestion } from './similar-questions.ts'
import { TopicClassifier, type TopicShare } from './topic-classifier.ts'
import { canBeAbout, findCriticism, isAboutMatter, isForAsker } from './topic-limits.ts'
import { TRAINED_QUESTIONS } from './trained-questions.ts'
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
/** How probable it must be that a question is about what a short answer rests on, for the answer to be shown. */
const MIN_CERTAINTY = 0.5
/** How probable it must be that a question is about something without rules, for it to be said so. */
const MIN_FOREIGN_SHARE = 0.45
/** How much a topic can gain from others that the question cannot be about: a bystander is not made sure. */
const MAX_GAIN = 6
/** Of a question of which fewer words are known, the classifier knows too little. */
const MIN_KNOWN_SHARE = 0.5
/** The share of the topic of criticism in a question that names it and an authority: it is never called worse. */
const CRITICISM_SHARE = 0.9

const CLASSIFIER = new TopicClassifier(TRAINED_TOPICS)
const ANSWERED = new AnsweredQuestions(TRAINED_QUESTIONS)

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
  const topics = classifyQuestion(features)
  const criticism = findCriticism(features)
  const own = shareAmongOwn(topics, criticism, features)
  const similar = findSimilar(features, day, library)
  const entries = scoreEntries(own, similar, features, day, library)
  const isAnswerable = criticism === undefined || own[0]?.id === criticism
  return {
    answer: isAnswerable ? chooseAnswer(own, similar, entries, features, day, library) : undefined,
    entries,
    foreign:
      averageShares(
        topics.filter(({ isForeign }) => isForeign),
        similar,
        (one) => one.entries.length === 0,
      ) >= MIN_FOREIGN_SHARE,
  }
}

/**
 * Finds how well the provisions and documents of the library answer a question by the law of a day, by id: 1 for the
 * best, which is first. Each next one answers best what those before it leave open.
 * @param day yyyy-mm-dd
 */
export function findEntries(features: QuestionFeatures, day: string, library: Library): ReadonlyMap<string, number> {
  const own = shareAmongOwn(classifyQuestion(features), findCriticism(features), features)
  return scoreEntries(own, findSimilar(features, day, library), features, day, library)
}

/**
 * Finds the answered questions that are like a question, with the law of a day. None count for one that names
 * criticism: some may be about worse.
 */
function findSimilar(features: QuestionFeatures, day: string, library: Library): readonly SimilarQuestion[] {
  if (hasConcept(features, 'criticise') || CLASSIFIER.getKnownShare(features) < MIN_KNOWN_SHARE) return []
  return ANSWERED.findSimilar(CLASSIFIER.weighFeatures(features)).map(({ share, entries }) => ({
    share,
    entries: entries.flatMap((id) => findLawOfDay(id, day, library)),
  }))
}

/** Returns how probable each topic is. One whose matter is not named counts as one without rules. */
function classifyQuestion(features: QuestionFeatures): readonly TopicShare[] {
  if (CLASSIFIER.getKnownShare(features) < MIN_KNOWN_SHARE) return []
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

/** Averages the shares of topics and those of similar questions; without any of these, the topics alone count. */
function averageShares(
  topics: readonly TopicShare[],
  similar: readonly SimilarQuestion[],
  counts: (similar: SimilarQuestion) => boolean,
): number {
  return similar.length === 0 ? sumShares(topics) : (sumShares(topics) + sumShares(similar.filter(counts))) / 2
}

/**
 * Chooses the short answer of the best topic that rests on the provision that answers the question best, and orders its
 * provisions as the entries. A question about officials gets the answer for them, if there is one.
 */
function chooseAnswer(
  topics: readonly TopicShare[],
  similar: readonly SimilarQuestion[],
  entries: ReadonlyMap<string, number>,
  features: QuestionFeatures,
  day: string,
  library: Library,
): ShortAnswer | undefined {
  const [best = ''] = entries.keys()
  const answers = topics.map(({ id }) => findAnswerOfDay(id, day, library))
  const found = answers.find((one) => one?.provisions.includes(best))
  if (!found) return undefined
  const restsOnTheSame = (topic: TopicShare, at: number) =>
    (answers[at]?.provisions ?? [topic.id]).some((one) => found.provisions.includes(one))
  const isAnswered = (one: SimilarQuestion) => one.entries.some((id) => found.provisions.includes(id))
  if (averageShares(topics.filter(restsOnTheSame), similar, isAnswered) < MIN_CERTAINTY) return undefined
  const forOfficials = hasOfficialRole(features) ? findAnswerOfDay(found.forOfficials ?? '', day, library) : undefined
  // The scores are those of the provisions of the answer for everybody, so this one keeps its order.
  if (forOfficials) return forOfficials
  return { ...found, provisions: [...entries.keys()].filter((id) => found.provisions.includes(id)) }
}
