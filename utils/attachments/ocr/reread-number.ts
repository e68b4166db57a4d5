// A document number is read again where its signs were lost: "/" and "-" are a few pixels, and decide what a paper is.

import { cutGrey, type GreyPicture, scaleGrey } from '../pictures/grey-picture.ts'
import { joinBoxes, type PictureBox, scalePictureBox } from '../pictures/picture-box.ts'
import type { OcrEngine } from './ocr-engine.ts'
import { makeLine, makePage } from './parse-word-table.ts'
import type { RecognizedLine, RecognizedPage, RecognizedWord } from './recognized-page.ts'

/** The word before a number in the head of a paper, also misread: "Số:", "Só", "Sô 12/". */
const NUMBER_WORD = /^S[oôốóồổộ0](?:[:.;,]?$|[:.;,]?\d)/iu
/** A number with all its signs: 12/UBND-VP, 12-CV/ĐU, 12/2026/NĐ-CP. */
const WHOLE_NUMBER = /\d+[-/](?:\d{4}\/)?\p{Lu}[\p{L}\d]*[-/]\p{Lu}/u
/** The head of a paper is in this upper part of it. */
const HEAD = 0.5
/** Of more such lines, the rest is left as it is. */
const MOST_LINES = 2
/** Words that are farther apart than this, in heights of the line, are in different columns. */
const COLUMN_GAP = 1.5
/** Sizes in which the line is read again, one after the other. */
const FACTORS = [1.5, 0.75, 2] as const

/** Reads the numbers in the head of a page again that lack a sign, in other sizes of the same picture. */
export function rereadNumbers(engine: OcrEngine, picture: GreyPicture, page: RecognizedPage): RecognizedPage {
  let left = MOST_LINES
  return makePage(
    page.lines.map((line) => {
      if (left === 0 || line.box.y > HEAD * picture.height) return line
      const range = findNumber(line)
      if (!range || hasWholeNumber(line.words.slice(range.from, range.to))) return line
      left--
      const words = rereadWords(engine, picture, line.words.slice(range.from, range.to))
      return words ? makeLine([...line.words.slice(0, range.from), ...words, ...line.words.slice(range.to)]) : line
    }),
  )
}

/** Finds the words of a number in a line: from "Số" to the end of its column. */
function findNumber({ words, box }: RecognizedLine): { from: number; to: number } | undefined {
  const from = words.findIndex(({ text }) => NUMBER_WORD.test(text))
  if (from < 0) return undefined
  let to = from + 1
  while (to < words.length && findGap(words[to - 1]!.box, words[to]!.box) < COLUMN_GAP * box.height) to++
  // A sentence that begins with "Số" and has no digit next to it is none.
  const hasDigits = /\d/.test(words[from]!.text) || /^\d/.test(words[from + 1]?.text ?? '')
  return hasDigits ? { from, to } : undefined
}

function findGap(before: PictureBox, after: PictureBox): number {
  return after.x - before.x - before.width
}

function hasWholeNumber(words: readonly RecognizedWord[]): boolean {
  return WHOLE_NUMBER.test(words.map(({ text }) => text).join(''))
}

/** Reads words again; undefined when no reading has a whole number. */
function rereadWords(
  engine: OcrEngine,
  picture: GreyPicture,
  words: readonly RecognizedWord[],
): readonly RecognizedWord[] | undefined {
  const around = joinBoxes(words.map(({ box }) => box))
  const margin = Math.ceil(around.height * 0.5)
  const cut = cutGrey(picture, {
    x: around.x - margin,
    y: around.y - margin,
    width: around.width + 2 * margin,
    height: around.height + 2 * margin,
  })
  for (const factor of FACTORS) {
    const read = engine.readWords(scaleGrey(cut, factor), 'line').words
    if (!hasWholeNumber(read)) continue
    return read.map((word) => {
      const { x, y, width, height } = scalePictureBox(word.box, 1 / factor)
      return { ...word, box: { x: x + around.x - margin, y: y + around.y - margin, width, height } }
    })
  }
  return undefined
}
