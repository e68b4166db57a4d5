/** A rectangle in the viewport, in CSS pixels. */
export type SpotRect = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>

/** Distance to the edges of the viewport, and between two spots that are tried. */
const MARGIN = 16
const STEP = 8

/**
 * Finds a spot at the edge of the viewport for something that must cover none of the given rectangles: from the bottom
 * up, at the right and then at the left.
 *
 * @returns The left upper corner of the spot; undefined when there is none.
 */
export function findFreeSpot(
  size: { width: number; height: number },
  viewport: { width: number; height: number },
  occupied: readonly SpotRect[],
): { left: number; top: number } | undefined {
  if (size.width > viewport.width - 2 * MARGIN) return undefined
  for (const left of [viewport.width - MARGIN - size.width, MARGIN]) {
    for (let top = viewport.height - MARGIN - size.height; top >= MARGIN; top -= STEP) {
      const spot = { left, top, right: left + size.width, bottom: top + size.height }
      if (!occupied.some((each) => doOverlap(each, spot))) return { left, top }
    }
  }
  return undefined
}

function doOverlap(a: SpotRect, b: SpotRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
