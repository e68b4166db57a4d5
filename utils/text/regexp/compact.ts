// Expressions that a browser compiles into little code. V8 compiles what follows a group once for each of the group's ways, and
// what follows that again for each of those: some words, then some others, then a third grow to a megabyte of machine code, and
// the page carries it. Where an empty look ahead stands it starts afresh, and what follows is compiled once. And V8 writes a
// group out for each of up to three repetitions, but not one that might be empty.

import { tokenizeRegExp } from './tokenize.ts'

/** Matches nothing, everywhere. */
const EMPTY_LOOKAHEAD = '(?=)'
/** One more way of a group, empty by its looks, that is never gone. */
const DEAD_BRANCH = '|(?!)'
const LOOK_AROUND = /^\(\?<?[=!]/
const QUANTIFIER = /^(?:[*+?]|\{\d)/
/** Of a loop without end, and of a fixed number, there is one way to go on. */
const BOUNDED = /^(?:\?|\{\d+,\d)/
const UNROLLED = /^\{\d,[23]\}/

interface Group {
  looksAround: boolean
  hasWays: boolean
}

/** The source of an expression that matches the same, with a fresh start behind all that ends in several ways. */
export function compactSource(source: string): string {
  const tokens = tokenizeRegExp(source)
  const open: Group[] = []
  let closed: Group | undefined
  let out = ''
  tokens.forEach((token, i) => {
    const group = closed
    closed = undefined
    const next = tokens[i + 1] ?? ''
    let forks = false
    if (QUANTIFIER.test(token)) forks = group ? !group.looksAround : BOUNDED.test(token)
    else if (token === ')') {
      closed = open.pop()
      if (closed) forks = closed.hasWays && !closed.looksAround
      if (UNROLLED.test(next) && !closed?.looksAround) out += DEAD_BRANCH
    } else if (token === '|') {
      const group = open.at(-1)
      if (group) group.hasWays = true
    } else if (token.startsWith('(')) open.push({ looksAround: LOOK_AROUND.test(token), hasWays: false })
    out += token
    const ends = next === '' || next === ')' || next === '|' || QUANTIFIER.test(next)
    if (forks && !ends) out += EMPTY_LOOKAHEAD
  })
  return out
}

/** An expression that is not built by `compilePattern` and its like, made lean. */
export function compactRegExp(source: string | RegExp, flags = source instanceof RegExp ? source.flags : ''): RegExp {
  return new RegExp(compactSource(source instanceof RegExp ? source.source : source), flags)
}
