// The features of one word: its letters in several forms, its substrings, its shape. Pure; callers cache the result.

import { stripDiacriticsPerUnit, toLowerText } from '../text/character-folding.ts'
import { toWordKey } from '../text/word-bounds.ts'
import { DIGIT, getCharClass, LETTER, MASK, SYMBOL } from './char-class.ts'
import { hashUnits, mixHash } from './feature-hash.ts'

/** What is combined with the neighbours of a word: the hashes of its forms, and its marks and letters. */
export interface WordForms {
  /** The word in lower case. */
  readonly low: number
  /** `low` without diacritics. */
  readonly bare: number
  /** `bare` with digits and signs replaced by the letters they imitate, and chat spellings unified. */
  readonly loose: number
  /** Whether it has a Vietnamese mark. */
  readonly marked: boolean
  /** Whether it has a letter. */
  readonly lettered: boolean
}

/** The hashes of one word: all features of the word alone, and those that are combined with its neighbours. */
export interface WordHashes extends WordForms {
  /** Features of the word itself, as 32-bit hashes. */
  readonly own: Int32Array
}

/** Longer words are represented by their beginning. */
const MAX_WORD_LENGTH = 24

// Feature kinds. The values are arbitrary but distinct.
const LOW = 0x11
const BARE = 0x12
const LOOSE = 0x13
const LOW_PART = 0x14
const BARE_PART = 0x15
const LOOSE_PART = 0x16
const SKELETON = 0x17
const GAPPED = 0x18
const SHAPE = 0x19

const EDGE = 0x5e
const STAR = 0x2a
const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
}
const VOWELS = 'aeiouy'

/** Hashes a word of a list with and without diacritics; the same as `low` and `bare` of `hashWord` for such a word. */
export function hashListWord(word: string): Pick<WordHashes, 'low' | 'bare'> {
  const low = toWordKey(toLowerText(word))
  return { low: hashWhole(LOW, low), bare: hashWhole(BARE, stripDiacriticsPerUnit(low)) }
}

/**
 * Computes the features of a word.
 * @param raw The word as in an analyzed text's `text`; spaced-out letters include their separators.
 */
export function hashWord(raw: string): WordHashes {
  const cut = raw.length > MAX_WORD_LENGTH ? raw.slice(0, MAX_WORD_LENGTH) : raw
  const { form, separated, masks, letters, digits } = toPlainForm(cut)
  const low = toWordKey(form)
  const bare = stripDiacriticsPerUnit(low)
  const loose = toLooseForm(bare, letters > 0)
  const own: number[] = []
  const lowHash = hashWhole(LOW, low)
  const bareHash = hashWhole(BARE, bare)
  const looseHash = hashWhole(LOOSE, loose)
  own.push(lowHash, bareHash, looseHash)
  addSubwordHashes(own, LOW_PART, low, 2, 4)
  addSubwordHashes(own, BARE_PART, bare, 2, 4)
  if (loose !== bare) addSubwordHashes(own, LOOSE_PART, loose, 2, 3)
  const lettered = letters > 0
  if (lettered) {
    own.push(hashWhole(SKELETON, toSkeleton(bare)))
    addMaskedHashes(own, bare, masks)
  }
  own.push(
    mixHash(SHAPE, computeShape(raw, cut, { separated, masks, letters, digits, stretched: low.length < form.length })),
  )
  own.push(mixHash(SHAPE + 1, Math.min(low.length, 9)))
  return { own: Int32Array.from(own), low: lowHash, bare: bareHash, loose: looseHash, marked: bare !== low, lettered }
}

interface PlainForm {
  form: string
  separated: boolean
  masks: number
  letters: number
  digits: number
}

/** Lower-cases a word and removes separators between its letters; every sign that masks a letter becomes a star. */
function toPlainForm(raw: string): PlainForm {
  const lower = toLowerText(raw)
  let form = ''
  let masks = 0
  let letters = 0
  let digits = 0
  let separators = 0
  for (let i = 0; i < lower.length; i++) {
    const kind = getCharClass(lower.charCodeAt(i))
    if (kind === LETTER) letters++
    else if (kind === DIGIT) digits++
    else if (kind === MASK || lower[i] === '_') masks++
    else if (kind !== SYMBOL) {
      separators++
      continue
    }
    form += lower[i]
  }
  // In "n*g*u" the stars are separators, in "đ*t" the star is a mask.
  const separated = separators > 0 || (masks > 1 && masks >= letters - 1)
  if (separators === 0 && masks > 1 && masks === letters - 1 && letters > 2) {
    form = [...form].filter((char) => getCharClass(char.charCodeAt(0)) === LETTER).join('')
    masks = 0
  }
  return { form, separated, masks, letters, digits }
}

const CHAT: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/g, '$1'],
  [/ph/g, 'f'],
  [/[jy]/g, 'i'],
  [/[kq](?!h)/g, 'c'],
  [/w/g, 'u'],
  [/z|gi(?=[aeou])/g, 'd'],
  [/ng(?=.)h/g, 'ng'],
]

/** Whether one of the replacements of `CHAT` changes a word. */
const CHAT_SPELLING = /(.)\1|ph|[jywz]|[kq](?!h)|gi[aeou]|ngh/

/** Returns the probable intended spelling: "l0n" as "lon", "djt" as "dit". */
function toLooseForm(bare: string, lettered: boolean): string {
  let out = bare
  if (lettered) {
    out = ''
    for (const char of bare) out += LEET[char] ?? char
  }
  if (CHAT_SPELLING.test(out)) for (const [pattern, replacement] of CHAT) out = out.replace(pattern, replacement)
  return out
}

/** Replaces vowels and masked letters by a placeholder. */
function toSkeleton(bare: string): string {
  let out = ''
  for (const char of bare) {
    const open = VOWELS.includes(char) || getCharClass(char.charCodeAt(0)) !== LETTER
    if (!open) out += char
    else if (!out.endsWith('_')) out += '_'
  }
  return out
}

function hashWhole(kind: number, text: string): number {
  return hashUnits(mixHash(kind, text.length), text, 0, text.length)
}

/** Adds substrings of `minLength` to `maxLength` units; an edge of the word counts as a unit. */
function addSubwordHashes(out: number[], kind: number, text: string, minLength: number, maxLength: number): void {
  for (let start = -1; start < text.length; start++) {
    let hash = kind
    for (let i = start; i <= text.length && i < start + maxLength; i++) {
      hash = mixHash(hash, i < 0 || i === text.length ? EDGE : text.charCodeAt(i))
      if (i - start + 1 >= minLength) out.push(hash)
    }
  }
}

/** Adds a short word with each of its letters masked, one at a time; a word masked once already is one of these. */
function addMaskedHashes(out: number[], bare: string, masks: number): void {
  if (bare.length < 2 || bare.length > 8 || masks > 1) return
  const masked = masks === 1
  for (let open = 0; open < bare.length; open++) {
    const isMask = getCharClass(bare.charCodeAt(open)) === MASK || bare[open] === '_'
    if (masked && !isMask) continue
    let hash = mixHash(GAPPED, bare.length)
    for (let i = 0; i < bare.length; i++) hash = mixHash(hash, i === open ? STAR : bare.charCodeAt(i))
    out.push(hash)
  }
}

interface WordShape {
  separated: boolean
  masks: number
  letters: number
  digits: number
  stretched: boolean
}

function computeShape(raw: string, cut: string, { separated, masks, letters, digits, stretched }: WordShape): number {
  const lower = toLowerText(cut)
  const first = cut[0] !== lower[0] ? 1 : 0
  const all = letters > 1 && cut !== lower && cut === cut.toUpperCase() ? 1 : 0
  return (
    first |
    (all << 1) |
    ((separated ? 1 : 0) << 2) |
    (Math.min(masks, 2) << 3) |
    ((letters === 0 ? 1 : 0) << 5) |
    ((digits > 0 ? 1 : 0) << 6) |
    ((stretched ? 1 : 0) << 7) |
    ((raw.length > MAX_WORD_LENGTH ? 1 : 0) << 8)
  )
}
