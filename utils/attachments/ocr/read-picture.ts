import { estimateSkew } from '../pictures/estimate-skew.ts'
import {
  type ColourPicture,
  convertToGrey,
  flattenLight,
  type GreyPicture,
  removeRed,
  rotateGrey,
  scaleGrey,
} from '../pictures/grey-picture.ts'
import { type PictureBox, scalePictureBox } from '../pictures/picture-box.ts'
import { type PaperMarks, placeMarks, sortMarks } from '../stamps/find-marks.ts'
import { eraseFrames, findPrintedFrames } from '../stamps/printed-frames.ts'
import type { OcrEngine } from './ocr-engine.ts'
import { makePage } from './parse-word-table.ts'
import { readPrintedFrames } from './read-printed-frames.ts'
import type { RecognizedPage, RecognizedWord } from './recognized-page.ts'
import { rereadNumbers } from './reread-number.ts'

/** What is done to a page before it is read; docs/decisions/pictures-read-by-tesseract-core.md has what each does. */
export interface PreparationSteps {
  /** Shadows are taken off. */
  flatten: boolean
  /** Red ink is taken out of stamps and seals. */
  lift: boolean
  /** Small pictures are enlarged. */
  enlarge: boolean
  /** Turned lines are turned back. */
  deskew: boolean
  /** Frames around words are taken off. */
  unframe: boolean
  /** Afterwards, numbers that lack a sign are read again. */
  reread: boolean
}

export const ALL_STEPS: PreparationSteps = {
  flatten: true,
  lift: true,
  enlarge: true,
  deskew: true,
  unframe: true,
  reread: true,
}

/** Below this, in pixels, the longer side of a page is enlarged: its letters are too small for the engine. */
const SMALL_SIDE = 1400
/** The longer side after that: an A4 page of 150 dots per inch. */
const READABLE_SIDE = 1754
/** Lines that are turned by less, in radians, are read as well as level ones. */
const LEVEL = 0.006

/**
 * Reads the text of a page and the frames that are printed on it, with boxes in pixels of the picture.
 * @param inked where stamps and seals hide what is printed below them
 */
export function readPicture(
  engine: OcrEngine,
  picture: ColourPicture,
  inked: readonly PictureBox[],
  steps: PreparationSteps = ALL_STEPS,
): { page: RecognizedPage; marks: PaperMarks } {
  let grey: GreyPicture = convertToGrey(picture)
  if (steps.lift) for (const box of inked) removeRed(grey, picture, box)
  if (steps.flatten) grey = flattenLight(grey)
  const side = Math.max(grey.width, grey.height)
  const factor = steps.enlarge && side < SMALL_SIDE ? READABLE_SIDE / side : 1
  if (factor !== 1) grey = scaleGrey(grey, factor)
  const skew = steps.deskew ? estimateSkew(grey) : 0
  const turned = Math.abs(skew) > LEVEL ? rotateGrey(grey, skew) : undefined
  const prepared = turned ?? grey
  const frames = steps.unframe ? findPrintedFrames(prepared) : []
  eraseFrames(prepared, frames)
  const { page, marks } = readPrintedFrames(engine, prepared, engine.readWords(prepared, 'page'), frames)
  const toPlace = (box: PictureBox) => scalePictureBox(turned ? turned.findSource(box) : box, 1 / factor)
  return {
    page: placePage(steps.reread ? rereadNumbers(engine, prepared, page) : page, toPlace),
    marks: placeMarks(sortMarks(marks), toPlace),
  }
}

/** Moves all boxes of a page to where they are in another picture. */
export function placePage({ lines }: RecognizedPage, toPlace: (box: PictureBox) => PictureBox): RecognizedPage {
  return makePage(
    lines.map(({ text, box, words }) => ({
      text,
      box: toPlace(box),
      words: words.map((word): RecognizedWord => ({ ...word, box: toPlace(word.box) })),
    })),
  )
}
