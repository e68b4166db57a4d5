/** How many bytes become characters at once: more would be too many arguments of one call. */
const PART = 0x8000

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += PART) text += String.fromCharCode(...bytes.subarray(at, at + PART))
  return btoa(text)
}

/** The base64 of a text's UTF-8 bytes, on one line. A lone surrogate counts as U+FFFD. */
export function base64(text: string): string {
  return toBase64(new TextEncoder().encode(text))
}

/** The bytes of a base64 text. Throws DOMException for what is none. */
export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}
