// Texts made from an expression's own structure to drive it to its slowest: what comes before a repetition, the repeated
// part again and again, and an end that does not fit.

import { type AST, RegExpParser } from '@eslint-community/regexpp'
import type { Expression } from './collect-expressions.ts'

const CANDIDATES = [
  ...'abcdeghiklmnopqrstuvxyzđăâêôơưáàạ0123456789 .,:;-_/@"\'()*+?!#%&=<>[]{}|~^$\\\n\u00a0…“”',
] as const

/** At most so many ways of a choice are tried, spread over all of them. */
const WAYS = 4

/** The texts for one expression, each about `lengthSchema` UTF-16 units long. Deterministic. */
export function buildPumps({ source, flags }: Expression, length: number): string[] {
  const unicode = flags.includes('u') || flags.includes('v')
  const ast = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  })
  const texts = new Set<string>()
  const add = (prefix: string, pump: string) => {
    if (pump === '') return
    const many = repeated(pump, length)
    for (const end of ['', '\u0001', ' ']) texts.add(prefix + many + end)
    // Many beginnings, each with a long tail of its own.
    texts.add(repeated(prefix + pump.repeat(40), length))
    texts.add(repeated(`${prefix}${pump} `, length))
  }
  const walk = (node: AST.Node, before: string): void => {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        for (const way of spread(node.alternatives)) walk(way, before)
        return
      case 'Assertion':
        if (node.kind === 'lookahead' || node.kind === 'lookbehind') {
          for (const way of spread(node.alternatives)) walk(way, before)
        }
        return
      case 'Alternative': {
        let read = before
        node.elements.forEach((element, i) => {
          walk(element, read)
          // What follows may be repeated as well: then each place of it is where the repetition may have ended.
          if (element.type === 'Quantifier' && element.max > 1 && node.elements[i + 1]) {
            const following = sample(node.elements[i + 1]!, unicode)
            for (const pump of [following, sample(element.element, unicode) + following]) {
              if (pump !== '') texts.add(`${read + repeated(pump, length)}\u0001`)
            }
          }
          read += sample(element, unicode)
        })
        add('', read.slice(0, -1))
        return
      }
      case 'Quantifier': {
        const element = sample(node.element, unicode)
        if (node.max > 1) add(before, element)
        walk(node.element, before)
        return
      }
      default:
        return
    }
  }
  walk(ast, '')
  return [...texts].filter((text) => text !== '')
}

/** A shortest text that the node matches, as far as that can be told from the node alone. */
function sample(node: AST.Node, unicode: boolean): string {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.length > 0 ? sample(node.alternatives[0]!, unicode) : ''
    case 'Alternative':
      return node.elements.map((element) => sample(element, unicode)).join('')
    case 'Quantifier':
      return sample(node.element, unicode).repeat(Math.max(node.min, node.max > 0 ? 1 : 0))
    case 'Character':
      return String.fromCodePoint(node.value)
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass': {
      const single = new RegExp(`^${node.raw}$`, unicode ? 'u' : '')
      return CANDIDATES.find((char) => single.test(char)) ?? 'a'
    }
    default:
      return ''
  }
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.max(1, Math.ceil(length / piece.length))).slice(0, length)
}

function spread<T>(ways: readonly T[]): T[] {
  if (ways.length <= WAYS) return [...ways]
  return Array.from({ length: WAYS }, (_, i) => ways[Math.floor((i * (ways.length - 1)) / (WAYS - 1))]!)
}
