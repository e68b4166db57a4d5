// How far an expression can look. One that can match no full stop never looks past the end of a sentence; then what it finds
// in a sentence is the same whatever stands around, and need not be looked for again when something else is edited.

import { tokensOf } from './tokenize.ts'

/** Never past the end of a sentence, never past a line break, or anywhere in the text. */
export type Reach = 'sentence' | 'line' | 'text'

const REACHES: readonly Reach[] = ['sentence', 'line', 'text']

const CONSUMES_NOTHING = /^(?:\(\?.*|[()|]|[*+?]\??|\{\d.*|\\[bB1-9]|\\k.*)$/su

const known = new WeakMap<RegExp, Reach>()

/** How far an expression can look. Careful: what is not understood is taken to look anywhere. */
export function reachOf(regexp: RegExp): Reach {
  let reach = known.get(regexp)
  if (reach === undefined) {
    reach = work(regexp)
    known.set(regexp, reach)
  }
  return reach
}

function work({ source, flags }: RegExp): Reach {
  if (flags.includes('v') || flags.includes('y')) return 'text'
  let widest = 0
  for (const token of tokensOf(source)) {
    if (!CONSUMES_NOTHING.test(token)) widest = Math.max(widest, REACHES.indexOf(tokenReach(token, flags)))
    if (widest === 2) break
  }
  return REACHES[widest]!
}

function tokenReach(token: string, flags: string): Reach {
  if (token === '^' || token === '$') return flags.includes('m') ? 'line' : 'text'
  if (token === '.' && flags.includes('s')) return 'text'
  if (token.length === 1 && token !== '.') return token === '\n' ? 'text' : '!?'.includes(token) ? 'line' : 'sentence'
  const atom = new RegExp(`^(?:${token})$`, flags.replace(/[gm]/g, ''))
  if (atom.test('\n')) return 'text'
  return ['.', '!', '?'].some((mark) => atom.test(mark)) ? 'line' : 'sentence'
}
