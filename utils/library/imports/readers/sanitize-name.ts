/**
 * Sanitizes a file name or page title, which is untrusted: one line, NFC, without invisible characters and bidi
 * controls.
 */
export function sanitizeName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}
