import { getShownElement } from '../../utils/compose/editor-element.ts'
import { type RestoreSelection, saveSelection } from '../../utils/compose/editor-selection.ts'
import type { SendHold } from '../../utils/compose/send-guard.ts'
import { hasNode } from '../../utils/lib/dom-tree.ts'

/** Saves where the focus is when a dialog opens: the caret in the box of a held send, or the pressed control. */
export function saveFocus(held: SendHold | undefined): RestoreSelection {
  const { activeElement } = document
  if (held?.editor && hasNode(getShownElement(held.editor), activeElement)) return saveSelection(held.editor)
  return () => (activeElement instanceof HTMLElement ? activeElement.focus({ preventScroll: true }) : undefined)
}

/**
 * Moves the focus to the next button of the dialog and wraps around, because Tab must not leave it.
 *
 * @param root the root element of the layer.
 * @param event the pressed Tab key, with or without Shift; its default action is prevented.
 */
export function moveDialogFocus(root: HTMLElement, event: KeyboardEvent): void {
  const buttons = [...root.querySelectorAll<HTMLElement>('.dialog button')]
  const focused = buttons.findIndex((each) => each.matches(':focus'))
  const next = buttons[(focused + (event.shiftKey ? -1 : 1) + buttons.length) % buttons.length]
  event.preventDefault()
  next?.focus()
}

/**
 * Finds the button that Tab goes to: the badge, the title of a word, those of the panel; undefined past the last one,
 * or before the first.
 *
 * @param back goes to the one before instead.
 */
export function findNextButton(root: HTMLElement, back: boolean): HTMLElement | undefined {
  const all = [...root.querySelectorAll<HTMLElement>('.badge, .word-title, .panel button:not(:disabled)')]
  // The card of a word leaves out some of what the panel shows.
  const buttons = all.filter((each) => each.checkVisibility())
  const focused = root.querySelector(':focus')
  const isBefore = (each: HTMLElement) =>
    focused && focused.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING
  const before = buttons.filter(isBefore).length
  if (back) return buttons[before - 1]
  return buttons[before] === focused ? buttons[before + 1] : buttons[before]
}

/**
 * Focuses the next card of the open panel, from the one with the focus; after the last one, the first.
 *
 * @param back focuses the one before instead.
 */
export function focusNextCard(root: HTMLElement, back: boolean): void {
  const cards = [...root.querySelectorAll<HTMLElement>('.panel .finding')]
  const focused = root.querySelector(':focus')
  const at = cards.findIndex((each) => each.contains(focused))
  const card = at < 0 && back ? cards.at(-1) : cards[(at + (back ? -1 : 1) + cards.length) % cards.length]
  card?.focus({ preventScroll: true })
  card?.scrollIntoView({ block: 'nearest' })
}
