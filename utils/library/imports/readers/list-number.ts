import { inLetters, inRoman } from './count.ts'

/** The number that a browser shows before an item of a list. In: the list's `type` ("1", "a", "A", "i", "I") and the count. */
export function listNumber(type: string | null, count: number): string {
  if (count < 1) return `${count}.`
  if (type === 'a') return `${inLetters(count)}.`
  if (type === 'A') return `${inLetters(count).toUpperCase()}.`
  if (type === 'i') return `${inRoman(count).toLowerCase()}.`
  return type === 'I' ? `${inRoman(count)}.` : `${count}.`
}
