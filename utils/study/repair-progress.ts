import { type Answer, type Card, isAnswer, isCard, type Progress } from './card.ts'
import { cardFrom } from './schedule.ts'

/**
 * What is whole among stored rows, whatever they hold. A damaged answer is left out; a card that is damaged, missing or older
 * than its answers is made anew from them. `whole`: whether nothing had to be done.
 */
export function mended(cards: readonly unknown[], answers: readonly unknown[]): { progress: Progress; whole: boolean } {
  const wholeAnswers = answers.filter(isAnswer)
  const wholeCards = new Map(cards.filter(isCard).map((card) => [card.id, card]))
  let whole = wholeAnswers.length === answers.length && wholeCards.size === cards.length
  for (const [id, own] of byCard(wholeAnswers)) {
    const card = wholeCards.get(id)
    if (card && own.every((answer) => answer.day <= card.answered)) continue
    whole = false
    wholeCards.set(id, cardFrom(own)!)
  }
  return { progress: { cards: [...wholeCards.values()], answers: wholeAnswers }, whole }
}

function byCard(answers: readonly Answer[]): Map<Card['id'], Answer[]> {
  const own = new Map<string, Answer[]>()
  for (const answer of answers) own.set(answer.card, [...(own.get(answer.card) ?? []), answer])
  return own
}
