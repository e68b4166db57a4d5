// E-mail addresses of people. Mailboxes of offices, schools and shops are public.

import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { createIncrementalRegExp, IncrementalRegExp } from '../../text/incremental-regexp.ts'
import { createLazyRegExp } from '../../text/regexp/letter-classes.ts'
import type { PersonalItem } from './personal-item.ts'

const ADDRESS = createIncrementalRegExp(
  'bare',
  /(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._%+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10}(?![a-z0-9])/g,
)
const FREE_PROVIDERS = 'gmail|yahoo|ymail|hotmail|outlook|icloud|proton(?:mail)?|zoho|live'
const PROVIDER_PREFILTER = new RegExp(FREE_PROVIDERS)
const DISGUISED = new IncrementalRegExp(
  'bare',
  createLazyRegExp(
    () =>
      '(?<![a-z0-9._])[a-z0-9][a-z0-9._-]{2,40} {0,2}(?:\\[at\\]|\\(at\\)|\\(a\\)|\\[a\\]|\\(@\\)| a cong | at | @ ?|' +
      ` @) {0,2}(?:${FREE_PROVIDERS}) {0,2}(?:\\.|\\[\\.\\]|\\(\\.\\)| cham | dot ) {0,2}(?:com|me|vn)(?:\\.vn)?` +
      '(?![a-z0-9])',
    'g',
  ),
)
const ROLE_MAILBOX = new RegExp(
  `^(?:${[
    'info|contact|contacts|lienhe|support|hotro|help|admin|webmaster|noreply|no-reply|cskh|hr',
    'tuyendung|tuyensinh|vanthu|vanphong|vp|vt|phong|ban|ubnd|hdnd|so',
    'truong|th|thcs|thpt|mn|mamnon|bv|benhvien|tt',
    'toasoan|banbientap|bbt|banhang|sales?|marketing|shop|cty|congty|ketoan|baohiem|doan|hoi|clb',
    'duongdaynong|hotline|gopy|phanhoi|feedback|bientap|thukyhoi|press|media|office|booking|order',
  ].join('|')})(?:[._\\d-]|[a-z]*(?:phuong|xa|tinh|ubnd|thcs|thpt|mamnon|tieuhoc))`,
)
const ROLE_MAILBOX_EXACT =
  /^(?:info|contact|lienhe|support|hotro|admin|webmaster|noreply|cskh|hr|tuyendung|tuyensinh|vanthu|vanphong|toasoan|banbientap|sales?|marketing|gopy|office|press|quangcao|bandoc|thongtin|phapche|daotao)$/

/** A department, with the firm or the place after it. "hoso" and "tochuc" also begin names. */
const DEPARTMENT = new RegExp(
  `^(?:(?:ban|phong|bophan|to|p|khoi)[._-]?)?(?:${[
    'nhansu|nhanluc|tochuc|tccb|hanhchinh|hcns|tchc|hcth|kehoach|taichinh|truyenthong|kythuat|kinhdoanh',
    'tuyendung|tuyensinh|daotao|congdoan|phaply|tiepnhan|hoso',
  ].join('|')})(?![a-z]{1,3}(?:[._\\d-]|$))`,
)

const GLUED_SENTENCE = /(?<=\.(?:com|net|org|vn))\.\p{Lu}\p{Ll}+$/u

/** Finds addresses that look like one person's. */
export function findEmailAddresses(reading: AnalyzedText): PersonalItem[] {
  const { bare } = reading
  const found: PersonalItem[] = []
  const add = (start: number, end: number) => found.push({ start, end, message: 'email', rank: 3, keep: 2 })
  if (bare.includes('@')) {
    for (const { start, end, text } of ADDRESS.find(reading)) {
      const [mailbox, host] = text.split('@') as [string, string]
      if (
        /(?:^|\.)(?:gov|edu|org)\.vn$|\.gov$/.test(host) ||
        ROLE_MAILBOX_EXACT.test(mailbox) ||
        ROLE_MAILBOX.test(mailbox) ||
        DEPARTMENT.test(mailbox)
      )
        continue
      if (isInsideUrl(bare, start)) continue
      // A sentence may begin right after the full stop that follows the address.
      add(start, end - (GLUED_SENTENCE.exec(reading.text.slice(start, end))?.[0].length ?? 0))
    }
  }
  if (PROVIDER_PREFILTER.test(bare)) {
    for (const { start, end } of DISGUISED.find(reading)) {
      if (found.some((item) => item.start < end && start < item.end)) continue
      add(start, end)
    }
  }
  return found
}

/** Whether a URL begins just before, without a space in between: its "user@host" is not a mailbox. */
function isInsideUrl(bare: string, at: number): boolean {
  const before = bare.slice(Math.max(0, at - 80), at)
  const slashes = before.lastIndexOf('//')
  return slashes >= 0 && !/\s/.test(before.slice(slashes))
}
