/** Signs of Latin-1 that no Vietnamese word holds. TCVN3 and VNI write most of their vowels with them ("§iÒu", "Ñieàu"). */
const ODD = /(?<=\p{L})[§®¸µ¶·¹¨©ª«¬­»¼½¾ÆÇÈËÎÏÐÑÖ×ØÛÜÞßåæçëîïñöøûüþÿÄÅä]|[§®Ñ](?=\p{L})/gu
/** Letters only Unicode has for Vietnamese. */
const OWN = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/g

/** Texts are asked by their beginning: it says enough. In UTF-16 units. */
const ASKED = 20_000
/** Below this many letters there is nothing to tell by. */
const FEW = 40
/** A Vietnamese text in a legacy font has an odd sign in about every fifth letter. */
const SHARE = 0.05

/** Whether a text was typed in a font of the time before Unicode, and is therefore not readable as it stands. */
export function hasLegacyLetters(text: string): boolean {
  const asked = text.slice(0, ASKED)
  const letters = count(asked, /\p{L}/gu)
  if (letters < FEW) return false
  const odd = count(asked, ODD)
  return odd > letters * SHARE && odd > count(asked, OWN)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
