// Finds out which kind of box an editor is, from the site definition.

import {
  findAllElements,
  findClosest,
  getFrame,
  getFrameDocument,
  getTextContent,
  matchesSelector,
  readElementAttribute,
} from '../lib/dom-tree.ts'
import { genericBox } from '../sites/generic-box.ts'
import type { DraftBox, Site } from '../sites/site-definition.ts'
import { type EditorElement, findEditor, isTextField } from './editor-element.ts'

/** An editor with the site definition of its kind of box. */
export interface FoundBox {
  editor: EditorElement
  box: DraftBox
}

/** Finds the first box definition of the site that matches an editor. */
export function findBox(site: Site, editor: EditorElement): FoundBox | undefined {
  const box = [...site.boxes, genericBox].find((each) => matchesBox(each, editor))
  return box && { editor, box }
}

/** Finds the element that bounds a box and its send control; the whole page when no scope selector matches. */
export function findBoxScope(found: FoundBox, selector: string = findScopeSelector(found)): Element {
  const outer = getOuterElement(found)
  return findClosest(outer, selector) ?? outer.ownerDocument.documentElement
}

/** Finds the selector of the element that bounds a box. */
export function findScopeSelector(found: FoundBox): string {
  const outer = getOuterElement(found)
  return found.box.scope.find((selector) => findClosest(outer, selector)) ?? ':root'
}

/** Returns where the surroundings of a box begin: an editor that is all of a frame has them around the frame. */
export function getOuterElement({ box, editor }: FoundBox): Element {
  return (box.isFrame && getFrame(editor)) || editor
}

/** Finds the boxes of every kind inside an element. */
export function findEveryBox(site: Site, root: Element): FoundBox[] {
  return [...site.boxes, genericBox].flatMap((box) => findBoxes(site, box, root))
}

/** How many frames of an element are looked into for boxes. */
const MAX_FRAMES = 20

/** Finds the boxes of a kind inside an element, or the document. */
export function findBoxes(site: Site, box: DraftBox, root: Element | Document): FoundBox[] {
  const elements = box.isFrame
    ? findAllElements(root, 'iframe')
        // A page that shows the source of a text keeps the old text in a hidden frame.
        .filter((frame) => Element.prototype.checkVisibility.call(frame))
        .slice(0, MAX_FRAMES)
        .flatMap((frame) => getFrameDocument(frame)?.body ?? [])
    : findAllElements(root, box.editor.join(','))
  return elements.flatMap((element) => {
    const editor = findEditor(element)
    const found = editor && findBox(site, editor)
    return found?.box === box ? found : []
  })
}

function matchesBox(box: DraftBox, editor: EditorElement): boolean {
  if (!box.editor.some((selector) => matchesSelector(editor, selector))) return false
  if (!box.isCombobox && matchesSelector(editor, '[role="combobox"]')) return false
  if (box.labels.length === 0) return true
  const labels = readEditorLabels(editor)
  if (box.notLabels?.some((unwanted) => labels.some((label) => unwanted.test(label)))) return false
  return box.labels.some((wanted) => labels.some((label) => wanted.test(label)))
}

const LABEL_ATTRIBUTES = ['aria-label', 'aria-placeholder', 'data-placeholder', 'placeholder']

/** Reads what a page calls an editor. */
export function readEditorLabels(editor: EditorElement): string[] {
  const labels = isTextField(editor) ? [...(editor.labels ?? [])].map((label) => getTextContent(label)) : []
  const named = LABEL_ATTRIBUTES.map((name) => readElementAttribute(editor, name))
  return [...named, ...labels].flatMap((label) => label?.normalize('NFC').trim() || [])
}
