// A kind of questions that is known by its words: what those of it say, each in one of its ways, and what they do not
// say. For questions whose words are mostly those of other matters, so that what is learned from examples leads
// elsewhere. Pure.

import type { ShortAnswer, Verdict } from '../answer-record.ts'
import type { QuestionFeatures } from '../question-features.ts'
import { readWording, requireAll, requireNone, type Wording, type WordingSource } from './wording.ts'

/** A kind of questions. */
export interface QuestionKind {
  /** The id of its short answer; undefined if the library has no rules on it, and the answers that are near mislead. */
  answer: string | undefined
  /** Whether a question is of it, by its words. */
  isSaid: Wording
  /** Whether it takes the place of the answer by the topic, or of none; undefined if it does whatever that is. */
  replaces: ((found: ShortAnswer | undefined, features: QuestionFeatures) => boolean) | undefined
}

/** The answers by the topic of a question that a kind takes the place of. */
export interface ReplacedAnswers {
  verdicts?: readonly Verdict[]
  ids?: readonly string[]
  /** What a question says that has no answer by its topic. Without it, such a question is not of the kind. */
  none?: WordingSource
}

/**
 * Creates a kind from a row of a data file.
 * @param says what its questions say: each of these
 * @param lacks what they do not say, because it makes them questions of another kind
 */
export function createKind(
  answer: string | undefined,
  says: readonly WordingSource[],
  lacks: WordingSource = '',
  replaced?: ReplacedAnswers,
): QuestionKind {
  return { answer, isSaid: requireAll(...says, requireNone(lacks)), replaces: replaced && readReplaced(replaced) }
}

function readReplaced({ verdicts = [], ids = [], none }: ReplacedAnswers): QuestionKind['replaces'] {
  const isSaidWithout = none === undefined ? () => false : readWording(none)
  return (found, features) =>
    found === undefined ? isSaidWithout(features) : verdicts.includes(found.verdict) || ids.includes(found.id)
}
