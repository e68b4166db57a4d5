import { type BoundingBox, clampBox } from '../../utils/report/picture/bounding-box.ts'

/** Minimum side of a selection, in pixels of the picture. */
const MIN_FRAME_SIDE = 4
/** How far an arrow key moves, in pixels of the picture; with Ctrl, 1 pixel. */
const KEY_STEP = 8

interface PictureSize {
  width: number
  height: number
}

/** Creates the initial selection: a third of each side, in the middle of the picture. */
export function createInitialFrame({ width, height }: PictureSize): BoundingBox {
  return clampFrame({ left: width / 3, top: height / 3, width: width / 3, height: height / 3 }, { width, height })
}

/** Creates the selection between two points. */
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

/** Moves the selection by an arrow key, or resizes it with Shift; returns undefined for other keys. */
export function adjustFrameByKey(
  frame: BoundingBox,
  { key, shiftKey, ctrlKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey'>,
  size: PictureSize,
): BoundingBox | undefined {
  const distance = ctrlKey ? 1 : KEY_STEP
  const across = key === 'ArrowLeft' ? -distance : key === 'ArrowRight' ? distance : 0
  const down = key === 'ArrowUp' ? -distance : key === 'ArrowDown' ? distance : 0
  if (across === 0 && down === 0) return undefined
  if (!shiftKey) return clampFrame({ ...frame, left: frame.left + across, top: frame.top + down }, size)
  // Resizing keeps the upper left corner.
  const width = Math.min(frame.width + across, size.width - frame.left)
  const height = Math.min(frame.height + down, size.height - frame.top)
  return clampFrame({ ...frame, width, height }, size)
}

/** Rounds a selection to whole pixels and moves it into the picture. */
function clampFrame(box: BoundingBox, size: PictureSize): BoundingBox {
  const rounded = {
    left: Math.round(box.left),
    top: Math.round(box.top),
    width: Math.round(box.width),
    height: Math.round(box.height),
  }
  return clampBox(rounded, size, MIN_FRAME_SIDE)
}
