import { restoreCirculationMarks } from '../stamps/circulation-marks.ts'
import type { FoundFrame } from '../stamps/find-marks.ts'
import { makeLine, makePage } from './parse-word-table.ts'
import type { RecognizedLine, RecognizedPage } from './recognized-page.ts'

/** Below this, what is in a frame was guessed: a pattern, a picture, or letters that were taken for a frame. */
const SURE_FRAME = 0.6
/** Fewer letters are a sign or a part of a pattern. */
const LEAST_LETTERS = 2

/** Selects the frames whose words were read: their red ink is no longer needed to read the page. */
export function selectReadFrames(frames: readonly FoundFrame[]): readonly FoundFrame[] {
  return frames.filter(isReadFrame)
}

/** Whether a reading of the words in a frame is sure, and more than a few letters. */
export function isReadFrame({ text, confidence }: Pick<FoundFrame, 'text' | 'confidence'>): boolean {
  return confidence >= SURE_FRAME && (text.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS
}

/** Adds the words of frames to a page in its order: before the first line that is below the frame. */
export function addFrameWords({ lines }: RecognizedPage, frames: readonly FoundFrame[]): RecognizedPage {
  const all: RecognizedLine[] = [...lines]
  for (const frame of frames) {
    const middle = frame.box.y + frame.box.height / 2
    const below = all.findIndex(({ box }) => box.y + box.height / 2 > middle)
    all.splice(below < 0 ? all.length : below, 0, ...makeFrameLines(frame))
  }
  return makePage(all)
}

/** Restores the letters of marks of circulation that are printed in the lines of a page. */
export function restoreMarks({ lines }: RecognizedPage): RecognizedPage {
  return makePage(
    lines.map(({ words }) => {
      const restored = restoreCirculationMarks(words.map(({ text }) => text))
      return makeLine(words.map((word, at) => ({ ...word, text: restored[at]! })))
    }),
  )
}

/** The lines of a frame. The places of its words in it are not known. */
function makeFrameLines({ text, box, confidence }: FoundFrame): RecognizedLine[] {
  return text
    .split('\n')
    .map((line) => line.match(/\S+/g) ?? [])
    .filter((words) => words.length > 0)
    .map((words) => makeLine(words.map((word) => ({ text: word, box, confidence }))))
}
