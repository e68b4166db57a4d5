// Vulgar words with letters hidden by a star, a stroke or a digit: "c*c", "đ*t", "l_n", "b**i", "c4c".

import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { stripUnitDiacritics } from '../../text/character-folding.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'

const SEVERE = ['lồn', 'cặc', 'buồi', 'địt', 'đéo', 'cứt', 'chịch', 'đĩ', 'đụ', 'nứng', 'loz', 'lol']

// Letters with hidden ones between or after them. A star or stroke may replace one letter, a row of them several.
const MASKED = createIncrementalRegExp(
  'lower',
  /(?<![\p{L}\p{N}*_#@./-])\p{L}{1,3}(?:[*_#@!•0134]{1,3}\p{L}{1,3}|[*#•]{1,3})(?![\p{L}\p{N}_@/-])/gu,
)

// A prefilter that avoids the search in most drafts: a letter, then a sign inside a word or a star.
const PREFILTER = /[a-z\u00e0-\u1ef9](?:[*_#@!•0134]{1,3}[a-z\u00e0-\u1ef9]|[*#•])/

// After such words, a mask with several vulgar readings is certainly one of them.
const WITH_KIN =
  /^[*#•]*[ ,]{0,2}(?:m[*#•]{1,2}|mẹ|má|mạ|mé|me|ma|mày|may|hiểu|hieu|biết|biet|phải|thèm|dám|có gì|quan tâm)(?![\p{L}\p{N}])/u
const PREFIXED = /(?:vãi|vai|xạo|xàm|cái|con|mặt|như|nhu|ăn|máu|ngu|ngứa|đau|mồm|vãi cả)\s$/u
const HIDDEN = /[^\p{L}]/u

/**
 * Finds masked words with exactly one vulgar reading, or whose neighbours confirm one. Offsets refer to the analyzed
 * text.
 */
export function findMaskedVulgarWords(reading: AnalyzedText): { start: number; end: number }[] {
  const text = reading.lower
  if (!PREFILTER.test(text)) return []
  const found: { start: number; end: number }[] = []
  for (const { start, end, text: word } of MASKED.find(reading)) {
    const candidates = SEVERE.filter((severe) => matchesMask(word, severe, reading.accented))
    const shown = [...word].filter((char) => !HIDDEN.test(char)).length
    const isUnambiguous = candidates.length === 1 && shown >= 2 && candidates[0] !== 'lol'
    const isConfirmed =
      candidates.length > 0 &&
      (/^[đd]/.test(word) ? WITH_KIN.test(text.slice(end, end + 16)) : isRevealedByPrefix(text, start))
    if (isUnambiguous || isConfirmed) found.push({ start, end })
  }
  return found
}

function isRevealedByPrefix(text: string, start: number): boolean {
  return PREFIXED.test(text.slice(Math.max(0, start - 8), start))
}

/** Whether the shown letters match the word position by position, each hidden sign for one letter. */
function matchesMask(masked: string, word: string, accented: boolean): boolean {
  if (masked.length !== word.length) return false
  for (let i = 0; i < masked.length; i++) {
    const shown = masked[i]!
    if (HIDDEN.test(shown) || shown === word[i]) continue
    if (
      stripUnitDiacritics(shown) !== shown ||
      stripUnitDiacritics(word[i]!) !== shown ||
      (accented && word[i] === 'đ')
    )
      return false
  }
  return true
}
