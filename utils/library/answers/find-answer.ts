// Finds what answers a question: the provisions of the topics it is about, and the short answer of the best one. Pure.

import { getDocumentStatus } from '../document-status.ts'
import type { SearchUnit } from '../imports/parser/imported-text.ts'
import type { Library } from '../library.ts'
import { findPredecessors } from '../succession.ts'
import type { ShortAnswer } from './answer-record.ts'
import { correctQuestion } from './correct-question.ts'
import { SHORT_ANSWERS } from './index.ts'
import { replaceNegatedRoles } from './negated-roles.ts'
import { findOwnRules, type OwnRule } from './own-rules.ts'
import { computeAspectFactor, hasOfficialRole } from './question-aspects.ts'
import { collectFeatures, type QuestionFeatures } from './question-features.ts'
import { readQuestionWords } from './question-words.ts'
import { TopicClassifier, type TopicShare } from './topic-classifier.ts'
import { canBeAbout, findCriticism, isAboutMatter, isForAsker } from './topic-limits.ts'
import { TRAINED_TOPICS } from './trained-topics.ts'

/** What answers a question. */
export interface FoundAnswer {
  answer: ShortAnswer | undefined
  /** How well the provisions and documents of the library answer the question, by id: 1 for the best. */
  entries: ReadonlyMap<string, number>
  /** Whether the question is probably about something the library has no rules on. */
  foreign: boolean
}

/** How many topics are considered. */
const MAX_TOPICS = 20
/** Weight of each further provision of a topic, as a share of the one before it. */
const NEXT_PROVISION = 0.9
/** How probable it must be that a question is about what a short answer rests on, for the answer to be shown. */
const MIN_CERTAINTY = 0.8
/** How probable it must be that a question is about something without rules, for it to be said so. */
const MIN_FOREIGN_SHARE = 0.5
/** How much a topic can gain from others that the question cannot be about: a bystander is not made sure. */
const MAX_GAIN = 6
/** Of a question of which fewer words are known, the classifier knows too little. */
const MIN_KNOWN_SHARE = 0.5
/** The share of the topic of criticism in a question that names it and an authority: it is never called worse. */
const CRITICISM_SHARE = 0.9

const ANSWERS = new Map(SHORT_ANSWERS.map((answer) => [answer.id, answer]))
const CLASSIFIER = new TopicClassifier(TRAINED_TOPICS)

/** Prepares the answers in short steps. The first question prepares what is missing. */
export function prepareAnswers(): Generator<void> {
  return CLASSIFIER.buildInSteps()
}

/** Reads what of a question is compared with the examples, with typos corrected to words of these. */
export function readQuestion(text: string): QuestionFeatures {
  for (const _ of CLASSIFIER.buildInSteps());
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
  const classified = CLASSIFIER.getKnownShare(features) < MIN_KNOWN_SHARE ? [] : CLASSIFIER.classify(features)
  const topics = classified.map((topic) => (isAboutMatter(topic.id, features) ? topic : { ...topic, isForeign: true }))
  const criticism = findCriticism(features)
  const own = shareAmongOwn(topics, criticism, features).slice(0, MAX_TOPICS)
  const entries = scoreEntries(own, features, day, library)
  const isAnswerable = criticism === undefined || own[0]?.id === criticism
  return {
    answer: isAnswerable ? chooseAnswer(own, entries, features, day, library) : undefined,
    entries,
    foreign: sumShares(topics.filter(({ isForeign }) => isForeign)) >= MIN_FOREIGN_SHARE,
  }
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
  const possible = forAsker.filter(({ id }) => canBeAbout(id, ANSWERS.get(id)?.verdict, features))
  const first = possible.find(({ id }) => id === criticism)
  const others = possible.filter((topic) => topic !== first)
  const left = first ? total * (1 - CRITICISM_SHARE) : total
  const scaled = scaleShares(others, left, MAX_GAIN)
  return first ? [{ ...first, share: total - left }, ...scaled] : scaled
}

/** Returns topics with shares that sum to a total, or grow as far as they can. */
function scaleShares(topics: readonly TopicShare[], total: number, maxGain = Infinity): readonly TopicShare[] {
  const factor = Math.min(maxGain, total / (sumShares(topics) || 1))
  return topics.map((topic) => ({ ...topic, share: topic.share * factor }))
}

function sumShares(topics: readonly TopicShare[]): number {
  return topics.reduce((sum, { share }) => sum + share, 0)
}

/** Scores the provisions and documents of topics. What several topics name gains from each. */
function scoreEntries(
  topics: readonly TopicShare[],
  features: QuestionFeatures,
  day: string,
  library: Library,
): Map<string, number> {
  const scores = new Map<string, number>()
  for (const { id, share } of topics) {
    const named = findAnswerOfDay(id, day, library)?.provisions ?? ANSWERS.get(id)?.provisions ?? [id]
    named.forEach((entry, place) => {
      for (const one of findLawOfDay(entry, day, library)) {
        const provision = library.provision(one)
        const factor = provision ? computeAspectFactor(features, provision) : 1
        scores.set(one, (scores.get(one) ?? 0) + share * NEXT_PROVISION ** place * factor)
      }
    })
  }
  const best = Math.max(...scores.values())
  const sorted = [...scores].map(([id, score]) => [id, score / best] as const).sort(([, a], [, b]) => b - a)
  return new Map(sorted)
}

/** Returns a provision or document if it was law on a day, otherwise what it replaced and was law. */
function findLawOfDay(id: string, day: string, library: Library): readonly string[] {
  const isLaw = (one: string) => isLawOnDay(one, day, library)
  return isLaw(id) ? [id] : findPredecessors(id, library).filter(isLaw)
}

/** Returns the short answer of a topic if all it rests on was law on a day, otherwise the answer by the law before. */
function findAnswerOfDay(topic: string, day: string, library: Library): ShortAnswer | undefined {
  const answer = ANSWERS.get(topic)
  return [answer, ANSWERS.get(answer?.formerly ?? '')].find((one) =>
    one?.provisions.every((id) => isLawOnDay(id, day, library)),
  )
}

function isLawOnDay(id: string, day: string, library: Library): boolean {
  const document = library.document(library.provision(id)?.document ?? id)
  return document !== undefined && ['in-force', 'unclear'].includes(getDocumentStatus(document, day, library))
}

/**
 * Chooses the short answer of the best topic that rests on the provision that answers the question best, and orders its
 * provisions by how well they answer it. A question about officials gets the answer for them, if there is one.
 */
function chooseAnswer(
  topics: readonly TopicShare[],
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
  if (sumShares(topics.filter(restsOnTheSame)) < MIN_CERTAINTY) return undefined
  const forOfficials = hasOfficialRole(features) ? findAnswerOfDay(found.forOfficials ?? '', day, library) : undefined
  // The scores are those of the provisions of the answer for everybody, so this one keeps its order.
  if (forOfficials) return forOfficials
  return { ...found, provisions: [...found.provisions].sort((a, b) => entries.get(b)! - entries.get(a)!) }
}
