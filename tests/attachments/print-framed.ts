import type { GreyPicture } from '../../utils/attachments/pictures/grey-picture.ts'
import type { Colour, Painting } from './painted-picture.ts'

/** A frame to print, in pixels. */
export interface PrintedFrameChoices {
  line: number
  /** Between the words and the line. */
  gap: number
  colour: Colour
  /** Whether there is a second line outside of the first, as far away as it is thick. */
  isDouble?: boolean
}

/** Prints words with their top left corner at a place. */
export function printWords(page: Painting, words: GreyPicture, [left, top]: readonly [number, number], colour: Colour) {
  page.paint(colour, (x, y) => {
    const [across, down] = [Math.floor(x - left), Math.floor(y - top)]
    const isOnWords = across >= 0 && down >= 0 && across < words.width && down < words.height
    return isOnWords && words.data[down * words.width + across] === 0
  })
}

/** Prints a frame around the place of words. */
export function printFrame(
  page: Painting,
  { width, height }: { width: number; height: number },
  [left, top]: readonly [number, number],
  { line, gap, colour, isDouble = false }: PrintedFrameChoices,
) {
  const isWithin = (x: number, y: number, by: number) =>
    x > left - by && y > top - by && x < left + width + by && y < top + height + by
  for (const inner of isDouble ? [gap, gap + 2 * line] : [gap]) {
    page.paint(colour, (x, y) => isWithin(x, y, inner + line) && !isWithin(x, y, inner))
  }
}
