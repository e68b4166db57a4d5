// Links in a draft, with or without "http", and their parts.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { stripDiacritics } from '../../text/character-folding.ts'
import { IncrementalRegExp } from '../../text/incremental-regexp.ts'
import { createLazyRegExp } from '../../text/regexp/letter-classes.ts'
import { KNOWN_TLDS } from './imitated-names.ts'
import { isLinkShortener } from './link-shorteners.ts'

/** A link. Offsets refer to the analyzed text. */
export interface FoundLink extends Span {
  /** The host as displayed, in lower case, look-alike letters normalized, diacritics kept. */
  host: string
  /** The same without diacritics. */
  bareHost: string
  /** Whether the host as typed contains letters of another script. */
  disguised: boolean
  /** The part before "@": a name, with or without a password; '' when missing. */
  user: string
  port: boolean
  /** From the first "/", "?" or "#" to the end; '' when missing. */
  path: string
  scheme: boolean
}

const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}])?'
const LINK_PATTERN = new IncrementalRegExp(
  'text',
  createLazyRegExp(
    () =>
      '(?:(?<scheme>(?:https?|ftp):\\/\\/)|(?<![\\p{L}\\p{N}@._/-]))' +
      '(?:(?<user>[^\\s/:@]{1,60}(?::[^\\s/@]{1,60})?)@)?' +
      `(?<host>(?:${LABEL}\\.){1,7}(?:\\p{L}{2,24}|xn--[a-z0-9-]{2,30})|\\d{1,3}(?:\\.\\d{1,3}){3})` +
      '(?<port>:\\d{1,5})?(?<path>[/?#][^\\s<>"]*)?(?![\\p{L}\\p{N}@])',
    'gi',
  ),
)
const PREFILTER = /[a-z0-9]\.[a-z0-9]/

/** Finds all links of a text. Without "http" only those with a known ending count: "hay.mai" is two sentences. */
export function findLinks(reading: AnalyzedText): FoundLink[] {
  if (!PREFILTER.test(reading.bare)) return []
  const links: FoundLink[] = []
  for (const { start, end, groups } of LINK_PATTERN.find(reading)) {
    const { scheme, user, host, port, path } = groups
    if (/hxxps?:\/\/$/i.test(reading.text.slice(Math.max(0, start - 9), start))) continue
    const lower = host!.toLowerCase()
    const ending = lower.slice(lower.lastIndexOf('.') + 1)
    const numeric = /^[\d.]+$/.test(lower)
    // "lan@gmail.com" is a mailbox.
    if (!scheme && user !== undefined && !user.includes(':')) continue
    const isNamed = KNOWN_TLDS.has(ending) || ending.startsWith('xn--') || (!!path && isLinkShortener(lower))
    if (!scheme && (numeric ? !port && !path : !isNamed)) continue
    const tail = path ? path.length - findPathEnd(path) : 0
    const hostAt = start + (scheme?.length ?? 0) + (user ? user.length + 1 : 0)
    const typed = reading.original.slice(
      reading.span(hostAt, hostAt + 1).start,
      reading.span(hostAt + host!.length - 1, hostAt + host!.length).end,
    )
    links.push({
      start,
      end: end - tail,
      host: lower,
      bareHost: stripDiacritics(lower),
      disguised: LOOKALIKE_LETTER.test(typed),
      user: user ?? '',
      port: port !== undefined,
      path: (path ?? '').slice(0, (path ?? '').length - tail),
      scheme: scheme !== undefined,
    })
  }
  return links
}

/** Returns the end of a path without the punctuation of the sentence. */
function findPathEnd(path: string): number {
  let end = path.length
  while (end > 0 && ".,!?;:)]}'…".includes(path[end - 1]!)) end--
  return end
}

/** Letters of scripts that look like Latin letters. */
const LOOKALIKE_LETTER = /[\u0370-\u058fıɡɑʟ]/
