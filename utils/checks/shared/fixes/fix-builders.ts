// Ways to mend what was found: the sentence taken out, a source, a question or a personal view added. Each gives a change that
// leaves a text which reads well, or nothing where it would not. Offsets count in the draft's text, in UTF-16 units.

import type { Fix, Span } from '../../../draft.ts'
import { expandToGraphemes } from '../../../text/expand-to-graphemes.ts'
import type { Hit } from '../../check-contract.ts'
import { findSentenceBounds } from './sentence-bounds.ts'

/** Most ways offered for one finding. */
const MAX_FIXES = 3

/** What a hit carries of the ways to mend it. */
export type HitFixes = Pick<Hit, 'fix' | 'moreFixes'>

/**
 * The ways a hit in `text` carries: the first one leads, the rest are further choices. Those that cannot be are left out, and so
 * is one that would leave nothing of the draft, unless it is the only one.
 */
export function selectFixes(text: string, ...fixes: readonly (Fix | undefined)[]): HitFixes {
  const able = fixes.filter((each) => each !== undefined).map((each) => ({ ...each, ...expandToGraphemes(text, each) }))
  const kept = able.filter((each) => each.replacement !== '' || each.end - each.start < text.trim().length)
  const [fix, ...moreFixes] = (kept.length > 0 ? kept : able).slice(0, MAX_FIXES)
  if (!fix) return {}
  return moreFixes.length > 0 ? { fix, moreFixes } : { fix }
}

/** Hits of one check in one draft that are given ways to mend; a pasted book of curses has thousands, and nobody mends them one by one. */
const MAX_HITS_WITH_FIXES = 300

/** The ways of a hit, for the first hits of a draft. In: its place among them, from 0. */
export function buildFixesWithinLimit(index: number, waysOf: () => HitFixes): HitFixes {
  return index < MAX_HITS_WITH_FIXES ? waysOf() : {}
}

/**
 * Takes out the whole sentence, with the space or line break that parted it from the next. Where it was a line of its own, one of
 * the gaps around it goes too, and both ends of the change stand in lines that hold text: an editor can select them.
 */
export function buildDeleteSentenceFix(text: string, span: Span): Fix | undefined {
  const sentence = findSentenceBounds(text, span)
  if (!sentence) return undefined
  let { start, end } = sentence
  const wholeLine = /(?:^|\n)[^\S\n]{0,8}$/.test(text.slice(Math.max(0, start - 9), start))
  const gap = wholeLine ? (/^(?:[^\S\n]*\n)+/.exec(text.slice(end, end + 40))?.[0] ?? '') : ''
  const above = /\n[^\S\n]{0,8}$/.exec(text.slice(Math.max(0, start - 9), start))?.[0].length
  const set = above === undefined || /\n[^\S\n]{0,8}\n[^\S\n]{0,8}$/.test(text.slice(Math.max(0, start - 20), start))
  // A space may carry a mark of its own: then it is a letter to the reader, and stays.
  const spaces = /^[^\S\n]{1,9}(?!\p{M})/u.exec(text.slice(end, end + 10))?.[0].length
  if (gap && (set || /^[^\n]*\n$/.test(gap))) end += gap.length
  else if (gap && above) start -= above
  else if (spaces) end += spaces
  else start -= /\s{0,8}$/.exec(text.slice(Math.max(0, start - 9), start))![0].length
  return { kind: 'delete-sentence', start, end, replacement: '' }
}

/** Adds a place for the source at the end of the sentence: " (theo …)". */
export function buildAddSourceFix(text: string, span: Span): Fix {
  return { kind: 'add-source', ...findLastWordEnd(text, span), replacement: ' (theo …)' }
}

/** Says at the end of the sentence that it is a personal view. */
export function buildPersonalViewFix(text: string, span: Span): Fix {
  return { kind: 'personal-view', ...findLastWordEnd(text, span), replacement: ' (ý kiến cá nhân)' }
}

const SPEAKING_FOR_OTHERS =
  /^(?:thay (?:mặt|lời)|nhân danh|thừa lệnh|đại diện)(?: cho)? [^,.!?\n]{1,80}?(?:,\s{1,4}|\s{1,4}(?=(?:chúng tôi|tôi|mình|em)(?![\p{L}\p{M}])))/iu

/** "Thay mặt …, tôi …" becomes "Theo ý kiến cá nhân, tôi …": a personal view at the end would contradict its beginning. */
export function buildOwnNameFix(text: string, span: Span): Fix | undefined {
  const said = SPEAKING_FOR_OTHERS.exec(text.slice(span.start, span.start + 120))?.[0]
  if (!said) return undefined
  const replacement = `${/^\p{Lu}/u.test(said) ? 'T' : 't'}heo ý kiến cá nhân, `
  return { kind: 'replace', start: span.start, end: span.start + said.length, replacement }
}

/** Asks at the end of the sentence for what is told to be looked into, instead of telling it as proven. */
export function buildAskToVerifyFix(text: string, span: Span): Fix {
  return { kind: 'ask-to-verify', ...findLastWordEnd(text, span), replacement: ', đề nghị cơ quan chức năng xác minh' }
}

const SOURCE_QUESTION = 'Có ai biết nguồn chính thức của tin này không?'

/** Adds a question after the sentence: it no longer passes the matter on as a fact. */
export function buildAskSourceFix(text: string, span: Span): Fix {
  const at = findSentenceBounds(text, span)?.end ?? span.end
  const isOpen = /[\p{L}\p{M}\p{N})”"]\s{0,8}$/u.test(text.slice(Math.max(0, at - 9), at))
  return { kind: 'ask-source', start: at, end: at, replacement: `${isOpen ? '.' : ''} ${SOURCE_QUESTION}` }
}

/** The place right after the last word of the sentence, before its closing mark and any emoji. */
function findLastWordEnd(text: string, span: Span): Span {
  const end = findSentenceBounds(text, span)?.end ?? span.end
  let last = span.end
  for (const word of text.slice(span.end, end).matchAll(/[\p{L}\p{N}][\p{M}]*["'”’»)%\]]*/gu))
    last = span.end + word.index + word[0].length
  return { start: last, end: last }
}
