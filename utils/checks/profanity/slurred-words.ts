// Vulgar words run together or with letters drawn out: "vailonnn", "cailoncat", "địiiit", "đéoo".

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { stripUnitDiacritics } from '../../text/character-folding.ts'
import { createIncrementalRegExp, type IncrementalRegExp } from '../../text/incremental-regexp.ts'

const MOTHER = 'm(?:e|a|ia|oe|ie)'
const YOURS = '(?:ma(?:y|i)|mi|no)?'

/** Without diacritics. No everyday word is spelled like one of them. */
const RUN_TOGETHER = [
  'vai(?:ca)?(?:l(?:on|one|ol|oz|in|un|ou)|cut|cac|dai)',
  'v(?:c|k)?l(?:on|one|oz|ol|in|er)',
  '(?:nhu)?cailo(?:n|ne|z|l)(?:cat)?(?:khong|ko)?',
  '(?:nhu)?(?:cai)?(?:c|k)on(?:c|k)a(?:c|k)',
  `(?:cai|con)?d(?:it|jt|yt|iz|ijt|is|u)(?:con)?${MOTHER}${YOURS}`,
  `(?:cai|con)di${MOTHER}${YOURS}`,
  'chetm(?:e|ia)',
  'dau(?:lol|loz|cac)',
]
const DRAWN_OUT = ['địt', 'đụ', 'lồn', 'cặc', 'đéo', 'déo', 'đếch', 'đệt', 'cứt', 'nứng']

const runTogether = createWordSearch('bare', RUN_TOGETHER)
const drawnOut = createWordSearch('lower', DRAWN_OUT)

/** Searches words in which each letter may be repeated, a letter with marks also without them. */
function createWordSearch(form: 'bare' | 'lower', words: readonly string[]): IncrementalRegExp {
  const source = words.join('|').replace(/\p{L}/gu, (letter) => {
    const base = stripUnitDiacritics(letter)
    return base === letter ? `${letter}+` : `${letter}[${letter}${base}]*`
  })
  return createIncrementalRegExp(form, new RegExp(`(?<![\\p{L}\\p{N}_@#./-])(?:${source})(?![\\p{L}\\p{N}_@/-])`, 'gu'))
}

/** Spelled like a name, too: a curse only in small letters and last in its clause. */
const NAME_LIKE = /^v+l+(?:i+n+|e+r+)$/

function endsClause({ text }: AnalyzedText, at: number): boolean {
  return /^\s{0,3}(?:$|[^\p{L}\p{N}\s(])/u.test(text.slice(at, at + 4))
}

/** Finds such words, in order. Offsets refer to the analyzed text. A drawn-out word has a letter more than once. */
export function findSlurredVulgarWords(reading: AnalyzedText): Span[] {
  const drawn = drawnOut.find(reading).filter(({ start, end, text }) => {
    return text === 'déo' || /(\p{L})\1/u.test(reading.bare.slice(start, end))
  })
  const together = runTogether.find(reading).filter(({ start, end, text }) => {
    return !NAME_LIKE.test(text) || (/^\p{Ll}+$/u.test(reading.text.slice(start, end)) && endsClause(reading, end))
  })
  return [...together, ...drawn].sort((a, b) => a.start - b.start)
}
