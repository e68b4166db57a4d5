import { rebuildCard } from './card-schedule.ts'
import { type CardAnswer, isCardAnswer, isReviewCard, type ReviewCard, type StudyProgress } from './study-progress.ts'

/**
 * Repairs stored rows of any content. Damaged answers are dropped; a card that is damaged, missing or older than its
 * answers is rebuilt from them.
 * @returns The repaired progress, and `whole`: whether no repair was necessary.
 */
export function repairProgress(
  cards: readonly unknown[],
  answers: readonly unknown[],
): { progress: StudyProgress; whole: boolean } {
  const validAnswers = answers.filter(isCardAnswer)
  const validCards = new Map(cards.filter(isReviewCard).map((card) => [card.id, card]))
  let whole = validAnswers.length === answers.length && validCards.size === cards.length
  for (const [id, cardAnswers] of groupByCard(validAnswers)) {
    const card = validCards.get(id)
    if (card && cardAnswers.every((answer) => answer.day <= card.answered)) continue
    whole = false
    validCards.set(id, rebuildCard(cardAnswers)!)
  }
  return { progress: { cards: [...validCards.values()], answers: validAnswers }, whole }
}

function groupByCard(answers: readonly CardAnswer[]): Map<ReviewCard['id'], CardAnswer[]> {
  const groups = new Map<string, CardAnswer[]>()
  for (const answer of answers) groups.set(answer.card, [...(groups.get(answer.card) ?? []), answer])
  return groups
}
