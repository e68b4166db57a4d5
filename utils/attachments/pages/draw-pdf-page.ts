import type { PDFDocumentProxy } from 'pdfjs-dist'
import { toReadError } from '../../library/imports/readers/open-pdf.ts'

/**
 * Draws a page of a PDF that was opened to be drawn.
 * @param number 1 for the first page.
 * @param maxSide of the picture, in pixels.
 * @throws ReadError 'broken', 'encrypted'
 */
export async function drawPdfPage(file: PDFDocumentProxy, number: number, maxSide: number): Promise<HTMLCanvasElement> {
  try {
    const page = await file.getPage(number)
    const natural = page.getViewport({ scale: 1 })
    const viewport = page.getViewport({ scale: maxSide / Math.max(natural.width, natural.height) })
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(viewport.width))
    canvas.height = Math.max(1, Math.round(viewport.height))
    // As for printing: what is drawn for the screen waits for a tab in front, and people look elsewhere meanwhile.
    await page.render({ canvas, viewport, intent: 'print' }).promise
    page.cleanup()
    return canvas
  } catch (error) {
    throw toReadError(error)
  }
}
