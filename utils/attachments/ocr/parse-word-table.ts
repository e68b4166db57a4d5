import { joinBoxes } from '../pictures/picture-box.ts'
import type { RecognizedLine, RecognizedPage, RecognizedWord } from './recognized-page.ts'

/** The level of words in a table of Tesseract; above it are lines, paragraphs, blocks and pages. */
const WORD_LEVEL = '5'

/**
 * Parses Tesseract's table of a page, one row each: level, page, block, paragraph, line, word, left, top, width,
 * height, confidence in per cent, text.
 */
export function parseWordTable(table: string): RecognizedPage {
  const wordsByLine = new Map<string, RecognizedWord[]>()
  for (const row of table.split('\n')) {
    const [level, page, block, paragraph, line, , x, y, width, height, confidence, ...rest] = row.split('\t')
    const text = rest.join('\t').trim().normalize('NFC')
    if (level !== WORD_LEVEL || text === '') continue
    const key = `${page} ${block} ${paragraph} ${line}`
    const words = wordsByLine.get(key) ?? []
    wordsByLine.set(key, words)
    words.push({
      text,
      box: { x: Number(x), y: Number(y), width: Number(width), height: Number(height) },
      confidence: Number(confidence) / 100,
    })
  }
  return makePage([...wordsByLine.values()].map(makeLine))
}

/** Makes a page of its lines. */
export function makePage(lines: readonly RecognizedLine[]): RecognizedPage {
  return {
    text: lines.map(({ text }) => `${text}\n`).join(''),
    lines,
    words: lines.flatMap(({ words }) => words),
  }
}

/** Makes a line of its words, of which it has at least one. */
export function makeLine(words: readonly RecognizedWord[]): RecognizedLine {
  return { text: words.map(({ text }) => text).join(' '), box: joinBoxes(words.map(({ box }) => box)), words }
}
