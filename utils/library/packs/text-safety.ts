// Texts from outside: what the eye cannot see must not be in them.

/** Controls, marks that turn the direction of writing, zero-width and private characters, halves of characters, line ends. */
const INVISIBLE_CHARACTER = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u
/** The names of fields. What JavaScript keeps for itself ("__proto__", "constructor") is none. */
const FIELD_NAME = /^[a-zA-Z]{1,40}$/
const RESERVED = new Set(['constructor', 'prototype'])
/** How deep a pack's values lie in each other at most: pack, list, record, fines, fine, amount; with some to spare. */
const MAX_DEPTH = 8

/** Whether a text can be shown as it is: one line, in NFC, without unseen or misleading characters. */
function isPlainText(text: string): boolean {
  return !INVISIBLE_CHARACTER.test(text) && text === text.normalize('NFC')
}

/** Whether an address may stand behind a link: HTTPS, without a user's name and password in it. */
export function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, username, password } = new URL(address)
  return protocol === 'https:' && username === '' && password === ''
}

/** The way to the first value of parsed JSON that may not be there: an unsafe text, a field's name, a depth. Undefined when all is well. */
export function findUnsafeValue(value: unknown): readonly (string | number)[] | undefined {
  // A list of what is still to be seen, and no recursion: no depth of nesting exhausts the stack.
  const open: { value: unknown; path: readonly (string | number)[] }[] = [{ value, path: [] }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next
    if (typeof value === 'string' && !isPlainText(value)) return path
    if (typeof value !== 'object' || value === null) continue
    if (path.length > MAX_DEPTH) return path
    if (Array.isArray(value)) {
      for (const [index, each] of value.entries()) open.push({ value: each, path: [...path, index] })
      continue
    }
    for (const [field, each] of Object.entries(value)) {
      if (!FIELD_NAME.test(field) || RESERVED.has(field)) return [...path, field]
      open.push({ value: each, path: [...path, field] })
    }
  }
  return undefined
}
