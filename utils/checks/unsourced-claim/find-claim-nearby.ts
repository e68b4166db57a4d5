// What gives a claim away may be next to it: "Tin khẩn:" before it, "báo đài không dám đăng" after it. A reader would
// underline the claim.

import type { Span } from '../../draft.ts'
import { isInvisible, stripDiacritics } from '../../text/character-folding.ts'
import { splitClauses, trimSpan } from '../../text/clause-bounds.ts'
import { createLazyRegExp } from '../../text/regexp/letter-classes.ts'
import { SHARE } from '../shared/context/sharing-verbs.ts'

const LOUD = '(?:gap|hot|nong|khan|sos)'
const ANNOUNCEMENTS = [
  '(?:gui|bao|nhan|cap bao|chuyen)(?: moi nguoi| ca nha| ba con)? (?:tin|canh bao)(?: [a-z]+)?',
  'tin (?:khan|nong|soc|gap|dong troi|moi|mat)',
  '(?:canh bao|bao dong|thong bao|tin)(?: do)? khan',
  'khan(?: cap| thiet)?',
  `${LOUD}(?:[ !]{1,3}${LOUD}){0,5}`,
  `(?:[a-z]+ ){0,4}(?:${stripDiacritics(SHARE)}|lan toa|doc|chep lai)(?: (?:manh|ngay|gap|lien|len|gium|giup|rong)){1,3}(?: cho(?: [a-z]+){1,4})?`,
].join('|')
/** A clause that only announces what follows, without diacritics; with whom it calls upon. */
const ANNOUNCEMENT = createLazyRegExp(
  () => `^[^a-z]{0,9}(?:${ANNOUNCEMENTS})(?: (?:nha|nhe|ne|day|cac|ca|moi|ba|a|oi)(?: [a-z]+){0,4})?[^a-z]{0,9}$`,
  '',
)
/** A clause that only says that something is hidden, without diacritics. */
const HIDING = createLazyRegExp(
  () =>
    [
      '(?:bao|dai|bao dai|bao chi|truyen hinh|tren mang)(?: [a-z]+){0,2} (?:khong|chua|cha|chang|nao|ko|k) (?:ai )?(?:dam |duoc |cho )?(?:dang|dua|noi)(?![a-z])',
      '(?:nguoi ta|o tren|cap tren|tren|cong ty|truong|xa|huyen|tinh|ho|ben [a-z]+|vien)(?: [a-z]+){0,2} (?:em|giau|bit|bung bit|che|im)(?![a-z])',
      '(?:bit|khoa) (?:mieng|mom|tin)|em nhem|giau nhem|giau vi',
    ].join('|'),
  '',
)
/** How far the claim may be, in UTF-16 units and in clauses. */
const REACH = 240
const MAX_CLAUSES = 3
/** The shortest clause that can be a claim, in words. */
const MIN_WORDS = 4

/**
 * Widens a span that only announces a claim to the claim after it, or one that says what is hidden to the claim before.
 *
 * @param text any text; the offsets of the span and of the result are in it
 */
export function findClaimNearby(text: string, span: Span): Span {
  const folded = fold(text.slice(span.start, span.end))
  if (ANNOUNCEMENT().test(folded)) {
    // From within the clause, so that it is the one that is left out. A clause before a colon names the readers.
    const after = splitClauses(text, span.end - 1, span.end + REACH).slice(0, MAX_CLAUSES)
    const claim = after.find(({ start, end }) => text[end] !== ':' && isLongEnough(text.slice(start, end)))
    return claim ? trimSpan(text, { start: span.start, end: claim.end }) : span
  }
  if (!HIDING().test(folded)) return span
  const before = splitClauses(text, span.start - REACH, span.end).filter(({ start }) => start < span.start)
  const claim = before.slice(-MAX_CLAUSES).findLast(({ start, end }) => {
    const clause = text.slice(start, end)
    return isLongEnough(clause) && !HIDING().test(fold(clause))
  })
  return claim ? trimSpan(text, { start: claim.start, end: span.end }) : span
}

function isLongEnough(clause: string): boolean {
  return clause.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length >= MIN_WORDS
}

function fold(text: string): string {
  return stripDiacritics([...text.toLowerCase()].filter((char) => !isInvisible(char)).join(''))
}
