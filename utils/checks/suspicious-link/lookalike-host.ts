// Whether a host dresses up as the State, a bank or a well-known site.

import {
  CHEAP_TLDS,
  type ImitatedOwner,
  LONG_OWNER_NAMES,
  OFFICIAL_DOMAINS,
  ORDINARY_WORDS,
  SERVICE_WORDS,
  SHORT_OWNER_NAMES,
  UNMISTAKABLE_NAMES,
} from './imitated-names.ts'
import { getRegistrableDomain } from './registrable-domain.ts'

const STATE_DOMAIN = /(?:^|\.)(?:gov|edu|dcs|mil|org)\.vn$/

/** Whether a host is under a name that only its owner can use. In: lower case. */
export function isOfficialHost(host: string): boolean {
  return (
    STATE_DOMAIN.test(host) ||
    /\.(?:gov|edu)(?:\.(?!cc|tk|io|me|tv|ws)[a-z]{2})?$/.test(host) ||
    OFFICIAL_DOMAINS.has(getRegistrableDomain(host))
  )
}

/** Whose name the host imitates, or undefined. In: lower case without diacritics; not official. */
export function findImitatedOwner(host: string): ImitatedOwner | undefined {
  if (/(?:^|[.-])gov[.-]?vn(?=[.-])|govvn/.test(host.replace(/\.gov\.vn$/, ''))) return 'state'
  const own = getRegistrableDomain(host)
  const label = own.slice(0, own.indexOf('.'))
  const ending = own.slice(own.lastIndexOf('.') + 1)
  const vietnamese = ending === 'vn'
  const above = host
    .slice(0, Math.max(0, host.length - own.length - 1))
    .split('.')
    .filter(Boolean)

  const inLabel =
    findOwnerInWords(label, vietnamese, CHEAP_TLDS.has(ending)) ??
    findHyphenatedOwner(label, vietnamese) ??
    findMisspeltOwner(label)
  if (inLabel) return inLabel
  for (const part of above) {
    const owner = LONG_OWNER_NAMES.get(undoLeetspeak(part)) ?? (UNMISTAKABLE_NAMES.has(part) ? 'state' : undefined)
    // "shopee.example.com" may be a partner; a bank or the State has no partners' hosts.
    if (owner && owner !== 'platform') return owner
    const hyphened = part.includes('-') ? findOwnerInWords(part, vietnamese, true) : undefined
    if (hyphened && hyphened !== 'platform') return hyphened
  }
  // "facebook.com.verify.top": a whole address used as the beginning of another.
  return [...OFFICIAL_DOMAINS].some((official) => `.${host}`.includes(`.${official}.`)) ? 'platform' : undefined
}

/** A known name as a word between hyphens, or inside a long word. */
function findOwnerInWords(label: string, vietnamese: boolean, cheap: boolean): ImitatedOwner | undefined {
  const words = label.split(/[-_]/).filter(Boolean)
  const cued = (word: string) => words.some((other) => other !== word && isServiceWord(other))
  for (const written of words) {
    const word = undoLeetspeak(written)
    const trimmed = word.replace(/^\d+|\d+$/g, '')
    const changed = word !== written && !/^\d+$/.test(written)
    const long = LONG_OWNER_NAMES.get(word) ?? LONG_OWNER_NAMES.get(trimmed)
    // Alone under .vn the name is its owner's more often than not.
    if (long && (words.length > 1 || !vietnamese || changed)) return long
    const short = SHORT_OWNER_NAMES.get(word) ?? SHORT_OWNER_NAMES.get(trimmed)
    if (short && UNMISTAKABLE_NAMES.has(word) && (words.length > 1 || (!vietnamese && word !== 'gov'))) return short
    if (short && words.length > 1 && (cued(written) || cheap) && !(vietnamese && short === 'platform')) return short
    if (short && cheap && word.length > 3 && short !== 'platform') return short
    if (vietnamese || ORDINARY_WORDS.has(word)) continue
    for (const [name, owner] of LONG_OWNER_NAMES) {
      if (name.length >= 7 && owner !== 'platform' && word.length > name.length && word.includes(name)) return owner
      if (owner === 'platform' && word.startsWith(name) && isServiceWord(word.slice(name.length))) return owner
    }
    for (const name of UNMISTAKABLE_NAMES) {
      if (name.length > 4 && word.startsWith(name) && isServiceWord(word.slice(name.length))) return 'state'
    }
  }
  return undefined
}

/** A known name cut by hyphens: "viet-com-bank", "dich-vu-cong-hotro". */
function findHyphenatedOwner(label: string, vietnamese: boolean): ImitatedOwner | undefined {
  if (!/[-_]/.test(label)) return undefined
  const whole = undoLeetspeak(label.replace(/[-_]/g, ''))
  const owner =
    LONG_OWNER_NAMES.get(whole) ??
    (UNMISTAKABLE_NAMES.has(whole) ? SHORT_OWNER_NAMES.get(whole) : undefined) ??
    findMisspeltOwner(whole)
  if (owner || vietnamese) return owner
  for (const [name, of] of LONG_OWNER_NAMES)
    if (of !== 'platform' && name.length >= 9 && whole.startsWith(name) && isServiceWord(whole.slice(name.length)))
      return of
  return undefined
}

/** A cue, a number, or a word made of cues alone ("thetindung"). */
function isServiceWord(word: string): boolean {
  if (SERVICE_WORDS.has(word) || /^\d+[a-z]*$/.test(word)) return true
  for (let cut = 2; cut <= word.length - 2; cut++) {
    if (SERVICE_WORDS.has(word.slice(0, cut)) && isServiceWord(word.slice(cut))) return true
  }
  return false
}

/** One letter off a long name: added, left out, changed or two swapped. */
function findMisspeltOwner(label: string): ImitatedOwner | undefined {
  for (const word of [label, ...label.split(/[-_]/)]) {
    const read = undoLeetspeak(word)
    if (read.length < 5 || ORDINARY_WORDS.has(read)) continue
    for (const [name, owner] of LONG_OWNER_NAMES) {
      if (
        name.length >= getMinMisspeltLength(owner) &&
        Math.abs(name.length - read.length) <= 1 &&
        read !== name &&
        isOneLetterOff(read, name)
      )
        return owner
    }
    if (read.length <= 7 && read !== 'shopee' && isOneLetterOff(read, 'shopee')) return 'platform'
  }
  return ['vnied', 'vneld', 'vnejd', 'vneidd', 'vnneid'].includes(label) ? 'state' : undefined
}

/** Short names of the State are made of everyday syllables: a letter off is another word ("quochai", "cuchue"). */
function getMinMisspeltLength(owner: ImitatedOwner): number {
  return owner === 'state' ? 8 : 7
}

/** Whether two words differ by one letter added, left out or changed, or by two neighbours swapped. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (a.length > b.length) return isOneLetterOff(b, a)
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1)
  if (a.slice(i + 1) === b.slice(i + 1)) return true
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}

const LEET_DIGITS: Record<string, string> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't' }

/** Digits and letter pairs that pass for letters, read as them: "v1etcombank", "agrlbank" stay for the spelling rule. */
export function undoLeetspeak(word: string): string {
  if (/^\d+$/.test(word)) return word
  const read = word.replace(/(?<=[a-z])[013457]{1,3}(?=[a-z])|^[013457](?=[a-z]{3})/g, (digits) =>
    [...digits].map((digit) => LEET_DIGITS[digit]).join(''),
  )
  return read.replace(/vv/g, 'w').replace(/rn/g, 'm')
}
