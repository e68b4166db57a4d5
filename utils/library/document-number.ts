// The grammar of Vietnamese document numbers. State papers: number/kind-agency. Party papers: number-kind/agency.
// Normative acts also have a year. Citations and internal documents share this grammar.

import type { Span } from '../draft.ts'
import { findAllMatches } from '../text/find-all-matches.ts'
import { createLazyRegExp } from '../text/regexp/letter-classes.ts'

/** The class of document a number belongs to. These names are internal and never shown. */
export type DocumentNumberKind = 'LUAT' | 'QPPL' | 'UBTVQH' | 'DANG' | 'HANHCHINH' | 'DANG_CV' | 'CONGVAN'

/** A document number found in a text. The span counts UTF-16 offsets in that text. */
export interface DocumentNumber extends Span {
  kind: DocumentNumberKind
  /** As written before the first separator: "330", "66.22", "08". */
  number: string
  /** Only normative acts have a year. */
  year: string | undefined
  /** The abbreviated kind of document, with diacritics: "NĐ", "TTr". Undefined for laws and dispatches. */
  type: string | undefined
  /** The symbol of the issuer, including its units: "CP", "UBND-CNXD", "QH15". */
  agency: string
  /** The official spelling, without spaces: "330/2026/NĐ-CP". */
  canonical: string
}

const NORMATIVE_TYPES = ['NQLT', 'TTLT', 'NĐ', 'NQ', 'TT', 'QĐ', 'CT', 'PL']
const STATE_TYPES = [
  ...['VBHN', 'QyĐ', 'CTr', 'TTr', 'BTT', 'BGN', 'GUQ', 'GGT', 'GNP', 'NQ', 'QĐ', 'CT', 'QC', 'TC', 'TB', 'HD', 'KH'],
  ...['PA', 'ĐA', 'DA', 'BC', 'BB', 'HĐ', 'CĐ', 'CV', 'GM', 'PG', 'PC', 'PB', 'TTg'],
]
const PARTY_TYPES = [
  ...['QĐi', 'QyĐ', 'CTr', 'TTr', 'NQ', 'QĐ', 'CT', 'KL', 'QC', 'TT', 'TC', 'HD', 'TB', 'BC', 'KH', 'ĐA', 'PA', 'CV'],
  ...['BB', 'GM', 'GGT', 'CĐ', 'PC', 'LK'],
]

const CAPITAL = 'A-ZĐƠƯĂÂÊÔ'
const SEGMENT = `[${CAPITAL}][${CAPITAL}a-zđ0-9]{0,14}`
const UNIT = `(?:\\([${CAPITAL}0-9]{1,8}\\))?`
/** Symbols that also count in lower case. All others must be in capitals, otherwise ordinary prose matches. */
const LOWERCASE_SYMBOLS =
  'cp|ttg|ubtvqh\\d{1,2}|qh\\d{1,2}|tw|tu|[đd]u|hu|cb|bc[đd]\\d{0,3}(?:tw)?|vptw|' +
  'btg(?:dv)?t[uw]|btct[uw]|ubkt(?:t[uw])?|ub(?:nd|mttq|hc)|h[đd]nd|mttq|vpcp|vpqh|vp|' +
  'bca|bqp|btc|bnv|byt|bct|bxd|btp|b(?:gd|nn|kh|vh|tt|tn|gt|ct|l[đd])[a-zđ&]{2,6}|ttcp|bhxh|nhnn|cat[pt]?|' +
  's(?:nv|yt|tc|ct|xd|tp|gd|gd[đd]t|kh[đd]t|khcn|tnmt|nnmt|nnptnt|vhttdl?|tttt|gtvt|l[đd]tbxh)'
const AGENCY = `(?:${SEGMENT}(?: ?- ?${SEGMENT}){0,3}${UNIT}|(?:${LOWERCASE_SYMBOLS})(?:-[a-zđ]{2,8})?)`
const DISPATCH_AGENCY = `(?:${SEGMENT}(?:-${SEGMENT}){1,3}${UNIT}|(?:ub[nm][a-z]{1,4}|h[đd]nd|s(?:nv|yt|tc|xd|tp)|sgd[đd]t)-[a-zđ]{2,8})`
const SPACES = ' {0,2}'
const END = '(?![\\p{L}\\p{N}])'

/**
 * Builds one alternative per type, longest first. Each letter matches in either case and Đ also as D, because people
 * type "QD", "ttr".
 */
function toAnyCasePattern(types: readonly string[]): string {
  return [...types]
    .sort((a, b) => b.length - a.length)
    .map((type) =>
      [...type].map((c) => (/[Đđ]/.test(c) ? '[ĐđDd]' : `[${c.toUpperCase()}${c.toLowerCase()}]`)).join(''),
    )
    .join('|')
}

const compileRule = (source: string) => createLazyRegExp(() => source + END, 'y')

/**
 * Tried in this order at each candidate; the first match decides. Groups: n = number, y = year, t = type, a = agency.
 */
const RULES: readonly [DocumentNumberKind, () => RegExp][] = [
  [
    'LUAT',
    compileRule(
      `(?<n>\\d{1,3})${SPACES}/${SPACES}(?<y>(?:19|20)\\d{2})${SPACES}/${SPACES}(?<a>(?:UBTV|ubtv)?(?:QH|qh)\\d{1,2})`,
    ),
  ],
  [
    'QPPL',
    compileRule(
      `(?<n>\\d{1,3}(?:\\.\\d{1,3})?)${SPACES}/${SPACES}(?<y>(?:19|20)\\d{2})${SPACES}/${SPACES}(?<t>${toAnyCasePattern(NORMATIVE_TYPES)})${SPACES}[-/]${SPACES}(?<a>${AGENCY})`,
    ),
  ],
  [
    'UBTVQH',
    compileRule(
      `(?<n>\\d{1,5})${SPACES}/${SPACES}(?<t>NQ|PL|nq|pl)${SPACES}-${SPACES}(?<a>UBTVQH\\d{1,2}|ubtvqh\\d{1,2})`,
    ),
  ],
  [
    'DANG',
    compileRule(
      `(?<n>\\d{1,5})${SPACES}-${SPACES}(?<t>${toAnyCasePattern(PARTY_TYPES)})${SPACES}/${SPACES}(?<a>${AGENCY})`,
    ),
  ],
  [
    'HANHCHINH',
    compileRule(
      `(?<n>\\d{1,6}[a-zđ]?)${SPACES}/${SPACES}(?<t>${toAnyCasePattern(STATE_TYPES)})${SPACES}-${SPACES}(?<a>${AGENCY})`,
    ),
  ],
  [
    'DANG_CV',
    compileRule(
      `(?<n>\\d{1,5})${SPACES}/${SPACES}(?<a>(?:[ĐD]U|CB|TU|HU|QU|BTG|BTC|UBKT|VPTW|BC[ĐD])(?!Y|[a-zà-ỹđ])[${CAPITAL}0-9]{0,6})`,
    ),
  ],
  ['CONGVAN', compileRule(`(?<n>\\d{1,6}[a-zđ]?)${SPACES}/${SPACES}(?<a>${DISPATCH_AGENCY})`)],
]

const CANDIDATE = createLazyRegExp(
  () => '(?<![\\p{L}\\p{N}/.,-])\\d{1,6}(?:\\.\\d{1,3})?[a-zđ]? {0,2}[-/] {0,2}(?=[\\dA-Za-zĐđ])',
  'g',
)
/** A bare "1234/UBND" counts only after the word for a dispatch, otherwise ordinary fractions match. */
const AFTER_DISPATCH_WORD = createLazyRegExp(
  () =>
    '(?<![\\p{L}\\p{N}])(?:công văn|cong van|văn bản|van ban|cv) {0,2}(?:số|so)? {0,2}:? {0,2}(?<n>\\d{1,6}) ?/ ?(?<a>[A-ZĐƯƠ][A-ZĐƯƠa-zđ]{1,14})(?![\\p{L}\\p{N}-])',
  'gi',
)

/**
 * Finds all document numbers of a text, in text order, in linear time. Capitals matter, diacritics do not ("85-QD/TW").
 * @param text `text` of an analyzed text (NFC, plain dashes and slashes)
 * @returns numbers with UTF-16 spans in `text`
 */
export function findDocumentNumbers(text: string): DocumentNumber[] {
  const found: DocumentNumber[] = []
  let lastEnd = 0
  for (const candidate of findAllMatches(CANDIDATE(), text)) {
    if (candidate.index < lastEnd) continue
    const number = classify(text, candidate.index)
    if (!number) continue
    found.push(number)
    lastEnd = number.end
  }
  if (!/[0-9] ?\/ ?[A-ZĐ]/i.test(text)) return found
  for (const match of findAllMatches(AFTER_DISPATCH_WORD(), text)) {
    const start = match.index + match[0].indexOf(match.groups!.n!)
    const end = match.index + match[0].length
    if (!/^[A-ZĐƯƠ]{2}/.test(match.groups!.a!) || found.some((f) => f.start < end && start < f.end)) continue
    found.push(createDocumentNumber('CONGVAN', { start, end }, match.groups!))
  }
  return found.sort((a, b) => a.start - b.start)
}

function classify(text: string, start: number): DocumentNumber | undefined {
  for (const [kind, getRegExp] of RULES) {
    const regexp = getRegExp()
    regexp.lastIndex = start
    const match = regexp.exec(text)
    if (match) return createDocumentNumber(kind, { start, end: start + match[0].length }, match.groups!)
  }
  return undefined
}

function createDocumentNumber(
  kind: DocumentNumberKind,
  span: Span,
  groups: Record<string, string | undefined>,
): DocumentNumber {
  const number = groups.n!
  const year = groups.y
  const type = groups.t === undefined ? undefined : toOfficialType(groups.t, kind)
  const agency = groups.a!.replace(/\s/g, '').replace(/^[a-zđ].*/, (lowerCase) => toOfficialAgency(lowerCase))
  const canonical =
    kind === 'DANG'
      ? `${number}-${type}/${agency}`
      : `${[number, year].filter(Boolean).join('/')}/${type ? `${type}-` : ''}${agency}`
  return { ...span, kind, number, year, type, agency, canonical }
}

/** Restores the official spelling of an abbreviated kind: "qd" to "QĐ", "TTR" to "TTr". */
function toOfficialType(written: string, kind: DocumentNumberKind): string {
  const plain = (type: string) => type.toLowerCase().replaceAll('đ', 'd')
  const list = kind === 'DANG' ? PARTY_TYPES : kind === 'HANHCHINH' ? STATE_TYPES : NORMATIVE_TYPES
  const same = list.filter((type) => plain(type) === plain(written))
  return same.find((type) => type.toLowerCase() === written.toLowerCase()) ?? same[0] ?? written
}

function toOfficialAgency(lowerCase: string): string {
  const upper = lowerCase.toUpperCase()
  return upper === 'TTG' ? 'TTg' : upper.replace(/^HDND/, 'HĐND').replace(/^DU$/, 'ĐU').replace(/^BCD/, 'BCĐ')
}
