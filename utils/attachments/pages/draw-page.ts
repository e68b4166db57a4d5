import { createSerialQueue } from '../../lib/serial-queue.ts'
import { ReadError } from '../../library/imports/readers/read-error.ts'
import type { AttachmentPage } from '../attachment-content.ts'
import { decodeAttachedPicture } from './decode-attached-picture.ts'

/** A page as a picture. */
export type DrawnPage = HTMLCanvasElement | ImageBitmap

/** One page at a time: each takes a worker and the memory of its picture. */
const queue = createSerialQueue()

/**
 * Draws a page of a file, to show where something is. Draws again from the file: no picture is kept.
 * @param maxSide of the picture, in pixels.
 * @returns undefined for what has no pages that can be drawn: a text, a sheet.
 * @throws ReadError as the readers do
 */
export function drawAttachmentPage(
  file: File,
  { kind, number }: Pick<AttachmentPage, 'kind' | 'number'>,
  maxSide: number,
  signal?: AbortSignal,
): Promise<DrawnPage | undefined> {
  if (kind !== 'page' && kind !== 'picture') return Promise.resolve(undefined)
  return queue(() => draw(file, { kind, number }, maxSide, signal))
}

async function draw(
  file: File,
  { kind, number }: Pick<AttachmentPage, 'kind' | 'number'>,
  maxSide: number,
  signal: AbortSignal | undefined,
): Promise<DrawnPage | undefined> {
  if (signal?.aborted) return undefined
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (kind === 'picture') return decodeAttachedPicture(bytes, maxSide)
  const { runWithPdf } = await import('../../library/imports/readers/open-pdf.ts')
  const { drawPdfPage } = await import('./draw-pdf-page.ts')
  return runWithPdf(bytes, { signal, drawn: true }, async (pdf) => {
    if (number > pdf.numPages) throw new ReadError('broken')
    return drawPdfPage(pdf, number, maxSide)
  })
}
