// The first units that a match can have. Most patterns do not occur in a text at all; a look at the beginnings of its
// words shows that without running the expression.

import { BitFilter, mixUnit, shortenHash } from '../bit-filter.ts'
import { tokenizeRegExp } from './tokenize.ts'

/** How many units of a word count. */
export const LEADING_UNITS = 4
/** More beginnings than this would exclude few words. */
const MAX_BEGINNINGS = 600

/** In a beginning: any character. */
const ANY = '\0'
/** In a beginning: the end of a word that is shorter. */
const END = ' '
/** In a beginning: any digit. One for all keeps the beginnings of numbers few. */
const DIGIT = '0'
/** At the start of a beginning: any word of letters. What follows belongs to the next word. */
const WORD = '\u0001'

const END_CODE = END.charCodeAt(0)
const DIGIT_CODE = DIGIT.charCodeAt(0)

/** Whether a unit is one of the letters and digits that patterns know (LATIN_LETTERS and ASCII_DIGITS). */
export function isPatternUnit(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a)
  if (unit <= 0x24f) return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7
  return (unit >= 0x300 && unit <= 0x36f) || (unit >= 0x1e00 && unit <= 0x1eff)
}

/**
 * Adds LEADING_UNITS hashes of the word at an offset: of its first unit, of its first two, and so on. The end of a
 * shorter word counts as a unit, and all digits as the same.
 */
export function addLeadingHashes(hashes: number[], text: string, start: number): void {
  let hash = 0
  let isInside = true
  for (let at = start; at < start + LEADING_UNITS; at++) {
    if (isInside) {
      const unit = at < text.length ? text.charCodeAt(at) : 0
      isInside = isPatternUnit(unit)
      hash = mixUnit(hash, !isInside ? END_CODE : unit <= 0x39 ? DIGIT_CODE : unit)
    }
    hashes.push(shortenHash(hash))
  }
}

/** A set of the first units of words. It may contain more than was added, because units are hashed, but never less. */
export class LeadingUnits {
  private readonly filter = new BitFilter()
  /** How many units the beginnings have that another unit may follow. */
  private readonly openLengths: number[] = []
  private nextWord: LeadingUnits | undefined

  /** @param beginnings In the notation of `BeginningsParser`. */
  constructor(beginnings: Iterable<string> = []) {
    for (const beginning of beginnings)
      if (beginning.startsWith(WORD)) {
        this.nextWord ??= new LeadingUnits()
        this.nextWord.add(beginning.slice(WORD.length).trimStart())
      } else this.add(beginning)
  }

  /**
   * Finds the first word that a match may begin with; -1 when there is none.
   * @param hashes LEADING_UNITS hashes of each word, as `addLeadingHashes` makes them
   * @param from the index of the first word to look at
   * @param to the index of the first word not to look at; the end of the text by default
   */
  findNext(hashes: readonly number[], from: number, to = hashes.length / LEADING_UNITS): number {
    for (let word = from; word < to; word++) if (this.has(hashes, word)) return word
    return -1
  }

  /** Whether a match may begin with the word at an index. */
  has(hashes: readonly number[], word: number): boolean {
    const at = word * LEADING_UNITS
    if (this.filter.has(hashes[at + LEADING_UNITS - 1]!)) return true
    for (const length of this.openLengths) if (this.filter.has(hashes[at + length - 1]!)) return true
    return this.nextWord !== undefined && at + LEADING_UNITS < hashes.length && this.nextWord.has(hashes, word + 1)
  }

  private add(beginning: string): void {
    const units = beginning.endsWith(ANY) ? beginning.slice(0, -1) : beginning
    const hashes: number[] = []
    addLeadingHashes(hashes, units, 0)
    const isOpen = units.length < LEADING_UNITS && !units.endsWith(END)
    if (isOpen && !this.openLengths.includes(units.length)) this.openLengths.push(units.length)
    this.filter.add(hashes[(isOpen ? units.length : LEADING_UNITS) - 1]!)
  }
}

/**
 * Finds the units that a match can begin with, for an expression without the flags `i` and `u`.
 * @returns Beginnings for `LeadingUnits`; undefined when a match may begin with any word, with no letter or digit, or
 * is empty.
 */
export function findBeginnings(source: string): ReadonlySet<string> | undefined {
  const beginnings = new BeginningsParser(tokenizeRegExp(source)).parse()
  if (!beginnings || beginnings.size > MAX_BEGINNINGS) return undefined
  return [...beginnings].every(excludesWords) ? beginnings : undefined
}

/** Whether a beginning is not that of every word. */
function excludesWords(beginning: string): boolean {
  const from = findUnits(beginning)
  // Without a space after any word, the word goes on.
  const isOpen = beginning.startsWith(WORD) && from === WORD.length
  return !isOpen && isPatternUnit(beginning.charCodeAt(from))
}

type Beginnings = ReadonlySet<string>

const EMPTY: Beginnings = new Set([''])
const ANY_UNIT: Beginnings = new Set([ANY])
const ANY_WORD: Beginnings = new Set([WORD])
const QUANTIFIER = /^(?:[*+?]\??|\{(\d+)(,?)(\d*)\}\??)$/
const ASSERTION = /^(?:[$^]|\\[bB])$/
const LOOK_AROUND = /^\(\?<?[=!]$/
const UNICODE_ESCAPE = /^\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))$/

/**
 * Reads a source from left to right and keeps the first units of everything that it can match. A beginning is cut after
 * a space that means the end of a word, and after ANY.
 */
class BeginningsParser {
  private readonly tokens: readonly string[]
  private at = 0
  private isKnown = true

  constructor(tokens: readonly string[]) {
    this.tokens = tokens
  }

  /** Returns the beginnings of all matches, shorter ones only for shorter matches; undefined if unknown. */
  parse(): Beginnings | undefined {
    const found = this.parseAlternatives()
    return this.isKnown ? found : undefined
  }

  private parseAlternatives(): Beginnings {
    const all = new Set<string>()
    for (;;) {
      for (const beginning of this.parseSequence()) all.add(beginning)
      if (this.tokens[this.at] !== '|') return all
      this.at++
    }
  }

  private parseSequence(): Beginnings {
    const found = new Set<string>()
    let open = EMPTY
    while (this.at < this.tokens.length && this.tokens[this.at] !== '|' && this.tokens[this.at] !== ')') {
      if (open.size === 0) {
        this.skipSequence()
        break
      }
      const joined = this.join(open, this.parseTerm())
      open = new Set([...joined].filter((beginning) => !isCut(beginning)))
      for (const beginning of joined) if (!open.has(beginning)) found.add(beginning)
    }
    return found.union(open)
  }

  /** Moves to the end of a sequence, of which the beginnings are known already. */
  private skipSequence(): void {
    for (let depth = 0; this.at < this.tokens.length; this.at++) {
      const token = this.tokens[this.at]!
      if (depth === 0 && (token === '|' || token === ')')) return
      if (token.startsWith('(')) depth++
      else if (token === ')') depth--
    }
  }

  private parseTerm(): Beginnings {
    const first = this.tokens[this.at]
    const atom = this.parseAtom(this.tokens[this.at++]!)
    const quantifier = QUANTIFIER.exec(this.tokens[this.at] ?? '')
    if (!quantifier) return atom
    this.at++
    if (first === '\\p{L}' && quantifier[0].startsWith('+')) return ANY_WORD
    const [token, min = token.startsWith('+') ? '1' : '0', comma = ',', max = ''] = quantifier
    const most = token.startsWith('?') ? 1 : Number((comma === '' ? min : max) || LEADING_UNITS)
    const found = new Set(Number(min) === 0 ? [''] : [])
    let repeated = EMPTY
    for (let times = 1; times <= Math.min(most, LEADING_UNITS); times++) {
      repeated = this.join(repeated, atom)
      for (const beginning of repeated) found.add(beginning)
    }
    return found
  }

  private parseAtom(token: string): Beginnings {
    if (token.startsWith('(')) {
      const inside = this.parseAlternatives()
      this.at++
      return LOOK_AROUND.test(token) ? EMPTY : inside
    }
    if (ASSERTION.test(token)) return EMPTY
    if (token.startsWith('[') && token.length > 1) return findClassUnits(token)
    if (token === '.') return ANY_UNIT
    if (!token.startsWith('\\')) return new Set([token.slice(0, 2)])
    if (/^\\(?:[1-9]|k)/.test(token)) this.isKnown = false
    return findEscapedUnits(token)
  }

  /** Joins the beginnings of two parts that follow each other. Too many are given up. */
  private join(before: Beginnings, after: Beginnings): Beginnings {
    const joined = new Set<string>()
    for (const first of before) {
      if (isCut(first)) joined.add(first)
      else for (const second of after) joined.add(cutBeginning(first + second))
    }
    if (joined.size <= MAX_BEGINNINGS) return joined
    this.isKnown = false
    return ANY_UNIT
  }
}

/** Returns where the units of a beginning are: behind WORD and the space after it. */
function findUnits(beginning: string): number {
  if (!beginning.startsWith(WORD)) return 0
  let from = WORD.length
  while (beginning[from] === ' ') from++
  return from
}

function isCut(beginning: string): boolean {
  const last = beginning.at(-1)
  return last === ANY || beginning.length - findUnits(beginning) >= (last === END ? 1 : LEADING_UNITS)
}

function cutBeginning(beginning: string): string {
  const from = findUnits(beginning)
  for (let at = from; at < beginning.length; at++) {
    if (at === from + LEADING_UNITS) return beginning.slice(0, at)
    if (beginning[at] === ANY || beginning[at] === WORD) return beginning.slice(0, at) + ANY
    if (at > from && !isPatternUnit(beginning.charCodeAt(at))) return beginning.slice(0, at) + END
  }
  return beginning
}

function findEscapedUnits(token: string): Beginnings {
  if (token === '\\d') return new Set([DIGIT])
  const code = UNICODE_ESCAPE.exec(token)
  if (code) return new Set([String.fromCharCode(Number.parseInt(code[1] ?? code[2]!, 16))])
  return /^\\[a-zA-Z]/.test(token) ? ANY_UNIT : new Set([token.slice(1)])
}

/** The units of a class without ranges other than of digits; any unit for every other class. */
function findClassUnits(token: string): Beginnings {
  const inside = token.slice(1, -1).replace(/\d-\d/, DIGIT)
  if (inside.startsWith('^') || /[^\\]-./.test(inside)) return ANY_UNIT
  const units = new Set<string>()
  for (const part of inside.match(/\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\.|[^\\]/gs) ?? []) {
    const found = part.startsWith('\\') ? findEscapedUnits(part) : [part]
    for (const unit of found) units.add(unit)
  }
  return units.has(ANY) ? ANY_UNIT : units
}
