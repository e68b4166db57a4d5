// Gives a page the files of an event that was stopped, by an event of ours, which is not trusted.

import { dispatchOwnEvent, getLocalName, isElement, isInDocument } from '../../lib/dom-tree.ts'

/** Whether a page takes the event, as far as can be seen. */
type RepeatOutcome = 'taken' | 'refused'

/** Repeats the event of a choice with some files. An input that has these files still is left as it is. */
export function repeatChoice(event: Event, target: EventTarget, files: readonly File[]): RepeatOutcome {
  if (isFileInput(target)) return repeatInput(target, files)
  const init = { bubbles: true, cancelable: true, composed: true }
  const { clientX, clientY } = event as DragEvent
  const again =
    event.type === 'drop'
      ? new DragEvent('drop', { ...init, clientX, clientY, dataTransfer: carryFiles(files) })
      : makePaste(init, files)
  dispatchOwnEvent(target, again)
  return again.defaultPrevented ? 'taken' : 'refused'
}

/** Keeps the event of a choice from the page and the browser. */
export function stopChoice(event: Event): void {
  event.stopImmediatePropagation()
  if (event.type === 'drop' || event.type === 'paste') event.preventDefault()
}

/** Follows the `change` of an input whose `input` event was stopped: in a shadow root no listener outside gets it. */
export function followChangeInShadow(target: EventTarget, onChange: (event: Event) => void): void {
  const root = target instanceof Node ? target.getRootNode() : undefined
  if (!(root instanceof ShadowRoot)) return
  root.addEventListener('change', (event) => event.isTrusted && onChange(event), { capture: true, once: true })
}

/** Gives a choice up: the same file can be chosen again, and the page no longer shows where to drop. */
export function forgetChoice(event: Event, target: EventTarget): void {
  if (isFileInput(target)) target.value = ''
  if (event.type === 'drop') dispatchOwnEvent(target, new DragEvent('dragleave', { bubbles: true, composed: true }))
}

/** Whether the browser's chooser can be opened for a target: it is an input that the page still has. */
export function isChooser(target: EventTarget): target is HTMLInputElement {
  return isFileInput(target) && isInDocument(target) && !target.disabled
}

/** Opens the browser's chooser again, in the task of a press. Returns false where the browser does not allow it. */
export function reopenChooser(target: EventTarget): boolean {
  if (!isChooser(target)) return false
  try {
    target.showPicker()
    return true
  } catch {
    return false
  }
}

/** Whether a node is an input for files, of whatever frame. */
export function isFileInput(target: EventTarget | undefined): target is HTMLInputElement {
  return (
    target !== undefined &&
    isElement(target) &&
    getLocalName(target) === 'input' &&
    (target as HTMLInputElement).type === 'file'
  )
}

function makePaste(init: EventInit, files: readonly File[]): ClipboardEvent {
  // Firefox gives a paste a transfer that it makes itself, and makes none for an event without data.
  const firefoxInit = { dataType: 'text/x-files', data: '' }
  const paste = new ClipboardEvent('paste', { ...init, clipboardData: new DataTransfer(), ...firefoxInit })
  for (const file of files) paste.clipboardData!.items.add(file)
  return paste
}

/** Repeats the events of a choice in an input with some files; refused where the page has taken the input away. */
export function repeatInput(input: HTMLInputElement, files: readonly File[]): RepeatOutcome {
  if (!isInDocument(input)) return 'refused'
  const now = [...(input.files ?? [])]
  const hasThem = now.length === files.length && files.every((file, index) => file === now[index])
  if (!hasThem) input.files = carryFiles(files).files
  dispatchOwnEvent(input, new Event('input', { bubbles: true, composed: true }))
  dispatchOwnEvent(input, new Event('change', { bubbles: true }))
  return 'taken'
}

function carryFiles(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer()
  for (const file of files) transfer.items.add(file)
  return transfer
}
