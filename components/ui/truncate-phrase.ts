/** How much longer than its line a phrase is looked at, for the spaces that the line leaves out. */
const MAX_SPACING = 8

/** The beginning of a word or a number at the end: a name cut in the middle of one is another name. */
const CUT_WORD = / [\p{L}\d.]{1,9}$/u

/**
 * Truncates a phrase to a length, without line breaks. Marks the cut with "…", after a whole word where one ends near,
 * and splits neither an ordinary word nor a character.
 * @param longest - the maximum length in UTF-16 units
 */
export function truncatePhrase(phrase: string, longest: number): string {
  // A phrase may come from a taken-over site, in any length.
  const start = phrase.slice(0, MAX_SPACING * longest)
  const line = start.replace(/\s+/g, ' ').trim()
  if (line.length <= longest && start === phrase) return line
  const kept = line.length < longest ? line : [...line.slice(0, longest)].slice(0, -1).join('')
  const whole = line[kept.length] === ' ' ? kept : kept.replace(CUT_WORD, '')
  return `${whole.trimEnd()}…`
}

/**
 * Truncates an address in its middle: its beginning and its end show where it leads.
 * @param longest - the maximum length in UTF-16 units
 */
export function truncateAddress(address: string, longest: number): string {
  if (address.length <= longest) return address
  const half = Math.floor((longest - 1) / 2)
  return `${address.slice(0, half)}…${address.slice(-half)}`
}
