import type { Page } from 'puppeteer-core'
import type { Stage } from './harness/launch-stage.ts'
import { clickVisible, waitForElement } from './harness/page-elements.ts'
import { pressKeys } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'
import { pressByName } from './page-actions.ts'

/** A post of the Facebook page with a phone number, an identity number and reactions, the last of the feed. */
export const LENDER_POST = '[aria-posinset="6"]'

/** A picture inside a report. */
export interface SentPicture {
  type: 'image/png' | 'image/jpeg'
  sha256: string
  takenAt: string
  width: number
  height: number
  bytes: string
}

/** A rectangle in the picture's own pixels. */
export type PicturePart = [left: number, top: number, width: number, height: number]

/** Presses "Chụp bài này" (or "… tin nhắn này") in an open form, and waits for the editor with the picture. */
export async function takePicture(stage: Stage, form: Page): Promise<Page> {
  await clickVisible(form, '#panel-report .evidence-picture .acts .btn:first-child')
  const editor = await stage.ownTab('evidence.html')
  await editor.bringToFront()
  await waitForElement(editor, '.paper canvas')
  return editor
}

/** Returns the size of the picture in the editor, in its own pixels. */
export function getPictureSize(editor: Page): Promise<[number, number]> {
  return editor.$eval('.paper canvas', (canvas) => [canvas.width, canvas.height] as [number, number])
}

/** Returns the colours in a part of a canvas: their number, and the least and greatest value of red, green and blue. */
export function getColours(page: Page, part: PicturePart, selector = '.paper canvas') {
  return page.$eval(
    selector,
    (canvas, [left, top, width, height]) => {
      const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(left, top, width, height)
      const seen = new Set<number>()
      let [least, most] = [255, 0]
      for (let at = 0; at < data.length; at += 4) {
        seen.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!)
        for (const value of data.slice(at, at + 3)) [least, most] = [Math.min(least, value), Math.max(most, value)]
      }
      return { count: seen.size, least, most }
    },
    part,
  )
}

/** Counts the pixels of a canvas that have one colour, within a tolerance. */
export function countPixels(
  page: Page,
  [r, g, b]: [number, number, number],
  selector = '.paper canvas',
): Promise<number> {
  return page.$eval(
    selector,
    (canvas, colour) => {
      const { width, height } = canvas as HTMLCanvasElement
      const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height)
      let count = 0
      for (let at = 0; at < data.length; at += 4) {
        if (colour.every((value, index) => Math.abs(data[at + index]! - value) <= 24)) count++
      }
      return count
    },
    [r, g, b],
  )
}

/** Presses Tab until the editor's selection frame has the focus. */
export async function tabToFrame(editor: Page): Promise<void> {
  await waitFor(async () => {
    await pressKeys(editor, 'Tab')
    return editor.evaluate(() => document.activeElement?.classList.contains('frame-box'))
  }, 'Tab leads to the selection')
}

/** Reads the selection as a screen reader announces it: left, top, width and height. */
export async function readFrame(editor: Page): Promise<PicturePart> {
  const name = await editor.$eval('.frame-box', (box) => box.getAttribute('aria-label') ?? '')
  return [...name.matchAll(/\d+/g)].map((match) => Number(match[0])) as PicturePart
}

/** Moves and resizes the selection with keys until it equals `wanted`: in coarse steps first, then pixel by pixel. */
export async function moveFrame(editor: Page, wanted: PicturePart): Promise<void> {
  const steer = async (index: 0 | 1 | 2 | 3, keys: [string, string]) => {
    const prefix = index >= 2 ? 'Shift+' : ''
    for (let at = (await readFrame(editor))[index]; at !== wanted[index]; at = (await readFrame(editor))[index]) {
      const fine = Math.abs(at - wanted[index]) < 8 ? 'Control+' : ''
      await pressKeys(editor, `${fine}${prefix}${at > wanted[index] ? keys[0] : keys[1]}`)
    }
  }
  // Shrink first; otherwise there may be no space to move.
  await steer(2, ['ArrowLeft', 'ArrowRight'])
  await steer(3, ['ArrowUp', 'ArrowDown'])
  await steer(0, ['ArrowLeft', 'ArrowRight'])
  await steer(1, ['ArrowUp', 'ArrowDown'])
}

/** Draws the selection with the mouse, on a picture shown at its own size. */
export async function drawFrame(editor: Page, [left, top, width, height]: PicturePart): Promise<void> {
  const paper = (await (await editor.$('.paper'))!.boundingBox())!
  await editor.mouse.move(paper.x + left, paper.y + top)
  await editor.mouse.down()
  await editor.mouse.move(paper.x + left + width, paper.y + top + height, { steps: 4 })
  await editor.mouse.up()
}

/** Lists the covers, each with whether it is ticked (undefined for a cover without a tick box). */
export function listCovers(editor: Page): Promise<[string, boolean | undefined][]> {
  return editor.$$eval('.covers li', (all) =>
    all.map((each): [string, boolean | undefined] => [
      each.textContent?.trim() ?? '',
      each.querySelector('input')?.checked,
    ]),
  )
}

/** Returns where the covers are on the picture, in its own pixels. */
export function listCoverPlaces(editor: Page): Promise<PicturePart[]> {
  return editor.$$eval('.paper .cover', (all) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.paper canvas')!
    const zoom = canvas.getBoundingClientRect().width / canvas.width
    return all
      .map((each) => (each as HTMLElement).style)
      .map((style) =>
        [style.left, style.top, style.width, style.height].map((value) => Math.round(Number.parseFloat(value) / zoom)),
      ) as [number, number, number, number][]
  })
}

/** Opens the preview of the final file, and waits until it is drawn from its own bytes. */
export async function previewPicture(editor: Page): Promise<void> {
  await pressByName(editor, 'Xem ảnh sẽ gửi')
  await waitFor(() => editor.$('.going canvas[data-shown]'), 'the file is shown', 20_000)
}

/** Attaches the previewed file, and waits for the draft's form in the outbox. */
export async function attachPicture(editor: Page): Promise<void> {
  await clickVisible(editor, '.evidence-page .acts .main')
  await waitFor(() => editor.evaluate(() => location.pathname === '/outbox.html'), 'the report opens')
  await waitForElement(editor, '.attached canvas[data-shown]')
}

/** Decodes a picture in an extension page and returns the colours of a part, like `getColours`. */
export async function getFileColours(page: Page, picture: SentPicture, part: PicturePart) {
  await page.evaluate(
    async ({ bytes, type }) => {
      const file = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([file], { type }))
      const canvas = document.createElement('canvas')
      canvas.id = 'decoded'
      canvas.width = bitmap.width
      canvas.height = bitmap.height
      canvas.getContext('2d')!.drawImage(bitmap, 0, 0)
      document.querySelector('#decoded')?.remove()
      document.body.append(canvas)
    },
    picture as { bytes: string; type: string },
  )
  return getColours(page, part, '#decoded')
}
