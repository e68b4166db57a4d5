/** A rectangle in a picture or on a page: its upper left corner and its size. */
export interface BoundingBox {
  left: number
  top: number
  width: number
  height: number
}

/** Returns the intersection of two boxes; null when they do not overlap. */
export function intersectBoxes(a: BoundingBox, b: BoundingBox): BoundingBox | null {
  const left = Math.max(a.left, b.left)
  const top = Math.max(a.top, b.top)
  const width = Math.min(a.left + a.width, b.left + b.width) - left
  const height = Math.min(a.top + a.height, b.top + b.height) - top
  return width > 0 && height > 0 ? { left, top, width, height } : null
}

/**
 * Returns the largest box with integer edges inside a box, so that no pixel outside is included; null when none fits.
 */
export function roundBoxInward(box: BoundingBox): BoundingBox | null {
  const left = Math.ceil(box.left)
  const top = Math.ceil(box.top)
  const width = Math.floor(box.left + box.width) - left
  const height = Math.floor(box.top + box.height) - top
  return width > 0 && height > 0 ? { left, top, width, height } : null
}

/**
 * Returns the smallest box around a box whose edges are multiples of a step, so that no part of it is left out.
 *
 * @param step The grid size, 1 by default.
 */
export function roundBoxOutward(box: BoundingBox, step = 1): BoundingBox {
  const left = Math.floor(box.left / step) * step
  const top = Math.floor(box.top / step) * step
  return {
    left,
    top,
    width: Math.ceil((box.left + box.width) / step) * step - left,
    height: Math.ceil((box.top + box.height) / step) * step - top,
  }
}

/** Multiplies the position and the size of a box by a factor. */
export function scaleBox(box: BoundingBox, factor: number): BoundingBox {
  return { left: box.left * factor, top: box.top * factor, width: box.width * factor, height: box.height * factor }
}

/** Returns a box relative to a corner. */
export function toRelativeBox(box: BoundingBox, corner: Pick<BoundingBox, 'left' | 'top'>): BoundingBox {
  return { ...box, left: box.left - corner.left, top: box.top - corner.top }
}

/**
 * Moves a box into a picture, and shrinks it where it is larger than the picture.
 *
 * @param size The size of the picture.
 * @param minSide The minimum side of the box, 1 by default; a picture smaller than this still limits it.
 */
export function clampBox(box: BoundingBox, size: { width: number; height: number }, minSide = 1): BoundingBox {
  const width = Math.min(Math.max(box.width, minSide), size.width)
  const height = Math.min(Math.max(box.height, minSide), size.height)
  return {
    left: Math.min(Math.max(box.left, 0), size.width - width),
    top: Math.min(Math.max(box.top, 0), size.height - height),
    width,
    height,
  }
}

/** Shrinks a box by the same distance on every side. */
export function insetBox({ left, top, width, height }: BoundingBox, distance: number): BoundingBox {
  return { left: left + distance, top: top + distance, width: width - 2 * distance, height: height - 2 * distance }
}
