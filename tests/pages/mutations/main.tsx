import { readPageChoices } from '../common/page-choices.ts'
import { recordSent } from '../common/record-sent.ts'
import { startMutations } from './mutate.ts'

readPageChoices()

// The page sends what its box shows, by its button and by its keys, wherever script has put the nodes meanwhile.
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return
  const count = target.closest('#dem')
  if (count) count.textContent = String(Number(count.textContent) + 1)
  if (target.closest('.send')) send(target.closest<HTMLElement>('.card'))
})
document.addEventListener('keydown', (event) => {
  const { target, key, ctrlKey, shiftKey, isComposing } = event
  if (!(target instanceof HTMLElement) || !target.matches('.ink') || key !== 'Enter' || isComposing) return
  const card = target.closest<HTMLElement>('.card')
  if (shiftKey || (card?.dataset.kind === 'post' && !ctrlKey)) return
  event.preventDefault()
  send(card)
})

function send(card: HTMLElement | null): void {
  const box = card?.querySelector<HTMLElement>('.ink')
  if (!card || !box || box.textContent.trim() === '') return
  recordSent(card.dataset.kind!, box.textContent)
  box.replaceChildren()
}

Object.assign(window, { startMutations })
