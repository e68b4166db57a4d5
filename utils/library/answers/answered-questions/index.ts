import { answeredByDecrees } from './answered-by-decrees.ts'
import { answeredByLaws } from './answered-by-laws.ts'
import { answeredByRules } from './answered-by-rules.ts'
import { type AnsweredQuestion, readAnswered } from './answered-rows.ts'
import { unansweredQuestions } from './unanswered-questions.ts'

/** Lists all answered questions, those of each room in the order of its rows. */
export function listAnsweredQuestions(): AnsweredQuestion[] {
  return [answeredByLaws, answeredByDecrees, answeredByRules, unansweredQuestions].flatMap(readAnswered)
}
