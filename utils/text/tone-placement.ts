// "hoà" and "hòa" are one syllable in two conventions of tone placement. Patterns and word lists use the newer one
// ("hòa", "ủy"); normalization converts the older one letter by letter, so lengths do not change.

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const OLD_TO_NEW = new Map<string, string>()

for (const tone of TONES) {
  for (const pair of ['oa', 'oe', 'uy']) {
    for (const first of [pair[0]!, pair[0]!.toUpperCase()]) {
      for (const second of [pair[1]!, pair[1]!.toUpperCase()]) {
        OLD_TO_NEW.set(first + (second + tone).normalize('NFC'), (first + tone).normalize('NFC') + second)
      }
    }
  }
}

// The older placement occurs only at the end of a syllable; "quý" keeps its tone on y because "qu" is a consonant.
const OLD_PAIR = /(?:[oO][àáãảạèéẽẻẹÀÁÃẢẠÈÉẼẺẸ]|(?<![qQ])[uU][ỳýỹỷỵỲÝỸỶỴ])(?!\p{L})/gu

/** Moves every tone of a text (NFC) to the newer placement. Same length in UTF-16 units. */
export function normalizeTonePlacement(text: string): string {
  return text.replace(OLD_PAIR, (pair) => OLD_TO_NEW.get(pair) ?? pair)
}
