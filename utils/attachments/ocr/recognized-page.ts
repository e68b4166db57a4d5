import type { PictureBox } from '../pictures/picture-box.ts'

/** A word that was read in a picture. */
export interface RecognizedWord {
  text: string
  box: PictureBox
  /** How sure the reading is, from 0 to 1. */
  confidence: number
}

/** A line of words, from left to right. */
export interface RecognizedLine {
  text: string
  box: PictureBox
  words: readonly RecognizedWord[]
}

/** The text of a picture, in reading order. */
export interface RecognizedPage {
  /** All lines, each ended by a line feed. */
  text: string
  lines: readonly RecognizedLine[]
  words: readonly RecognizedWord[]
}
