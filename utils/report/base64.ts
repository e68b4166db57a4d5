import { toBase64 } from './picture/base64.ts'

/** The base64 of a text's UTF-8 bytes, on one line. A lone surrogate counts as U+FFFD. */
export function base64(text: string): string {
  return toBase64(new TextEncoder().encode(text))
}
