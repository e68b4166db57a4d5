// Send controls: which box a pressed control sends, and which control sends a box. Nothing is remembered: a framework may
// have replaced every node since the last look.

import { generic } from '../sites/generic.ts'
import type { Box, Site } from '../sites/site.ts'
import { boxOf, type FoundBox, scopeOf } from './box.ts'
import { editorAround } from './editor.ts'

/** A send control of a kind of box. */
export interface FoundControl {
  control: HTMLElement
  box: Box
}

/** The kinds of send control an event's path goes through, innermost first; several kinds may share one name. */
export function controlsOnPath(site: Site, path: readonly EventTarget[]): FoundControl[] {
  const boxes = [...site.boxes, generic]
  return path.flatMap((step) =>
    step instanceof HTMLElement
      ? boxes.filter((box) => isSendControl(box, step)).map((box) => ({ control: step, box }))
      : [],
  )
}

/** Whether an element is a control that leads from a box to a further screen ("Tiếp"). */
export function isNextControl(box: Box, element: Element): boolean {
  const names = box.next
  return !!names && element.matches(box.send.selectors.join(',')) && hasName(element, names)
}

/**
 * The box a send control sends: going up from the control, the first ancestor that holds an editor of that kind. Among
 * several, the preferred one (the one being written in). Undefined when the box has left the page.
 */
export function boxOfControl(site: Site, found: FoundControl, preferred?: Element): FoundBox | undefined {
  const selector = found.box.editor.join(',')
  const bounds = found.box.scope.join(',')
  for (let at: Element | null = found.control.parentElement; at; at = at.parentElement) {
    const boxes = [...at.querySelectorAll(selector)].flatMap((element) => {
      const editor = editorAround(element)
      const box = editor && boxOf(site, editor)
      return box?.box === found.box ? box : []
    })
    if (boxes.length > 0) return boxes.find((each) => each.editor === preferred) ?? boxes[0]
    if (at.matches(bounds)) return undefined
  }
  return undefined
}

/** The send control of a box: going up from the editor to its scope, the first ancestor that holds one that can be pressed. */
export function controlOfBox(found: FoundBox): HTMLElement | undefined {
  const scope = scopeOf(found)
  for (let at = found.editor.parentElement; at; at = at.parentElement) {
    const control = sendControlIn(found.box, at)
    if (control) return control
    if (at === scope) return undefined
  }
  return undefined
}

/** A send control of a kind of box anywhere inside an element, that can be pressed. */
export function sendControlIn(box: Box, scope: ParentNode): HTMLElement | undefined {
  return [...scope.querySelectorAll<HTMLElement>(box.send.selectors.join(','))].find(
    (element) => isSendControl(box, element) && !isDisabled(element),
  )
}

function isSendControl(box: Box, element: Element): boolean {
  return element.matches(box.send.selectors.join(',')) && hasName(element, box.send.names)
}

function isDisabled(element: Element): boolean {
  return element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true'
}

/** Longest text that can be a control's name, in UTF-16 units: a whole dialog is no button. */
const LONGEST_NAME = 60

function hasName(element: Element, names: readonly RegExp[]): boolean {
  if (names.length === 0) return true
  const name = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? shortText(element)
  const plain = name.normalize('NFC').replace(/\s+/g, ' ').trim()
  return names.some((wanted) => wanted.test(plain))
}

function shortText(element: Element): string {
  const text = (element as HTMLInputElement).value || element.textContent || ''
  return text.length > LONGEST_NAME ? '' : text
}
