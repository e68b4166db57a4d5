/** The name of a file and the title of a page are a stranger's words, too: one line, in NFC, without what is not seen or turns the writing around. */
export function sanitizeName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}
