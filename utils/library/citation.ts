// Reads a citation as people type it: "điểm đ khoản 2 điều 9 nđ 330", "dieu 16 luat 91/2025", "QĐ 85", "116/2025".

import { bare } from '../text/fold.ts'
import type { DocumentKind } from './citations.ts'
import type { Document } from './document.ts'
import { DOCUMENTS } from './documents.ts'

/** What a typed citation names. At least a document or an article. */
export interface ParsedCitation {
  /** The document meant, if one of the library fits. */
  document?: string
  /** All that fit, those in force first; `document` is the first. */
  documents: readonly string[]
  article?: string
  clause?: string
  /** The letter as printed, "đ" too. */
  point?: string
  /** What was typed besides the citation, in the folded form; empty for a pure citation. */
  rest: string
}

const EDGE = '(?<![\\p{L}\\p{N}])'
const END = '(?![\\p{L}\\p{N}])'
const ARTICLE = new RegExp(`(?:${EDGE}(?:dieu|article|art)[ .]{0,2}|(?<=bl(?:hs|ds) ))(\\d{1,3}[a-z]?)${END}`, 'u')
const CLAUSE = new RegExp(`${EDGE}(?:khoan|clause|k)[ .]{0,2}(\\d{1,2})${END}`, 'u')
const POINT = new RegExp(`${EDGE}(?:diem|point)[ .]{0,2}(dd|[a-z])${END}`, 'u')
const NUMBER = new RegExp(
  `${EDGE}(?:(bo luat|luat|nghi dinh|nd|thong tu|tt|quyet dinh|quy dinh|qdi?|huong dan|hd|cong van|cv|law|code|decree|circular|decision|regulation)[ .]{0,2})?(?:so )?(\\d{1,4})(?:[/-](\\d{4}))?((?:[/-][a-z][a-z0-9]{0,9}){0,3})${END}`,
  'u',
)

const KINDS: Readonly<Record<string, readonly DocumentKind[]>> = {
  'bo luat': ['bo-luat'],
  luat: ['luat', 'bo-luat'],
  law: ['luat'],
  code: ['bo-luat'],
  'nghi dinh': ['nghi-dinh'],
  nd: ['nghi-dinh'],
  decree: ['nghi-dinh'],
  'thong tu': ['thong-tu'],
  tt: ['thong-tu'],
  circular: ['thong-tu'],
  'quyet dinh': ['quyet-dinh'],
  decision: ['quyet-dinh'],
  'quy dinh': ['quy-dinh'],
  regulation: ['quy-dinh'],
  qd: ['quyet-dinh', 'quy-dinh'],
  qdi: ['quy-dinh'],
  'huong dan': ['huong-dan'],
  hd: ['huong-dan'],
  'cong van': ['cong-van'],
  cv: ['cong-van'],
}

/** Numbers without leading noughts: "09" is typed as often as "9". */
const plainNumber = (number: string): string => number.replace(/^0+(?=\d)/, '')

interface Key {
  id: string
  kind: DocumentKind
  number: string
  year: string | undefined
  suffix: string
  ended: boolean
}

const KEYS: readonly Key[] = DOCUMENTS.map((document) => {
  const [, number, year, suffix] = /^(\d+)(?:\/(\d{4}))?(.*)$/.exec(bare(document.number))!
  return {
    id: document.id,
    kind: document.kind,
    number: plainNumber(number!),
    year: year ?? /\d{4}$/.exec(document.id)?.[0],
    suffix: suffix!,
    ended: document.standing === 'ended',
  }
})

const NAMES: readonly { id: string; name: string; ended: boolean }[] = DOCUMENTS.flatMap((document: Document) =>
  [document.title.vi, document.title.en, ...document.aliases].map((name) => ({
    id: document.id,
    name: bare(name),
    ended: document.standing === 'ended',
  })),
).sort((a, b) => b.name.length - a.name.length || Number(a.ended) - Number(b.ended))

/** Reads a citation out of what was typed, with or without diacritics; undefined when it names no document and no article. */
export function parseCitation(typed: string): ParsedCitation | undefined {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim()
  let rest = bare(text)
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = pattern.exec(rest)
    if (!match) return undefined
    // Blanks of the same length keep the offsets of what follows, so that "đ" can be told from "d" in the text as typed.
    rest = rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(match.index + match[0].length)
    return match
  }
  const article = take(ARTICLE)?.[1]
  const clause = take(CLAUSE)?.[1]
  const pointMatch = take(POINT)
  const point = pointMatch && pointLetter(pointMatch, text)
  const documents = takeDocuments(take, () => rest, article !== undefined)
  if (documents.length === 0 && article === undefined) return undefined
  rest = rest.replace(/[ ,.;]+/g, ' ').trim()
  return {
    documents,
    ...(documents[0] && { document: documents[0] }),
    ...(article && { article }),
    ...(clause && { clause }),
    ...(point && { point }),
    rest,
  }
}

function pointLetter(match: RegExpExecArray, text: string): string {
  const at = match.index + match[0].length - match[1]!.length
  return match[1] === 'dd' || text[at]!.toLowerCase() === 'đ' ? 'đ' : match[1]!
}

/** The documents a number, or beside an article a name, stands for; takes it out of the rest when there are any. */
function takeDocuments(
  take: (pattern: RegExp) => RegExpExecArray | undefined,
  rest: () => string,
  hasArticle: boolean,
): string[] {
  const number = NUMBER.exec(rest())
  if (number) {
    const [whole, kind, main, year, suffix] = number
    const alone = rest().replace(whole, '').trim() === ''
    // "15 triệu" is no decree: a bare number counts only where nothing else was typed.
    if (kind || year || suffix || alone) {
      const found = KEYS.filter(
        (key) =>
          key.number === plainNumber(main!) &&
          (!year || key.year === year) &&
          (!suffix || key.suffix.startsWith(suffix) || key.suffix.startsWith(`/${suffix.slice(1)}`)) &&
          (!kind || KINDS[kind]!.includes(key.kind)),
      )
      if (found.length > 0) {
        take(NUMBER)
        return found.sort((a, b) => Number(a.ended) - Number(b.ended)).map((key) => key.id)
      }
    }
  }
  if (!hasArticle) return []
  const named = NAMES.find(({ name }) => wholeWords(name).test(rest()))
  if (!named) return []
  take(wholeWords(named.name))
  take(new RegExp(`${EDGE}(?:bo luat|luat|nghi dinh|nd)${END}`, 'u'))
  return [...new Set(NAMES.filter(({ name }) => name === named.name).map(({ id }) => id))]
}

function wholeWords(name: string): RegExp {
  return new RegExp(`${EDGE}${name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}${END}`, 'u')
}
