import type { Page } from 'puppeteer-core'

/** The size of the letter, in pixels: A4 at 150 dots per inch. */
export const LETTER_SIZE = { width: 1240, height: 1754 }

/** Makes a picture of a letter in a page, with the stamp "MẬT" where that is wanted, and returns its bytes. */
export function photographLetter(
  page: Page,
  lines: readonly string[],
  { type = 'image/jpeg', isStamped = true } = {},
): Promise<number[]> {
  return page.evaluate(
    async (words, { width, height }, type, isStamped) => {
      const canvas = new OffscreenCanvas(width, height)
      const context = canvas.getContext('2d')!
      context.fillStyle = '#fff'
      context.fillRect(0, 0, width, height)
      context.fillStyle = '#111'
      context.font = '28px serif'
      for (const [at, line] of words.entries()) context.fillText(line, 140, 320 + at * 60)
      if (isStamped) {
        context.strokeStyle = context.fillStyle = '#c01818'
        context.lineWidth = 5
        context.strokeRect(150, 130, 260, 90)
        context.font = 'bold 56px serif'
        context.fillText('MẬT', 215, 196)
      }
      const picture = await canvas.convertToBlob({ type, quality: 0.9 })
      return [...new Uint8Array(await picture.arrayBuffer())]
    },
    [...lines],
    LETTER_SIZE,
    type,
    isStamped,
  )
}
