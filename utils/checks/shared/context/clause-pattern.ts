import { compilePattern, type Pattern } from '../../../text/compile-pattern.ts'

const AFTER_WORD = '(?![\\p{L}\\p{N}])'
const BEFORE_WORD = '(?:(?<![\\p{L}\\p{N}])|(?= ))'

/**
 * A pattern over one clause: `<40>` in the source stands for up to forty UTF-16 units of the same sentence, from the end of
 * a word to the beginning of one, `<<40>>` for as many of the same line. The rest is as `compilePattern` takes it, the sources as
 * alternatives. Letters that were spaced or dotted apart are read joined as well.
 */
export function createClausePattern(...sources: readonly string[]): Pattern {
  const source = sources
    .join('|')
    .replace(/<<(\d+)>>/g, `${AFTER_WORD}[^\\n]{0,$1}?${BEFORE_WORD}`)
    .replace(/<(\d+)>/g, `${AFTER_WORD}[^.!?\\n]{0,$1}?${BEFORE_WORD}`)
  return compilePattern(source, { joined: true })
}
