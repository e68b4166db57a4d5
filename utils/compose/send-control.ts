// Send controls: which box a pressed control sends, and which control sends a box. Nothing is remembered: a framework may
// have replaced every node since the last look.

import { genericBox } from '../sites/generic-box.ts'
import type { DraftBox, Site } from '../sites/site-definition.ts'
import { findEditor } from './editor-element.ts'
import { type FoundBox, findBox, findBoxScope } from './find-box.ts'

/** A send control of a kind of box. */
export interface FoundControl {
  control: HTMLElement
  box: DraftBox
}

/** The kinds of send control an event's path goes through, innermost first; several kinds may share one name. */
export function findControlsOnPath(site: Site, path: readonly EventTarget[]): FoundControl[] {
  const boxes = [...site.boxes, genericBox]
  return path.flatMap((step) =>
    step instanceof HTMLElement
      ? boxes.filter((box) => isSendControl(box, step)).map((box) => ({ control: step, box }))
      : [],
  )
}

/** Whether an element is a control that leads from a box to a further screen ("Tiếp"). */
export function isNextControl(box: DraftBox, element: Element): boolean {
  const names = box.next
  return !!names && element.matches(box.send.selectors.join(',')) && hasMatchingName(element, names)
}

/**
 * The box a send control sends: going up from the control, the first ancestor that holds an editor of that kind. Among
 * several, the preferred one (the one being written in). Undefined when the box has left the page.
 */
export function findBoxForControl(site: Site, found: FoundControl, preferred?: Element): FoundBox | undefined {
  const selector = found.box.editor.join(',')
  const bounds = found.box.scope.join(',')
  for (let at: Element | null = found.control.parentElement; at; at = at.parentElement) {
    const boxes = [...at.querySelectorAll(selector)].flatMap((element) => {
      const editor = findEditor(element)
      const box = editor && findBox(site, editor)
      return box?.box === found.box ? box : []
    })
    if (boxes.length > 0) return boxes.find((each) => each.editor === preferred) ?? boxes[0]
    if (at.matches(bounds)) return undefined
  }
  return undefined
}

/** The send control of a box: going up from the editor to its scope, the first ancestor that holds one that can be pressed. */
export function findControlForBox(found: FoundBox): HTMLElement | undefined {
  const scope = findBoxScope(found)
  for (let at = found.editor.parentElement; at; at = at.parentElement) {
    const control = findSendControl(found.box, at)
    if (control) return control
    if (at === scope) return undefined
  }
  return undefined
}

/** A send control of a kind of box anywhere inside an element, that can be pressed. */
export function findSendControl(box: DraftBox, scope: ParentNode): HTMLElement | undefined {
  return [...scope.querySelectorAll<HTMLElement>(box.send.selectors.join(','))].find(
    (element) => isSendControl(box, element) && !isDisabled(element),
  )
}

function isSendControl(box: DraftBox, element: Element): boolean {
  return element.matches(box.send.selectors.join(',')) && hasMatchingName(element, box.send.names)
}

function isDisabled(element: Element): boolean {
  return element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true'
}

/** Longest text that can be a control's name, in UTF-16 units: a whole dialog is no button. */
const MAX_NAME_LENGTH = 60

function hasMatchingName(element: Element, names: readonly RegExp[]): boolean {
  if (names.length === 0) return true
  const name = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? getShortText(element)
  const plain = name.normalize('NFC').replace(/\s+/g, ' ').trim()
  return names.some((wanted) => wanted.test(plain))
}

function getShortText(element: Element): string {
  const text = (element as HTMLInputElement).value || element.textContent || ''
  return text.length > MAX_NAME_LENGTH ? '' : text
}
