/** Whether at least a part of an element is drawn in the window. */
export function isInSight(element: Element): boolean {
  const { left, top, right, bottom, width, height } = Element.prototype.getBoundingClientRect.call(element)
  const isInWindow = bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth
  return (
    width > 0 &&
    height > 0 &&
    isInWindow &&
    Element.prototype.checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true })
  )
}
