import { escapeRegExp } from '../../lib/escape-regexp.ts'
import { findName, listNameForms } from './find-name.ts'
import { replaceSpans } from './replace-spans.ts'

/**
 * Replaces every occurrence of a name with "…", also without the nickname in brackets at its end. Ignores case, and
 * differences that a reader does not see; matches only whole words.
 *
 * @param name Null leaves the text unchanged.
 */
export function removeName(text: string, name: string | null): string {
  return name ? listNameForms(name).reduce(removeForm, text) : text
}

function removeForm(text: string, name: string): string {
  // As written first: only this takes the signs and emoji of a name with it.
  const rest = text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(name)}(?![\\p{L}\\p{N}])`, 'giu'), '…')
  return replaceSpans(rest, findName(rest, name, { ignoreCase: true }), () => '…')
}
