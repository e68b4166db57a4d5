// Pictures in shades of grey, and what is done to them before they are read. Arithmetic on pixels only, so that it runs
// in a worker and in tests alike.

import { joinBoxes, type PictureBox } from './picture-box.ts'

/** What pixels need to be read: an `ImageData`, or an object like one. */
export interface ColourPicture {
  width: number
  height: number
  /** Red, green, blue and opacity of each pixel, row by row. */
  data: Uint8ClampedArray
}

/** A picture of one byte per pixel, 0 for black. */
export interface GreyPicture {
  width: number
  height: number
  data: Uint8ClampedArray
}

/** Converts a picture to grey, as the eye weighs its colours. */
export function convertToGrey({ width, height, data }: ColourPicture): GreyPicture {
  const grey = new Uint8ClampedArray(width * height)
  for (let i = 0, from = 0; i < grey.length; i++, from += 4) {
    grey[i] = (77 * data[from]! + 150 * data[from + 1]! + 29 * data[from + 2]!) >> 8
  }
  return { width, height, data: grey }
}

/**
 * Takes red ink out of a part of a picture, so that what is printed below a stamp can be read: red ink is as light as
 * paper in red light, print is not.
 */
export function removeRed(grey: GreyPicture, { width, data }: ColourPicture, box: PictureBox): void {
  const right = Math.min(grey.width, Math.ceil(box.x + box.width))
  const bottom = Math.min(grey.height, Math.ceil(box.y + box.height))
  for (let y = Math.max(0, Math.floor(box.y)); y < bottom; y++) {
    for (let x = Math.max(0, Math.floor(box.x)); x < right; x++) {
      const from = 4 * (y * width + x)
      const red = data[from]!
      const others = Math.max(data[from + 1]!, data[from + 2]!)
      // The more the red exceeds the others, the more of the pixel is ink.
      if (red - others > 12) grey.data[y * width + x] = Math.min(255, red + (red - others) * 0.35)
    }
  }
}

/** The side of the squares in which the brightness of the paper is measured, as a share of the picture's width. */
const LIGHT_SQUARES = 24

/** Half of a page in any light is brighter than this. */
const DARK = 100

/**
 * Evens out the light: each pixel is divided by the brightness of the paper around it, so that a shadow is no darker
 * than a page in the light. A picture that is no page, such as light letters on a dark cover, is returned as it is.
 */
export function flattenLight({ width, height, data }: GreyPicture): GreyPicture {
  const side = Math.max(8, Math.round(width / LIGHT_SQUARES))
  const columns = Math.ceil(width / side)
  const rows = Math.ceil(height / side)
  const paper = new Float32Array(columns * rows)
  const counts = new Uint32Array(256)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      counts.fill(0)
      let total = 0
      const bottom = Math.min(height, (row + 1) * side)
      const right = Math.min(width, (column + 1) * side)
      for (let y = row * side; y < bottom; y++) {
        for (let x = column * side; x < right; x++, total++) counts[data[y * width + x]!]!++
      }
      // The brightest tenth is paper, unless the square is all print.
      paper[row * columns + column] = Math.max(40, findLevel(counts, total * 0.1))
    }
  }
  if (Float32Array.from(paper).sort()[paper.length >> 1]! < DARK) return { width, height, data }
  const flat = new Uint8ClampedArray(data.length)
  for (let y = 0; y < height; y++) {
    const down = clamp(y / side - 0.5, rows - 1)
    const row = Math.min(rows - 1, Math.floor(down))
    const below = Math.min(rows - 1, row + 1)
    for (let x = 0; x < width; x++) {
      const across = clamp(x / side - 0.5, columns - 1)
      const column = Math.floor(across)
      const next = Math.min(columns - 1, column + 1)
      const upper = mixLevels(paper[row * columns + column]!, paper[row * columns + next]!, across - column)
      const lower = mixLevels(paper[below * columns + column]!, paper[below * columns + next]!, across - column)
      flat[y * width + x] = (data[y * width + x]! * 250) / mixLevels(upper, lower, down - row)
    }
  }
  return { width, height, data: flat }
}

/** The brightness that so many pixels have or exceed. */
function findLevel(counts: Uint32Array, pixels: number): number {
  let left = pixels
  let level = 255
  while (level > 0 && left > counts[level]!) left -= counts[level--]!
  return level
}

/** Scales a picture, each pixel mixed from the four around it. */
export function scaleGrey({ width, height, data }: GreyPicture, factor: number): GreyPicture {
  const wide = Math.max(1, Math.round(width * factor))
  const high = Math.max(1, Math.round(height * factor))
  return transformGrey({ width, height, data }, wide, high, (x, y) => [
    (x + 0.5) / factor - 0.5,
    (y + 0.5) / factor - 0.5,
  ])
}

/** A picture that was turned, and the way back to the places of the picture that it was made from. */
export interface TurnedPicture extends GreyPicture {
  /** Finds the upright box around a box of the turned picture. */
  findSource(box: PictureBox): PictureBox
}

/**
 * Turns a picture about its middle and enlarges it, so that no corner is cut off; what comes into it is white.
 * @param angle counter-clockwise, in radians
 */
export function rotateGrey(grey: GreyPicture, angle: number): TurnedPicture {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const { width, height } = grey
  const wide = Math.ceil(width * Math.abs(cos) + height * Math.abs(sin))
  const high = Math.ceil(height * Math.abs(cos) + width * Math.abs(sin))
  const findPlace = (x: number, y: number) => {
    const across = x - wide / 2
    const down = y - high / 2
    return [across * cos - down * sin + width / 2, down * cos + across * sin + height / 2] as const
  }
  return {
    ...transformGrey(grey, wide, high, findPlace),
    findSource({ x, y, width: boxWidth, height: boxHeight }) {
      const corners = [
        findPlace(x, y),
        findPlace(x + boxWidth, y),
        findPlace(x, y + boxHeight),
        findPlace(x + boxWidth, y + boxHeight),
      ]
      return joinBoxes(corners.map(([across, down]) => ({ x: across, y: down, width: 0, height: 0 })))
    },
  }
}

/** Cuts a part out of a picture; what lies outside of the picture is white. */
export function cutGrey({ width, height, data }: GreyPicture, box: PictureBox): GreyPicture {
  const [left, top] = [Math.floor(box.x), Math.floor(box.y)]
  const [wide, high] = [Math.ceil(box.width), Math.ceil(box.height)]
  const cut = new Uint8ClampedArray(wide * high).fill(255)
  const from = Math.max(0, left)
  const to = Math.min(width, left + wide)
  for (let y = Math.max(0, top); y < Math.min(height, top + high); y++) {
    if (to > from) cut.set(data.subarray(y * width + from, y * width + to), (y - top) * wide + from - left)
  }
  return { width: wide, height: high, data: cut }
}

/** Makes a picture whose pixels come from places of another one, between its pixels. */
function transformGrey(
  { width, height, data }: GreyPicture,
  wide: number,
  high: number,
  findSource: (x: number, y: number) => readonly [x: number, y: number],
): GreyPicture {
  const made = new Uint8ClampedArray(wide * high)
  for (let y = 0; y < high; y++) {
    for (let x = 0; x < wide; x++) {
      const [across, down] = findSource(x, y)
      if (across < -1 || down < -1 || across > width || down > height) {
        made[y * wide + x] = 255
        continue
      }
      const column = clamp(Math.floor(across), width - 1)
      const row = clamp(Math.floor(down), height - 1)
      const next = Math.min(width - 1, column + 1)
      const below = Math.min(height - 1, row + 1)
      const right = clamp(across - column, 1)
      const upper = mixLevels(data[row * width + column]!, data[row * width + next]!, right)
      const lower = mixLevels(data[below * width + column]!, data[below * width + next]!, right)
      made[y * wide + x] = mixLevels(upper, lower, clamp(down - row, 1))
    }
  }
  return { width: wide, height: high, data: made }
}

function mixLevels(from: number, to: number, share: number): number {
  return from + (to - from) * share
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most)
}
