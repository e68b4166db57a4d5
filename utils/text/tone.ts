// "hoà" and "hòa" are one syllable in two habits of placing the tone. Patterns and word lists are written in the newer
// habit ("hòa", "ủy"); a reading brings the older one to it, letter by letter, so lengths do not change.

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const OLD_TO_NEW = new Map<string, string>()

for (const tone of TONES) {
  for (const [first, second] of ['oa', 'oe', 'uy'].map((pair) => [pair[0]!, pair[1]!] as const)) {
    for (const caseOf of [(s: string) => s, (s: string) => s.toUpperCase()]) {
      for (const other of [caseOf, (s: string) => s]) {
        const a = caseOf(first)
        const b = other(second)
        OLD_TO_NEW.set(a + (b + tone).normalize('NFC'), (a + tone).normalize('NFC') + b)
      }
    }
  }
}

const LETTER = /\p{L}/u

/**
 * The newer tone placement of a two-letter pair, or undefined when the pair is not in the older one. The older
 * placement only counts at the end of a syllable, and "quý" keeps its tone on y because "qu" is a consonant.
 * In: the two units, the unit before and the unit after ('' at the edges).
 */
export function newTonePlacement(pair: string, before: string, after: string): string | undefined {
  if (LETTER.test(after)) return undefined
  if ((before === 'q' || before === 'Q') && (pair[0] === 'u' || pair[0] === 'U')) return undefined
  return OLD_TO_NEW.get(pair)
}
