import { getShownElement } from '../../utils/compose/editor-element.ts'
import { type RestoreSelection, saveSelection } from '../../utils/compose/editor-selection.ts'
import type { SendHold } from '../../utils/compose/send-guard.ts'
import { hasNode } from '../../utils/lib/dom-tree.ts'

/** Saves where the focus is when a send is held: the caret in the box, or the pressed control. */
export function saveFocus(held: SendHold): RestoreSelection {
  const { activeElement } = document
  if (held.editor && hasNode(getShownElement(held.editor), activeElement)) return saveSelection(held.editor)
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
