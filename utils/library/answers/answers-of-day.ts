// Finds what was law on a day of what answers a question: the short answers, and the provisions. Pure.

import { getDocumentStatus } from '../document-status.ts'
import type { Library } from '../library.ts'
import { findPredecessors } from '../succession.ts'
import type { ShortAnswer } from './answer-record.ts'
import { SHORT_ANSWERS } from './short-answers/index.ts'

const ANSWERS = new Map(SHORT_ANSWERS.map((answer) => [answer.id, answer]))

/** Finds the short answer with an id. */
export function findAnswerById(id: string): ShortAnswer | undefined {
  return ANSWERS.get(id)
}

/** Returns a provision or document if it was law on a day, otherwise what it replaced and was law. */
export function findLawOfDay(id: string, day: string, library: Library): readonly string[] {
  const isLaw = (one: string) => isLawOnDay(one, day, library)
  return isLaw(id) ? [id] : findPredecessors(id, library).filter(isLaw)
}

/** Returns the short answer of a topic if all it rests on was law on a day, otherwise the answer by the law before. */
export function findAnswerOfDay(topic: string, day: string, library: Library): ShortAnswer | undefined {
  const answer = findAnswerById(topic)
  return [answer, findAnswerById(answer?.formerly ?? '')].find((one) =>
    one?.provisions.every((id) => isLawOnDay(id, day, library)),
  )
}

function isLawOnDay(id: string, day: string, library: Library): boolean {
  const document = library.document(library.provision(id)?.document ?? id)
  return document !== undefined && ['in-force', 'unclear'].includes(getDocumentStatus(document, day, library))
}
