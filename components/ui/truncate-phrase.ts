/** A phrase on one line, at most `longest` UTF-16 units; what is cut is shown as "…", never half a character. */
export function truncatePhrase(phrase: string, longest: number): string {
  const line = phrase.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  return `${[...line.slice(0, longest)].slice(0, -1).join('').trimEnd()}…`
}
