import { stripDiacritics } from '../../text/character-folding.ts'
import type { AttachmentPage, PageBox, PageKind, PageSign, PlacedWord } from '../attachment-content.ts'
import type { PictureCode } from '../codes/code-reader.ts'
import type { PaperReading } from '../ocr/recognize-page.ts'
import type { PictureBox } from '../pictures/picture-box.ts'
import type { SecrecyGrade } from '../stamps/match-stamp.ts'

/** The words of the stamps of secrecy, as on the State's forms. */
const GRADE_WORDS: Readonly<Record<SecrecyGrade, string>> = {
  secret: 'MẬT',
  'top-secret': 'TỐI MẬT',
  'most-secret': 'TUYỆT MẬT',
}

/** How surely the words of a stamp must be read where the page shows no sign of an official paper. */
const SURE_STAMP = 0.9
/** What an official paper has at its head or its end. */
const OFFICIAL = /cong hoa xa hoi|doc lap ?- ?tu do|dang cong san|kinh gui|noi nhan/

/**
 * Describes a page by what was read in its picture: its lines, then what its QR codes say.
 * @param size of the picture that was read, in pixels.
 */
export function makePicturePage(
  place: { kind: PageKind; number: number },
  { lines, marks }: PaperReading,
  codes: readonly PictureCode[],
  size: { width: number; height: number },
): AttachmentPage {
  const words: PlacedWord[] = []
  let text = ''
  for (const line of lines) {
    if (text !== '') text += '\n'
    for (const [at, word] of line.words.entries()) {
      if (at > 0) text += ' '
      const start = text.length
      text += word.text.normalize('NFC')
      words.push({ start, end: text.length, box: toPageBox(word.box, size), confidence: word.confidence })
    }
  }
  for (const code of codes) {
    if (text !== '') text += '\n'
    const start = text.length
    text += code.text.normalize('NFC')
    words.push({ start, end: text.length, box: code.box, confidence: 1 })
  }
  const isOfficial = OFFICIAL.test(stripDiacritics(text).toLowerCase())
  const signs = marks.secrecy
    .filter(({ certainty }) => certainty >= SURE_STAMP || isOfficial)
    .map(
      ({ grade, box }): PageSign => ({ sign: 'secrecy-stamp', phrase: GRADE_WORDS[grade], box: toPageBox(box, size) }),
    )
  return { ...place, text, words, signs }
}

function toPageBox({ x, y, width, height }: PictureBox, size: { width: number; height: number }): PageBox {
  return { left: x / size.width, top: y / size.height, width: width / size.width, height: height / size.height }
}

/** Below this mean, words of a picture were guessed rather than read. */
const SURE = 0.7

/** Whether the words of a picture are blurred: some may be misread, others missed. */
export function isUnsureReading({ words = [] }: AttachmentPage): boolean {
  const sum = words.reduce((total, { confidence }) => total + confidence, 0)
  return words.length > 0 && sum / words.length < SURE
}
