import { type RestoreSelection, saveSelection } from '../../utils/compose/editor-selection.ts'
import type { SendHold } from '../../utils/compose/send-guard.ts'

/** The way back to where the focus was when a send was held: the caret in the box, or the control that was pressed. */
export function saveFocus(held: SendHold): RestoreSelection {
  const { activeElement } = document
  if (held.editor && activeElement && held.editor.contains(activeElement)) return saveSelection(held.editor)
  return () => (activeElement instanceof HTMLElement ? activeElement.focus({ preventScroll: true }) : undefined)
}

/** Tab in the dialog: from button to button, round and round. In: the layer's root and the pressed key. */
export function moveDialogFocus(root: HTMLElement, event: KeyboardEvent): void {
  const stops = [...root.querySelectorAll<HTMLElement>('.dialog button')]
  const at = stops.findIndex((each) => each.matches(':focus'))
  const next = stops[(at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length]
  event.preventDefault()
  next?.focus()
}
