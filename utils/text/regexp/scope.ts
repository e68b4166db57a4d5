// How far an expression can look. One that cannot match a full stop never looks past the end of a sentence; its matches
// in a sentence do not depend on the surrounding text and stay valid when other sentences are edited.

import { tokenizeRegExp } from './tokenize.ts'

/** Up to the end of the sentence, up to a line break, or anywhere in the text. */
export type MatchScope = 'sentence' | 'line' | 'text'

const SCOPES: readonly MatchScope[] = ['sentence', 'line', 'text']

const CONSUMES_NOTHING = /^(?:\(\?.*|[()|]|[*+?]\??|\{\d.*|\\[bB1-9]|\\k.*)$/su

const scopeCache = new WeakMap<RegExp, MatchScope>()

/** Computes how far an expression can look. Conservative: syntax that it does not understand counts as 'text'. */
export function getMatchScope(regexp: RegExp): MatchScope {
  let scope = scopeCache.get(regexp)
  if (scope === undefined) {
    scope = computeScope(regexp)
    scopeCache.set(regexp, scope)
  }
  return scope
}

function computeScope({ source, flags }: RegExp): MatchScope {
  if (flags.includes('v') || flags.includes('y')) return 'text'
  let widest = 0
  for (const token of tokenizeRegExp(source)) {
    if (!CONSUMES_NOTHING.test(token)) widest = Math.max(widest, SCOPES.indexOf(computeTokenScope(token, flags)))
    if (widest === 2) break
  }
  return SCOPES[widest]!
}

function computeTokenScope(token: string, flags: string): MatchScope {
  // The end of the text is the end of its last line, and another line has a break before its own end.
  if (token === '$') return 'line'
  if (token === '^') return flags.includes('m') ? 'line' : 'text'
  if (token === '.' && flags.includes('s')) return 'text'
  if (token.length === 1 && token !== '.') return token === '\n' ? 'text' : '!?'.includes(token) ? 'line' : 'sentence'
  const atom = new RegExp(`^(?:${token})$`, flags.replace(/[gm]/g, ''))
  if (atom.test('\n')) return 'text'
  return ['.', '!', '?'].some((mark) => atom.test(mark)) ? 'line' : 'sentence'
}
