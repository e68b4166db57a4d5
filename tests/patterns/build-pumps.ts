// Builds worst-case texts from an expression's structure: a prefix, many copies of a repeated part, and an end that
// does not match.

import { type AST, RegExpParser } from '@eslint-community/regexpp'
import type { Expression } from './collect-expressions.ts'

const CANDIDATES = [
  ...'abcdeghiklmnopqrstuvxyzđăâêôơưáàạ0123456789 .,:;-_/@"\'()*+?!#%&=<>[]{}|~^$\\\n\u00a0…“”',
] as const

/** The maximum number of alternatives tried in a group, evenly spread. */
const MAX_ALTERNATIVES = 4

/** What a text is made of: the part is repeated up to the length, between the others. */
interface Recipe {
  prefix: string
  part: string
  end: string
}

/**
 * Builds the texts for one expression, each about `length` UTF-16 units long. Deterministic.
 * @param most the most texts, evenly spread
 */
export function buildPumps(expression: Expression, length: number, most = Number.POSITIVE_INFINITY): string[] {
  const recipes = listRecipes(expression)
  const step = Math.max(1, Math.ceil(recipes.length / most))
  return recipes
    .filter((_, index) => index % step === 0)
    .map(({ prefix, part, end }) => prefix + repeatTo(part, length) + end)
}

/** Lists the texts as recipes, which are far shorter than the texts, so that equal ones are found soon. */
function listRecipes({ source, flags }: Expression): Recipe[] {
  const unicode = flags.includes('u') || flags.includes('v')
  const ast = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  })
  const recipes = new Map<string, Recipe>()
  const samples = new Map<AST.Node, string>()
  const sample = (node: AST.Node): string => {
    let text = samples.get(node)
    if (text === undefined) {
      text = buildSample(node, unicode, sample)
      samples.set(node, text)
    }
    return text
  }
  const addRecipe = (prefix: string, part: string, end: string) => {
    if (part !== '') recipes.set(`${prefix}\u0000${part}\u0000${end}`, { prefix, part, end })
  }
  const add = (prefix: string, pump: string) => {
    if (pump === '') return
    for (const end of ['', '\u0001', ' ']) addRecipe(prefix, pump, end)
    // Many starting points, each followed by a long run.
    addRecipe('', prefix + pump.repeat(40), '')
    addRecipe('', `${prefix}${pump} `, '')
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
            const following = sample(node.elements[i + 1]!)
            addRecipe(read, following, '\u0001')
            addRecipe(read, sample(element.element) + following, '\u0001')
          }
          read += sample(element)
        })
        add('', read.slice(0, -1))
        return
      }
      case 'Quantifier': {
        const element = sample(node.element)
        if (node.max > 1) add(before, element)
        walk(node.element, before)
        return
      }
      default:
        return
    }
  }
  walk(ast, '')
  return [...recipes.values()]
}

/**
 * Returns a shortest text that the node matches, as far as the node alone determines it.
 * @param sample does the same for a part of it
 */
function buildSample(node: AST.Node, unicode: boolean, sample: (node: AST.Node) => string): string {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.length > 0 ? sample(node.alternatives[0]!) : ''
    case 'Alternative':
      return node.elements.map(sample).join('')
    case 'Quantifier':
      return sample(node.element).repeat(Math.max(node.min, node.max > 0 ? 1 : 0))
    case 'Character':
      return String.fromCodePoint(node.value)
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return findCandidate(node.raw, unicode)
    default:
      return ''
  }
}

/** The candidates found, by class: the same few classes come thousands of times. */
const found = new Map<string, string>()

function findCandidate(raw: string, unicode: boolean): string {
  const key = `${unicode ? 'u' : ''}/${raw}`
  let candidate = found.get(key)
  if (candidate === undefined) {
    const single = new RegExp(`^${raw}$`, unicode ? 'u' : '')
    candidate = CANDIDATES.find((char) => single.test(char)) ?? 'a'
    found.set(key, candidate)
  }
  return candidate
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
