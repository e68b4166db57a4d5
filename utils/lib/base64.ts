/** Bytes per `String.fromCharCode` call: more would exceed the engine's argument limit. */
const CHUNK_BYTES = 0x2000
/** Characters decoded per turn in browsers without a native decoder: 64 KiB take about a millisecond. */
const TURN_LENGTH = 0x10000

/** Methods of current browsers (Chromium 140, Firefox 133) that TypeScript's library does not declare yet. */
interface NativeEncoder {
  toBase64?(): string
}
const { fromBase64: nativeDecode } = Uint8Array as { fromBase64?(base64: string): Uint8Array }

/** Encodes bytes as base64 on one line. */
export function toBase64(bytes: Uint8Array): string {
  const { toBase64: nativeEncode } = bytes as NativeEncoder
  if (nativeEncode) return nativeEncode.call(bytes)
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK_BYTES))
  }
  return btoa(binary)
}

/** Encodes a text's UTF-8 bytes as base64 on one line. A lone surrogate becomes U+FFFD. */
export function encodeTextAsBase64(text: string): string {
  return toBase64(new TextEncoder().encode(text))
}

/**
 * Decodes base64.
 * @throws DOMException when the text is not base64.
 */
export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}

/**
 * Decodes base64 without blocking the page: in one native call, or in turns of about a millisecond.
 * @param native The browser's decoder; tests pass undefined to exercise the turns.
 * @throws DOMException or SyntaxError when the text is not base64.
 */
export async function fromBase64InTurns(base64: string, native = nativeDecode): Promise<Uint8Array> {
  if (native) return native.call(Uint8Array, base64)
  const bytes = new Uint8Array(Math.floor((base64.replace(/=+$/, '').length * 3) / 4))
  for (let at = 0, to = 0; at < base64.length; at += TURN_LENGTH) {
    const part = fromBase64(base64.slice(at, at + TURN_LENGTH))
    bytes.set(part, to)
    to += part.length
    await new Promise((resume) => setTimeout(resume))
  }
  return bytes
}
