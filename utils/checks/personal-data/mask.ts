// Putting dots in place of what should not be read.

import type { Fix } from '../../draft.ts'
import type { Reading } from '../../text/reading.ts'
import type { Item } from './item.ts'

/** The masked form of an item, in original offsets: its first characters, then dots; separators stay. */
export function maskOf(reading: Reading, item: Item): Fix | undefined {
  if (item.keep === undefined) return undefined
  const span = reading.span(item.start, item.end)
  const text = reading.text.slice(item.start, item.end)
  return { kind: 'mask', ...span, replacement: masked(text, item) }
}

function masked(text: string, item: Item): string {
  if (item.message === 'secret' || item.keep === 0) return '••••••'
  if (item.message === 'email') {
    const at = text.indexOf('@')
    return at > 0 ? `${text.slice(0, Math.min(item.keep!, at))}•••${text.slice(at)}` : `${text.slice(0, item.keep)}•••`
  }
  let shown = 0
  let out = ''
  for (const char of text) {
    if (!/[a-zà-ỹđ0-9]/i.test(char)) out += char
    else out += shown++ < item.keep! ? char : '•'
  }
  return out
}
