// One token of a regular-expression source: a group's opening, an escape, a class, a quantifier, or a character.
const TOKEN =
  /\(\?(?:<?[=!]|:|<[^>]*>)|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<[^>]*>|.)|\[(?:\\.|[^\]\\])*\]|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsu

/** Splits a regular-expression source into tokens; joined, they are the source again. */
export function tokenizeRegExp(source: string): readonly string[] {
  return source.match(TOKEN) ?? []
}
