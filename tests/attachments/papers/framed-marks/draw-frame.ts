// Printed frames as HTML: a line close to words, in any ink.

import type { PaperWords } from '../paper-words.ts'

const INKS = {
  black: ['#000', '#1c1c1c'],
  blue: ['#0b2f9e', '#2244c8'],
  red: ['#c40d12', '#e02b2b'],
  grey: ['#5a5a5a', '#858585'],
} as const

/** How words are framed, in pixels of the picture. */
export interface FrameChoices {
  /** How thick its line is. */
  line: number
  /** How far the line is from the words' line box. */
  gap: number
  ink: keyof typeof INKS
  isDouble: boolean
  /** Size of the letters. */
  size: number
}

/** Chooses a frame of a line close to its words. */
export function chooseFrame(words: PaperWords, line: number, base: number): FrameChoices {
  return {
    line,
    gap: words.pick([2, 3, 4, 6, 8]),
    ink: words.pick(['black', 'black', 'blue', 'red', 'grey']),
    isDouble: words.happens(4),
    size: Math.max(15, Math.round((base * words.between(9, 17)) / 10)),
  }
}

/** Frames a text; a second line lies as far outside of the first as that is thick, and a pixel more. */
export function frameText(words: PaperWords, text: string, { line, gap, ink, isDouble, size }: FrameChoices): string {
  const colour = words.pick<string>(INKS[ink])
  // Words in black within a line of another ink are as common as words in the same one.
  const letters = words.happens(3) ? '#111' : colour
  const second = isDouble ? `outline:${line}px solid ${colour};outline-offset:${line + 1}px;` : ''
  return `<span style="display:inline-block;border:${line}px solid ${colour};${second}padding:${gap}px;color:${letters};
    font-size:${size}px;line-height:1.2;white-space:nowrap;${words.happens(2) ? 'font-weight:bold;' : ''}">${text}</span>`
}
