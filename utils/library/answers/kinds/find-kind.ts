// Finds the kind of a question that is known by its words. Pure.

import type { ShortAnswer } from '../answer-record.ts'
import { findAnswerById } from '../answers-of-day.ts'
import { findAspects, isAnswerToAspects } from '../question-aspects.ts'
import type { QuestionFeatures } from '../question-features.ts'
import { QUESTION_KINDS } from './index.ts'
import type { QuestionKind } from './question-kind.ts'

const KINDS = QUESTION_KINDS.filter(({ replaces }) => replaces === undefined)
const REPLACING_KINDS = QUESTION_KINDS.filter(({ replaces }) => replaces !== undefined)

/** Finds the kind of a question whatever its topic is, if its answer says what is asked. */
export function findQuestionKind(features: QuestionFeatures): QuestionKind | undefined {
  const asked = findAspects(features)
  return KINDS.find(({ answer, isSaid }) => {
    if (!isSaid(features)) return false
    const found = answer === undefined ? undefined : findAnswerById(answer)
    return found === undefined || isAnswerToAspects(found, asked)
  })
}

/**
 * Finds the kind of a question that takes the place of the answer by its topic.
 * @param found that answer, if there is one
 */
export function findReplacingKind(
  features: QuestionFeatures,
  found: ShortAnswer | undefined,
): QuestionKind | undefined {
  return REPLACING_KINDS.find(({ replaces, isSaid }) => replaces!(found, features) && isSaid(features))
}
