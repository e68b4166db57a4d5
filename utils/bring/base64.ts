// Bytes as text and back: a message to a page carries no bytes in Chromium.

/** How much is worked on at once where the browser has no function of its own: 64 KiB take about a millisecond. */
const STEP = 0x10000

/** What a browser of today has (Chromium 140, Firefox 133) and the compiler's library does not name yet. */
interface Native {
  toBase64?(): string
}
const { fromBase64: nativeFrom } = Uint8Array as { fromBase64?(text: string): Uint8Array }

/** Bytes in base64. */
export function toBase64(bytes: Uint8Array): string {
  const { toBase64: native } = bytes as Native
  if (native) return native.call(bytes)
  let text = ''
  for (let at = 0; at < bytes.length; at += STEP / 8) text += String.fromCharCode(...bytes.subarray(at, at + STEP / 8))
  return btoa(text)
}

/** The bytes that base64 stands for, without keeping a page from its frames. Rejects when it is no base64. */
export async function fromBase64(text: string, native = nativeFrom): Promise<Uint8Array> {
  if (native) return native.call(Uint8Array, text)
  const bytes = new Uint8Array(Math.floor((text.replace(/=+$/, '').length * 3) / 4))
  for (let at = 0, to = 0; at < text.length; at += STEP) {
    const part = atob(text.slice(at, at + STEP))
    for (let i = 0; i < part.length; i++) bytes[to++] = part.charCodeAt(i)
    await new Promise((go) => setTimeout(go))
  }
  return bytes
}
