import { getFrame } from '../lib/dom-tree.ts'

/** Whether at least a part of an element is drawn in the window; in that of its frame, if the frame itself is drawn. */
export function isInSight(element: Element): boolean {
  const { left, top, right, bottom, width, height } = Element.prototype.getBoundingClientRect.call(element)
  const { innerWidth, innerHeight } = element.ownerDocument.defaultView ?? window
  const isInWindow = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
  const frame = getFrame(element)
  return (
    width > 0 &&
    height > 0 &&
    isInWindow &&
    (!frame || isInSight(frame)) &&
    Element.prototype.checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true })
  )
}
