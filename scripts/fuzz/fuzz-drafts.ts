// Random texts, from plausible pastes to pure noise. The same seed and number give the same text.

import { PERTURBATIONS, perturb } from '../perturb/perturb.ts'
import { createRandom, pickRandom, type RandomSource } from '../perturb/random.ts'

/** A draft for the checks, with its kind of text. */
export interface FuzzDraft {
  kind: string
  text: string
  attachments: { name: string }[]
}

/**
 * Makes the draft of a number.
 * @param drafts realistic drafts, as material for mutation
 */
export function makeFuzzDraft(seed: number, number: number, drafts: readonly string[]): FuzzDraft {
  const next = createRandom(Math.imul(seed, 0x9e3779b1) + number)
  const kind = kindOf(next, number)
  const text = KINDS[kind](next, drafts)
  const attachments = next() < 0.05 ? [{ name: KINDS[pickRandom(next, NAMES)](next, drafts).slice(0, 80) }] : []
  return { kind, text, attachments }
}

/** One text in this many is a line of about 100 KB. */
const LONG_EVERY = 1000

const KINDS = {
  soup: (next) => many(next, 80, () => character(next)),
  units: (next) => many(next, 60, () => String.fromCharCode(integer(next, 0x10000))),
  combining: (next) => many(next, 12, () => pickRandom(next, LETTERS) + many(next, 6, () => pickRandom(next, MARKS))),
  bidi: (next, drafts) => sprinkle(next, cutPiece(next, drafts, 120), BIDI, 0.15),
  invisible: (next, drafts) => sprinkle(next, cutPiece(next, drafts, 120), INVISIBLE, 0.15),
  surrogates: (next, drafts) => sprinkle(next, cutPiece(next, drafts, 120), HALVES, 0.1),
  forms: (next, drafts) => cutPiece(next, drafts, 300).normalize(pickRandom(next, ['NFD', 'NFKD', 'NFKC', 'NFC'])),
  emoji: (next, drafts) => many(next, 8, () => emoji(next) + cutPiece(next, drafts, 12)),
  run: (next, drafts) => pickRandom(next, [character(next), cutPiece(next, drafts, 8)]).repeat(1 + integer(next, 600)),
  mutated: (next, drafts) => mutate(next, pickRandom(next, drafts)),
  splice: (next, drafts) => many(next, 5, () => cutPiece(next, drafts, 90) + pickRandom(next, JOINTS)),
  changed: (next, drafts) => {
    const text = pickRandom(next, drafts).normalize('NFC')
    return perturb({ text, spans: [] }, { way: pickRandom(next, PERTURBATIONS), seed: integer(next, 1e9), decoys: 0.5 })
      .text
  },
  long: (next, drafts) => longLine(next, drafts),
} satisfies Record<string, (next: RandomSource, drafts: readonly string[]) => string>

type Kind = keyof typeof KINDS

/** The kinds to draw from, except the long one; drafts and pieces of drafts appear more often. */
const USUAL = [
  ...(Object.keys(KINDS) as Kind[]).filter((kind) => kind !== 'long'),
  ...(['mutated', 'mutated', 'splice', 'splice', 'changed'] as const),
]
const NAMES = ['soup', 'units', 'combining', 'splice'] as const

function kindOf(next: RandomSource, number: number): Kind {
  return number % LONG_EVERY === LONG_EVERY - 1 ? 'long' : pickRandom(next, USUAL)
}

const LETTERS = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵAĐƯẾ']
const MARKS = [...'\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323\u0327\u0335\u0336\u20dd\u20e3\ufe0f\u0e31\u064b']
const BIDI = [...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061cאبע١']
const INVISIBLE = [...'\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e\u034f\u2028\u2029\u0000\u000b\u3164\u115f']
const HALVES = ['\ud800', '\udbff', '\udc00', '\udfff', '\ud83d', '\ude00', '\udc00\ud800']
const SIGNS = [...' .,;:!?-_/@"\'()*+#%&=<>[]{}|~^$\\\n\r\t…“”–—٫０１９＠．１２3456789']
const ODD = [...'ﬁßİıςǅÐðЖасерхуһԁ한中\u1161\u11a8ｶ゛𝗔𝐛𝓬①Ⅻ½ﷺ\u{e0041}\u{1f1fb}\u{1f1f3}\u{10ffff}\u{1d157}']
const EMOJI = [...'😀🤬👍👩👨👧❤✊🏳🌈🇻🇳1']
const JOINERS = ['\u200d', '\ufe0f', '\u{1f3fd}', '\u20e3', '', '']
const JOINTS = ['', '', ' ', '\n', '\r\n', '. ', ', ', '\u00a0', '/', '"', '\u200b', '\u0301']

function character(next: RandomSource): string {
  const from = pickRandom(next, [LETTERS, LETTERS, SIGNS, SIGNS, MARKS, BIDI, INVISIBLE, HALVES, ODD, EMOJI])
  return next() < 0.03 ? String.fromCodePoint(integer(next, 0x110000)) : pickRandom(next, from)
}

function emoji(next: RandomSource): string {
  return many(next, 6, () => pickRandom(next, EMOJI) + pickRandom(next, JOINERS))
}

/** Returns a piece of a draft, cut at random, possibly inside a surrogate pair. */
function cutPiece(next: RandomSource, drafts: readonly string[], most: number): string {
  const text = pickRandom(next, drafts)
  const from = integer(next, text.length)
  return text.slice(from, from + 1 + integer(next, most))
}

function sprinkle(next: RandomSource, text: string, what: readonly string[], share: number): string {
  let out = ''
  for (let i = 0; i < text.length; i++) out += next() < share ? text[i] + pickRandom(next, what) : text[i]
  return out
}

/** Deletes, doubles, reverses, uppercases or inserts characters. */
function mutate(next: RandomSource, text: string): string {
  let out = text
  for (let left = 1 + integer(next, 12); left > 0; left--) {
    const at = integer(next, out.length + 1)
    const to = at + integer(next, 6)
    const middle = out.slice(at, to)
    const put = pickRandom(next, [
      '',
      middle + middle,
      [...middle].reverse().join(''),
      middle.toUpperCase(),
      character(next),
    ])
    out = out.slice(0, at) + put + out.slice(to)
  }
  return out
}

function longLine(next: RandomSource, drafts: readonly string[]): string {
  const length = 100_000
  const once = pickRandom(next, [
    () => many(next, 300, () => `${pickRandom(next, drafts).replaceAll('\n', ' ')} `),
    () => many(next, 40, () => cutPiece(next, drafts, 12)),
    () => many(next, 400, () => character(next)),
    () => pickRandom(next, LETTERS),
    () => `${integer(next, 1e6)}${pickRandom(next, SIGNS)}`,
  ])()
  return once.repeat(Math.ceil(length / Math.max(1, once.length))).slice(0, length)
}

function many(next: RandomSource, most: number, make: () => string): string {
  let out = ''
  for (let left = 1 + integer(next, most); left > 0; left--) out += make()
  return out
}

function integer(next: RandomSource, below: number): number {
  return Math.floor(next() * below)
}
