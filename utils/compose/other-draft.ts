// Decides which boxes of a page are drafts apart from what a control sends. Pages that we do not know keep the parts of
// one draft in many ways, and several drafts next to each other.

import { findAllElements, findClosest, getParentElement, hasNode } from '../lib/dom-tree.ts'
import type { Site } from '../sites/site-definition.ts'
import type { EditorElement } from './editor-element.ts'
import { type FoundBox, findEveryBox, getOuterElement, readEditorLabels } from './find-box.ts'
import { findSendControls, SUBMIT_CONTROLS } from './send-control.ts'

/** Editors have buttons like "Bình luận" in them. */
const TOOLBARS = '[role="toolbar"], .ql-toolbar'

/**
 * Returns a test whether a box is another draft than what a control sends: it has a nearer send control, or a form with
 * any button. Not where the control has no box for itself, as at the head or foot of a page: that sends all of it.
 */
export function createOtherDraftTest(site: Site, control: Element): (found: FoundBox) => boolean {
  const around = findBoxNeighbourhood(site, control)
  return (found) =>
    !hasNode(around, getOuterElement(found)) && (hasControlBelow(found, control) || isInOtherForm(found, control))
}

/** Finds the innermost element around a control that holds any box or line, but for the title of a text. */
function findBoxNeighbourhood(site: Site, control: Element): Element {
  const isTitle = (editor: EditorElement) => readEditorLabels(editor).some((label) => TITLE.test(label))
  const hasBox = (root: Element) =>
    findEveryBox(site, root).some(({ editor }) => !isTitle(editor)) ||
    findAllElements<HTMLInputElement>(root, LINES).some((line) => !isTitle(line))
  let at = control
  for (let up = getParentElement(at); up && !hasBox(at); up = getParentElement(at)) at = up
  return at
}

const TITLE = /tiêu đề|\b(?:title|subject)\b/iu
/** Lines that a form asks for: a number to call, an address. */
const LINES = 'input:not([type]), [type="tel"], [type="email"], [type="text"]'

/** Whether a box has a send control below the element that it shares with another one. */
export function hasControlBelow(found: FoundBox, other: Element): boolean {
  const isOutside = (control: Element) => findClosest(control, TOOLBARS) === null
  for (let at = getParentElement(getOuterElement(found)); at && !hasNode(at, other); at = getParentElement(at))
    if (findSendControls(found.box, at).some(isOutside)) return true
  return false
}

/** Whether a box is in a form that has a button to submit it, and that an element is not in. */
export function isInOtherForm(found: FoundBox, element: Element): boolean {
  const form = findClosest(getOuterElement(found), 'form')
  return form !== null && !hasNode(form, element) && findAllElements(form, SUBMIT_CONTROLS).length > 0
}
