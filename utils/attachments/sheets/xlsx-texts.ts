import type { OfficePackage } from '../office/office-package.ts'

/** How Excel writes a control character, such as a carriage return (ISO/IEC 29500-1, 22.9.2.19). */
const ESCAPED_UNIT = /_x([\dA-F]{4})_/gi

/**
 * Reads the texts of the elements of one name, in order: shared strings ("si"), comments ("text"), the paragraphs of
 * text boxes ("p").
 */
export async function readTexts(office: OfficePackage, path: string, name: string): Promise<string[]> {
  const texts: string[] = []
  let text: string | undefined
  /** The local names of the open elements inside the one that is read. */
  const inside: string[] = []
  await office.scan(path, {
    enter: ({ localName }) => {
      if (text !== undefined) inside.push(localName)
      else if (localName === name) {
        text = ''
        inside.length = 0
      }
    },
    leave: () => {
      if (text === undefined) return
      if (inside.length > 0) {
        inside.pop()
        return
      }
      texts.push(decodeEscapes(text))
      text = undefined
    },
    text: (piece) => {
      // "rPh" holds how East Asian letters are pronounced; a threaded comment has its text without a "t".
      if (text === undefined || inside.includes('rPh')) return
      if (inside.length === 0 ? piece.trim() !== '' : inside.at(-1) === 't') text += piece
    },
  })
  return texts
}

/** Decodes the control characters of a text. */
export function decodeEscapes(text: string): string {
  return text.replace(ESCAPED_UNIT, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
