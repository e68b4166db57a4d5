// Finds what answers a question: the provisions of the topics it resembles, and the short answer of the best topic.
// Pure.

import { getDocumentStatus } from '../document-status.ts'
import type { Library } from '../library.ts'
import { findPredecessors } from '../succession.ts'
import type { ShortAnswer } from './answer-record.ts'
import { correctQuestion } from './correct-question.ts'
import { dealingsExamples } from './examples/dealings-examples.ts'
import { foreignExamples } from './examples/foreign-examples.ts'
import { paperExamples } from './examples/paper-examples.ts'
import { peopleExamples } from './examples/people-examples.ts'
import { speechExamples } from './examples/speech-examples.ts'
import { SHORT_ANSWERS } from './index.ts'
import { computeAspectFactor, hasOfficialRole } from './question-aspects.ts'
import { collectFeatures, hasConcept, type QuestionFeatures } from './question-features.ts'
import { readQuestionWords } from './question-words.ts'
import { type ScoredTopic, TopicIndex } from './topic-index.ts'

/** A question as it is compared with the examples. */
export interface Question {
  /** Its words, with short forms written out. */
  length: number
  features: QuestionFeatures
}

/** What answers a question. */
export interface FoundAnswer {
  answer: ShortAnswer | undefined
  /** How well the provisions and documents of the library answer the question, by id: 1 for the best. */
  entries: ReadonlyMap<string, number>
  /** Whether the question resembles questions the library has no rules on. */
  foreign: boolean
}

/** How many topics are considered. */
const MAX_TOPICS = 12
/** How fast a topic's weight falls with its score: 0.9 of the best score weighs 0.9 to this power. */
const SHARPNESS = 4
/** Weight of each further provision of a topic, as a share of the one before it. */
const NEXT_PROVISION = 0.8
/** The least score of a topic, as a share of the best, for its answer to be shown. */
const MIN_ANSWER_SHARE = 0.6
/** A question less like its best topic gets no short answer: it would too often be the answer to another question. */
const MIN_ANSWER_SCORE = 0.12
/** A question is foreign if its best foreign topic reaches this share of its best topic. */
const FOREIGN_SHARE = 0.8

/** The topic of notices for everybody. A question that speaks of a secret or a draft is about another notice. */
const PUBLIC_NOTICES = 'thong-bao-cho-dan'
const SECRETS = ['lsecret', 'worksecret', 'draft'] as const

/** Topics of papers that bear a grade of secrecy. A question that names none is about ordinary papers. */
const GRADED_PAPERS: ReadonlySet<string> = new Set(['gui-van-ban-mat', 'soan-van-ban-mat'])

const ANSWERS = new Map(SHORT_ANSWERS.map((answer) => [answer.id, answer]))
const INDEX = new TopicIndex(peopleExamples, speechExamples, dealingsExamples, paperExamples, foreignExamples)

/** Prepares the answers in short steps. The first question prepares what is missing. */
export function prepareAnswers(): Generator<void> {
  return INDEX.buildInSteps()
}

/** Reads a question, with typos corrected to words of the examples. */
export function readQuestion(text: string): Question {
  for (const _ of INDEX.buildInSteps());
  const words = readQuestionWords(text)
  return { length: words.length, features: collectFeatures(correctQuestion(words, INDEX)) }
}

/**
 * Finds what answers a question by the law of a day.
 * @param day yyyy-mm-dd
 */
export function findAnswer(features: QuestionFeatures, day: string, library: Library): FoundAnswer {
  const ranked = INDEX.rankTopics(features)
  const isOfSecret = SECRETS.some((name) => hasConcept(features, name))
  const isGraded = hasConcept(features, 'lsecret')
  const own = ranked.filter(
    ({ id }) =>
      !(id in foreignExamples) && !(isOfSecret && id === PUBLIC_NOTICES) && (isGraded || !GRADED_PAPERS.has(id)),
  )
  const foreign = ranked.find(({ id }) => id in foreignExamples)
  const topics = own.slice(0, MAX_TOPICS)
  const entries = scoreEntries(topics, features, day, library)
  return {
    answer: chooseAnswer(topics, entries, features, day, library),
    entries,
    foreign: foreign !== undefined && foreign.score > FOREIGN_SHARE * (own[0]?.score ?? 0),
  }
}

/** Scores the provisions and documents of topics. What several topics name gains from each. */
function scoreEntries(
  topics: readonly ScoredTopic[],
  features: QuestionFeatures,
  day: string,
  library: Library,
): Map<string, number> {
  const scores = new Map<string, number>()
  for (const { id, score } of topics) {
    const weight = (score / topics[0]!.score) ** SHARPNESS
    const named = findAnswerOfDay(id, day, library)?.provisions ?? ANSWERS.get(id)?.provisions ?? [id]
    named.forEach((entry, place) => {
      for (const one of findLawOfDay(entry, day, library)) {
        const provision = library.provision(one)
        const factor = provision ? computeAspectFactor(features, provision) : 1
        scores.set(one, (scores.get(one) ?? 0) + weight * NEXT_PROVISION ** place * factor)
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
 * Chooses the short answer of the best topics that rests on the provision that answers the question best, and orders
 * its provisions by how well they answer it. A question about officials gets the answer for them, if there is one.
 */
function chooseAnswer(
  topics: readonly ScoredTopic[],
  entries: ReadonlyMap<string, number>,
  features: QuestionFeatures,
  day: string,
  library: Library,
): ShortAnswer | undefined {
  const [best = ''] = entries.keys()
  if ((topics[0]?.score ?? 0) < MIN_ANSWER_SCORE) return undefined
  const found = topics
    .filter(({ score }) => score >= MIN_ANSWER_SHARE * topics[0]!.score)
    .map(({ id }) => findAnswerOfDay(id, day, library))
    .find((one) => one?.provisions.includes(best))
  const answer = (hasOfficialRole(features) && ANSWERS.get(found?.forOfficials ?? '')) || found
  return answer && { ...answer, provisions: [...answer.provisions].sort((a, b) => entries.get(b)! - entries.get(a)!) }
}
