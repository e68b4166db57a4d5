// "Vẫn gửi": sends the draft once, exactly as written. Box and control are searched again, because a framework may have
// replaced them since the hold. Only the text is kept.

import { isInDocument, matchesSelector } from '../lib/dom-tree.ts'
import { genericBox } from '../sites/generic-box.ts'
import type { Site } from '../sites/site-definition.ts'
import type { EditorElement } from './editor-element.ts'
import { EVENT_OPTIONS } from './event-options.ts'
import { type FoundBox, findBoxes } from './find-box.ts'
import { readEditor } from './read-editor.ts'
import type { SendAttempt } from './send-attempt.ts'
import { findControlForBox, findSendControl } from './send-control.ts'

/** A held send attempt with its text. */
export interface HeldAttempt extends SendAttempt {
  text: string
}

/** How long the site may take to start sending, in ms, before the writer is asked to press again. */
export const SEND_TIMEOUT_MS = 2500

/** Finds the box of a held send: the same one, or its replacement of the same kind with the same text. */
export function findHeldBox(site: Site, held: Omit<HeldAttempt, 'pressed'>): FoundBox | undefined {
  if (!held.editor) return undefined
  if (isInDocument(held.editor)) return { editor: held.editor, box: held.box }
  const documents = new Set([document, held.editor.ownerDocument])
  return [...documents]
    .flatMap((each) => findBoxes(site, held.box, each))
    .find(({ editor }) => isInDocument(editor) && readEditor(editor).text === held.text)
}

/**
 * Makes the site send, once: by a click on its send control, otherwise by Enter in the box, unless the site ignores
 * that. Both events are untrusted, so they are not held again.
 *
 * @returns a function that says, later, whether the site has begun to send; undefined when there was no control and no
 *   box in which Enter could be pressed.
 */
export function triggerSend(site: Site, held: HeldAttempt, found: FoundBox | undefined): (() => boolean) | undefined {
  const pressed = findPressedControl(held, found)
  // An unknown page may have several buttons ("Lưu", "Đăng"): the one that was pressed counts, whatever its name.
  const isKnown = held.box !== genericBox && site.id !== 'other'
  const control = (isKnown || !pressed) && found ? (findControlForBox(found) ?? pressed) : pressed
  const before = found && readEditor(found.editor).text
  const hasBegun = () =>
    found && !control
      ? !isInDocument(found.editor) || readEditor(found.editor).text !== before
      : hasSendBegun(control, found, before)
  if (control) pressControl(control)
  else if (found && !found.box.send.onlyByControl) pressEnter(found.editor, !found.box.keys.includes('Enter'))
  else return undefined
  return hasBegun
}

function hasSendBegun(control: Element | undefined, found: FoundBox | undefined, before: string | undefined): boolean {
  if (found && (!isInDocument(found.editor) || readEditor(found.editor).text !== before)) return true
  // Sites remove or disable the control while they are sending.
  if (!control || !isInDocument(control)) return true
  return matchesSelector(control, '[disabled], [aria-disabled="true"], [aria-busy="true"]')
}

/** Finds the control that was pressed; where the box has left the page and it is gone, too, that of the last dialog. */
function findPressedControl(held: HeldAttempt, found: FoundBox | undefined): Element | undefined {
  if (held.control && isInDocument(held.control)) return held.control
  if (found) return undefined
  const scopes = [...document.querySelectorAll(held.box.scope.join(','))].reverse()
  for (const scope of scopes) {
    const control = findSendControl(held.box, scope)
    if (control) return control
  }
  return undefined
}

function pressControl(found: Element): void {
  // A custom element has its button inside.
  const control = found.shadowRoot?.querySelector('button') ?? found
  // An `svg` has no such method.
  if ('click' in control) HTMLElement.prototype.click.call(control)
  else EventTarget.prototype.dispatchEvent.call(control, new MouseEvent('click', EVENT_OPTIONS))
}

function pressEnter(editor: EditorElement, ctrlKey: boolean): void {
  const key = {
    key: 'Enter',
    code: 'Enter',
    keyCode: 13,
    which: 13,
    ctrlKey,
    ...EVENT_OPTIONS,
  }
  const dispatch = (event: Event) => EventTarget.prototype.dispatchEvent.call(editor, event)
  if (!dispatch(new KeyboardEvent('keydown', key))) return
  dispatch(new KeyboardEvent('keypress', { ...key, charCode: 13 } as KeyboardEventInit))
  dispatch(new KeyboardEvent('keyup', key))
}
