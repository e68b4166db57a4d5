// Every regular expression written out in a source file, whether anything runs it or not.

import { SyntaxKind } from 'typescript/unstable/ast'
import { createScanner } from 'typescript/unstable/ast/scanner'
import type { Expression } from './collect-expressions.ts'

/** After one of these a slash divides; after anything else it begins an expression. */
const ENDS_A_VALUE = new Set<SyntaxKind>([
  SyntaxKind.Identifier,
  SyntaxKind.NumericLiteral,
  SyntaxKind.StringLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateTail,
  SyntaxKind.RegularExpressionLiteral,
  SyntaxKind.CloseParenToken,
  SyntaxKind.CloseBracketToken,
  SyntaxKind.CloseBraceToken,
  SyntaxKind.ThisKeyword,
])

/** The expressions in a TypeScript source, in order. */
export function findRegExpLiterals(source: string): Expression[] {
  const scanner = createScanner(true, undefined, source)
  const found: Expression[] = []
  // For each template we are in: how many braces are open inside its current hole.
  const holes: number[] = []
  let last: SyntaxKind = SyntaxKind.Unknown
  for (let token = scanner.scan(); token !== SyntaxKind.EndOfFile; token = scanner.scan()) {
    const isSlash = token === SyntaxKind.SlashToken || token === SyntaxKind.SlashEqualsToken
    if (isSlash && !ENDS_A_VALUE.has(last)) {
      token = scanner.reScanSlashToken()
      const text = scanner.getTokenText()
      const end = text.lastIndexOf('/')
      found.push({ source: text.slice(1, end), flags: text.slice(end + 1) })
    }
    if (token === SyntaxKind.TemplateHead) holes.push(0)
    if (token === SyntaxKind.OpenBraceToken && holes.length > 0) holes[holes.length - 1]!++
    if (token === SyntaxKind.CloseBraceToken && holes.length > 0 && holes[holes.length - 1]!-- === 0) {
      token = scanner.reScanTemplateToken(false)
      holes[holes.length - 1] = 0
      if (token === SyntaxKind.TemplateTail) holes.pop()
    }
    // "x!" is a value as "x" is.
    if (token !== SyntaxKind.ExclamationToken || !ENDS_A_VALUE.has(last)) last = token
  }
  return found
}
