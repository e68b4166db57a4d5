// Syllables that Vietnamese does not have: typed in haste, or to get past a reader of words ("chêt", "chếc", "gjết",
// "giếtt"). Patterns and word lists know the syllable that is meant.

import type { NormalizedText } from './normalize-text.ts'

/** A range from à to ỹ would also match s, as "ſ" is in it, and đ. */
const MARKED_VOWEL = '[à-ýăĩũơưạ-ỹ]'
/**
 * A final p, t, c or ch allows only the acute and the dot below. The acute is by far the more frequent, but not in
 * "căc" and "cằt", which lists of vulgar words know as they are.
 */
const STOPPED = /(?<!(?<!\p{L})c)[âăêôơưầằềồờừẩẳểổởửẫẵễỗỡữ](?=(?:[ptc]|ch)(?!\p{L}))/giu
/** Before a final c, ê and ơ occur only in "iê", "yê", "ươ". In the south a final t sounds like it. */
const FINAL_C = /(?<=(?<![iy])[êếềểễệ]|(?<!ư)[ơớờởỡợ])c(?!\p{L})/giu
/** No syllable has a j: "bjết". */
const INNER_J = new RegExp(`(?<=\\p{L})j(?=${MARKED_VOWEL})`, 'giu')
/** Syllables without their tone that are by far more frequent with a dot below: "đâp", "môt", "viêc". */
const MISSED_DOT =
  /(?<=(?<!\p{L})(?:đ|d|s|t|l|ng|nh))â(?=p(?!\p{L}))|(?<=(?<!\p{L})(?:gi|lu))â(?=t(?!\p{L}))|(?<=(?<!\p{L})m)ô(?=t(?!\p{L}))|(?<=(?<!\p{L})đư)ơ(?=c(?!\p{L}))|(?<=(?<!\p{L})vi)ê(?=c(?!\p{L}))|(?<=(?<!\p{L})nghi)ê(?=p(?!\p{L}))/giu
/** The second e of "giết" and "chết" was not typed, or a digit was. "Chét" alone is a flea, and to daub. */
const MISSED_E =
  /(?<=(?<!\p{L})gi)é(?=t(?!\p{L}))|(?<=(?<!\p{L}|bọ )ch)é(?=t (?:mẹ|cha|cụ|mày|mi|bây|đi)(?!\p{L}))|(?<=(?<![\p{L}\p{N}])(?:gi|ch))3(?=t(?![\p{L}\p{N}]))/giu
const HAS_MARKS = new RegExp(`đ|${MARKED_VOWEL}`, 'iu')
const DOT_BELOW = '\u0323'
const ACUTE = '\u0301'
const OTHER_TONES = /[\u0300\u0303\u0309\u0323]/g

/** Replaces letters that make a syllable impossible, in a text (NFC). Same length in UTF-16 units. */
export function normalizeSyllables(text: string): string {
  let hasMarks: boolean | undefined
  const completeE = (letter: string) => {
    if (letter === 'É') return 'Ế'
    if (letter !== '3') return 'ế'
    hasMarks ??= HAS_MARKS.test(text)
    return hasMarks ? 'ế' : 'e'
  }
  return text
    .replace(MISSED_E, completeE)
    .replace(MISSED_DOT, (vowel) => (vowel + DOT_BELOW).normalize('NFC'))
    .replace(INNER_J, (letter) => (letter === 'j' ? 'i' : 'I'))
    .replace(FINAL_C, (letter) => (letter === 'c' ? 't' : 'T'))
    .replace(STOPPED, (vowel) => (vowel.normalize('NFD').replace(OTHER_TONES, '') + ACUTE).normalize('NFC'))
}

/** The last letter of a syllable with a mark, twice: "giếtt", "thằngg". */
const DOUBLED = new RegExp(`(?:(?<=${MARKED_VOWEL})([cmnpt])\\1|(?<=${MARKED_VOWEL}[nc])([gh])\\2)(?!\\p{L})`, 'giu')

/** Drops the second of two equal letters that end a syllable. */
export function dropDoubledLetters(normalized: NormalizedText): NormalizedText {
  const { text } = normalized
  const dropped = [...text.matchAll(DOUBLED)].map(({ index }) => index + 1)
  if (dropped.length === 0) return normalized
  const starts: number[] = []
  const ends: number[] = []
  let out = ''
  for (let i = 0, next = 0; i < text.length; i++) {
    const end = normalized.ends?.[i] ?? i + 1
    if (i === dropped[next]) {
      ends[ends.length - 1] = end
      next++
      continue
    }
    out += text[i]
    starts.push(normalized.starts?.[i] ?? i)
    ends.push(end)
  }
  return { text: out, starts, ends }
}
