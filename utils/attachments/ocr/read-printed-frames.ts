import { cutGrey, type GreyPicture, rotateGrey, scaleGrey } from '../pictures/grey-picture.ts'
import type { PictureBox } from '../pictures/picture-box.ts'
import { findCirculationMark } from '../stamps/circulation-marks.ts'
import { findUprightBox } from '../stamps/find-frame.ts'
import type { Mark, MatchedReading, StampReading } from '../stamps/find-marks.ts'
import { matchStampLines } from '../stamps/match-stamp.ts'
import type { PrintedFrame } from '../stamps/printed-frames.ts'
import type { StampLetters } from '../stamps/straighten-stamp.ts'
import { isReadFrame } from './add-frame-words.ts'
import { measureConfidence, type OcrEngine, readStamp } from './ocr-engine.ts'
import { makeLine, makePage } from './parse-word-table.ts'
import type { RecognizedPage, RecognizedWord } from './recognized-page.ts'

/** Words in a frame that the page was read with less surely are read again, by themselves. */
const SURE_WORDS = 0.8
/** Of more such frames, the rest stays as it was read. */
const MOST_REREAD = 6
/** The end of each grade, with the marks on its vowel or one of them: "MẤT", "MẶT" and "TỐI MAI" are other words. */
const SECRECY = /M[ẬẠÂ]T\P{L}*$/imu
/**
 * The height of the words as one line, the most as several, and the white around them, in pixels: of those of a page,
 * which are smaller than a stamp's.
 */
const LINE_HEIGHT = 48
const BLOCK_HEIGHT = 200
const MARGIN = 16
/** Darker pixels are letters, as far as it is about where they end. */
const LETTER_LEVEL = 160
/** Frames that are turned by less, in radians, are read as they are. */
const LEVEL = 0.01

/** A page whose frames were looked at. */
export interface FramedPage {
  /** The page, without the words that are in the marks. */
  page: RecognizedPage
  /** The frames that mark a paper, and those whose words only a reading by themselves has. */
  marks: readonly Mark[]
}

/**
 * Finds what the words in frames mean. The engine takes a word of three letters by itself for no text, so frames
 * without sure words are read again.
 * @param picture of the page, its frames taken off
 */
export function readPrintedFrames(
  engine: OcrEngine,
  picture: GreyPicture,
  page: RecognizedPage,
  frames: readonly PrintedFrame[],
): FramedPage {
  const marks: Mark[] = []
  const taken = new Set<RecognizedWord>()
  let left = MOST_REREAD
  for (const frame of selectInnermost(frames)) {
    const box = findUprightBox(frame.box)
    const inside = selectWords(page, box)
    let reading = findMark(inside)
    // Words that resemble those of a stamp are looked at twice.
    const isSettled = reading
      ? !isDoubtful(reading)
      : inside.confidence >= SURE_WORDS && matchStampLines(inside.text) === undefined
    if (!isSettled && left > 0) {
      left--
      const { mark, best } = readAgain(engine, picture, frame)
      const isNew = inside.words.length === 0 && isReadFrame(best)
      if (mark && !(reading && isDoubtful(mark))) reading = mark
      else if (isNew) reading ??= best
    }
    if (!reading) continue
    marks.push({ box, reading })
    // The words of a doubtful stamp stay: as words, they may say what they do not as a stamp.
    if (!isDoubtful(reading)) for (const word of inside.words) taken.add(word)
  }
  if (taken.size === 0) return { page, marks }
  const lines = page.lines.map(({ words }) => words.filter((word) => !taken.has(word)))
  return { page: makePage(lines.filter((words) => words.length > 0).map(makeLine)), marks }
}

/** Whether a reading is that of a stamp of which some letters were misread. */
function isDoubtful({ match }: MatchedReading): boolean {
  return match !== undefined && match.certainty < 1
}

/** Reads what is in a frame by itself until it is that of a mark. */
function readAgain(
  engine: OcrEngine,
  picture: GreyPicture,
  frame: PrintedFrame,
): { mark?: MatchedReading; best: StampReading } {
  let best: StampReading = { text: '', confidence: 0 }
  const letters = cutLetters(picture, frame)
  for (const reading of letters ? readStamp(engine, letters) : []) {
    const mark = findMark(reading)
    if (mark) return { mark, best }
    if (reading.confidence > best.confidence) best = reading
  }
  return { best }
}

/**
 * Finds the mark that a reading is one of. What is printed is read well, unlike what is pressed: sure words are taken
 * at their word.
 */
function findMark(reading: StampReading): MatchedReading | undefined {
  const { text, confidence } = reading
  const isSure = confidence >= SURE_WORDS
  const match = matchStampLines(text)
  if (!match) return findCirculationMark(text, isSure)
  const isOther = isSure && match.meaning.kind === 'secrecy' && !SECRECY.test(text)
  return isOther ? undefined : { ...reading, match }
}

/** Selects the frames that have no other one in them: of two lines around words, the inner one. */
function selectInnermost(frames: readonly PrintedFrame[]): PrintedFrame[] {
  const isWithin = ({ box: inner }: PrintedFrame, { box: outer }: PrintedFrame) =>
    inner.width < outer.width &&
    Math.abs(inner.x - outer.x) < outer.width / 2 &&
    Math.abs(inner.y - outer.y) < outer.height / 2
  return frames.filter((outer) => !frames.some((inner) => isWithin(inner, outer)))
}

/** Selects the words of a page that are in a box, and how sure they are together. */
function selectWords({ lines }: RecognizedPage, box: PictureBox): StampReading & { words: readonly RecognizedWord[] } {
  const isInside = ({ box: { x, y, width, height } }: RecognizedWord) => {
    const [across, down] = [x + width / 2, y + height / 2]
    return across > box.x && across < box.x + box.width && down > box.y && down < box.y + box.height
  }
  const rows = lines.map(({ words }) => words.filter(isInside)).filter((words) => words.length > 0)
  const words = rows.flat()
  const text = rows.map((row) => row.map((word) => word.text).join(' ')).join('\n')
  return { words, ...measureConfidence({ text, words }) }
}

/** Cuts what is in a frame out of a page, level, in the size for one line and in that for several. */
function cutLetters(picture: GreyPicture, { box, line }: PrintedFrame): StampLetters | undefined {
  const upright = findUprightBox(box)
  const cut = cutGrey(picture, upright)
  const level = Math.abs(box.angle) < LEVEL ? cut : rotateGrey(cut, box.angle)
  const [wide, high] = [Math.round(box.width) - 2 * line, Math.round(box.height) - 2 * line]
  const left = Math.round((level.width - wide) / 2)
  const top = Math.round((level.height - high) / 2)
  const inside = cutGrey(level, { x: left, y: top, width: wide, height: high })
  const letters = findLetters(inside)
  if (!letters) return undefined
  const scale = (most: number) => {
    const factor = most / letters.height
    const margin = MARGIN / factor
    const { x, y, width, height } = letters
    const around = { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin }
    return scaleGrey(cutGrey(inside, around), factor)
  }
  const asLine = scale(LINE_HEIGHT)
  return {
    line: asLine,
    block: letters.height < 2 * LINE_HEIGHT ? asLine : scale(Math.min(letters.height, BLOCK_HEIGHT)),
  }
}

/** Finds the box around what is dark; undefined where all is white. */
function findLetters({ width, height, data }: GreyPicture): PictureBox | undefined {
  let [left, top, right, bottom] = [width, height, -1, -1]
  for (let at = 0; at < data.length; at++) {
    if (data[at]! >= LETTER_LEVEL) continue
    const x = at % width
    const y = Math.floor(at / width)
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = y
  }
  return right < 0 ? undefined : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }
}
