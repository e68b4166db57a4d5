// Keywords near a number that say what the number is.

import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { findAllMatches } from '../../text/find-all-matches.ts'
import { createLazyRegExp } from '../../text/regexp/letter-classes.ts'
import { BANK_NAMES, SHORT_BANK_NAMES } from './bank-names.ts'
import type { DigitRun } from './digit-runs.ts'

/** The kind of number that a keyword announces. */
export type NumberKind =
  | 'cccd'
  | 'cmnd'
  | 'passport'
  | 'insurance'
  | 'tax'
  | 'account'
  | 'bank'
  | 'order'
  | 'phone'
  | 'number'
  | 'online'
  | 'hotline'

/** Source of the words for hotlines, switchboards and emergency numbers, without diacritics. */
export const HOTLINE_WORDS =
  'hotline|duong day nong|tong dai|truc ban|so truc|so ban truc|may ban truc|ban truc (?:cua|tram|xa|phuong|khoa|vien|doi|chot)|phong truc|may truc|truc cap cuu|truc chien|truc ?24|cskh|cham soc khach hang|cap cuu|cuu ho|' +
  'cuu nan|call center'

/** Source of the words for calls and their numbers, without diacritics. */
export const CALL_WORDS = 'so ?dt|sdt|dien thoai|dt|goi|alo|lh|lien he|tel|phone'

/** Source of the words for banks and payments, without diacritics. */
export const BANK_WORDS = `${BANK_NAMES}|ngan hang|chuyen khoan|ck|chuyen tien|bank`

/** Keyword sources without diacritics, matched on the bare text. Longer forms come first. */
const KEYWORD_SOURCES: readonly [NumberKind, string][] = [
  [
    'order',
    '(?:ma|so) (?:giam gia|khuyen mai|the cao|nap|du thi|don|van don|buu gui|buu kien|ho so|hop dong|hoa don|' +
      'bien lai|phieu|lo|seri|serial|san pham|giao dich|gd|tham chieu|khach hang|kh|du thuong|quyet dinh|cong van|' +
      'thu tuc|bien nhan|hang|vach|tra cuu|dat cho|ve|chung tu|dinh danh san pham|thiet bi|hoc sinh|sinh vien|' +
      'bao danh|khung|hieu|dang ky|seri|kien|van ban|giay phep(?! lai)|chung chi|van bang|don vi|nhan vien)|ma may|van don|' +
      'don hang|tracking|imei|barcode|sku|isbn|spx|ghn|ghtk|serial|seri|ma bill|booking|pnr|sbd|mssv|msv',
  ],
  ['insurance', '(?:ma |so ){0,2}(?:bhxh|bhyt|bao hiem xa hoi|bao hiem y te|the bao hiem|so bao hiem)(?: so)?'],
  ['tax', 'mst|ma so thue|ma thue|tax code'],
  ['passport', 'ho chieu|passport'],
  ['cmnd', 'cmnd|cmtnd|cmt|chung minh(?: thu| nhan dan| thu nhan dan)?|scmnd'],
  [
    'cccd',
    'cccd|gplx|(?:giay phep|bang) lai(?: xe)?|can cuoc(?: cong dan)?|the can cuoc|so dinh danh(?: ca nhan)?|ma dinh danh(?: ca nhan)?|ddcn|' +
      'giay to tuy than|so cc',
  ],
  ['account', 'stk|so tai khoan|so tk|tai khoan|tk|so the|the atm|the tin dung|account'],
  ['hotline', HOTLINE_WORDS],
  ['phone', `${CALL_WORDS}|zalo|zl|so may|so di dong|di dong|viber|whatsapp|telegram|momo|nhan tin|bao may`],
  ['online', 'facebook|fb|uid|tiktok|youtube|instagram|steam|game'],
  ['number', 'so'],
  ['bank', BANK_WORDS],
]
const KEYWORD = createLazyRegExp(
  () => `(?<![a-z0-9])(?:${KEYWORD_SOURCES.map(([kind, source]) => `(?<${kind}>${source})`).join('|')})(?![a-z])`,
  'g',
)
const REACH = 48
const BANK_BEFORE = createLazyRegExp(() => `(?<![a-z0-9])(?:${BANK_NAMES})[ :(,-]{0,3}$`, '')
const BANK_AFTER = createLazyRegExp(() => `^[ (,/-]{0,3}(?:${BANK_NAMES}|${SHORT_BANK_NAMES})(?![a-z])`, '')

/** "… - Le Thi Mau - Vietcombank": the holder's name is between the number and the bank. */
const BANK_LATER = createLazyRegExp(() => `^ ?[-,(/:;] {0,2}[a-z ]{4,32}[-,(/:;] {0,2}(?:${BANK_NAMES})(?![a-z])`, '')

/** What the keywords near a run say about it. */
export interface KeywordContext {
  kinds: ReadonlySet<NumberKind>
  /** The kind from the nearest keyword before the run; it decides when keywords contradict each other. */
  nearest: NumberKind | undefined
  /** Whether a bank's name is right next to the run. */
  nextToBank: boolean
}

/** Finds the kinds named by the keywords up to 48 UTF-16 units before a run or 16 after it. */
export function findNumberKeywords(reading: AnalyzedText, run: DigitRun): KeywordContext {
  const kinds = new Set<NumberKind>()
  let nearest: NumberKind | undefined
  const from = Math.max(0, run.start - REACH)
  const before = reading.bare.slice(from, run.start)
  // A number or a line break in between takes the keyword for itself.
  const lastSeparator = Math.max(before.search(/\d[^\d]*$/), before.lastIndexOf('\n'))
  const context = before.slice(lastSeparator + 1)
  for (const match of findAllMatches(KEYWORD(), context)) nearest = addKind(kinds, match) ?? nearest
  const after = /^[^\d\n.;]{0,16}/.exec(reading.bare.slice(run.end, run.end + 16))![0]
  for (const match of findAllMatches(KEYWORD(), after)) {
    for (const kind of ['cccd', 'cmnd', 'bank'] as const) if (match.groups![kind]) kinds.add(kind)
    // "6613624683 (stk)" counts, but "12345678 tài khoản bị khóa" does not.
    if (match.groups!.account && /^ ?[(-]/.test(after)) kinds.add('account')
  }
  const nextToBank =
    BANK_BEFORE().test(context) ||
    BANK_AFTER().test(after) ||
    BANK_LATER().test(reading.bare.slice(run.end, run.end + REACH + 8))
  if (nextToBank) kinds.add('bank')
  return { kinds, nearest, nextToBank }
}

/**
 * Adds the kind of a keyword and returns it. Returns undefined for the bare word "số", so that an earlier keyword stays
 * nearest.
 */
function addKind(kinds: Set<NumberKind>, match: RegExpMatchArray): NumberKind | undefined {
  for (const [kind] of KEYWORD_SOURCES) {
    if (!match.groups![kind]) continue
    kinds.add(kind)
    return kind === 'number' ? undefined : kind
  }
  return undefined
}
