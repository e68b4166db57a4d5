import { escapeRegExp } from '../../lib/escape-regexp.ts'
import { findName } from './find-name.ts'
import { replaceSpans } from './replace-spans.ts'

/**
 * Replaces every occurrence of a name with "…". Ignores case, and differences that a reader does not see; matches only
 * whole words.
 *
 * @param name Null leaves the text unchanged.
 */
export function removeName(text: string, name: string | null): string {
  if (!name) return text
  // As written first: only this takes the signs and emoji of a name with it.
  const rest = text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(name)}(?![\\p{L}\\p{N}])`, 'giu'), '…')
  return replaceSpans(rest, findName(rest, name, { ignoreCase: true }), () => '…')
}
