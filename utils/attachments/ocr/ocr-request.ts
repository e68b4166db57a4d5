// What the worker for pictures does: it starts the engine at the first picture, and keeps it.

import type { ColourPicture } from '../pictures/grey-picture.ts'
import { findMarks, type PaperMarks } from '../stamps/find-marks.ts'
import { type OcrEngine, startEngine } from './ocr-engine.ts'
import { ALL_STEPS, type PreparationSteps, readPicture } from './read-picture.ts'
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
    return { id, failure: 'unavailable', message: String(error) }
  }
  try {
    const pixels = picture instanceof ImageData ? picture : readPixels(picture)
    const marks = findMarks(pixels, (line) => engine.readWords(line, 'line').text.trim())
    const inked = [...marks.secrecy, ...marks.urgency, ...marks.frames].map(({ box }) => box).concat(marks.seals)
    return { id, page: readPicture(engine, pixels, inked, steps), marks }
  } catch (error) {
    return { id, failure: 'unreadable', message: String(error) }
  }
}

function readPixels(bitmap: ImageBitmap): ColourPicture {
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  context.drawImage(bitmap, 0, 0)
  const { width, height } = bitmap
  bitmap.close()
  return context.getImageData(0, 0, width, height)
}
