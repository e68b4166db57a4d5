import { toBidiSafeLine } from '../../../utils/lib/bidi-safe.ts'

/**
 * Makes the name of a file safe to show, and cuts a long one in its middle: its end says what kind of file it is.
 * @param longest the maximum length in characters.
 */
export function truncateFileName(name: string, longest: number): string {
  // Names from macOS have their marks apart from their letters.
  const characters = [...toBidiSafeLine(name).normalize('NFC')]
  if (characters.length <= longest) return characters.join('')
  const half = Math.floor((longest - 1) / 2)
  return `${characters.slice(0, longest - 1 - half).join('')}…${characters.slice(-half).join('')}`
}
