// Builds the fix that asks for verification instead of stating what somebody did. Offsets of fixes are in the draft's
// text, in UTF-16 units.

import type { Fix, Span } from '../../../draft.ts'
import { analyzeText } from '../../../text/analyzed-text.ts'
import { addBareForm } from '../../../text/character-folding.ts'
import { CRIME_ACTS } from '../context/crimes/crime-acts.ts'
import { POINTING } from '../context/pointing-words.ts'
import { dropCertainty, findCertainty } from './certainty.ts'
import { findStatementEnd, isHurled } from './hurled-insults.ts'
import { findSentenceBounds } from './sentence-bounds.ts'

/** A clause that only calls somebody guilty: "thằng này tham nhũng". */
const LABEL = `${addBareForm(`(?:thằng|lão|mụ|con mụ|bọn|lũ|tụi)(?: cha)? (?:${POINTING}|nớ|ni)`)}(?: \\p{L}+){1,4}`
/** The longest that is looked for at the end, in UTF-16 units. */
const MAX_LABEL = 60
const IS_LABEL = new RegExp(`^${LABEL}$`, 'iu')
const LABEL_AT_END = new RegExp(`\\s{0,3}[,;–-]{1,2}\\s{1,3}${LABEL}$`, 'iu')

/** Whether a span is a clause that calls somebody guilty of a crime and says no more. */
export function isGuiltLabel(text: string, { start, end }: Span): boolean {
  const said = text.slice(start, end)
  return IS_LABEL.test(said) && CRIME_ACTS.test(analyzeText(said))
}

/** Finds where such a clause at the end of a statement begins; the length of the statement where it has none. */
function findGuiltLabel(said: string): number {
  const from = Math.max(0, said.length - MAX_LABEL)
  const label = LABEL_AT_END.exec(said.slice(from))
  return label && CRIME_ACTS.test(analyzeText(label[0])) ? from + label.index : said.length
}

/**
 * Builds a fix that adds a request for verification to the sentence, so that it no longer states a proven fact. Words
 * that call it certain go, and a clause that calls somebody guilty once more.
 * @returns undefined for an insult
 */
export function buildAskToVerifyFix(text: string, span: Span): Fix | undefined {
  if (isHurled(text, span)) return undefined
  const { end } = findStatementEnd(text, span)
  const from = findSentenceBounds(text, span)?.start ?? span.start
  const said = text.slice(from, end)
  const stated = said.slice(0, findGuiltLabel(said))
  const start = from + findCertainty(stated)
  const kept = dropCertainty(stated.slice(start - from))
  return { kind: 'ask-to-verify', start, end, replacement: `${kept}, đề nghị cơ quan chức năng xác minh` }
}
