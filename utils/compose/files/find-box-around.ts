import { hasNode } from '../../lib/dom-tree.ts'
import { genericBox } from '../../sites/generic-box.ts'
import type { Site } from '../../sites/site-definition.ts'
import type { FoundBox } from '../find-box.ts'
import { findBoxForControl } from '../send-control.ts'

/**
 * Finds the box that an element belongs to which is no send control: an input for files, a place to drop them. The one
 * that shares the nearest surroundings.
 * @param preferred the editor to prefer among several (the one being written in).
 */
export function findBoxAround(site: Site, element: Element, preferred?: Element): FoundBox | undefined {
  const boxes = [...site.boxes, genericBox].flatMap((box) => {
    return findBoxForControl(site, { control: element, box }, preferred) ?? []
  })
  const nearest = boxes.filter(({ around }) => boxes.every((other) => hasNode(other.around, around)))
  // Where several are as near, the one being written in is meant; or else none is known.
  const isOne = nearest.every(({ editor }) => editor === nearest[0]!.editor)
  const found = nearest.find(({ editor }) => editor === preferred) ?? (isOne ? nearest[0] : undefined)
  return found && { box: found.box, editor: found.editor }
}
