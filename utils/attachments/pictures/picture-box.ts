/** A rectangle in pixels of the picture, upright. */
export interface PictureBox {
  x: number
  y: number
  width: number
  height: number
}

/** Returns the smallest rectangle around some. */
export function joinBoxes(boxes: readonly PictureBox[]): PictureBox {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  }
}

/** Returns the rectangle in a picture that is larger or smaller by a factor. */
export function scalePictureBox({ x, y, width, height }: PictureBox, factor: number): PictureBox {
  return { x: x * factor, y: y * factor, width: width * factor, height: height * factor }
}
