// Scores the provisions and documents that answer a question, by the topics that it may be about, by what answers the
// questions that are like it, and by what probably answers it. Pure.

import type { Library } from '../library.ts'
import { findAnswerById, findAnswerOfDay, findLawOfDay } from './answers-of-day.ts'
import type { PossibleAnswer } from './possible-answer.ts'
import { computeAspectFactor } from './question-aspects.ts'
import type { QuestionFeatures } from './question-features.ts'
import type { TopicShare } from './topic-classifier.ts'

/** Weight of each further provision of a topic, as a share of the one before it. */
const NEXT_PROVISION = 0.75
/** Weight of each further answer to a similar question: all were accepted as the first. */
export const NEXT_ANSWER = 0.85
/** How much all similar questions count together, and all probable entries; all topics count 1. */
const SIMILAR_WEIGHT = 2.5
const PROBABLE_WEIGHT = 4
/** How many of the most probable entries are considered. */
const MAX_PROBABLE = 12
/** How many of those that a provision refers to also answer questions about it. */
const MAX_SEE = 2
/** How much of what is asked a provision leaves open that answers it as well as any: it may be another question. */
const LEFT_OPEN = 0.1
/** How many entries are chosen one by one, so that each answers what those before it leave open. */
const MAX_CHOSEN = 8

/** What a question may mean, how probable that is, and how well provisions and documents answer it, by id. */
interface Meaning {
  share: number
  weights: ReadonlyMap<string, number>
}

/**
 * Scores the provisions and documents of topics, of similar questions and those that are probable by themselves, the
 * best first. What several name gains from each. Each next one is what answers best if those before it do not: another
 * meaning may be the right one.
 */
export function scoreEntries(
  topics: readonly TopicShare[],
  similar: readonly PossibleAnswer[],
  probable: readonly PossibleAnswer[],
  features: QuestionFeatures,
  day: string,
  library: Library,
): Map<string, number> {
  const weigh = (entries: readonly string[], next: number) => weighEntries(entries, next, features, library)
  const toMeaning = ({ entries, share }: PossibleAnswer, weight: number): Meaning => ({
    share: share * weight,
    weights: weigh(entries, NEXT_ANSWER),
  })
  const meanings = [
    ...topics.map(
      ({ id, share }): Meaning => ({ share, weights: weigh(listEntries(id, day, library), NEXT_PROVISION) }),
    ),
    ...similar.map((one) => toMeaning(one, SIMILAR_WEIGHT)),
    ...probable.slice(0, MAX_PROBABLE).map((one) => toMeaning(one, PROBABLE_WEIGHT)),
  ]
  const scores = addUpShares(meanings)
  const best = Math.max(...scores.values())
  const chosen = chooseEntries(meanings)
  const rest = [...scores.keys()].filter((id) => !chosen.includes(id)).sort((a, b) => scores.get(b)! - scores.get(a)!)
  return new Map([...chosen, ...rest].map((id) => [id, scores.get(id)! / best]))
}

/** Weighs entries less, the later they come, and by what the question asks. */
function weighEntries(
  entries: readonly string[],
  next: number,
  features: QuestionFeatures,
  library: Library,
): Map<string, number> {
  const weights = new Map<string, number>()
  entries.forEach((id, place) => {
    if (weights.has(id)) return
    const provision = library.provision(id)
    weights.set(id, next ** place * (provision ? computeAspectFactor(features, provision) : 1))
  })
  return weights
}

/** Lists what answers the questions about a topic by the law of a day, the best first. */
function listEntries(topic: string, day: string, library: Library): readonly string[] {
  const answer = findAnswerOfDay(topic, day, library) ?? findAnswerById(topic)
  const { provisions, also } = answer ?? { provisions: [topic], also: library.provision(topic)?.see.slice(0, MAX_SEE) }
  return [...provisions, ...(also ?? [])].flatMap((id) => findLawOfDay(id, day, library))
}

function addUpShares(meanings: readonly Meaning[]): Map<string, number> {
  const scores = new Map<string, number>()
  for (const { share, weights } of meanings)
    for (const [id, weight] of weights) scores.set(id, (scores.get(id) ?? 0) + share * weight)
  return scores
}

/** Chooses the entries that together answer most of what may be asked, one by one. */
function chooseEntries(meanings: readonly Meaning[]): string[] {
  const chosen: string[] = []
  let open = meanings
  while (chosen.length < MAX_CHOSEN) {
    const scores = [...addUpShares(open)].filter(([id]) => !chosen.includes(id))
    if (scores.length === 0) break
    const [next] = scores.reduce((best, one) => (one[1] > best[1] ? one : best))
    chosen.push(next)
    open = open.map(({ share, weights }) => ({
      share: share * Math.max(LEFT_OPEN, 1 - (1 - LEFT_OPEN) * (weights.get(next) ?? 0)),
      weights,
    }))
  }
  return chosen
}
