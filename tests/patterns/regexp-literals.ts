// Finds the regular-expression literals in a source file.

import { SyntaxKind } from 'typescript/unstable/ast'
import { walkTokens } from '../laws/source-tokens.ts'
import type { Expression } from './collect-expressions.ts'

/** Finds the expressions in a TypeScript source, in order. */
export function findRegExpLiterals(source: string): Expression[] {
  const found: Expression[] = []
  for (const { kind, text } of walkTokens(source)) {
    if (kind !== SyntaxKind.RegularExpressionLiteral) continue
    const end = text.lastIndexOf('/')
    found.push({ source: text.slice(1, end), flags: text.slice(end + 1) })
  }
  return found
}
