// Whether a host dresses up as the State, a bank or a well-known site.

import { CHEAP_ENDINGS, CUES, LONG_NAMES, OFFICIAL, ORDINARY, type Owner, SHORT_NAMES, UNMISTAKABLE } from './names.ts'
import { registrable } from './suffixes.ts'

const STATE_ROOM = /(?:^|\.)(?:gov|edu|dcs|mil|org)\.vn$/

/** Whether a host is under a name that only its owner can use. In: lower case. */
export function isOfficial(host: string): boolean {
  return (
    STATE_ROOM.test(host) ||
    /\.(?:gov|edu)(?:\.(?!cc|tk|io|me|tv|ws)[a-z]{2})?$/.test(host) ||
    OFFICIAL.has(registrable(host))
  )
}

/** Whose name the host imitates, or undefined. In: lower case without diacritics; not official. */
export function imitates(host: string): Owner | undefined {
  if (/(?:^|[.-])gov[.-]?vn(?=[.-])|govvn/.test(host.replace(/\.gov\.vn$/, ''))) return 'state'
  const own = registrable(host)
  const label = own.slice(0, own.indexOf('.'))
  const ending = own.slice(own.lastIndexOf('.') + 1)
  const vietnamese = ending === 'vn'
  const above = host
    .slice(0, Math.max(0, host.length - own.length - 1))
    .split('.')
    .filter(Boolean)

  const inLabel = inWords(label, vietnamese, CHEAP_ENDINGS.has(ending)) ?? joined(label, vietnamese) ?? misspelt(label)
  if (inLabel) return inLabel
  for (const part of above) {
    const owner = LONG_NAMES.get(plain(part)) ?? (UNMISTAKABLE.has(part) ? 'state' : undefined)
    // "shopee.example.com" may be a partner; a bank or the State has no partners' hosts.
    if (owner && owner !== 'platform') return owner
    const hyphened = part.includes('-') ? inWords(part, vietnamese, true) : undefined
    if (hyphened && hyphened !== 'platform') return hyphened
  }
  // "facebook.com.verify.top": a whole address used as the beginning of another.
  return [...OFFICIAL].some((official) => `.${host}`.includes(`.${official}.`)) ? 'platform' : undefined
}

/** A known name as a word between hyphens, or inside a long word. */
function inWords(label: string, vietnamese: boolean, cheap: boolean): Owner | undefined {
  const words = label.split(/[-_]/).filter(Boolean)
  const cued = (word: string) => words.some((other) => other !== word && isCue(other))
  for (const written of words) {
    const word = plain(written)
    const trimmed = word.replace(/^\d+|\d+$/g, '')
    const changed = word !== written && !/^\d+$/.test(written)
    const long = LONG_NAMES.get(word) ?? LONG_NAMES.get(trimmed)
    // Alone under .vn the name is its owner's more often than not.
    if (long && (words.length > 1 || !vietnamese || changed)) return long
    const short = SHORT_NAMES.get(word) ?? SHORT_NAMES.get(trimmed)
    if (short && UNMISTAKABLE.has(word) && (words.length > 1 || (!vietnamese && word !== 'gov'))) return short
    if (short && words.length > 1 && (cued(written) || cheap) && !(vietnamese && short === 'platform')) return short
    if (short && cheap && word.length > 3 && short !== 'platform') return short
    if (vietnamese || ORDINARY.has(word)) continue
    for (const [name, owner] of LONG_NAMES) {
      if (name.length >= 7 && owner !== 'platform' && word.length > name.length && word.includes(name)) return owner
      if (owner === 'platform' && word.startsWith(name) && isCue(word.slice(name.length))) return owner
    }
    for (const name of UNMISTAKABLE) {
      if (name.length > 4 && word.startsWith(name) && isCue(word.slice(name.length))) return 'state'
    }
  }
  return undefined
}

/** A known name cut by hyphens: "viet-com-bank", "dich-vu-cong-hotro". */
function joined(label: string, vietnamese: boolean): Owner | undefined {
  if (!/[-_]/.test(label)) return undefined
  const whole = plain(label.replace(/[-_]/g, ''))
  const owner =
    LONG_NAMES.get(whole) ?? (UNMISTAKABLE.has(whole) ? SHORT_NAMES.get(whole) : undefined) ?? misspelt(whole)
  if (owner || vietnamese) return owner
  for (const [name, of] of LONG_NAMES)
    if (of !== 'platform' && name.length >= 9 && whole.startsWith(name) && isCue(whole.slice(name.length))) return of
  return undefined
}

/** A cue, a number, or a word made of cues alone ("thetindung"). */
function isCue(word: string): boolean {
  if (CUES.has(word) || /^\d+[a-z]*$/.test(word)) return true
  for (let cut = 2; cut <= word.length - 2; cut++) {
    if (CUES.has(word.slice(0, cut)) && isCue(word.slice(cut))) return true
  }
  return false
}

/** One letter off a long name: added, left out, changed or two swapped. */
function misspelt(label: string): Owner | undefined {
  for (const word of [label, ...label.split(/[-_]/)]) {
    const read = plain(word)
    if (read.length < 5 || ORDINARY.has(read)) continue
    for (const [name, owner] of LONG_NAMES) {
      if (
        name.length >= leastToMisspell(owner) &&
        Math.abs(name.length - read.length) <= 1 &&
        read !== name &&
        isOneOff(read, name)
      )
        return owner
    }
    if (read.length <= 7 && read !== 'shopee' && isOneOff(read, 'shopee')) return 'platform'
  }
  return ['vnied', 'vneld', 'vnejd', 'vneidd', 'vnneid'].includes(label) ? 'state' : undefined
}

/** Short names of the State are made of everyday syllables: a letter off is another word ("quochai", "cuchue"). */
function leastToMisspell(owner: Owner): number {
  return owner === 'state' ? 8 : 7
}

/** Whether two words differ by one letter added, left out or changed, or by two neighbours swapped. */
export function isOneOff(a: string, b: string): boolean {
  if (a.length > b.length) return isOneOff(b, a)
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1)
  if (a.slice(i + 1) === b.slice(i + 1)) return true
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}

const LEET: Record<string, string> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't' }

/** Digits and letter pairs that pass for letters, read as them: "v1etcombank", "agrlbank" stay for the spelling rule. */
export function plain(word: string): string {
  if (/^\d+$/.test(word)) return word
  const read = word.replace(/(?<=[a-z])[013457]{1,3}(?=[a-z])|^[013457](?=[a-z]{3})/g, (digits) =>
    [...digits].map((digit) => LEET[digit]).join(''),
  )
  return read.replace(/vv/g, 'w').replace(/rn/g, 'm')
}
