import { type Box, pushedInto } from '../../utils/report/picture/box.ts'

/** The least side of a selection, in the picture's pixels. */
const LEAST = 4
/** How far a key moves, in the picture's pixels; 1 with Ctrl. */
const STEP = 8

interface Size {
  width: number
  height: number
}

/** The selection to begin with: in the middle, a third of the picture. */
export function firstFrame({ width, height }: Size): Box {
  return fitted({ left: width / 3, top: height / 3, width: width / 3, height: height / 3 }, { width, height })
}

/** The selection that was drawn from one point to another. */
export function drawnFrame(a: { x: number; y: number }, b: { x: number; y: number }, size: Size): Box {
  const box = {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }
  return fitted(box, size)
}

/** The selection after an arrow key: moved, or resized with Shift; undefined for any other key. */
export function frameAfterKey(
  frame: Box,
  { key, shiftKey, ctrlKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey'>,
  size: Size,
): Box | undefined {
  const by = ctrlKey ? 1 : STEP
  const across = key === 'ArrowLeft' ? -by : key === 'ArrowRight' ? by : 0
  const down = key === 'ArrowUp' ? -by : key === 'ArrowDown' ? by : 0
  if (across === 0 && down === 0) return undefined
  if (!shiftKey) return fitted({ ...frame, left: frame.left + across, top: frame.top + down }, size)
  // The upper left corner stays where it is.
  const width = Math.min(frame.width + across, size.width - frame.left)
  const height = Math.min(frame.height + down, size.height - frame.top)
  return fitted({ ...frame, width, height }, size)
}

/** A selection of whole pixels inside of the picture. */
function fitted(box: Box, size: Size): Box {
  const whole = {
    left: Math.round(box.left),
    top: Math.round(box.top),
    width: Math.round(box.width),
    height: Math.round(box.height),
  }
  return pushedInto(whole, size, LEAST)
}
