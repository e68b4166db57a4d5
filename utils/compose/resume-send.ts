// "Vẫn gửi": sends once exactly what was written. Nothing is taken from the moment of the hold but the text: a framework may
// have replaced the box and its control meanwhile.

import type { Site } from '../sites/site-definition.ts'
import { type EditorElement, findEditor } from './editor-element.ts'
import { type FoundBox, findBox } from './find-box.ts'
import { readEditor } from './read-editor.ts'
import type { SendAttempt } from './send-attempt.ts'
import { findControlForBox, findSendControl } from './send-control.ts'

/** A send that was held, with the text it was held for. */
export interface HeldAttempt extends SendAttempt {
  text: string
}

/** How long the site may take to show that it is sending, in ms, before the writer is asked to press once more. */
export const SEND_TIMEOUT_MS = 2500

/** The box of a held send as it is in the page now: the same one, or a new one of the kind that holds the same text. */
export function findHeldBox(site: Site, held: HeldAttempt): FoundBox | undefined {
  if (!held.editor) return undefined
  if (held.editor.isConnected) return { editor: held.editor, box: held.box }
  return [...document.querySelectorAll(held.box.editor.join(','))]
    .flatMap((element) => findEditor(element) ?? [])
    .map((editor) => findBox(site, editor))
    .find((found) => found?.box === held.box && readEditor(found.editor).text === held.text)
}

/**
 * Asks the site to send, one time: by its own send control, else by Enter in the box. Both events are untrusted, so we do
 * not hold them. Gives back whether the site has begun (asked later), or undefined when there was nothing to press.
 */
export function triggerSend(held: HeldAttempt, found: FoundBox | undefined): (() => boolean) | undefined {
  const control = found ? findControlForBox(found) : findControlWithoutBox(held)
  const before = found && readEditor(found.editor).text
  const hasBegun = () =>
    found && !control
      ? !found.editor.isConnected || readEditor(found.editor).text !== before
      : hasSendBegun(control, found, before)
  if (control) control.click()
  else if (found) pressEnter(found.editor, !found.box.keys.includes('Enter'))
  else return undefined
  return hasBegun
}

function hasSendBegun(
  control: HTMLElement | undefined,
  found: FoundBox | undefined,
  before: string | undefined,
): boolean {
  if (found && (!found.editor.isConnected || readEditor(found.editor).text !== before)) return true
  // Sites take the control away, or out of service, while they are sending.
  return !control?.isConnected || control.matches('[disabled], [aria-disabled="true"], [aria-busy="true"]')
}

/** On a screen after the one with the box: the control itself if it is still there, else the one of the last dialog. */
function findControlWithoutBox(held: HeldAttempt): HTMLElement | undefined {
  if (held.control?.isConnected) return held.control
  const scopes = [...document.querySelectorAll(held.box.scope.join(','))].reverse()
  for (const scope of scopes) {
    const control = findSendControl(held.box, scope)
    if (control) return control
  }
  return undefined
}

function pressEnter(editor: EditorElement, ctrlKey: boolean): void {
  const key = {
    key: 'Enter',
    code: 'Enter',
    keyCode: 13,
    which: 13,
    ctrlKey,
    bubbles: true,
    cancelable: true,
    composed: true,
  }
  if (!editor.dispatchEvent(new KeyboardEvent('keydown', key))) return
  editor.dispatchEvent(new KeyboardEvent('keypress', { ...key, charCode: 13 } as KeyboardEventInit))
  editor.dispatchEvent(new KeyboardEvent('keyup', key))
}
