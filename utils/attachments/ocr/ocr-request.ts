// What the worker for pictures does: it starts the engine at the first picture, and keeps it.

import type { ColourPicture } from '../pictures/grey-picture.ts'
import { type PictureBox, scalePictureBox } from '../pictures/picture-box.ts'
import { READ_SIDE } from '../pictures/read-side.ts'
import { type PaperMarks, placeMarks } from '../stamps/find-marks.ts'
import { type OcrEngine, startEngine } from './ocr-engine.ts'
import { readPaper } from './read-paper.ts'
import { ALL_STEPS, type PreparationSteps, placePage } from './read-picture.ts'
import type { RecognizedPage } from './recognized-page.ts'

/** A picture to read. */
export interface OcrRequest {
  id: number
  picture: ImageData | ImageBitmap
  /** For measuring: the steps before reading; all of them unless given. */
  steps?: PreparationSteps | undefined
}

/** What was read, or why it was not: errors lose their kind on the way between threads. */
export type OcrAnswer =
  | { id: number; page: RecognizedPage; marks: PaperMarks }
  | { id: number; failure: 'unavailable' | 'unreadable'; message: string }

let starting: Promise<OcrEngine> | undefined

/** Reads a picture, for the worker's answer. */
export async function answerOcrRequest({ id, picture, steps = ALL_STEPS }: OcrRequest): Promise<OcrAnswer> {
  let engine: OcrEngine
  try {
    starting ??= startEngine()
    engine = await starting
  } catch (error) {
    starting = undefined
    return { id, failure: 'unavailable', message: String(error) }
  }
  try {
    const { pixels, factor } = await reducePicture(picture)
    const { page, marks } = readPaper(engine, pixels, steps)
    const toSource = (box: PictureBox) => scalePictureBox(box, 1 / factor)
    return { id, page: placePage(page, toSource), marks: placeMarks(marks, toSource) }
  } catch (error) {
    return { id, failure: 'unreadable', message: String(error) }
  }
}

/** Reads the pixels of a picture, of a large one reduced. */
async function reducePicture(picture: ImageData | ImageBitmap): Promise<{ pixels: ColourPicture; factor: number }> {
  const bitmap = picture instanceof ImageBitmap ? picture : await createImageBitmap(picture)
  const factor = Math.min(1, READ_SIDE / Math.max(bitmap.width, bitmap.height))
  const width = Math.max(1, Math.round(bitmap.width * factor))
  const height = Math.max(1, Math.round(bitmap.height * factor))
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  return { pixels: context.getImageData(0, 0, width, height), factor }
}
