// Maps send controls to boxes and back. No result is cached, because a framework may replace every node between calls.

import {
  findAllElements,
  findClosest,
  getFrame,
  getLocalName,
  getParentElement,
  getTextContent,
  hasNode,
  isElement,
  matchesSelector,
  readElementAttribute,
} from '../lib/dom-tree.ts'
import { genericBox } from '../sites/generic-box.ts'
import type { DraftBox, Site } from '../sites/site-definition.ts'
import type { EditorElement } from './editor-element.ts'
import { type FoundBox, findBox, findBoxes, findBoxScope } from './find-box.ts'
import { isInSight } from './is-in-sight.ts'

/** A send control of a kind of box. It may be an `svg`. */
export interface FoundControl {
  control: Element
  box: DraftBox
}

/** Finds the send controls on an event's path, innermost first. One control may belong to several kinds of box. */
export function findControlsOnPath(site: Site, path: readonly EventTarget[]): FoundControl[] {
  const boxes = [...site.boxes, genericBox]
  return path.flatMap((step) =>
    isElement(step) ? boxes.filter((box) => isSendControl(box, step)).map((box) => ({ control: step, box })) : [],
  )
}

/** Whether an element is a control that leads from a box to a further screen ("Tiếp"). */
export function isNextControl(box: DraftBox, element: Element): boolean {
  const names = box.next
  return !!names && matchesSelector(element, box.send.selectors.join(',')) && hasMatchingName(element, names)
}

/**
 * Finds the box that a send control sends, in the first ancestor of the control that holds an editor of that kind.
 *
 * @param preferred the editor to prefer among several (the one being written in).
 * @returns undefined when the box has left the page.
 */
export function findBoxForControl(site: Site, found: FoundControl, preferred?: Element): FoundBox | undefined {
  const bounds = found.box.scope.join(',')
  // Of the boxes in frames only those are looked for that are all of one.
  const framed = preferred && getFrame(preferred) ? findBox(site, preferred as EditorElement) : undefined
  for (let at: Element | null = getParentElement(found.control); at; at = getParentElement(at)) {
    if (framed?.box === found.box && hasNode(at, framed.editor)) return framed
    const boxes = findBoxes(site, found.box, at)
    if (boxes.length > 0) return boxes.find((each) => each.editor === preferred) ?? chooseShownBox(boxes)
    if (matchesSelector(at, bounds)) return undefined
  }
  return undefined
}

/** Chooses the box in sight: sites keep hidden copies of a box in the page. */
function chooseShownBox(boxes: readonly FoundBox[]): FoundBox | undefined {
  return boxes.find(({ editor }) => isInSight(editor)) ?? boxes[0]
}

/** Finds the enabled send control of a box, in the first ancestor that holds one, up to the scope of the box. */
export function findControlForBox(found: FoundBox): Element | undefined {
  const scope = findBoxScope(found)
  for (let at = getParentElement(found.editor); at; at = getParentElement(at)) {
    const control = findSendControl(found.box, at)
    if (control) return control
    if (at === scope) return undefined
  }
  return undefined
}

/** The controls that submit a form. */
const SUBMIT_CONTROLS = 'button:not([type="button"], [type="reset"]), input[type="submit"], input[type="image"]'

/**
 * Whether we recognize what sends a box: plain Enter, a control (also one that is disabled yet, or leads to the last
 * screen), or, in the box of an unknown kind, a form with a button that submits it.
 */
export function hasSendControl(found: FoundBox): boolean {
  const { box, editor } = found
  if (box.keys.includes('Enter')) return true
  const form = box === genericBox || box.isFrame ? findClosest(editor, 'form') : null
  if (form && findAllElements(form, SUBMIT_CONTROLS).length > 0) return true
  return findAllElements(findBoxScope(found), box.send.selectors.join(',')).some(
    (element) => isSendControl(box, element) || isNextControl(box, element),
  )
}

/** Finds an enabled send control of a kind of box inside an element. */
export function findSendControl(box: DraftBox, scope: Element | Document): Element | undefined {
  return findAllElements(scope, box.send.selectors.join(',')).find(
    (element) => isSendControl(box, element) && !isDisabled(element),
  )
}

function isSendControl(box: DraftBox, element: Element): boolean {
  const { selectors, names, onlyWithBox = [] } = box.send
  return matchesSelector(element, selectors.join(',')) && hasMatchingName(element, [...names, ...onlyWithBox])
}

/** Whether a control sends only where its box is, and does something else on a screen without one. */
export function isOnlyWithBox(box: DraftBox, element: Element): boolean {
  const { onlyWithBox, names } = box.send
  return onlyWithBox !== undefined && hasMatchingName(element, onlyWithBox) && !hasMatchingName(element, names)
}

function isDisabled(element: Element): boolean {
  return readElementAttribute(element, 'disabled') !== null || readElementAttribute(element, 'aria-disabled') === 'true'
}

/** Longest text that can be a control's name, in UTF-16 units. A longer one is the text of a whole dialog. */
const MAX_NAME_LENGTH = 60

function hasMatchingName(element: Element, names: readonly RegExp[]): boolean {
  if (names.length === 0) return true
  const name =
    readElementAttribute(element, 'aria-label') ?? readElementAttribute(element, 'title') ?? getShortText(element)
  const plain = name.normalize('NFC').replace(/\s+/g, ' ').trim()
  return names.some((pattern) => pattern.test(plain))
}

function getShortText(element: Element): string {
  const text = (getLocalName(element) === 'input' && (element as HTMLInputElement).value) || getTextContent(element)
  return text.length > MAX_NAME_LENGTH ? '' : text
}
