import type { ColourPicture } from '../pictures/grey-picture.ts'
import { findMarks, joinMarks, type PaperMarks } from '../stamps/find-marks.ts'
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
  const pressed = findMarks(picture, (letters) => readStamp(engine, letters))
  const frames = selectReadFrames(pressed.frames)
  const inked = [...pressed.secrecy, ...pressed.urgency, ...frames].map(({ box }) => box).concat(pressed.seals)
  const { page, marks: printed } = readPicture(engine, picture, inked, steps)
  return {
    page: addFrameWords(restoreMarks(page), [...frames, ...printed.frames]),
    marks: joinMarks(pressed, printed),
  }
}
