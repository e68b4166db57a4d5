// "Vẫn gửi": sends the draft once, exactly as written. Box and control are searched again, because a framework may have
// replaced them since the hold. Only the text is kept.

import { getLocalName, isInDocument, matchesSelector, readElementAttribute } from '../lib/dom-tree.ts'
import { genericBox } from '../sites/generic-box.ts'
import type { Site } from '../sites/site-definition.ts'
import { type EditorElement, isEditorShown } from './editor-element.ts'
import { EVENT_OPTIONS } from './event-options.ts'
import { type FoundBox, findBoxes } from './find-box.ts'
import { readEditor } from './read-editor.ts'
import type { SendAttempt } from './send-attempt.ts'
import {
  findControlByName,
  findControlForBox,
  findSendControls,
  isDisabled,
  readStableName,
  SUBMIT_CONTROLS,
} from './send-control.ts'

/** A held send attempt with its text. */
export interface HeldAttempt extends SendAttempt {
  text: string
  /** What the pressed control was called; undefined for a key. */
  controlName: string | undefined
}

/** How long the site may take to start sending, in ms, before the writer is asked to press again. */
export const SEND_TIMEOUT_MS = 2500

/**
 * Finds the box of a held send: the same one, or its replacement of the same kind with the same text, if there is one
 * alone. An empty one is like any other, so it is not searched for.
 */
export function findHeldBox(site: Site, held: Omit<HeldAttempt, 'pressed'>): FoundBox | undefined {
  if (!held.editor) return undefined
  if (isInDocument(held.editor)) return { editor: held.editor, box: held.box }
  if (held.text.trim() === '') return undefined
  const documents = new Set([document, held.editor.ownerDocument])
  const alike = [...documents]
    .flatMap((each) => findBoxes(site, held.box, each))
    .filter(({ editor }) => isInDocument(editor) && readEditor(editor).text === held.text)
  // Sites keep hidden copies of a box.
  const shown = alike.filter(({ editor }) => isEditorShown(editor))
  const [found, another] = shown.length > 0 ? shown : alike
  return another ? undefined : found
}

/**
 * Makes the site send, once: by a click on the control that was pressed, or for a key on that of the box, otherwise by
 * Enter in the box, unless the site ignores that. Both events are untrusted, so they are not held again.
 *
 * @returns a function that says, later, whether the site has begun to send; undefined when there was no control and no
 *   box in which Enter could be pressed.
 */
export function triggerSend(site: Site, held: HeldAttempt, found: FoundBox | undefined): (() => boolean) | undefined {
  const control = findControl(site, held, found)
  // What was pressed is gone, and no other control is like it: each may do something else.
  if (held.control && !control) return undefined
  // A page may disable it while it saves.
  if (control && isDisabled(control)) return undefined
  const before = found && readEditor(found.editor).text
  const watched = control ?? (found && findControlForBox(site, found))
  if (!control && (!found || found.box.send.onlyByControl)) return undefined
  const departure = watchDeparture()
  if (control) pressControl(control)
  else if (found) pressEnter(found.editor, !found.box.keys.includes('Enter'))
  return () => {
    // A page whose form is on its way stays as it is until the server answers.
    if (departure.stop()) return true
    if (found && (!isInDocument(found.editor) || readEditor(found.editor).text !== before)) return true
    // Sites remove or disable the control while they are sending.
    if (control && !isInDocument(control)) return true
    return watched !== undefined && isInDocument(watched) && (isDisabled(watched) || isBusy(watched))
  }
}

/**
 * Finds the control that was pressed, or the one that the page has drawn in its place: with its name, next to the box,
 * or in the last dialog if the box has left the page. For a key, the control of the box: sites may ignore a key of
 * ours. On a page that we do not know, a control next to the box may do anything.
 */
function findControl(
  site: Site,
  { box, control, controlName: name, isFar }: HeldAttempt,
  found: FoundBox | undefined,
): Element | undefined {
  const isKnown = site.id !== 'other' && box !== genericBox
  if (!control || name === undefined) return isKnown && found ? findControlForBox(site, found) : undefined
  // A page may make another control of it, such as "Xóa nháp".
  if (isInDocument(control) && readStableName(control) === name) return control
  // Another dialog's button of that name may ask about something else.
  if (isFar) return undefined
  if (found) return findControlForBox(site, found, name)
  const scopes = [...document.querySelectorAll(box.scope.join(','))]
  return findControlByName([...new Set(scopes.flatMap((scope) => findSendControls(box, scope)))], name)
}

/** Watches whether the page is about to be left. Returns what ends that, and says whether it was. */
function watchDeparture(): { stop(): boolean } {
  let isLeft = false
  const onLeave = ({ isTrusted }: Event) => {
    isLeft ||= isTrusted
  }
  window.addEventListener('beforeunload', onLeave)
  return {
    stop: () => {
      window.removeEventListener('beforeunload', onLeave)
      return isLeft
    },
  }
}

function isBusy(control: Element): boolean {
  return readElementAttribute(control, 'aria-busy') === 'true'
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
  const isHandled = !dispatch(new KeyboardEvent('keypress', { ...key, charCode: 13 } as KeyboardEventInit))
  dispatch(new KeyboardEvent('keyup', key))
  if (!isHandled && !ctrlKey && getLocalName(editor) === 'input') submitForm(editor as HTMLInputElement)
}

/** Submits the form of a line of text, as a browser does for Enter: with its first button that submits. */
function submitForm({ form }: HTMLInputElement): void {
  if (!form) return
  const elements: Iterable<Element> = Reflect.get(HTMLFormElement.prototype, 'elements', form)
  const id = readElementAttribute(form, 'id')
  const isOwn = (element: Element) => (readElementAttribute(element, 'form') ?? id) === id
  const button = [...elements].find((element) => matchesSelector(element, SUBMIT_CONTROLS) && isOwn(element))
  if (button && !isDisabled(button)) pressControl(button)
}
