// Keeps the lines at the foot of the window off the box and its send control: the chats of some sites are there, too.

import { findBoxFrame } from '../../utils/compose/box-frame.ts'
import { getShownElement } from '../../utils/compose/editor-element.ts'
import { type FoundBox, findBoxScope } from '../../utils/compose/find-box.ts'
import { placeNotice } from '../../utils/compose/panel-position.ts'
import { getElementRect, getViewport } from './follow-box.ts'

/**
 * Moves the notices in our layer above the boxes that they would cover. Where no room is above the frame of a box, as
 * with a dialog as high as the window, at least the text and the send control stay free.
 */
export function placeNotices(
  root: ParentNode,
  boxes: readonly FoundBox[],
  findControl: (found: FoundBox) => Element | undefined,
): void {
  const controls = boxes.flatMap((found) => findControl(found) ?? []).map(getElementRect)
  const texts = boxes.map(({ editor }) => getElementRect(editor))
  const frames = boxes.map((found) => getElementRect(findBoxFrame(getShownElement(found.editor), findBoxScope(found))))
  for (const notice of root.querySelectorAll<HTMLElement>('.notice')) {
    const size = { width: notice.offsetWidth, height: notice.offsetHeight }
    const bottom =
      placeNotice(size, [...frames, ...controls], getViewport()) ??
      placeNotice(size, [...texts, ...controls], getViewport())
    notice.style.bottom = bottom === undefined ? '' : `${bottom}px`
  }
}
