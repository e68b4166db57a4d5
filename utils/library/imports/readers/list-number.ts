import { formatAlphabetic, formatRoman } from './format-numerals.ts'

/**
 * Formats the number that a browser shows before a list item.
 * @param type - the list's `type`: "1", "a", "A", "i", "I"
 */
export function formatListNumber(type: string | null, count: number): string {
  if (count < 1) return `${count}.`
  if (type === 'a') return `${formatAlphabetic(count)}.`
  if (type === 'A') return `${formatAlphabetic(count).toUpperCase()}.`
  if (type === 'i') return `${formatRoman(count).toLowerCase()}.`
  return type === 'I' ? `${formatRoman(count)}.` : `${count}.`
}
