// Document numbers inside file names: "729-cvtu.signed.pdf", "so_15_TB_DU.docx", "CV 31 BCD (ky).pdf".

import type { Span } from '../draft.ts'
import { createLazyRegExp } from '../text/regexp/letter-classes.ts'

/** A document number found in a file name. The span counts UTF-16 offsets in the name. */
export interface FileNameNumber extends Span {
  number: string
  /** The kind of document, lower case without diacritics: "cv", "ttr". Undefined for "123-ubnd-nc.pdf". */
  type: string | undefined
  /** The issuer's symbol, lower case without diacritics. Empty if the name has none. */
  agency: string
}

const TYPE_ABBREVIATIONS: Record<string, string> = {
  'cong-van': 'cv',
  'to-trinh': 'ttr',
  'thong-bao': 'tb',
  'ke-hoach': 'kh',
  'bao-cao': 'bc',
  'bien-ban': 'bb',
  'giay-moi': 'gm',
  'ket-luan': 'kl',
  'quyet-dinh': 'qd',
  'nghi-quyet': 'nq',
  'huong-dan': 'hd',
  'chi-thi': 'ct',
}
const TYPE = `cv|ttr|tb|kh|bc|bb|gm|kl|qd|nq|hd|ct|ctr|pa|da|${Object.keys(TYPE_ABBREVIATIONS).join('|').replaceAll('-', '[-_ .]?')}`
const AGENCY =
  'tw|tu|du|hu|cb|dub|duk|bcd\\d{0,3}|vp[a-z]{0,6}|btg[a-z]{0,3}|btct?u|ubkt[a-z]{0,3}|' +
  'ubnd|ub|hdnd|ubmttq|mttq|bch|bgh|cat?|cax|cap|xdd|dtn|hnd|hpn|ldld|' +
  's(?:nv|yt|tc|ct|xd|tp|gd|gddt|khdt|khcn|tnmt|nnmt|nnptnt|vhttd?l?|tttt|gtvt|ldtbxh|dtt?g)|' +
  'p(?:nv|tc|gd|gddt|vh|vhxh|kt|yt|tp)|ttyt|tyt|bv[a-z]{1,5}|th(?:cs|pt)?[a-z]{0,5}|t[ht]tra?'

const SEPARATOR = '[-_. ]{0,3}'
const NUMBER_PATTERNS = [
  createLazyRegExp(
    () =>
      `(?<![a-z0-9])(?<n>\\d{1,5})${SEPARATOR}(?<t>${TYPE})${SEPARATOR}(?<a>${AGENCY})(?:${SEPARATOR}[a-z]{1,8})??(?![a-z0-9])`,
    'g',
  ),
  createLazyRegExp(
    () =>
      `(?<![a-z0-9])(?<t>${TYPE})${SEPARATOR}(?:so${SEPARATOR})?(?<n>\\d{1,5})(?:${SEPARATOR}(?:${TYPE}))?(?:${SEPARATOR}(?<a>${AGENCY}))?(?![a-z0-9])`,
    'g',
  ),
  createLazyRegExp(
    () => `(?<![a-z0-9])(?<n>\\d{1,5})${SEPARATOR}(?<a>ubnd|hdnd|bcd|s(?:nv|yt|tc|xd|gddt))[-_][a-z]{2,6}(?![a-z0-9])`,
    'g',
  ),
]

/**
 * Finds the document number in a file name.
 * @param bareName `bare` of an analyzed text (lower case, no diacritics, one unit per unit), so the span also counts in
 * the name itself
 * @returns undefined if the name has no document number
 */
export function findFileNameNumber(bareName: string): FileNameNumber | undefined {
  for (const getRegExp of NUMBER_PATTERNS) {
    const regexp = getRegExp()
    regexp.lastIndex = 0
    const match = regexp.exec(bareName)
    if (!match) continue
    const { n, t, a } = match.groups!
    const type = t && (TYPE_ABBREVIATIONS[t.replace(/[_ .]/g, '-')] ?? t)
    return { start: match.index, end: match.index + match[0].length, number: n!, type, agency: a ?? '' }
  }
  return undefined
}
