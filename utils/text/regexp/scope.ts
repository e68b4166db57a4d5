// How far an expression can look. One that can match no full stop never looks past the end of a sentence; then what it finds
// in a sentence is the same whatever stands around, and need not be looked for again when something else is edited.

import { tokenizeRegExp } from './tokenize.ts'

/** Never past the end of a sentence, never past a line break, or anywhere in the text. */
export type MatchScope = 'sentence' | 'line' | 'text'

const SCOPES: readonly MatchScope[] = ['sentence', 'line', 'text']

const CONSUMES_NOTHING = /^(?:\(\?.*|[()|]|[*+?]\??|\{\d.*|\\[bB1-9]|\\k.*)$/su

const scopeCache = new WeakMap<RegExp, MatchScope>()

/** How far an expression can look. Careful: what is not understood is taken to look anywhere. */
export function getMatchScope(regexp: RegExp): MatchScope {
  let reach = scopeCache.get(regexp)
  if (reach === undefined) {
    reach = computeScope(regexp)
    scopeCache.set(regexp, reach)
  }
  return reach
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
  if (token === '^' || token === '$') return flags.includes('m') ? 'line' : 'text'
  if (token === '.' && flags.includes('s')) return 'text'
  if (token.length === 1 && token !== '.') return token === '\n' ? 'text' : '!?'.includes(token) ? 'line' : 'sentence'
  const atom = new RegExp(`^(?:${token})$`, flags.replace(/[gm]/g, ''))
  if (atom.test('\n')) return 'text'
  return ['.', '!', '?'].some((mark) => atom.test(mark)) ? 'line' : 'sentence'
}
