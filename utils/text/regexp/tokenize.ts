// One token of an expression's source: a group's opening, an escape, a class, a quantifier, or a character.
const TOKEN =
  /\(\?(?:<?[=!]|:|<[^>]*>)|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<[^>]*>|.)|\[(?:\\.|[^\]\\])*\]|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsu

/** An expression's source, token by token; put together they are the source. */
export function tokenizeRegExp(source: string): readonly string[] {
  return source.match(TOKEN) ?? []
}
