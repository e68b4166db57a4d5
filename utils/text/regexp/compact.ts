// V8 duplicates a regexp's continuation per alternative; chained groups reach a megabyte of machine code, kept by the
// page. An empty `(?=)` stops that: what follows is compiled once. V8 also unrolls a group with up to three
// repetitions, but not a group that might match the empty string.

import { tokenizeRegExp } from './tokenize.ts'

/** Always matches, without consuming a character. */
const EMPTY_LOOKAHEAD = '(?=)'
/** An alternative that never matches. It looks as if it could be empty, so V8 does not unroll the group. */
const DEAD_BRANCH = '|(?!)'
const LOOK_AROUND = /^\(\?<?[=!]/
const QUANTIFIER = /^(?:[*+?]|\{\d)/
/** Only bounded repetitions branch; an unbounded loop or a fixed count has one continuation. */
const BOUNDED = /^(?:\?|\{\d+,\d)/
const UNROLLED = /^\{\d,[23]\}/

interface Group {
  looksAround: boolean
  hasAlternatives: boolean
}

/** Returns an equivalent source with an empty look-ahead after everything that branches. */
export function compactSource(source: string): string {
  const tokens = tokenizeRegExp(source)
  const open: Group[] = []
  let closed: Group | undefined
  let out = ''
  tokens.forEach((token, i) => {
    const group = closed
    closed = undefined
    const next = tokens[i + 1] ?? ''
    let branches = false
    if (QUANTIFIER.test(token)) branches = group ? !group.looksAround : BOUNDED.test(token)
    else if (token === ')') {
      closed = open.pop()
      if (closed) branches = closed.hasAlternatives && !closed.looksAround
      if (UNROLLED.test(next) && !closed?.looksAround) out += DEAD_BRANCH
    } else if (token === '|') {
      const group = open.at(-1)
      if (group) group.hasAlternatives = true
    } else if (token.startsWith('(')) open.push({ looksAround: LOOK_AROUND.test(token), hasAlternatives: false })
    out += token
    const ends = next === '' || next === ')' || next === '|' || QUANTIFIER.test(next)
    if (branches && !ends) out += EMPTY_LOOKAHEAD
  })
  return out
}

/** Compacts an expression that is not built by `compilePattern` or `createLazyRegExp`. */
export function compactRegExp(source: string | RegExp, flags = source instanceof RegExp ? source.flags : ''): RegExp {
  return new RegExp(compactSource(source instanceof RegExp ? source.source : source), flags)
}
