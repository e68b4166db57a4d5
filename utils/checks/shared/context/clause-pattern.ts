import { compilePattern, type Pattern } from '../../../text/compile-pattern.ts'

const AFTER_WORD = '(?![\\p{L}\\p{N}])'
const BEFORE_WORD = '(?:(?<![\\p{L}\\p{N}])|(?= ))'

/**
 * Compiles a pattern over one clause. `<40>` in a source matches up to 40 UTF-16 units of the same sentence, between
 * the end of a word and the start of one; `<<40>>` matches as many of the same line. Also searches the form with
 * spaced or dotted letters joined.
 * @param sources alternatives, each in the syntax of `compilePattern`
 */
export function createClausePattern(...sources: readonly string[]): Pattern {
  const alternatives = sources.map((source) =>
    source
      .replace(/<<(\d+)>>/g, `${AFTER_WORD}[^\\n]{0,$1}?${BEFORE_WORD}`)
      .replace(/<(\d+)>/g, `${AFTER_WORD}[^.!?\\n]{0,$1}?${BEFORE_WORD}`),
  )
  return compilePattern(alternatives, { joined: true })
}
