// Links that are not what they look like, or that hide where they lead.

import type { Draft, Fix, Level, Span } from '../../draft.ts'
import type { Reading } from '../../text/analyzed-text.ts'
import { matches } from '../../text/matches.ts'
import { pattern } from '../../text/pattern.ts'
import type { Check, Hit } from '../check.ts'
import { forFirst, type Ways, ways, withoutSentence } from '../shared/fixes/fixes.ts'
import { type Link, linksIn } from './links.ts'
import { imitates, isOfficial } from './lookalike.ts'
import { words } from './messages.ts'
import { SHORTENERS } from './names.ts'
import { officialOf } from './official.ts'
import { registrable } from './suffixes.ts'

export const suspiciousLink: Check = {
  id: 'suspicious-link',
  level: 'warn',
  provisions: ['luat-116-2025.d7.k2.dd', 'nd-147-2024.d36.k4'],
  words,
  find(draft, reading) {
    const hits: Hit[] = []
    for (const link of linksIn(reading)) {
      const verdict = judge(link)
      if (!verdict || isWarnedOf(reading, link)) continue
      const [message, level] = verdict
      const span = reading.span(link.start, link.end)
      hits.push({ ...span, message, level, ...forFirst(hits.length, () => waysFor(draft.text, span, link, message)) })
    }
    return [...hits, ...packages(draft.text, reading, hits), ...attachedPackages(draft)]
  },
}

/** The official address where it is known, the address without its password, or the sentence gone. */
function waysFor(text: string, span: Span, link: Link, message: string): Ways {
  const home = isOfficial(link.bareHost) ? link.bareHost : officialOf(link.bareHost)
  const toHome = IMITATING.has(message) && home ? put(span, `https://${home}`) : undefined
  const open =
    message === 'credentials' ? put(span, text.slice(span.start, span.end).replace(PASSWORD, '$1')) : undefined
  return ways(text, toHome, open, withoutSentence(text, span))
}

const IMITATING = new Set(['state', 'bank', 'platform'])
const PASSWORD = /^((?:\w+:\/\/)?)[^\s/@]+@/

function put(span: Span, replacement: string): Fix {
  return { kind: 'replace', ...span, replacement }
}

function judge(link: Link): [message: string, level: Level] | undefined {
  const { host, bareHost } = link
  const dressed = link.disguised || host !== bareHost
  if (/^[\d.]+$/.test(host)) return isPrivate(host) || !isAddress(host) ? undefined : ['ip', 'warn']
  if (isOfficial(bareHost)) {
    if (dressed)
      return lookalike(
        imitates(bareHost.replace(/\.vn$/, '.top')) ?? (/\.gov\.vn$/.test(bareHost) ? 'state' : 'platform'),
      )
    return link.user ? ['credentials', 'warn'] : undefined
  }
  // "csgt.vn@elsewhere.click": the address one reads is only a name to log in with.
  const owner = imitates(bareHost) ?? (isOfficial(link.user) ? (imitates(`${link.user}.top`) ?? 'state') : undefined)
  if (owner) return lookalike(owner)
  if (link.disguised) return ['disguised', 'warn']
  if (link.user) return ['credentials', 'warn']
  if (host.split('.').some((label) => label.startsWith('xn--'))) return ['disguised', 'warn']
  if (/\.apk(?:$|[?#])/i.test(link.path)) return ['package', 'warn']
  // Google's own maps and photos are shared under app.goo.gl.
  if (host.endsWith('.app.goo.gl')) return undefined
  if (link.path.length > 1 && SHORTENERS.has(registrable(host))) return ['shortened', 'warn']
  return undefined
}

function lookalike(owner: 'state' | 'bank' | 'platform'): [string, Level] {
  return owner === 'platform' ? ['platform', 'warn'] : [owner, 'stop']
}

function isAddress(host: string): boolean {
  return host.split('.').every((part) => Number(part) <= 255)
}

/** Addresses inside a house or an office lead nowhere else. */
function isPrivate(host: string): boolean {
  return /^(?:10|127|0)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\./.test(host)
}

const WARNING = pattern(
  'giả mạo|mạo danh|(?:trang|web|website|link|đường dẫn|tên miền|liên kết|app|ứng dụng|địa chỉ|đường link)(?: \\p{L}+){0,2} (?:giả|lừa đảo|lạ|độc|xấu|fake)|là (?:giả|lừa đảo|lừa|fake|hàng giả)|(?:(?<!(?:ai|người|đang|máy|nhà|cho|hay) )đừng|chớ|không|đừng có|không nên|không được|tuyệt đối không|ko|k|hông)(?: \\p{L}+){0,2} (?:bấm|vào|vô|truy cập|nhấp|click|nhấn|mở|đăng nhập|tải|cài|nhập|tin|quét|theo)(?! (?:được|nổi|đc|dc))|mã độc|độc hại|phishing|bị (?:lừa|mất tiền|chặn|đánh cắp|chiếm)|đã (?:bị )?chặn|chiêu (?:trò|thức|lừa|mới)|thủ đoạn|bọn lừa|kẻ lừa|tố giác|có phải (?:\\p{L}+ ){0,3}(?:lừa|giả|thật)',
)
const CAUTION = pattern('cảnh báo|cảnh giác|lưu ý|coi chừng|cẩn thận|đề phòng|nhận diện|phân biệt')
const LURE = pattern(
  '(?:bấm|nhấn|nhấp|click|vô|vào|truy cập|đăng nhập|cập nhật|xác thực|xác minh|đăng ký|tải|nhận|điền|kích hoạt|nộp|tra cứu|liên hệ)(?: \\p{L}+){0,4} (?:ngay|liền|gấp|đây|này|link|sau|dưới|tại|ở|trước|lẹ|nhanh|theo)|nhanh tay|trước 24h|trước \\d{1,2} ?(?:h|giờ)|kẻo|quá hạn|bị khóa',
)
const REACH = 170

/** Whether the words around warn of the link instead of passing it on. */
function isWarnedOf(reading: Reading, span: Span): boolean {
  const from = Math.max(0, span.start - REACH)
  const to = Math.min(reading.text.length, span.end + REACH)
  const tests = (what: typeof WARNING) => what.testIn(reading, from, span.start) || what.testIn(reading, span.end, to)
  return tests(WARNING) || (tests(CAUTION) && !tests(LURE))
}

const PACKAGE = /(?<![a-z0-9/.])[a-z0-9][a-z0-9_.-]{1,60}\.apk(?![a-z0-9])/g

/** Names of Android packages in the text, outside links. */
function packages(text: string, reading: Reading, hits: readonly Hit[]): Hit[] {
  if (!reading.bare.includes('.apk')) return []
  return matches(PACKAGE, reading.bare).flatMap((match): Hit[] => {
    const span = { start: match.index, end: match.index + match[0].length }
    const original = reading.span(span.start, span.end)
    const known = hits.some((hit) => hit.start < original.end && original.start < hit.end)
    if (known || isWarnedOf(reading, span)) return []
    return [{ ...original, message: 'package', ...ways(text, withoutSentence(text, original)) }]
  })
}

function attachedPackages(draft: Draft): Hit[] {
  return draft.attachments.flatMap(({ name }, attachment): Hit[] =>
    /\.apk$/i.test(name.trim()) ? [{ start: 0, end: name.length, message: 'package', attachment }] : [],
  )
}
