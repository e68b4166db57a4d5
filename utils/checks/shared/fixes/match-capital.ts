/** Writes words with a capital where what they replace begins with one. */
export function matchCapital(words: string, replaced: string): string {
  return /^\p{Lu}/u.test(replaced) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}
