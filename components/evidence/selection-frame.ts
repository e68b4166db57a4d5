import { type BoundingBox, clampBox } from '../../utils/report/picture/bounding-box.ts'

/** The least side of a selection, in the picture's pixels. */
const MIN_FRAME_SIDE = 4
/** How far a key moves, in the picture's pixels; 1 with Ctrl. */
const KEY_STEP = 8

interface PictureSize {
  width: number
  height: number
}

/** The selection to begin with: in the middle, a third of the picture. */
export function createInitialFrame({ width, height }: PictureSize): BoundingBox {
  return clampFrame({ left: width / 3, top: height / 3, width: width / 3, height: height / 3 }, { width, height })
}

/** The selection that was drawn from one point to another. */
export function createFrameFromPoints(
  a: { x: number; y: number },
  b: { x: number; y: number },
  size: PictureSize,
): BoundingBox {
  const box = {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }
  return clampFrame(box, size)
}

/** The selection after an arrow key: moved, or resized with Shift; undefined for any other key. */
export function adjustFrameByKey(
  frame: BoundingBox,
  { key, shiftKey, ctrlKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey'>,
  size: PictureSize,
): BoundingBox | undefined {
  const by = ctrlKey ? 1 : KEY_STEP
  const across = key === 'ArrowLeft' ? -by : key === 'ArrowRight' ? by : 0
  const down = key === 'ArrowUp' ? -by : key === 'ArrowDown' ? by : 0
  if (across === 0 && down === 0) return undefined
  if (!shiftKey) return clampFrame({ ...frame, left: frame.left + across, top: frame.top + down }, size)
  // The upper left corner stays where it is.
  const width = Math.min(frame.width + across, size.width - frame.left)
  const height = Math.min(frame.height + down, size.height - frame.top)
  return clampFrame({ ...frame, width, height }, size)
}

/** A selection of whole pixels inside of the picture. */
function clampFrame(box: BoundingBox, size: PictureSize): BoundingBox {
  const whole = {
    left: Math.round(box.left),
    top: Math.round(box.top),
    width: Math.round(box.width),
    height: Math.round(box.height),
  }
  return clampBox(whole, size, MIN_FRAME_SIDE)
}
