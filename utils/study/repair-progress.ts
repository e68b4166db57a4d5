import { rebuildCard } from './card-schedule.ts'
import { type CardAnswer, isCardAnswer, isReviewCard, type ReviewCard, type StudyProgress } from './study-progress.ts'

/**
 * What is whole among stored rows, whatever they hold. A damaged answer is left out; a card that is damaged, missing or older
 * than its answers is made anew from them. `whole`: whether nothing had to be done.
 */
export function repairProgress(
  cards: readonly unknown[],
  answers: readonly unknown[],
): { progress: StudyProgress; whole: boolean } {
  const wholeAnswers = answers.filter(isCardAnswer)
  const wholeCards = new Map(cards.filter(isReviewCard).map((card) => [card.id, card]))
  let whole = wholeAnswers.length === answers.length && wholeCards.size === cards.length
  for (const [id, own] of groupByCard(wholeAnswers)) {
    const card = wholeCards.get(id)
    if (card && own.every((answer) => answer.day <= card.answered)) continue
    whole = false
    wholeCards.set(id, rebuildCard(own)!)
  }
  return { progress: { cards: [...wholeCards.values()], answers: wholeAnswers }, whole }
}

function groupByCard(answers: readonly CardAnswer[]): Map<ReviewCard['id'], CardAnswer[]> {
  const own = new Map<string, CardAnswer[]>()
  for (const answer of answers) own.set(answer.card, [...(own.get(answer.card) ?? []), answer])
  return own
}
