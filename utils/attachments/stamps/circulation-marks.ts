// The words by which a paper says that it is for some only. Check "internal-document" looks for them letter by letter,
// and an engine loses a mark of a letter or a letter.

import { stripDiacritics } from '../../text/character-folding.ts'
import { countEdits } from '../../text/count-edits.ts'

const CIRCULATION_MARKS = [
  'CHỈ LƯU HÀNH NỘI BỘ',
  'LƯU HÀNH NỘI BỘ',
  'TÀI LIỆU LƯU HÀNH NỘI BỘ',
  'TÀI LIỆU NỘI BỘ',
  'TÀI LIỆU HỘI NGHỊ',
  'THÔNG BÁO NỘI BỘ',
  'VĂN BẢN NỘI BỘ',
  'KHÔNG PHỔ BIẾN',
  'XEM XONG TRẢ LẠI',
  'TRẢ LẠI SAU KHI HỌP',
].map((text) => ({ text, words: text.split(' '), letters: toLetters(text) }))

/** How many letters may have been misread: in a frame, there is no sentence that such words could be a part of. */
const FRAME_EDITS = 2
const LINE_EDITS = 1

/**
 * Finds the mark of circulation that the words of a frame are, in any case of letters and on any lines.
 * @param isSure whether the words were read surely, so that they are taken as those of a line are
 */
export function findCirculationMark(text: string, isSure = false): { text: string; confidence: number } | undefined {
  const letters = toLetters(text)
  for (const mark of CIRCULATION_MARKS) {
    const edits = countEdits(letters, mark.letters)
    if (edits <= (isSure ? LINE_EDITS : FRAME_EDITS))
      return { text: mark.text, confidence: 1 - edits / mark.letters.length }
  }
  return undefined
}

/** Restores the letters of marks of circulation in the words of a line that are in capitals. */
export function restoreCirculationMarks(words: readonly string[]): readonly string[] {
  const restored = [...words]
  for (const mark of CIRCULATION_MARKS) {
    for (let at = 0; at + mark.words.length <= words.length; at++) {
      const read = words.slice(at, at + mark.words.length)
      if (!read.every(isInCapitals) || countEdits(toLetters(read.join('')), mark.letters) > LINE_EDITS) continue
      restored.splice(at, mark.words.length, ...mark.words)
    }
  }
  return restored
}

/** Whether a word has no more than one small letter: the engine may take one for a capital. */
function isInCapitals(word: string): boolean {
  const small = word.match(/\p{Ll}/gu)?.length ?? 0
  return /\p{Lu}/u.test(word) && small <= 1
}

function toLetters(text: string): string {
  return stripDiacritics(text).replace(/[^a-z]/g, '')
}
