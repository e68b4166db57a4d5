// The two characters that a match can begin with. Most patterns do not occur in a text at all; a look at the beginnings
// of its words shows that without running the expression.

import { tokenizeRegExp } from './tokenize.ts'

/** Any character, in a set of beginnings. */
const ANY = '\0'
/** More beginnings than this would exclude few words. */
const MAX_BEGINNINGS = 600
const PAIR_BITS = 11
const SINGLE_BITS = 8

/** Where a set keeps the pairs, and behind them the single characters. */
const PAIR_COUNT = 2 ** PAIR_BITS
const SINGLE_MASK = 2 ** SINGLE_BITS - 1

/**
 * A set of the first two UTF-16 units of words. It may contain more than was added, because units are hashed, but never
 * less.
 */
export class LeadingPairs {
  private hasSingles = false
  private readonly bits = new Uint32Array((PAIR_COUNT + SINGLE_MASK + 1) >> 5)

  /** @param beginnings One or two units each; one unit means all pairs that begin with it. */
  constructor(beginnings: Iterable<string> = []) {
    for (const beginning of beginnings) {
      const first = beginning.charCodeAt(0)
      const isPair = beginning.length > 1 && beginning[1] !== ANY
      if (!isPair) this.hasSingles = true
      this.addPair(isPair ? hashPair(first, beginning.charCodeAt(1)) : PAIR_COUNT + (first & SINGLE_MASK))
    }
  }

  /** Whether the set may contain a pair. `pair` is its hash, `first` its first unit. */
  has(pair: number, first: number): boolean {
    return this.hasPair(pair) || (this.hasSingles && this.hasPair(PAIR_COUNT + (first & SINGLE_MASK)))
  }

  /** Whether the set may contain a pair, given its hash; no single unit was added. */
  hasPair(pair: number): boolean {
    return ((this.bits[pair >> 5]! >> (pair & 31)) & 1) === 1
  }

  /** Adds a pair by its hash. */
  addPair(pair: number): void {
    this.bits[pair >> 5]! |= 1 << (pair & 31)
  }
}

/** Hashes two units for `LeadingPairs.has`. */
export function hashPair(first: number, second: number): number {
  return (Math.imul(first, 0x9e35) ^ Math.imul(second, 0x85eb)) & (PAIR_COUNT - 1)
}

/**
 * Finds the units that a match can begin with, for an expression without the flags `i` and `u`.
 * @param isAllowed Whether a match may begin with a unit.
 * @returns Undefined when a match may begin with any unit, with one that is not allowed, or with none at all.
 */
export function findLeadingPairs(source: string, isAllowed: (unit: number) => boolean): LeadingPairs | undefined {
  const tokens = tokenizeRegExp(source)
  const beginnings = new BeginningsParser(tokens).parse()
  if (!beginnings || beginnings.size > MAX_BEGINNINGS) return undefined
  for (const beginning of beginnings)
    if (beginning === '' || beginning[0] === ANY || !isAllowed(beginning.charCodeAt(0))) return undefined
  return new LeadingPairs(beginnings)
}

type Beginnings = ReadonlySet<string>

const EMPTY: Beginnings = new Set([''])
const ANY_UNIT: Beginnings = new Set([ANY])
const DIGITS: Beginnings = new Set('0123456789')
const QUANTIFIER = /^(?:[*+?]\??|\{(\d+)(,?)(\d*)\}\??)$/
const ASSERTION = /^(?:[$^]|\\[bB])$/
const LOOK_AROUND = /^\(\?<?[=!]$/
const UNICODE_ESCAPE = /^\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))$/

/** Reads a source from left to right and keeps the first two units of everything that it can match. */
class BeginningsParser {
  private readonly tokens: readonly string[]
  private at = 0
  private isKnown = true

  constructor(tokens: readonly string[]) {
    this.tokens = tokens
  }

  /** Returns the beginnings of all matches, shorter than two units only for shorter matches; undefined if unknown. */
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
    let found = EMPTY
    while (this.at < this.tokens.length && this.tokens[this.at] !== '|' && this.tokens[this.at] !== ')') {
      if (isComplete(found)) {
        this.skipSequence()
        break
      }
      found = joinBeginnings(found, this.parseTerm())
    }
    return found
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
    const atom = this.parseAtom(this.tokens[this.at++]!)
    const quantifier = QUANTIFIER.exec(this.tokens[this.at] ?? '')
    if (!quantifier) return atom
    this.at++
    const [token, min = token.startsWith('+') ? '1' : '0', comma = ',', max = ''] = quantifier
    const isRepeated = !token.startsWith('?') && (comma === '' ? min : max) !== '1'
    const found = new Set(isRepeated ? [...atom, ...joinBeginnings(atom, atom)] : atom)
    if (Number(min) === 0) found.add('')
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
}

/** Whether what follows cannot change the beginnings. */
function isComplete(beginnings: Beginnings): boolean {
  if (beginnings === EMPTY) return false
  for (const beginning of beginnings) if (beginning.length < 2) return false
  return true
}

/** Joins the beginnings of two parts that follow each other. */
function joinBeginnings(before: Beginnings, after: Beginnings): Beginnings {
  if (before === EMPTY) return after
  const joined = new Set<string>()
  for (const first of before) {
    if (first.length > 1) joined.add(first)
    else for (const second of after) joined.add((first + second).slice(0, 2))
  }
  return joined
}

function findEscapedUnits(token: string): Beginnings {
  if (token === '\\d') return DIGITS
  const code = UNICODE_ESCAPE.exec(token)
  if (code) return new Set([String.fromCharCode(Number.parseInt(code[1] ?? code[2]!, 16))])
  return /^\\[a-zA-Z]/.test(token) ? ANY_UNIT : new Set([token.slice(1)])
}

/** The units of a class without ranges other than digits; any unit for every other class. */
function findClassUnits(token: string): Beginnings {
  const inside = token.slice(1, -1).replace('0-9', '0123456789')
  if (inside.startsWith('^') || /[^\\]-./.test(inside)) return ANY_UNIT
  const units = new Set<string>()
  for (const part of inside.match(/\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\.|[^\\]/gs) ?? []) {
    const found = part.startsWith('\\') ? findEscapedUnits(part) : [part]
    for (const unit of found) units.add(unit)
  }
  return units.has(ANY) ? ANY_UNIT : units
}
