// From an editor to the kind of box it is, by the site's data.

import { generic } from '../sites/generic.ts'
import type { Box, Site } from '../sites/site.ts'
import type { Editor } from './editor.ts'

/** An editor together with what its site says about such a box. */
export interface FoundBox {
  editor: Editor
  box: Box
}

/** The box an editor is, by the first of the site's boxes that fits; undefined when none does. */
export function boxOf(site: Site, editor: Editor): FoundBox | undefined {
  const box = [...site.boxes, generic].find((each) => fits(each, editor))
  return box && { editor, box }
}

/** The element that bounds a box and its send control; the whole page where the site names none. */
export function scopeOf(found: FoundBox): Element {
  for (const selector of found.box.scope) {
    const scope = found.editor.closest(selector)
    if (scope) return scope
  }
  return found.editor.ownerDocument.documentElement
}

function fits(box: Box, editor: Editor): boolean {
  if (!box.editor.some((selector) => editor.matches(selector))) return false
  if (box.labels.length === 0) return true
  const labels = labelsOf(editor)
  return box.labels.some((wanted) => labels.some((label) => wanted.test(label)))
}

const LABELS = ['aria-label', 'aria-placeholder', 'data-placeholder', 'placeholder']

function labelsOf(editor: Editor): string[] {
  return LABELS.flatMap((name) => editor.getAttribute(name)?.normalize('NFC').trim() || [])
}
