// Finds out which kind of box an editor is, from the site definition.

import { findClosest, matchesSelector, readElementAttribute } from '../lib/dom-tree.ts'
import { genericBox } from '../sites/generic-box.ts'
import type { DraftBox, Site } from '../sites/site-definition.ts'
import type { EditorElement } from './editor-element.ts'

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
  return findClosest(found.editor, selector) ?? found.editor.ownerDocument.documentElement
}

/** Finds the selector of the element that bounds a box. */
export function findScopeSelector({ box, editor }: FoundBox): string {
  return box.scope.find((selector) => findClosest(editor, selector)) ?? ':root'
}

function matchesBox(box: DraftBox, editor: EditorElement): boolean {
  if (!box.editor.some((selector) => matchesSelector(editor, selector))) return false
  if (!box.isCombobox && matchesSelector(editor, '[role="combobox"]')) return false
  if (box.labels.length === 0) return true
  const labels = readEditorLabels(editor)
  return box.labels.some((wanted) => labels.some((label) => wanted.test(label)))
}

const LABEL_ATTRIBUTES = ['aria-label', 'aria-placeholder', 'data-placeholder', 'placeholder']

/** Reads what a page calls an editor. */
export function readEditorLabels(editor: Element): string[] {
  return LABEL_ATTRIBUTES.flatMap((name) => readElementAttribute(editor, name)?.normalize('NFC').trim() || [])
}
