/** Signs of Latin-1 that no Vietnamese word holds. TCVN3 and VNI write most of their vowels with them ("§iÒu", "Ñieàu"). */
const LEGACY_SIGNS = /(?<=\p{L})[§®¸µ¶·¹¨©ª«¬­»¼½¾ÆÇÈËÎÏÐÑÖ×ØÛÜÞßåæçëîïñöøûüþÿÄÅä]|[§®Ñ](?=\p{L})/gu
/** Letters only Unicode has for Vietnamese. */
const UNICODE_VIETNAMESE = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/g

/** Texts are asked by their beginning: it says enough. In UTF-16 units. */
const SAMPLED_UNITS = 20_000
/** Below this many letters there is nothing to tell by. */
const MIN_LETTERS = 40
/** A Vietnamese text in a legacy font has an odd sign in about every fifth letter. */
const MIN_LEGACY_SHARE = 0.05

/** Whether a text was typed in a font of the time before Unicode, and is therefore not readable as it stands. */
export function hasLegacyLetters(text: string): boolean {
  const asked = text.slice(0, SAMPLED_UNITS)
  const letters = countMatches(asked, /\p{L}/gu)
  if (letters < MIN_LETTERS) return false
  const odd = countMatches(asked, LEGACY_SIGNS)
  return odd > letters * MIN_LEGACY_SHARE && odd > countMatches(asked, UNICODE_VIETNAMESE)
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
