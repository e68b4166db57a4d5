import type { CardQueueInput } from '../../utils/study/card-queue.ts'
import { getDefaultGrade, gradeCard } from '../../utils/study/card-schedule.ts'

/** Returns the input after one card was answered. */
export function answerCard(desk: CardQueueInput, id: string, right: boolean): CardQueueInput {
  const before = desk.cards.find((each) => each.id === id)
  const grade = getDefaultGrade(right)
  return {
    ...desk,
    cards: [...desk.cards.filter((each) => each !== before), gradeCard(before, id, grade, desk.today)],
    answers: [...desk.answers, { card: id, day: desk.today, choice: 0, grade }],
  }
}
