import { ReadError } from '../../library/imports/readers/read-error.ts'
import type { AttachmentPage, PageKind } from '../attachment-content.ts'
import { readCodes } from '../codes/read-codes.ts'
import { RecognitionError, recognizePage } from '../ocr/recognize-page.ts'
import type { ReadingTurn } from '../reading-turn.ts'
import { makePicturePage } from './picture-page.ts'

/**
 * Reads the words, stamps, seals and QR codes of a page in its picture. The picture is given away.
 * @returns undefined where the engine does not run, or cannot read this picture.
 * @throws ReadError 'cancelled'
 */
export async function readPagePicture(
  place: { kind: PageKind; number: number },
  picture: ImageBitmap,
  turn: ReadingTurn,
): Promise<AttachmentPage | undefined> {
  const { width, height } = picture
  const codes = readCodes(copyPixels(picture), turn.signal).catch((error: unknown) => {
    if (!turn.signal.aborted) console.warn('Trước khi đăng:', error)
    return []
  })
  try {
    const reading = await recognizePage(picture, { signal: turn.signal })
    return makePicturePage(place, reading, await codes, { width, height })
  } catch (error) {
    if (turn.signal.aborted) throw new ReadError('cancelled', error)
    if (!(error instanceof RecognitionError)) throw error
    console.warn('Trước khi đăng:', error)
    return undefined
  }
}

function copyPixels(picture: ImageBitmap): ImageData {
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  const context = canvas.getContext('2d')!
  context.drawImage(picture, 0, 0)
  return context.getImageData(0, 0, picture.width, picture.height)
}
