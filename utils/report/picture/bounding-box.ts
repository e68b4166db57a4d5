/** A part of a picture or a page: its upper left corner and its size. */
export interface BoundingBox {
  left: number
  top: number
  width: number
  height: number
}

/** What two boxes have in common; null when that is nothing. */
export function intersectBoxes(a: BoundingBox, b: BoundingBox): BoundingBox | null {
  const left = Math.max(a.left, b.left)
  const top = Math.max(a.top, b.top)
  const width = Math.min(a.left + a.width, b.left + b.width) - left
  const height = Math.min(a.top + a.height, b.top + b.height) - top
  return width > 0 && height > 0 ? { left, top, width, height } : null
}

/** The largest box of whole steps that lies inside: nothing from beyond the edge gets in. Null when there is no room for one. */
export function roundBoxInward(box: BoundingBox): BoundingBox | null {
  const left = Math.ceil(box.left)
  const top = Math.ceil(box.top)
  const width = Math.floor(box.left + box.width) - left
  const height = Math.floor(box.top + box.height) - top
  return width > 0 && height > 0 ? { left, top, width, height } : null
}

/** The smallest box of whole steps that holds it: nothing of it stays out. In: the step, 1 unless said. */
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

/** A box made larger by a factor, with its place. */
export function scaleBox(box: BoundingBox, by: number): BoundingBox {
  return { left: box.left * by, top: box.top * by, width: box.width * by, height: box.height * by }
}

/** A box as seen from a corner. */
export function toRelativeBox(box: BoundingBox, corner: Pick<BoundingBox, 'left' | 'top'>): BoundingBox {
  return { ...box, left: box.left - corner.left, top: box.top - corner.top }
}

/** A box pushed into a picture, made smaller where it is larger than that. In: the picture's size, the least side of a box. */
export function clampBox(box: BoundingBox, size: { width: number; height: number }, least = 1): BoundingBox {
  const width = Math.min(Math.max(box.width, least), size.width)
  const height = Math.min(Math.max(box.height, least), size.height)
  return {
    left: Math.min(Math.max(box.left, 0), size.width - width),
    top: Math.min(Math.max(box.top, 0), size.height - height),
    width,
    height,
  }
}

/** A box made smaller by as much on every side. */
export function insetBox({ left, top, width, height }: BoundingBox, by: number): BoundingBox {
  return { left: left + by, top: top + by, width: width - 2 * by, height: height - 2 * by }
}
