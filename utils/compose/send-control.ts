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
import { type EditorElement, isEditorShown } from './editor-element.ts'
import { type FoundBox, findBox, findBoxes, findBoxScope, findEveryBox, getOuterElement } from './find-box.ts'
import { isInSight } from './is-in-sight.ts'

/** A send control of a kind of box. It may be an `svg`. */
export interface FoundControl {
  control: Element
  box: DraftBox
}

/** Finds the send controls on an event's path, innermost first. One control may belong to several kinds of box. */
export function findControlsOnPath(site: Site, path: readonly EventTarget[]): FoundControl[] {
  return findOnPath([...site.boxes, genericBox], path, isSendControl)
}

/** Finds the controls on an event's path that lead from a box to a further screen, innermost first. */
export function findNextControls(site: Site, path: readonly EventTarget[]): FoundControl[] {
  return findOnPath(
    site.boxes.filter(({ next }) => next),
    path,
    isNextControl,
  )
}

function findOnPath(
  boxes: readonly DraftBox[],
  path: readonly EventTarget[],
  isControl: (box: DraftBox, element: Element) => boolean,
): FoundControl[] {
  return path.flatMap((step) =>
    isElement(step) ? boxes.filter((box) => isControl(box, step)).map((box) => ({ control: step, box })) : [],
  )
}

/** Whether an element is a control that leads from a box to a further screen ("Tiếp"). */
function isNextControl(box: DraftBox, element: Element): boolean {
  const names = box.next
  return !!names && matchesSelector(element, box.send.selectors.join(',')) && hasMatchingName(element, names)
}

/** A box with the element that it shares with its send control. */
export interface BoxWithControl extends FoundBox {
  around: Element
}

/**
 * Finds the box that a send control sends, in the first ancestor of the control that holds an editor of that kind.
 *
 * @param preferred the editor to prefer among several (the one being written in).
 * @returns undefined when the box has left the page.
 */
export function findBoxForControl(site: Site, found: FoundControl, preferred?: Element): BoxWithControl | undefined {
  const bounds = found.box.scope.join(',')
  // Of the boxes in frames only those are looked for that are all of one.
  const framed = preferred && getFrame(preferred) ? findBox(site, preferred as EditorElement) : undefined
  for (let at: Element | null = getParentElement(found.control); at; at = getParentElement(at)) {
    if (framed?.box === found.box && hasNode(at, framed.editor)) return { ...framed, around: at }
    const boxes = findBoxes(site, found.box, at)
    const box = boxes.find((each) => each.editor === preferred) ?? chooseShownBox(boxes)
    if (box) return { ...box, around: at }
    if (matchesSelector(at, bounds)) return undefined
  }
  return undefined
}

/** Chooses the box in sight: sites keep hidden copies of a box in the page. */
function chooseShownBox(boxes: readonly FoundBox[]): FoundBox | undefined {
  return boxes.find(({ editor }) => isInSight(editor)) ?? boxes[0]
}

/**
 * Finds the enabled send control of a box, in the first ancestor that holds one, up to the scope of the box. One that
 * is nearer to another box sends that one.
 *
 * @param name the name that it alone must have; any if absent.
 */
export function findControlForBox(site: Site, found: FoundBox, name?: string): Element | undefined {
  const scope = findBoxScope(found)
  for (let at = getParentElement(found.editor); at; at = getParentElement(at)) {
    const controls = findSendControls(found.box, at)
    if (controls.length > 0) {
      const isOwn = createNearestBoxTest(site, found)
      return name === undefined ? controls.find(isOwn) : findControlByName(controls.filter(isOwn), name)
    }
    if (at === scope) return undefined
  }
  return undefined
}

/** Finds the control of a name; undefined if several have it. */
export function findControlByName(controls: readonly Element[], name: string): Element | undefined {
  const [control, another] = controls.filter((each) => readStableName(each) === name)
  return another ? undefined : control
}

/**
 * Returns a test whether no box of another place is nearer to a control: its first ancestor that holds a box holds this
 * one. For many controls, each ancestor is looked into once: a page may have a thousand posts with a button.
 */
function createNearestBoxTest(site: Site, found: FoundBox): (control: Element) => boolean {
  const known = new Map<Element, boolean>()
  const outer = getOuterElement(found)
  // Sites keep hidden fields next to a control, to paste into.
  const hasBox = (root: Element) => {
    const has = known.get(root) ?? findEveryBox(site, root).some(({ editor }) => isEditorShown(editor))
    known.set(root, has)
    return has
  }
  return (control) => {
    let at = getParentElement(control)
    while (at && !hasNode(at, outer) && !hasBox(at)) at = getParentElement(at)
    return at !== null && hasNode(at, outer)
  }
}

/** The controls that submit a form. */
export const SUBMIT_CONTROLS = 'button:not([type="button"], [type="reset"]), input[type="submit"], input[type="image"]'

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

/** Finds the enabled send controls of a kind of box inside an element. */
export function findSendControls(box: DraftBox, scope: Element | Document): Element[] {
  return findAllElements(scope, box.send.selectors.join(',')).filter(
    (element) => isSendControl(box, element) && !isDisabled(element),
  )
}

function isSendControl(box: DraftBox, element: Element): boolean {
  const { selectors, names, readsAllNames, onlyWithBox = [] } = box.send
  if (!matchesSelector(element, selectors.join(','))) return false
  if (hasMatchingName(element, [...names, ...onlyWithBox])) return true
  return readsAllNames !== undefined && listControlNames(element).some((name) => names.some((each) => each.test(name)))
}

/** Whether a control sends only where its box is, and does something else on a screen without one. */
export function isOnlyWithBox(box: DraftBox, element: Element): boolean {
  const { onlyWithBox, names } = box.send
  return onlyWithBox !== undefined && hasMatchingName(element, onlyWithBox) && !hasMatchingName(element, names)
}

/** Whether a control cannot be pressed now. */
export function isDisabled(element: Element): boolean {
  return readElementAttribute(element, 'disabled') !== null || readElementAttribute(element, 'aria-disabled') === 'true'
}

/** Longest text that can be a control's name, in UTF-16 units. A longer one is the text of a whole dialog. */
const MAX_NAME_LENGTH = 60

function hasMatchingName(element: Element, names: readonly RegExp[]): boolean {
  if (names.length === 0) return true
  const name = readControlName(element)
  return names.some((pattern) => pattern.test(name))
}

/** Reads what a page calls a control. Frameworks write empty labels. */
function readControlName(element: Element): string {
  const name =
    readElementAttribute(element, 'aria-label') || readElementAttribute(element, 'title') || getShortText(element)
  return foldName(name)
}

function foldName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** What a control has in it that is no part of its name: icons, some of them words for a font, keys, hidden words. */
const UNNAMED =
  'svg, style, i, kbd, mat-icon, [hidden], .visually-hidden, .sr-only, [class*="material-"], [class*="spinner"], [class*="tooltip"]'

/** What is no part of a name: invisible signs, what is in brackets, and all around the words. */
const UNREAD = /\p{Cf}|\(.*\)|^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** Lists the names that a reader of the page may take for a control's: its label, its title, its text. */
function listControlNames(element: Element): string[] {
  const label = readElementAttribute(element, 'aria-label')
  const title = readElementAttribute(element, 'title') ?? ''
  const names = label ? [label] : [title, getShortText(element)]
  return [...names, readNamedText(element)].map((name) => {
    const line = foldName(name)
    return line.length > MAX_NAME_LENGTH ? '' : line.replace(UNREAD, '').trim()
  })
}

/** The longest text of a button in which its name is searched, in UTF-16 units: markup is indented. */
const MAX_BUTTON_LENGTH = 400

function readNamedText(element: Element): string {
  if (getTextContent(element).length > MAX_BUTTON_LENGTH) return ''
  const unnamed = findAllElements(element, UNNAMED)
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let text = ''
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    if (!unnamed.some((each) => hasNode(each, node))) text += node.nodeValue
  return text
}

/** Reads what stays of a control's name while a page shows its title in another way. */
export function readStableName(element: Element): string {
  return foldName(readElementAttribute(element, 'aria-label') || getShortText(element)) || readControlName(element)
}

function getShortText(element: Element): string {
  const text = (getLocalName(element) === 'input' && (element as HTMLInputElement).value) || getTextContent(element)
  return text.length > MAX_NAME_LENGTH ? '' : text
}
