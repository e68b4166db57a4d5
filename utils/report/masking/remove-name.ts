import { escapeRegExp } from '../../lib/escape-regexp.ts'

/** A text with "…" for every place where a name stands as words of its own, in whatever case. Null names nobody. */
export function removeName(text: string, name: string | null): string {
  if (!name) return text
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(name)}(?![\\p{L}\\p{N}])`, 'giu'), '…')
}
