/** Latin-1 characters that no Vietnamese word contains. TCVN3 and VNI write most vowels with them ("§iÒu", "Ñieàu"). */
const LEGACY_SIGNS = /(?<=\p{L})[§®¸µ¶·¹¨©ª«¬­»¼½¾ÆÇÈËÎÏÐÑÖ×ØÛÜÞßåæçëîïñöøûüþÿÄÅä]|[§®Ñ](?=\p{L})/gu
/** Vietnamese letters that only Unicode has. */
const UNICODE_VIETNAMESE = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/g

/** The sampled start of a text, in UTF-16 units. */
const SAMPLED_UNITS = 20_000
/** With fewer letters the result would be unreliable. */
const MIN_LETTERS = 40
/** The lowest share of odd characters. A Vietnamese text in a legacy font has about one in five letters. */
const MIN_LEGACY_SHARE = 0.05

/** Whether a text was typed in a pre-Unicode font and is therefore unreadable. */
export function hasLegacyLetters(text: string): boolean {
  const sample = text.slice(0, SAMPLED_UNITS)
  const letters = countMatches(sample, /\p{L}/gu)
  if (letters < MIN_LETTERS) return false
  const oddCount = countMatches(sample, LEGACY_SIGNS)
  return oddCount > letters * MIN_LEGACY_SHARE && oddCount > countMatches(sample, UNICODE_VIETNAMESE)
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
