import { canBeSyllable } from './vietnamese-syllable.ts'
import { COMMON_TYPO, ONE_EDIT, UNSURE_EDIT } from './word-similarity.ts'

/** Syllable onsets confused in speech or spelling, without diacritics. */
const CONFUSED_ONSETS: readonly (readonly [string, string])[] = [
  ['s', 'x'],
  ['tr', 'ch'],
  ['n', 'l'],
  ['c', 'k'],
  ['gi', 'd'],
  ['r', 'd'],
  ['gi', 'r'],
  ['v', 'd'],
  ['ng', 'ngh'],
  ['g', 'gh'],
  ['qu', 'w'],
  ['ph', 'f'],
]

/** Syllable codas that are confused. */
const CONFUSED_CODAS: readonly (readonly [string, string])[] = [
  ['n', 'ng'],
  ['t', 'c'],
  ['nh', 'n'],
]

/** Shorter words are too ambiguous for a correction, except the confusion of final i and y. */
const MIN_TYPO_LENGTH = 3
const MIN_EDIT_LENGTH = 4
/** Longer words are not Vietnamese syllables. They are still corrected by one edit up to this length. */
const MAX_WORD_LENGTH = 24

/**
 * Finds the words a typo may mean, each with its similarity. Numbers are never corrected.
 * @param typed a word without diacritics
 * @param known the vocabulary, in the same form
 * @param typical only common typos: leftover telex keys, onsets and codas that sound alike. For a word that exists
 * itself. Otherwise one edit is allowed as well.
 */
export function findTypoCorrections(
  typed: string,
  known: ReadonlyMap<string, unknown>,
  typical: boolean,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  if (typed.length > MAX_WORD_LENGTH || /\d/.test(typed)) return found
  const guesses =
    typical || typed.length >= MIN_TYPO_LENGTH
      ? [...stripTelexKeys(typed), ...listSoundAlikes(typed)]
      : [swapFinalIAndY(typed)]
  for (const word of guesses) {
    if (word !== typed && known.has(word)) found.set(word, COMMON_TYPO)
  }
  if (typical || typed.length < MIN_EDIT_LENGTH) return found
  const edit = canBeSyllable(typed) ? UNSURE_EDIT : ONE_EDIT
  for (const word of known.keys()) {
    if (!found.has(word) && word.length >= MIN_EDIT_LENGTH - 1 && !/\d/.test(word) && isOneEditApart(typed, word)) {
      found.set(word, edit)
    }
  }
  return found
}

/** Removes leftover telex keys: "thoong", "xucs", "hifnh", "nuwowcs". */
function stripTelexKeys(typed: string): string[] {
  const single = typed.replace(/([aeod])\1/g, '$1').replace(/(?<=[aou])w/g, '')
  const variants = [single]
  for (let i = 1; i < single.length; i++) {
    if (/[sfrxj]/.test(single[i]!) && /[aeiouy]/.test(single.slice(0, i)))
      variants.push(single.slice(0, i) + single.slice(i + 1))
  }
  return variants
}

function swapFinalIAndY(typed: string): string {
  return typed.replace(/[iy]$/, (letter) => (letter === 'i' ? 'y' : 'i'))
}

function listSoundAlikes(typed: string): string[] {
  const variants = [swapFinalIAndY(typed)]
  for (const [one, other] of CONFUSED_ONSETS) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      if (typed.startsWith(from)) variants.push(to + typed.slice(from.length))
    }
  }
  for (const [one, other] of CONFUSED_CODAS) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      if (typed.endsWith(from)) variants.push(typed.slice(0, -from.length) + to)
    }
  }
  return variants
}

/** Whether two words differ by one edit: a letter inserted, deleted, replaced, or swapped with its neighbour. */
export function isOneEditApart(one: string, other: string): boolean {
  const lengthDifference = one.length - other.length
  if (lengthDifference < -1 || lengthDifference > 1 || one === other) return false
  let at = 0
  while (at < one.length && at < other.length && one[at] === other[at]) at++
  if (lengthDifference === 1) return one.slice(at + 1) === other.slice(at)
  if (lengthDifference === -1) return one.slice(at) === other.slice(at + 1)
  if (one.slice(at + 1) === other.slice(at + 1)) return true
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}
