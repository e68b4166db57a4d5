// The words beside a number that say what it is.

import { matches } from '../../text/matches.ts'
import type { Reading } from '../../text/reading.ts'
import type { Run } from './runs.ts'

/** What a keyword says the number beside it is. */
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
  | 'hotline'

const BANKS =
  'vietcombank|vcb|vietinbank|viettinbank|ctg|bidv|agribank|techcombank|tcb|mb ?bank|mbb|acb|vp ?bank|tp ?bank|sacombank|stb|hd ?bank|shb|vib|msb|ocb|seabank|lp ?bank|lienviet\\p{L}*|eximbank|scb|nam a bank|bac a bank|pvcombank|ab ?bank|ncb|kien ?long ?bank|viet ?a ?bank|bao ?viet ?bank|co-?op ?bank|gp ?bank|cb ?bank|saigonbank|vrb|cake|timo|ngan hang'

/** Written without diacritics, for the bare text. Longer readings first. */
const WORDS: readonly [NumberKind, string][] = [
  [
    'order',
    '(?:ma|so) (?:don|van don|buu gui|buu kien|ho so|hop dong|hoa don|bien lai|phieu|lo|seri|serial|san pham|giao dich|gd|tham chieu|khach hang|kh|du thuong|quyet dinh|cong van|thu tuc|bien nhan|hang|vach|tra cuu|dat cho|ve|chung tu|dinh danh san pham|thiet bi|hoc sinh|sinh vien|bao danh|may)|van don|don hang|tracking|imei|barcode|sku|isbn|spx|ghn|ghtk|serial|seri|ma bill|booking|pnr|sbd|mssv|msv',
  ],
  ['insurance', '(?:ma |so ){0,2}(?:bhxh|bhyt|bao hiem xa hoi|bao hiem y te|the bao hiem|so bao hiem)(?: so)?'],
  ['tax', 'mst|ma so thue|ma thue|tax code'],
  ['passport', 'ho chieu|passport'],
  ['cmnd', 'cmnd|cmtnd|cmt|chung minh(?: thu| nhan dan| thu nhan dan)?|scmnd'],
  [
    'cccd',
    'cccd|can cuoc(?: cong dan)?|the can cuoc|so dinh danh(?: ca nhan)?|ma dinh danh(?: ca nhan)?|ddcn|giay to tuy than|so cc',
  ],
  ['account', 'stk|so tai khoan|so tk|tai khoan|tk|so the|the atm|the tin dung|account'],
  [
    'hotline',
    'hotline|duong day nong|tong dai|truc ban|so truc|truc chien|cskh|cham soc khach hang|cap cuu|cuu ho|cuu nan|call center|truc 24|truc24',
  ],
  [
    'phone',
    'so ?dt|sdt|dien thoai|dt|zalo|zl|goi|alo|lh|lien he|tel|phone|so may|so di dong|di dong|viber|whatsapp|telegram|momo|nhan tin|bao may|so',
  ],
  ['bank', `${BANKS}|chuyen khoan|ck|chuyen tien|bank`],
]
const KEYWORD = new RegExp(
  `(?<![a-z0-9])(?:${WORDS.map(([kind, source]) => `(?<${kind}>${source})`).join('|')})(?![a-z])`,
  'g',
)
const REACH = 48

/** The kind of number that the nearest keyword before a run names (within 48 units), or after it (within 16). */
export function namedKinds(reading: Reading, run: Run): Set<NumberKind> {
  const kinds = new Set<NumberKind>()
  const from = Math.max(0, run.start - REACH)
  const before = reading.bare.slice(from, run.start)
  // A number or a line that stands between takes the keyword for itself.
  const cut = Math.max(before.search(/\d[^\d]*$/), before.lastIndexOf('\n'))
  const own = before.slice(cut + 1)
  for (const match of matches(KEYWORD, own)) add(kinds, match)
  const after = /^[^\d\n.;]{0,16}/.exec(reading.bare.slice(run.end, run.end + 16))![0]
  for (const match of matches(KEYWORD, after)) {
    for (const kind of ['cccd', 'cmnd', 'bank'] as const) if (match.groups![kind]) kinds.add(kind)
    // "6613624683 (stk)", but not "12345678 tài khoản bị khóa".
    if (match.groups!.account && /^ ?[(-]/.test(after)) kinds.add('account')
  }
  return kinds
}

function add(kinds: Set<NumberKind>, match: RegExpMatchArray): void {
  for (const [kind] of WORDS) if (match.groups![kind]) kinds.add(kind)
}
