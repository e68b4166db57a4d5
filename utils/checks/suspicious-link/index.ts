// Finds links that imitate another address or hide their destination.

import type { Draft, Fix, Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findAllMatches } from '../../text/find-all-matches.ts'
import type { Check, Hit } from '../check-contract.ts'
import { HIDDEN } from '../shared/context/hidden.ts'
import { buildDeleteSentenceFix } from '../shared/fixes/delete-sentence.ts'
import { type FoundLink, findLinks } from './find-links.ts'
import { isLinkShortener } from './link-shorteners.ts'
import { hasLinkWarning } from './link-warnings.ts'
import { findImitatedOwner, isOfficialHost } from './lookalike-host.ts'
import { findImitatedHost } from './official-address.ts'
import { findPassedOnMessage } from './passed-on-message.ts'
import { getRegistrableDomain } from './registrable-domain.ts'

/** A hit and its link. A file name outside of a link has none. */
interface LinkHit extends Hit {
  link?: FoundLink
}

export const suspiciousLink: Check<LinkHit> = {
  id: 'suspicious-link',
  level: 'warn',
  kinds: [
    { id: 'lookalike', level: 'stop', messages: ['state', 'bank'] },
    { id: 'warned', level: 'note', messages: ['warned'], doubt: 0 },
  ],
  provisions: ['luat-116-2025.d7.k2.dd', 'nd-147-2024.d36.k4'],
  otherProvisions: ['luat-116-2025.d7.k2.e'],
  find(draft, reading) {
    const hits: LinkHit[] = []
    for (const link of findLinks(reading)) {
      const found = classifyLink(link)
      if (!found) continue
      const isWarned = hasLinkWarning(reading, link)
      // Readers of a warning may still tap the false address in it.
      if (isWarned && !(IMITATION_MESSAGES.has(found) && (link.scheme || link.path !== ''))) continue
      const message = isWarned ? 'warned' : found
      const provisions = IMITATION_MESSAGES.has(found) ? { provisions: IMITATION_PROVISIONS } : {}
      hits.push({ ...reading.span(link.start, link.end), message, link, ...provisions })
    }
    return [...hits, ...findApkHits(reading, hits), ...findAttachedApkHits(draft)]
  },
  buildFixes,
}

/**
 * Offers the official address if it is known, the address without its credentials, or to hide it. In the message of
 * somebody else that comes first: another address would change what was said, and a deletion may take the writer's
 * words, too.
 */
function buildFixes(reading: AnalyzedText, hit: LinkHit): readonly (Fix | undefined)[] {
  const { original } = reading
  const deletion = buildDeleteSentenceFix(original, hit)
  const { link, message } = hit
  if (!link) return [deletion]
  if (message === 'warned') return [buildBreakFix(hit, link)]
  const hiding: Fix = { kind: 'mask', start: hit.start, end: hit.end, replacement: HIDDEN }
  const passedOn = findPassedOnMessage(reading, link, deletion)
  if (passedOn) return [hiding, passedOn.canDelete ? deletion : undefined]
  const home = isOfficialHost(link.bareHost) ? link.bareHost : findImitatedHost(link.bareHost)
  const isHonest = !LURES.test(reading)
  const toHome =
    IMITATION_MESSAGES.has(message) && home && isHonest ? buildReplaceFix(hit, `https://${home}`) : undefined
  const open =
    message === 'credentials'
      ? buildReplaceFix(hit, original.slice(hit.start, hit.end).replace(URL_CREDENTIALS, '$1'))
      : undefined
  // Without its link, a lure leads nowhere.
  const hidden = IMITATION_MESSAGES.has(message) && !toHome ? hiding : undefined
  return [toHome, open, deletion, hidden]
}

/** A lure stays one with the real address in it: it would spread a false gift, or a demand, in the owner's name. */
const LURES = compilePattern(
  'otp|mật khẩu|mã (?:pin|xác (?:thực|minh|nhận))|cvv|cccd|cmnd|căn cước|(?:số|ảnh|chụp) (?:thẻ|tài khoản|tk|stk)|stk|' +
    '(?:nhận|lãnh|lĩnh|tặng|phát|trúng|trao|lấy|tri ân)(?: \\p{L}+){0,3}? (?:quà|thưởng|tiền|\\d+ ?(?:k|tr|triệu|nghìn|ngàn))|' +
    'trúng thưởng|quay thưởng|tri ân|quà (?:tết|tặng|miễn phí)|voucher|(?:nhận|lãnh|lĩnh) (?:liền|ngay)|' +
    'hoàn (?:tiền|thuế)|khóa tài khoản|bị khóa|quá hạn',
)
const IMITATION_MESSAGES = new Set(['state', 'bank', 'platform'])
/** Where it is known whose page a link imitates, the law names that; the other links only serve fraud. */
const IMITATION_PROVISIONS = ['luat-116-2025.d7.k2.e', 'nd-147-2024.d36.k4']
const URL_CREDENTIALS = /^((?:\w+:\/\/)?)[^\s/@]+@/

/**
 * Builds a fix that leaves the name of a false address to be recognised, and no link to be tapped: "vcb[.]top". By the
 * host as it was read: browsers take other signs in the text for its dots and slashes, too.
 */
function buildBreakFix({ start, end }: Span, { host }: FoundLink): Fix {
  return { kind: 'mask', start, end, replacement: host.replaceAll('.', '[.]') }
}

function buildReplaceFix(span: Span, replacement: string): Fix {
  return { kind: 'replace', start: span.start, end: span.end, replacement }
}

/** Finds what is wrong with a link: the key of its message. */
function classifyLink(link: FoundLink): string | undefined {
  const { host, bareHost } = link
  const dressed = link.disguised || host !== bareHost
  if (/^[\d.]+$/.test(host)) return isPrivateIp(host) || !isIpAddress(host) ? undefined : 'ip'
  if (isOfficialHost(bareHost)) {
    if (dressed)
      return (
        findImitatedOwner(bareHost.replace(/\.vn$/, '.top')) ?? (/\.gov\.vn$/.test(bareHost) ? 'state' : 'platform')
      )
    return link.user ? 'credentials' : undefined
  }
  // "csgt.vn@elsewhere.click": the familiar name is only the user name of another host (RFC 3986, section 3.2.1).
  const owner =
    findImitatedOwner(bareHost) ??
    (isOfficialHost(link.user) ? (findImitatedOwner(`${link.user}.top`) ?? 'state') : undefined)
  if (owner) return owner
  if (link.disguised) return 'disguised'
  if (link.user) return 'credentials'
  if (host.split('.').some((label) => label.startsWith('xn--'))) return 'disguised'
  if (/\.apk(?:$|[?#])/i.test(link.path)) return 'package'
  // Google Maps and Google Photos create share links under app.goo.gl, and maps earlier ones under goo.gl/maps.
  if (host.endsWith('.app.goo.gl') || (host === 'goo.gl' && link.path.startsWith('/maps/'))) return undefined
  if (link.path.length > 1 && isLinkShortener(getRegistrableDomain(host))) return 'shortened'
  return undefined
}

function isIpAddress(host: string): boolean {
  return host.split('.').every((part) => Number(part) <= 255)
}

/** Whether an IP address is private (RFC 1918), loopback or unspecified: such a link cannot reach outside hosts. */
function isPrivateIp(host: string): boolean {
  return /^(?:10|127|0)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\./.test(host)
}

const APK_NAME = /(?<![a-z0-9/.])[a-z0-9][a-z0-9_.-]{1,60}\.apk(?![a-z0-9])/g

/** Finds names of Android packages in the text, outside of links. */
function findApkHits(reading: AnalyzedText, hits: readonly Hit[]): Hit[] {
  if (!reading.bare.includes('.apk')) return []
  return findAllMatches(APK_NAME, reading.bare).flatMap((match): Hit[] => {
    const span = { start: match.index, end: match.index + match[0].length }
    const original = reading.span(span.start, span.end)
    const known = hits.some((hit) => hit.start < original.end && original.start < hit.end)
    if (known || hasLinkWarning(reading, span)) return []
    return [{ ...original, message: 'package' }]
  })
}

function findAttachedApkHits(draft: Draft): Hit[] {
  return draft.attachments.flatMap(({ name }, attachment): Hit[] =>
    /\.apk$/i.test(name.trim()) ? [{ start: 0, end: name.length, message: 'package', attachment }] : [],
  )
}
