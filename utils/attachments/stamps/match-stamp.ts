import { stripDiacritics } from '../../text/character-folding.ts'
import { countEdits } from '../../text/count-edits.ts'

/** The grades of secrecy, as check "secret-marking" orders them. */
export type SecrecyGrade = 'secret' | 'top-secret' | 'most-secret'

/** The grades of urgency, none of which makes a paper secret. */
export type UrgencyGrade = 'urgent' | 'very-urgent' | 'express'

/** What a stamp says. */
export type StampMeaning =
  | { kind: 'secrecy'; grade: SecrecyGrade }
  | { kind: 'urgency'; grade: UrgencyGrade }
  | { kind: 'other' }

/** What the words of a frame mean, and how sure that is, from 0 to 1. */
export interface StampMatch {
  meaning: StampMeaning
  certainty: number
}

/**
 * "MẬT" alone as the engine may read it: with a rest of the frame as a letter, with other marks on its vowel, its last
 * letter without the bar. One letter is a third of it: "ĐẠT", "BÁT", "MẮT", "MAI" and "MART" are other words.
 */
const ALONE = /^[CIÍJLT]?M(?:[AÁÂÃẠẬẶẤẦẨẪ]I?T|[ÂÃẠẬẶẤẦẨẪ]I)[IJL]?$/u
/** The same behind another word, which makes it surer: not "TỐI NAY". */
const LAST_WORD = /M\p{L}{0,3}$/u

/** Words of stamps, without marks and spaces, and how many of their letters may have been misread. */
const STAMPS: readonly { letters: string; edits: number; form?: RegExp; meaning: StampMeaning }[] = [
  { letters: 'MAT', edits: 1, form: ALONE, meaning: { kind: 'secrecy', grade: 'secret' } },
  { letters: 'TOIMAT', edits: 2, form: LAST_WORD, meaning: { kind: 'secrecy', grade: 'top-secret' } },
  { letters: 'TUYETMAT', edits: 2, form: LAST_WORD, meaning: { kind: 'secrecy', grade: 'most-secret' } },
  { letters: 'KHAN', edits: 1, meaning: { kind: 'urgency', grade: 'urgent' } },
  { letters: 'THUONGKHAN', edits: 3, meaning: { kind: 'urgency', grade: 'very-urgent' } },
  { letters: 'HOATOC', edits: 2, meaning: { kind: 'urgency', grade: 'express' } },
  { letters: 'HOATOCHENGIO', edits: 3, meaning: { kind: 'urgency', grade: 'express' } },
  { letters: 'GIAIMAT', edits: 1, meaning: { kind: 'other' } },
  { letters: 'DATHUPHI', edits: 2, meaning: { kind: 'other' } },
]

/** How much of its certainty a reading in small letters keeps. */
const SMALL_LETTERS = 0.7

/** Finds what the words of a frame mean; undefined for words of no known stamp. */
export function matchStamp(text: string): StampMatch | undefined {
  // Stamps are in capital letters: "mặt" in red is none. The engine may take all but the first for small ones.
  const small = countMatches(text, /\p{Ll}/gu)
  if (small > countMatches(text, /\p{Lu}/gu) && !/^[^\p{L}]*\p{Lu}/u.test(text)) return undefined
  const word = text.normalize('NFC').toUpperCase().replace(/\P{L}/gu, '')
  const letters = stripDiacritics(word).toUpperCase()
  if (letters === '') return undefined
  const [best, second] = STAMPS.map((stamp) => ({ ...stamp, distance: countEdits(letters, stamp.letters) })).sort(
    (a, b) => a.distance - b.distance,
  )
  // As near to another stamp, it is neither.
  if (!best || best.distance > best.edits || best.distance === second!.distance) return undefined
  if (best.form && !best.form.test(word)) return undefined
  const certainty = 1 - best.distance / best.letters.length
  return { meaning: best.meaning, certainty: small > 1 ? certainty * SMALL_LETTERS : certainty }
}

/** Finds what the lines of a frame mean, together or one of them. */
export function matchStampLines(text: string): StampMatch | undefined {
  for (const each of new Set([text, ...text.split('\n')])) {
    const match = matchStamp(each)
    if (match) return match
  }
  return undefined
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
