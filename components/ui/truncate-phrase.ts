/**
 * Truncates a phrase to one line. Marks the cut with "…" and never splits a character.
 * @param longest - the maximum length in UTF-16 units
 */
export function truncatePhrase(phrase: string, longest: number): string {
  const line = phrase.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  return `${[...line.slice(0, longest)].slice(0, -1).join('').trimEnd()}…`
}
