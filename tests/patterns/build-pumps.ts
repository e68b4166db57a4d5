// Builds worst-case texts from an expression's structure: a prefix, many copies of a repeated part, and an end that
// does not match.

import { type AST, RegExpParser } from '@eslint-community/regexpp'
import type { Expression } from './collect-expressions.ts'

const CANDIDATES = [
  ...'abcdeghiklmnopqrstuvxyzđăâêôơưáàạ0123456789 .,:;-_/@"\'()*+?!#%&=<>[]{}|~^$\\\n\u00a0…“”',
] as const

/** The maximum number of alternatives tried in a group, evenly spread. */
const MAX_ALTERNATIVES = 4

/** Builds the texts for one expression, each about `length` UTF-16 units long. Deterministic. */
export function buildPumps({ source, flags }: Expression, length: number): string[] {
  const unicode = flags.includes('u') || flags.includes('v')
  const ast = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  })
  const texts = new Set<string>()
  const add = (prefix: string, pump: string) => {
    if (pump === '') return
    const run = repeatTo(pump, length)
    for (const end of ['', '\u0001', ' ']) texts.add(prefix + run + end)
    // Many starting points, each followed by a long run.
    texts.add(repeatTo(prefix + pump.repeat(40), length))
    texts.add(repeatTo(`${prefix}${pump} `, length))
  }
  const walk = (node: AST.Node, before: string): void => {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        for (const alternative of sampleEvenly(node.alternatives)) walk(alternative, before)
        return
      case 'Assertion':
        if (node.kind === 'lookahead' || node.kind === 'lookbehind') {
          for (const alternative of sampleEvenly(node.alternatives)) walk(alternative, before)
        }
        return
      case 'Alternative': {
        let read = before
        node.elements.forEach((element, i) => {
          walk(element, read)
          // A repetition may end anywhere in a following repetition of the same part, so repeat what follows, too.
          if (element.type === 'Quantifier' && element.max > 1 && node.elements[i + 1]) {
            const following = sample(node.elements[i + 1]!, unicode)
            for (const pump of [following, sample(element.element, unicode) + following]) {
              if (pump !== '') texts.add(`${read + repeatTo(pump, length)}\u0001`)
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

/** Returns a shortest text that the node matches, as far as the node alone determines it. */
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

function repeatTo(part: string, length: number): string {
  return part.repeat(Math.max(1, Math.ceil(length / part.length))).slice(0, length)
}

function sampleEvenly<T>(alternatives: readonly T[]): T[] {
  if (alternatives.length <= MAX_ALTERNATIVES) return [...alternatives]
  return Array.from(
    { length: MAX_ALTERNATIVES },
    (_, i) => alternatives[Math.floor((i * (alternatives.length - 1)) / (MAX_ALTERNATIVES - 1))]!,
  )
}
