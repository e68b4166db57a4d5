import { inert } from '../../lib/bidi-safe.ts'
import { bare } from '../../text/fold.ts'
import type { Report } from '../model/report.ts'

/** How many letters and digits a name has at least before an address can be said to hold it: shorter ones are in too many. */
const TELLING = 6

/**
 * Whether a report tells a name all the same: in what it quotes, or in the post's address, where it stands without marks and in
 * small letters. In: the post as it is shown.
 */
export function tellsName({ text, shared, permalink, pictureTexts = [] }: Report['post'], name: string): boolean {
  if ([text, shared, ...pictureTexts].some((part) => part?.includes(inert(name)))) return true
  const letters = lettersOf(name)
  return letters.length >= TELLING && lettersOf(permalink ?? '').includes(letters)
}

function lettersOf(text: string): string {
  return bare(text).replace(/[^\p{L}\p{N}]/gu, '')
}
