// Walks the tokens of a TypeScript source. The compiler's scanner leaves two questions to its caller: whether a slash
// divides or begins a regular expression, and whether a closing brace ends a template's substitution.

import { SyntaxKind } from 'typescript/unstable/ast'
import { createScanner } from 'typescript/unstable/ast/scanner'

/** One token, with its text and its offset in UTF-16 units. */
export interface SourceToken {
  kind: SyntaxKind
  text: string
  start: number
}

/** After one of these tokens a slash is a division; after any other it begins an expression. */
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

const TRIVIA = new Set<SyntaxKind>([
  SyntaxKind.WhitespaceTrivia,
  SyntaxKind.NewLineTrivia,
  SyntaxKind.SingleLineCommentTrivia,
  SyntaxKind.MultiLineCommentTrivia,
])

/** Yields every token of a source in order, comments and white space included. */
export function* walkTokens(source: string): Generator<SourceToken> {
  const scanner = createScanner(false, undefined, source)
  // For each enclosing template: the number of open braces in its current substitution.
  const holes: number[] = []
  let last: SyntaxKind = SyntaxKind.Unknown
  for (let kind = scanner.scan(); kind !== SyntaxKind.EndOfFile; kind = scanner.scan()) {
    const isSlash = kind === SyntaxKind.SlashToken || kind === SyntaxKind.SlashEqualsToken
    // "</" closes a JSX element.
    if (isSlash && !ENDS_A_VALUE.has(last) && last !== SyntaxKind.LessThanToken) kind = scanner.reScanSlashToken()
    if (kind === SyntaxKind.TemplateHead) holes.push(0)
    if (kind === SyntaxKind.OpenBraceToken && holes.length > 0) holes[holes.length - 1]!++
    if (kind === SyntaxKind.CloseBraceToken && holes.length > 0 && holes[holes.length - 1]!-- === 0) {
      kind = scanner.reScanTemplateToken(false)
      holes[holes.length - 1] = 0
      if (kind === SyntaxKind.TemplateTail) holes.pop()
    }
    yield { kind, text: scanner.getTokenText(), start: scanner.getTokenStart() }
    // A non-null assertion ("x!") is a value like "x".
    const isAssertion = kind === SyntaxKind.ExclamationToken && ENDS_A_VALUE.has(last)
    if (!TRIVIA.has(kind) && !isAssertion) last = kind
  }
}
