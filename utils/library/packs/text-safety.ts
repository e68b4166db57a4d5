// Rejects invisible characters and hostile shapes in data from outside.

/**
 * Control characters, bidi controls, zero-width, private-use and unassigned characters, lone surrogates, line
 * separators, all that a font may leave out (fillers, variation selectors), and the blank pattern of braille.
 */
const INVISIBLE_CHARACTER = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]/u
const BLANK = /^\s+$/
/** The names of fields. Names reserved by JavaScript ("__proto__", "constructor") are refused. */
const FIELD_NAME = /^[a-zA-Z]{1,40}$/
const RESERVED = new Set(['constructor', 'prototype'])
/** Maximum nesting of a pack's values: pack, list, record, fines, fine, amount, and some spare levels. */
const MAX_DEPTH = 8

/** Whether a text can be shown as it is: one line, in NFC, not blank, without invisible or misleading characters. */
function isPlainText(text: string): boolean {
  return !INVISIBLE_CHARACTER.test(text) && !BLANK.test(text) && text === text.normalize('NFC')
}

/** Whether an address may be used as a link: HTTPS, without a user name and password. */
export function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, username, password } = new URL(address)
  return protocol === 'https:' && username === '' && password === ''
}

/**
 * Finds the path to the first value of parsed JSON that is not allowed: an unsafe text, a field name, too deep a
 * nesting.
 * @returns undefined if all values are safe
 */
export function findUnsafeValue(value: unknown): readonly (string | number)[] | undefined {
  // An explicit work list instead of recursion, so that no depth of nesting exhausts the stack.
  const pending: { value: unknown; path: readonly (string | number)[] }[] = [{ value, path: [] }]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value, path } = next
    if (typeof value === 'string' && !isPlainText(value)) return path
    if (typeof value !== 'object' || value === null) continue
    if (path.length > MAX_DEPTH) return path
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) pending.push({ value: item, path: [...path, index] })
      continue
    }
    for (const [field, item] of Object.entries(value)) {
      if (!FIELD_NAME.test(field) || RESERVED.has(field)) return [...path, field]
      pending.push({ value: item, path: [...path, field] })
    }
  }
  return undefined
}
