// Rewrites text as people write it to evade a filter or in haste: for training, measuring and fuzzing. Spans move
// along.

import { stripDiacriticsPerUnit } from '../../utils/text/character-folding.ts'
import { createRandom, pickRandom, type RandomSource } from './random.ts'
import { toChatSpelling } from './teencode.ts'

/** A text and its marked ranges, in UTF-16 offsets, end exclusive, in order. */
export interface SpannedText {
  text: string
  spans: readonly (readonly [number, number])[]
}

/**
 * The ways, in order: without diacritics; chat spelling; letters apart; vowels masked; digits for letters; look-alike
 * letters; letters repeated; a mixture of all.
 */
export const PERTURBATIONS = ['bare', 'teencode', 'spaced', 'masked', 'leet', 'homoglyph', 'repeat', 'mixed'] as const
export type Perturbation = (typeof PERTURBATIONS)[number]

/** How to change a text. */
export interface PerturbOptions {
  way: Perturbation
  seed: number
  /**
   * The share of unmarked words changed in the same way (decoys), so that a changed word is no evidence; 0.22 by
   * default.
   */
  decoys?: number
  /** False to change decoys only. */
  targets?: boolean
}

const WORD = /[\p{L}\p{M}]+/gu

/**
 * Changes a text. `bare` and `teencode` change words everywhere; the other ways change the marked words and some
 * decoys.
 */
export function perturb(
  { text, spans }: SpannedText,
  { way, seed, decoys = 0.22, targets = true }: PerturbOptions,
): SpannedText {
  const next = createRandom(seed)
  const everywhere = way === 'bare' || way === 'teencode'
  const share = way === 'bare' ? 1 : way === 'teencode' ? 0.7 + 0.15 * next() : 0
  const mixed = way === 'mixed' ? pickRandom(next, ['none', 'none', 'bare', 'teencode'] as const) : 'none'
  let out = ''
  let copied = 0
  // Maps each boundary of the old text to its offset in the new one.
  const moved = new Map<number, number>()
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const end = start + match[0].length
    const marked = spans.some(([from, to]) => from < end && to > start)
    const chance = everywhere ? share : marked ? (targets ? 0.92 : 0) : decoys
    let word = match[0]
    if (mixed === 'bare') word = bareKeepingCase(word)
    else if (mixed === 'teencode' && next() < 0.5) word = toChatSpelling(word.toLowerCase(), next)
    if (next() < chance) word = change(word, way === 'mixed' ? pickRandom(next, MIX) : way, next)
    out += text.slice(copied, start)
    moved.set(start, out.length)
    // A span that begins or ends inside the word gets a proportional part of the new one.
    for (let i = 1; i < match[0].length; i++)
      moved.set(start + i, out.length + Math.round((i * word.length) / match[0].length))
    out += word
    moved.set(end, out.length)
    copied = end
  }
  out += text.slice(copied)
  const target = (offset: number): number => {
    let at = offset
    while (at > 0 && !moved.has(at)) at--
    return at === 0 && !moved.has(0) ? offset : moved.get(at)! + (offset - at)
  }
  return { text: out, spans: spans.map(([from, to]) => [target(from), target(to)] as const) }
}

const MIX: readonly Exclude<Perturbation, 'mixed'>[] = [
  'spaced',
  'masked',
  'leet',
  'homoglyph',
  'repeat',
  'teencode',
  'bare',
]

function change(word: string, way: Exclude<Perturbation, 'mixed'>, next: RandomSource): string {
  switch (way) {
    case 'bare':
      return bareKeepingCase(word)
    case 'teencode':
      return toChatSpelling(word.toLowerCase(), next)
    case 'spaced':
      return spaced(word, next)
    case 'masked':
      return masked(word, next)
    case 'leet':
      return leet(word, next)
    case 'homoglyph':
      return homoglyph(word, next)
    case 'repeat':
      return repeated(word, next)
  }
}

function bareKeepingCase(word: string): string {
  const bare = stripDiacriticsPerUnit(word)
  let out = ''
  for (let i = 0; i < word.length; i++) out += word[i] === word[i]!.toLowerCase() ? bare[i] : bare[i]!.toUpperCase()
  return out
}

/** "n g u", "n.g.u", "đ.ịt". */
function spaced(word: string, next: RandomSource): string {
  if (word.length < 2) return word
  const by = pickRandom(next, [' ', ' ', '.', '.', '-', '_', '*'])
  if (by !== ' ' && next() < 0.35) {
    const at = 1 + Math.floor(next() * (word.length - 1))
    return word.slice(0, at) + by + word.slice(at)
  }
  return [...word].join(by)
}

const VOWEL = /[aeiouy]/

/** "đ*t", "l_n": hides the first vowel, or the second letter when the word has no vowel. */
function masked(word: string, next: RandomSource): string {
  if (word.length < 2) return word
  const bare = stripDiacriticsPerUnit(word)
  let at = bare.search(VOWEL)
  if (at === -1) at = 1
  const by = pickRandom(next, ['*', '*', '*', '*', '_', '#', '.', '-', '@'])
  return word.slice(0, at) + by + word.slice(at + 1)
}

const DIGITS: Readonly<Record<string, readonly string[]>> = {
  a: ['4', '@'],
  e: ['3'],
  g: ['9', '6'],
  i: ['1', '!'],
  o: ['0'],
  s: ['5', '$'],
  t: ['7'],
  b: ['8'],
}

function leet(word: string, next: RandomSource): string {
  const bare = stripDiacriticsPerUnit(word)
  const open = [...bare].flatMap((char, at) => (DIGITS[char] ? [at] : []))
  if (open.length === 0) return word
  const sure = pickRandom(next, open)
  let out = ''
  for (let i = 0; i < word.length; i++) {
    const by = DIGITS[bare[i]!]
    out += by && (i === sure || next() < 0.5) ? pickRandom(next, by) : word[i]
  }
  return out
}

const TWINS: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  s: 'ѕ',
  h: 'һ',
  d: 'ԁ',
}

function homoglyph(word: string, next: RandomSource): string {
  let out = ''
  for (const char of word) {
    out += TWINS[char] ?? char
    if (next() < 0.2) out += '\u200b'
  }
  return out
}

function repeated(word: string, next: RandomSource): string {
  const bare = stripDiacriticsPerUnit(word)
  let at = word.length - 1
  while (at > 0 && !VOWEL.test(bare[at]!)) at--
  if (!VOWEL.test(bare[at]!)) at = word.length - 1
  return word.slice(0, at) + word[at]!.repeat(3 + Math.floor(next() * 4)) + word.slice(at + 1)
}
