// Links that are not what they look like, or that hide where they lead.

import type { Draft, Fix, Level, Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findAllMatches } from '../../text/find-all-matches.ts'
import type { Check, Hit } from '../check-contract.ts'
import {
  buildDeleteSentenceFix,
  buildFixesWithinLimit,
  type HitFixes,
  selectFixes,
} from '../shared/fixes/fix-builders.ts'
import { type FoundLink, findLinks } from './find-links.ts'
import { LINK_SHORTENERS } from './imitated-names.ts'
import { findImitatedOwner, isOfficialHost } from './lookalike-host.ts'
import { messages } from './messages.ts'
import { findImitatedHost } from './official-address.ts'
import { getRegistrableDomain } from './registrable-domain.ts'

export const suspiciousLink: Check = {
  id: 'suspicious-link',
  level: 'warn',
  provisions: ['luat-116-2025.d7.k2.dd', 'nd-147-2024.d36.k4'],
  messages,
  find(draft, reading) {
    const hits: Hit[] = []
    for (const link of findLinks(reading)) {
      const verdict = classifyLink(link)
      if (!verdict || hasWarning(reading, link)) continue
      const [message, level] = verdict
      const span = reading.span(link.start, link.end)
      hits.push({
        ...span,
        message,
        level,
        ...buildFixesWithinLimit(hits.length, () => buildFixes(draft.text, span, link, message)),
      })
    }
    return [...hits, ...findApkHits(draft.text, reading, hits), ...findAttachedApkHits(draft)]
  },
}

/** The official address where it is known, the address without its password, or the sentence gone. */
function buildFixes(text: string, span: Span, link: FoundLink, message: string): HitFixes {
  const home = isOfficialHost(link.bareHost) ? link.bareHost : findImitatedHost(link.bareHost)
  const toHome = IMITATION_MESSAGES.has(message) && home ? buildReplaceFix(span, `https://${home}`) : undefined
  const open =
    message === 'credentials'
      ? buildReplaceFix(span, text.slice(span.start, span.end).replace(URL_CREDENTIALS, '$1'))
      : undefined
  return selectFixes(text, toHome, open, buildDeleteSentenceFix(text, span))
}

const IMITATION_MESSAGES = new Set(['state', 'bank', 'platform'])
const URL_CREDENTIALS = /^((?:\w+:\/\/)?)[^\s/@]+@/

function buildReplaceFix(span: Span, replacement: string): Fix {
  return { kind: 'replace', ...span, replacement }
}

function classifyLink(link: FoundLink): [message: string, level: Level] | undefined {
  const { host, bareHost } = link
  const dressed = link.disguised || host !== bareHost
  if (/^[\d.]+$/.test(host)) return isPrivateIp(host) || !isIpAddress(host) ? undefined : ['ip', 'warn']
  if (isOfficialHost(bareHost)) {
    if (dressed)
      return toLookalikeVerdict(
        findImitatedOwner(bareHost.replace(/\.vn$/, '.top')) ?? (/\.gov\.vn$/.test(bareHost) ? 'state' : 'platform'),
      )
    return link.user ? ['credentials', 'warn'] : undefined
  }
  // "csgt.vn@elsewhere.click": the address one reads is only a name to log in with.
  const owner =
    findImitatedOwner(bareHost) ??
    (isOfficialHost(link.user) ? (findImitatedOwner(`${link.user}.top`) ?? 'state') : undefined)
  if (owner) return toLookalikeVerdict(owner)
  if (link.disguised) return ['disguised', 'warn']
  if (link.user) return ['credentials', 'warn']
  if (host.split('.').some((label) => label.startsWith('xn--'))) return ['disguised', 'warn']
  if (/\.apk(?:$|[?#])/i.test(link.path)) return ['package', 'warn']
  // Google's own maps and photos are shared under app.goo.gl.
  if (host.endsWith('.app.goo.gl')) return undefined
  if (link.path.length > 1 && LINK_SHORTENERS.has(getRegistrableDomain(host))) return ['shortened', 'warn']
  return undefined
}

function toLookalikeVerdict(owner: 'state' | 'bank' | 'platform'): [string, Level] {
  return owner === 'platform' ? ['platform', 'warn'] : [owner, 'stop']
}

function isIpAddress(host: string): boolean {
  return host.split('.').every((part) => Number(part) <= 255)
}

/** Addresses inside a house or an office lead nowhere else. */
function isPrivateIp(host: string): boolean {
  return /^(?:10|127|0)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\./.test(host)
}

const WARNING = compilePattern(
  'giả mạo|mạo danh|(?:trang|web|website|link|đường dẫn|tên miền|liên kết|app|ứng dụng|địa chỉ|đường link)(?: \\p{L}+){0,2} (?:giả|lừa đảo|lạ|độc|xấu|fake)|là (?:giả|lừa đảo|lừa|fake|hàng giả)|(?:(?<!(?:ai|người|đang|máy|nhà|cho|hay) )đừng|chớ|không|đừng có|không nên|không được|tuyệt đối không|ko|k|hông)(?: \\p{L}+){0,2} (?:bấm|vào|vô|truy cập|nhấp|click|nhấn|mở|đăng nhập|tải|cài|nhập|tin|quét|theo)(?! (?:được|nổi|đc|dc))|mã độc|độc hại|phishing|bị (?:lừa|mất tiền|chặn|đánh cắp|chiếm)|đã (?:bị )?chặn|chiêu (?:trò|thức|lừa|mới)|thủ đoạn|bọn lừa|kẻ lừa|tố giác|có phải (?:\\p{L}+ ){0,3}(?:lừa|giả|thật)',
)
const CAUTION = compilePattern('cảnh báo|cảnh giác|lưu ý|coi chừng|cẩn thận|đề phòng|nhận diện|phân biệt')
const LURE = compilePattern(
  '(?:bấm|nhấn|nhấp|click|vô|vào|truy cập|đăng nhập|cập nhật|xác thực|xác minh|đăng ký|tải|nhận|điền|kích hoạt|nộp|tra cứu|liên hệ)(?: \\p{L}+){0,4} (?:ngay|liền|gấp|đây|này|link|sau|dưới|tại|ở|trước|lẹ|nhanh|theo)|nhanh tay|trước 24h|trước \\d{1,2} ?(?:h|giờ)|kẻo|quá hạn|bị khóa',
)
const WARNING_REACH = 170

/** Whether the words around warn of the link instead of passing it on. */
function hasWarning(reading: AnalyzedText, span: Span): boolean {
  const from = Math.max(0, span.start - WARNING_REACH)
  const to = Math.min(reading.text.length, span.end + WARNING_REACH)
  const tests = (what: typeof WARNING) => what.testIn(reading, from, span.start) || what.testIn(reading, span.end, to)
  return tests(WARNING) || (tests(CAUTION) && !tests(LURE))
}

const APK_NAME = /(?<![a-z0-9/.])[a-z0-9][a-z0-9_.-]{1,60}\.apk(?![a-z0-9])/g

/** Names of Android packages in the text, outside links. */
function findApkHits(text: string, reading: AnalyzedText, hits: readonly Hit[]): Hit[] {
  if (!reading.bare.includes('.apk')) return []
  return findAllMatches(APK_NAME, reading.bare).flatMap((match): Hit[] => {
    const span = { start: match.index, end: match.index + match[0].length }
    const original = reading.span(span.start, span.end)
    const known = hits.some((hit) => hit.start < original.end && original.start < hit.end)
    if (known || hasWarning(reading, span)) return []
    return [{ ...original, message: 'package', ...selectFixes(text, buildDeleteSentenceFix(text, original)) }]
  })
}

function findAttachedApkHits(draft: Draft): Hit[] {
  return draft.attachments.flatMap(({ name }, attachment): Hit[] =>
    /\.apk$/i.test(name.trim()) ? [{ start: 0, end: name.length, message: 'package', attachment }] : [],
  )
}
