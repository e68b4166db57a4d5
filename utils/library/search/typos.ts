import { canBeSyllable } from './vietnamese-syllable.ts'
import { COMMON_TYPO, ONE_EDIT, UNSURE_EDIT } from './word-similarity.ts'

/** Beginnings of a syllable that are mixed up in speech or spelling, without diacritics. */
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

/** Ends of a syllable that are mixed up. */
const CONFUSED_CODAS: readonly (readonly [string, string])[] = [
  ['n', 'ng'],
  ['t', 'c'],
  ['nh', 'n'],
]

/** Fewer letters than these say too little to be guessed at, but for i and y, which are written one for the other. */
const MIN_TYPO_LENGTH = 3
const MIN_EDIT_LENGTH = 4
/** A longer word is no syllable of Vietnamese; one edit of it is still looked for, up to here. */
const MAX_WORD_LENGTH = 24

/**
 * The words a mistyped one may stand for, each with how far it counts. In: a word without diacritics and the words there are,
 * in that form. With `typical`, for a word that is one already, only the common slips: what telex left behind, beginnings and
 * endings that sound alike. Any other may also be one edit from a word. A number is never guessed.
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

/** What was typed, with the keys of telex that were left in it taken out: "thoong", "xucs", "hifnh", "nuwowcs". */
function stripTelexKeys(typed: string): string[] {
  const single = typed.replace(/([aeod])\1/g, '$1').replace(/(?<=[aou])w/g, '')
  const out = [single]
  for (let i = 1; i < single.length; i++) {
    if (/[sfrxj]/.test(single[i]!) && /[aeiouy]/.test(single.slice(0, i)))
      out.push(single.slice(0, i) + single.slice(i + 1))
  }
  return out
}

function swapFinalIAndY(typed: string): string {
  return typed.replace(/[iy]$/, (letter) => (letter === 'i' ? 'y' : 'i'))
}

function listSoundAlikes(typed: string): string[] {
  const out = [swapFinalIAndY(typed)]
  for (const [one, other] of CONFUSED_ONSETS) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      if (typed.startsWith(from)) out.push(to + typed.slice(from.length))
    }
  }
  for (const [one, other] of CONFUSED_CODAS) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      if (typed.endsWith(from)) out.push(typed.slice(0, -from.length) + to)
    }
  }
  return out
}

/** Whether one letter added, left out, changed, or swapped with its neighbour makes one word the other. */
export function isOneEditApart(one: string, other: string): boolean {
  const longer = one.length - other.length
  if (longer < -1 || longer > 1 || one === other) return false
  let at = 0
  while (at < one.length && at < other.length && one[at] === other[at]) at++
  if (longer === 1) return one.slice(at + 1) === other.slice(at)
  if (longer === -1) return one.slice(at) === other.slice(at + 1)
  if (one.slice(at + 1) === other.slice(at + 1)) return true
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}
