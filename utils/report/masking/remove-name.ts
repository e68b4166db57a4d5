import { escapeRegExp } from '../../lib/escape-regexp.ts'

/**
 * Replaces every occurrence of a name with "…". Ignores case; matches only whole words.
 *
 * @param name Null leaves the text unchanged.
 */
export function removeName(text: string, name: string | null): string {
  if (!name) return text
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(name)}(?![\\p{L}\\p{N}])`, 'giu'), '…')
}
