// Finds the comments and the test titles of a source file.

import { SyntaxKind } from 'typescript/unstable/ast'
import { walkTokens } from './source-tokens.ts'

/** A comment or a test title, and the line it begins on, counted from 1. */
export interface Prose {
  line: number
  text: string
}

/** Finds all comments of a TypeScript source, each with its delimiters. */
export function findComments(source: string): Prose[] {
  const found: Prose[] = []
  for (const { kind, text, start } of walkTokens(source)) {
    if (kind === SyntaxKind.SingleLineCommentTrivia || kind === SyntaxKind.MultiLineCommentTrivia) {
      found.push({ line: findLine(source, start), text })
    }
  }
  return found
}

/** A title follows the bracket of `it(`, `describe(` or `it.each(…)(`. */
const TITLE =
  /\b(?:it|describe)(?:\.(?:concurrent|sequential))?(?:\.(?:each|for)\((?:[^()]|\([^()]*\))*\))?\(\s*(['"`])(.*?)\1,/gs

/** Finds the titles of the tests and groups in a test file. */
export function findTestTitles(source: string): Prose[] {
  return [...source.matchAll(TITLE)].map((match) => ({ line: findLine(source, match.index), text: match[2]! }))
}

function findLine(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length
}
