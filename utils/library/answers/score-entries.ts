// Scores the provisions and documents that answer a question, by the topics that it may be about. Pure.

import type { Library } from '../library.ts'
import { findAnswerById, findAnswerOfDay, findLawOfDay } from './answers-of-day.ts'
import { computeAspectFactor } from './question-aspects.ts'
import type { QuestionFeatures } from './question-features.ts'
import type { TopicShare } from './topic-classifier.ts'

/** Weight of each further provision of a topic, as a share of the one before it. */
const NEXT_PROVISION = 0.75
/** How many of those that a provision refers to also answer questions about it. */
const MAX_SEE = 2
/** How much of what is asked a provision leaves open that answers it as well as any: it may be another question. */
const LEFT_OPEN = 0.1
/** How many entries are chosen one by one, so that each answers what those before it leave open. */
const MAX_CHOSEN = 8

/** How well provisions and documents answer the questions about a topic, by id, and how probable the topic is. */
interface TopicEntries {
  share: number
  weights: ReadonlyMap<string, number>
}

/**
 * Scores the provisions and documents of topics, the best first. What several topics name gains from each. Each next
 * one is what answers best if those before it do not: another topic may be the right one.
 */
export function scoreEntries(
  topics: readonly TopicShare[],
  features: QuestionFeatures,
  day: string,
  library: Library,
): Map<string, number> {
  const weighed = topics.map(
    ({ id, share }): TopicEntries => ({ share, weights: weighEntries(id, features, day, library) }),
  )
  const scores = addUpShares(weighed)
  const best = Math.max(...scores.values())
  const chosen = chooseEntries(weighed)
  const rest = [...scores.keys()].filter((id) => !chosen.includes(id)).sort((a, b) => scores.get(b)! - scores.get(a)!)
  return new Map([...chosen, ...rest].map((id) => [id, scores.get(id)! / best]))
}

function weighEntries(topic: string, features: QuestionFeatures, day: string, library: Library): Map<string, number> {
  const weights = new Map<string, number>()
  listEntries(topic, day, library).forEach((entry, place) => {
    for (const one of findLawOfDay(entry, day, library)) {
      const provision = library.provision(one)
      const factor = provision ? computeAspectFactor(features, provision) : 1
      weights.set(one, Math.max(weights.get(one) ?? 0, NEXT_PROVISION ** place * factor))
    }
  })
  return weights
}

/** Lists what answers the questions about a topic by the law of a day, the best first. */
function listEntries(topic: string, day: string, library: Library): readonly string[] {
  const answer = findAnswerOfDay(topic, day, library) ?? findAnswerById(topic)
  if (answer) return [...answer.provisions, ...answer.also]
  return [topic, ...(library.provision(topic)?.see.slice(0, MAX_SEE) ?? [])]
}

function addUpShares(topics: readonly TopicEntries[]): Map<string, number> {
  const scores = new Map<string, number>()
  for (const { share, weights } of topics)
    for (const [id, weight] of weights) scores.set(id, (scores.get(id) ?? 0) + share * weight)
  return scores
}

/** Chooses the entries that together answer most of what may be asked, one by one. */
function chooseEntries(topics: readonly TopicEntries[]): string[] {
  const chosen: string[] = []
  let open = topics
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
