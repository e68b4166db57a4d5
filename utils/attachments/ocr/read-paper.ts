import type { ColourPicture } from '../pictures/grey-picture.ts'
import { findMarks, type PaperMarks } from '../stamps/find-marks.ts'
import { addFrameWords, restoreMarks, selectReadFrames } from './add-frame-words.ts'
import { type OcrEngine, readStamp } from './ocr-engine.ts'
import { ALL_STEPS, type PreparationSteps, readPicture } from './read-picture.ts'
import type { RecognizedPage } from './recognized-page.ts'

/** Reads what is printed and pressed on a paper. Red ink is taken off the page only where its words were read. */
export function readPaper(
  engine: OcrEngine,
  picture: ColourPicture,
  steps: PreparationSteps = ALL_STEPS,
): { page: RecognizedPage; marks: PaperMarks } {
  const marks = findMarks(picture, (letters) => readStamp(engine, letters))
  const frames = selectReadFrames(marks.frames)
  const inked = [...marks.secrecy, ...marks.urgency, ...frames].map(({ box }) => box).concat(marks.seals)
  return { page: addFrameWords(restoreMarks(readPicture(engine, picture, inked, steps)), frames), marks }
}
