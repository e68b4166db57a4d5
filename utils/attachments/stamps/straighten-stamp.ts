import { type ColourPicture, type GreyPicture, scaleGrey } from '../pictures/grey-picture.ts'
import type { PictureBox } from '../pictures/picture-box.ts'
import type { TurnedBox } from './find-frame.ts'
import { measureRed } from './red-areas.ts'

/** White around the word, in pixels: the engine reads no letters at the edge of a picture. */
const MARGIN = 16
/** The height of what is inside the frame when it is read as one line, and the most when it is read as several. */
const READ_HEIGHT = 56
const BLOCK_HEIGHT = 4 * READ_HEIGHT
/** The height to which a small stamp is enlarged while it is turned, with its frame, and how far. */
const FRAME_HEIGHT = 76
const MOST_ENLARGED = 3
/** A row or column of the frame has ink in more than this share of its middle; of letters, none has. */
const FRAME_ROW = 0.62
const FRAME_COLUMN = 0.72

/** Letters cover less of what is inside a frame; more is a red area with a lighter line in it. */
const MOST_INK = 0.55

/** What is inside a frame, black letters on white, in the size for one line of letters and in that for several. */
export interface StampLetters {
  line: GreyPicture
  block: GreyPicture
}

/**
 * Cuts a stamp out of a picture, turns it level and takes its frame off; undefined when what is inside is no letters.
 */
export function straightenStamp(picture: ColourPicture, box: TurnedBox): StampLetters | undefined {
  const ink = sampleInk(picture, box, Math.max(1, Math.min(MOST_ENLARGED, FRAME_HEIGHT / box.height)))
  const inside = findInside(ink)
  if (measureInk(ink, inside) > MOST_INK) return undefined
  const cut = cutWithMargin(ink, inside)
  const line = scaleGrey(cut, READ_HEIGHT / inside.height)
  const block = inside.height < 2 * READ_HEIGHT ? line : scaleGrey(cut, Math.min(1, BLOCK_HEIGHT / inside.height))
  return { line, block }
}

/** The redness of what lies in a turned box, level and enlarged, as dark on light. */
function sampleInk({ width, height, data }: ColourPicture, box: TurnedBox, factor: number): GreyPicture {
  const wide = Math.round(box.width * factor)
  const high = Math.round(box.height * factor)
  const cos = Math.cos(box.angle)
  const sin = Math.sin(box.angle)
  const redAt = (x: number, y: number) => {
    if (x < 0 || y < 0 || x >= width || y >= height) return 0
    const at = 4 * (y * width + x)
    return measureRed(data[at]!, data[at + 1]!, data[at + 2]!)
  }
  const red = new Float32Array(wide * high)
  for (let y = 0; y < high; y++) {
    for (let x = 0; x < wide; x++) {
      const across = (x + 0.5 - wide / 2) / factor
      const down = (y + 0.5 - high / 2) / factor
      const fromX = box.x + across * cos - down * sin
      const fromY = box.y + across * sin + down * cos
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)]
      const [right, low] = [fromX - left, fromY - top]
      const upper = (1 - right) * redAt(left, top) + right * redAt(left + 1, top)
      const lower = (1 - right) * redAt(left, top + 1) + right * redAt(left + 1, top + 1)
      red[y * wide + x] = (1 - low) * upper + low * lower
    }
  }
  // The strongest tenth is ink at its fullest; weaker ink of an old stamp is spread to it.
  const full = Math.max(30, Float32Array.from(red).sort()[Math.floor(0.92 * red.length)]!)
  return { width: wide, height: high, data: Uint8ClampedArray.from(red, (level) => 255 - (255 * level) / full) }
}

/** The share of a part of a picture that is dark. */
function measureInk({ width, data }: GreyPicture, { x: left, y: top, ...size }: PictureBox): number {
  let dark = 0
  for (let y = top; y < top + size.height; y++) {
    for (let x = left; x < left + size.width; x++) if (data[y * width + x]! < 128) dark++
  }
  return dark / (size.width * size.height)
}

/** Finds what is inside the frame, of one line or two. */
function findInside({ width, height, data }: GreyPicture): PictureBox {
  const isInk = (x: number, y: number) => data[y * width + x]! < 140
  const countRow = (y: number) => countShare(width, 0.15, (x) => isInk(x, y))
  const countColumn = (x: number) => countShare(height, 0.15, (y) => isInk(x, y))
  const deep = Math.round(height * 0.2)
  const wide = Math.min(Math.round(height * 0.5), Math.round(width * 0.2))
  // A frame is as thick on both sides; print that runs through one of them hides it there.
  const across = Math.max(
    findLast(0, wide, (x) => countColumn(x) > FRAME_COLUMN),
    findLast(0, wide, (x) => countColumn(width - 1 - x) > FRAME_COLUMN),
  )
  const down = Math.max(
    findLast(0, deep, (y) => countRow(y) > FRAME_ROW),
    findLast(0, deep, (y) => countRow(height - 1 - y) > FRAME_ROW),
  )
  return { x: across, y: down, width: width - 2 * across, height: height - 2 * down }
}

/** The first place after the last one that is part of the frame, with its soft edge. */
function findLast(from: number, to: number, isFrame: (at: number) => boolean): number {
  let last = from - 1
  for (let at = from; at < to; at++) if (isFrame(at)) last = at
  return last < from ? from : last + 2
}

/** The share of places, without an edge at both ends, for which something is so. */
function countShare(length: number, edge: number, isSo: (at: number) => boolean): number {
  const from = Math.round(length * edge)
  let count = 0
  for (let at = from; at < length - from; at++) if (isSo(at)) count++
  return count / Math.max(1, length - 2 * from)
}

function cutWithMargin({ width, data }: GreyPicture, inside: PictureBox) {
  const margin = Math.round((MARGIN * inside.height) / READ_HEIGHT)
  const wide = inside.width + 2 * margin
  const high = inside.height + 2 * margin
  const cut = new Uint8ClampedArray(wide * high).fill(255)
  for (let y = 0; y < inside.height; y++) {
    const from = (inside.y + y) * width + inside.x
    cut.set(data.subarray(from, from + inside.width), (y + margin) * wide + margin)
  }
  return { width: wide, height: high, data: cut }
}
