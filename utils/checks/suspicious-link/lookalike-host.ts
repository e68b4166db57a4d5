// Hosts that imitate the State, a bank or a well-known site.

import {
  APPS_OF_STATE,
  CHEAP_TLDS,
  type ImitatedOwner,
  LONG_OWNER_NAMES,
  OFFICIAL_DOMAINS,
  ORDINARY_WORDS,
  PUBLIC_BODIES,
  SERVICE_WORDS,
  SHORT_OWNER_NAMES,
  UNMISTAKABLE_NAMES,
} from './imitated-names.ts'
import { isImitatedShortener } from './link-shorteners.ts'
import { getRegistrableDomain } from './registrable-domain.ts'

const STATE_DOMAIN = /(?:^|\.)(?:gov|edu|dcs|mil|org)\.vn$/

/**
 * Whether only the owner of the name can use the host.
 * @param host - in lower case
 */
export function isOfficialHost(host: string): boolean {
  return (
    STATE_DOMAIN.test(host) ||
    /\.(?:gov|edu)(?:\.(?!cc|tk|io|me|tv|ws)[a-z]{2})?$/.test(host) ||
    OFFICIAL_DOMAINS.has(getRegistrableDomain(host))
  )
}

/** Called a bank in Vietnamese, whichever. Under an ending that costs little no bank has its site. */
const CALLED_BANK = /(?:^|[.-])ngan-?hang[.-]/

/**
 * Finds the owner whose name the host imitates.
 * @param host - not official, in lower case without diacritics
 */
export function findImitatedOwner(host: string): ImitatedOwner | undefined {
  if (CALLED_BANK.test(host) && CHEAP_TLDS.has(host.slice(host.lastIndexOf('.') + 1))) return 'bank'
  if (/(?:^|[.-])gov[.-]?vn(?=[.-])|govvn/.test(host.replace(/\.gov\.vn$/, ''))) return 'state'
  const registered = getRegistrableDomain(host)
  const label = registered.slice(0, registered.indexOf('.'))
  const ending = registered.slice(registered.lastIndexOf('.') + 1)
  const vietnamese = ending === 'vn'
  const subdomains = host
    .slice(0, Math.max(0, host.length - registered.length - 1))
    .split('.')
    .filter(Boolean)

  const inLabel =
    findOwnerInWords(label, vietnamese, CHEAP_TLDS.has(ending)) ??
    findHyphenatedOwner(label, vietnamese) ??
    findMisspeltOwner(label) ??
    findUnknownBank(label) ??
    findPublicBody(label, CHEAP_TLDS.has(ending))
  if (inLabel) return inLabel
  const copied = findCopiedOwner(host)
  if (copied) return copied
  const ended = OFFICIAL_ENDING.exec(host.slice(0, -ending.length - 1))
  if (ended && !vietnamese) return findOwnerBefore(host, ended.index) ?? (ended[1] === 'com' ? 'platform' : 'state')
  for (const part of subdomains) {
    const owner =
      LONG_OWNER_NAMES.get(undoLeetspeak(part)) ??
      (UNMISTAKABLE_NAMES.has(part) ? SHORT_OWNER_NAMES.get(part) : undefined) ??
      findMisspeltOwner(part)
    // "shopee.example.com" may be a partner; banks and the State have no hosts at partners.
    if (owner && owner !== 'platform') return owner
    const hyphened = part.includes('-') ? findOwnerInWords(part, vietnamese, true) : undefined
    if (hyphened && hyphened !== 'platform') return hyphened
  }
  if (hasImitatedEnding(host, ending) || isImitatedShortener(host)) return 'platform'
  // "facebook.com.verify.top": a whole official domain as the beginning of another.
  return [...OFFICIAL_DOMAINS].some((official) => `.${host}`.includes(`.${official}.`)) ? 'platform' : undefined
}

/** Finds the State or the bank whose whole domain is the beginning of another: "acb.com.vn.login.top". */
function findCopiedOwner(host: string): ImitatedOwner | undefined {
  for (const official of OFFICIAL_DOMAINS) {
    if (!`.${host}`.includes(`.${official}.`)) continue
    const name = official.slice(0, official.indexOf('.'))
    const owner = LONG_OWNER_NAMES.get(name) ?? SHORT_OWNER_NAMES.get(name)
    if (owner && owner !== 'platform') return owner
  }
  return undefined
}

/** A registered name that begins like the ending of another, after it: "mau.vn-tracuu.buzz". */
const NAME_LIKE_ENDING = /(?<!(?:^|\.)www)\.vn-([a-z0-9-]+)\.[a-z]+$/
/** A Vietnamese ending inside of a host: "mau-vn.qua.click", "mau.vn.hoso.top". */
const INNER_ENDING = /[a-z0-9][.-]vn\.[a-z0-9-]+\.[a-z]+$/

/** Whether a host looks as if it ended with ".vn", and promises a service or has an ending that costs little. */
function hasImitatedEnding(host: string, ending: string): boolean {
  if (ending === 'vn') return false
  const isCheap = CHEAP_TLDS.has(ending)
  const name = NAME_LIKE_ENDING.exec(host)?.[1]
  if (name && (isCheap || name.split('-').some(isServiceWord))) return true
  return isCheap && INNER_ENDING.test(host)
}

/** An official ending before the real one: "mau.edu-vn.top", "mau.com.vn.top". */
const OFFICIAL_ENDING = /(?:^|[.-])(com|edu|org|dcs)[.-]vn$/

/** Finds the State or the bank whose name is right before an official ending: "acb.com-vn.info". */
function findOwnerBefore(host: string, end: number): ImitatedOwner | undefined {
  const name = undoLeetspeak(host.slice(host.lastIndexOf('.', end - 1) + 1, end))
  const owner = LONG_OWNER_NAMES.get(name) ?? SHORT_OWNER_NAMES.get(name)
  return owner === 'platform' ? undefined : owner
}

/** Finds a noun of a public body where the ending is cheap and a service is promised. */
function findPublicBody(label: string, isCheap: boolean): ImitatedOwner | undefined {
  const words = label.split(/[-_]/)
  const isLure = isCheap && words.some((word) => isServiceWord(word) && !PUBLIC_BODIES.has(word))
  return isLure && words.some((word) => PUBLIC_BODIES.has(word)) ? 'state' : undefined
}

/** Finds a bank that none of ours is: "hotro-langbank" asks for the same trust. */
function findUnknownBank(label: string): ImitatedOwner | undefined {
  const words = label.split(/[-_]/).filter(Boolean)
  const isBank = (word: string) => word.length > 6 && undoLeetspeak(word).endsWith('bank')
  return words.some(isBank) && words.some((word) => !isBank(word) && isServiceWord(word)) ? 'bank' : undefined
}

/** Finds a known name as a word between hyphens or inside a longer word. */
function findOwnerInWords(label: string, vietnamese: boolean, cheap: boolean): ImitatedOwner | undefined {
  const words = joinSplitNames(label.split(/[-_]/).filter(Boolean))
  const hasServiceWord = (word: string) => words.some((other) => other !== word && isServiceWord(other))
  for (const written of words) {
    const word = undoLeetspeak(written)
    const trimmed = word.replace(/^\d+|\d+$|(?<=(.))\1$/g, '')
    const changed = word !== written && !/^\d+$/.test(written)
    if (APPS_OF_STATE.has(word)) return 'state'
    const long = LONG_OWNER_NAMES.get(word) ?? LONG_OWNER_NAMES.get(trimmed)
    // Alone under .vn, the name usually belongs to its real owner.
    if (long && (words.length > 1 || !vietnamese || changed)) return long
    const short = SHORT_OWNER_NAMES.get(word) ?? SHORT_OWNER_NAMES.get(trimmed)
    if (short && UNMISTAKABLE_NAMES.has(word) && (words.length > 1 || (!vietnamese && word !== 'gov'))) return short
    if (short && words.length > 1 && (hasServiceWord(written) || cheap) && !(vietnamese && short === 'platform'))
      return short
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

/** Joins two words that are one short name together: "cong-an-24h" has the words "congan" and "24h". */
function joinSplitNames(words: readonly string[]): string[] {
  const joined: string[] = []
  for (const word of words) {
    const name = (joined.at(-1) ?? '') + word
    if (name !== word && name.length >= MIN_SPLIT_NAME && SHORT_OWNER_NAMES.has(name)) joined[joined.length - 1] = name
    else joined.push(word)
  }
  return joined
}

/** Shorter ones come about by chance: "to-an". */
const MIN_SPLIT_NAME = 5

/** Finds a known name split by hyphens: "viet-com-bank", "dich-vu-cong-hotro". */
function findHyphenatedOwner(label: string, vietnamese: boolean): ImitatedOwner | undefined {
  if (!/[-_]/.test(label)) return undefined
  const joined = undoLeetspeak(label.replace(/[-_]/g, ''))
  const owner =
    LONG_OWNER_NAMES.get(joined) ??
    (UNMISTAKABLE_NAMES.has(joined) ? SHORT_OWNER_NAMES.get(joined) : undefined) ??
    findMisspeltOwner(joined)
  if (owner || vietnamese) return owner
  for (const [name, of] of LONG_OWNER_NAMES)
    if (of !== 'platform' && name.length >= 9 && joined.startsWith(name) && isServiceWord(joined.slice(name.length)))
      return of
  return undefined
}

/** Whether the word is a service word, a number, or consists of service words only ("thetindung"). */
function isServiceWord(word: string): boolean {
  if (SERVICE_WORDS.has(word) || /^\d+[a-z]*$/.test(word)) return true
  for (let cut = 2; cut <= word.length - 2; cut++) {
    if (SERVICE_WORDS.has(word.slice(0, cut)) && isServiceWord(word.slice(cut))) return true
  }
  return false
}

/** "VNeID", which is too short to let any one letter be off. */
const MISSPELT_APPS: ReadonlySet<string> = new Set(['vnied', 'vneld', 'vnejd', 'vneidd', 'vnneid'])

/** Finds a long name with one letter added, omitted or changed, or two letters swapped. */
function findMisspeltOwner(label: string): ImitatedOwner | undefined {
  for (const word of [label, ...label.split(/[-_]/)]) {
    const name = word.replace(/(?<!\d)\d{1,4}h?$/, '')
    const decoded = undoLeetspeak(name)
    if (decoded.length < 5 || ORDINARY_WORDS.has(decoded)) continue
    // "tpbamk" and "bidvbnak" are no bank's own spelling.
    if (decoded !== name && decoded.endsWith('bank') && LONG_OWNER_NAMES.get(decoded) === 'bank') return 'bank'
    for (const [known, owner] of LONG_OWNER_NAMES) {
      if (
        known.length >= getMinMisspeltLength(owner) &&
        Math.abs(known.length - decoded.length) <= 1 &&
        decoded !== known &&
        (isOneLetterOff(decoded, known) || isBankWithTwoLettersOff(decoded, known))
      )
        return owner
    }
    if (decoded.length <= 7 && decoded !== 'shopee' && isOneLetterOff(decoded, 'shopee')) return 'platform'
  }
  return MISSPELT_APPS.has(undoLeetspeak(label)) ? 'state' : undefined
}

/**
 * Returns the minimum length of a name for that. Short names of the State consist of everyday syllables, and one letter
 * off gives another word ("quochai", "cuchue").
 */
function getMinMisspeltLength(owner: ImitatedOwner): number {
  return owner === 'state' ? 8 : 7
}

/** Whether two words differ by one letter added, omitted or changed, or by two neighbours swapped. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (a.length > b.length) return isOneLetterOff(b, a)
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1)
  if (a.slice(i + 1) === b.slice(i + 1)) return true
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}

const MIN_BANK_TWO_OFF = 10

/** Whether a word is the long name of a bank with two of its letters replaced: "teckconbank". */
function isBankWithTwoLettersOff(word: string, name: string): boolean {
  if (name.length < MIN_BANK_TWO_OFF || word.length !== name.length || word[0] !== name[0]) return false
  if (!name.endsWith('bank') || !word.endsWith('bank')) return false
  return [...word].filter((letter, at) => letter !== name[at]).length <= 2
}

/** "bamk", "bnak", "bannk" at the end of a name. */
const MISSPELT_BANK = /b(?:am|na|aan|ann|amn|ank)k$|bakn$/

/** Digits between letters, before a word, or a zero at the end of one of four letters ("zal0"). */
const LEET = /(?<=[a-z])[013457]{1,3}(?=[a-z])|^[013457](?=[a-z]{3})|(?<=^[a-z]{3})0$/g

const LEET_DIGITS: Record<string, string> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't' }

/**
 * Replaces digits and letter pairs that look like letters: "v1etcombank". The misspelling rule handles letters that
 * look like others ("agrlbank").
 */
export function undoLeetspeak(word: string): string {
  if (/^\d+$/.test(word)) return word
  const decoded = word.replace(LEET, (digits) => [...digits].map((digit) => LEET_DIGITS[digit]).join(''))
  return decoded.replace(/vv/g, 'w').replace(/rn/g, 'm').replace(MISSPELT_BANK, 'bank')
}
