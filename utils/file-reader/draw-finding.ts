import type { PageBox } from '../attachments/attachment-content.ts'
import type { AttachmentFinding } from '../attachments/check-attachment.ts'
import { MAX_PICTURE_LENGTH } from '../attachments/file-report.ts'
import { type DrawnPage, drawAttachmentPage } from '../attachments/pages/draw-page.ts'
import { copyPagePart, DRAWN_SIDE, expandSpot, WHOLE_PAGE, WHOLE_WIDTH } from '../attachments/pages/page-spot.ts'
import { throwIfCancelled } from '../library/imports/readers/read-error.ts'
import type { PictureMaker } from './make-file-report.ts'

/** The longest side of an enlarged spot, in pixels. */
const SPOT_SIDE = 640
const QUALITY = 0.8

/**
 * Creates what draws the findings of a file as small pictures. The page that was drawn last is kept for the next
 * finding, until the drawings are closed.
 */
export function createFindingDrawer(file: File, signal: AbortSignal): { draw: PictureMaker; close(): void } {
  let last: { number: number; drawn: DrawnPage | undefined } | undefined
  const close = () => {
    if (last?.drawn instanceof ImageBitmap) last.drawn.close()
    last = undefined
  }
  const drawPage = async (page: NonNullable<AttachmentFinding['page']>) => {
    if (last?.number === page.number) return last.drawn
    close()
    const drawn = await drawAttachmentPage(file, page, DRAWN_SIDE, signal)
    last = { number: page.number, drawn }
    return drawn
  }
  return {
    close,
    draw: async ({ page, box }) => {
      if (!page || !box) return undefined
      throwIfCancelled(signal)
      try {
        const drawn = await drawPage(page)
        return drawn && makePictures(drawn, clampBox(box))
      } catch (error) {
        throwIfCancelled(signal)
        // The finding is worth a report without its picture.
        console.warn('Trước khi đăng:', error)
        return undefined
      }
    },
  }
}

function makePictures(drawn: DrawnPage, box: PageBox) {
  const around = expandSpot(box)
  const side = Math.max(drawn.width * around.width, drawn.height * around.height)
  const [page, spot] = [
    encodePart(drawn, WHOLE_PAGE, WHOLE_WIDTH / drawn.width),
    encodePart(drawn, around, Math.min(1, SPOT_SIDE / side)),
  ]
  // Of a page that is a hundred times as high as wide, a picture is of no use.
  return Math.max(page.length, spot.length) > MAX_PICTURE_LENGTH ? undefined : { page, spot, box }
}

/** At once: `convertToBlob` of Chromium waits for an idle moment, and a page that is not shown has none for seconds. */
function encodePart(drawn: DrawnPage, box: PageBox, factor: number): string {
  const canvas = document.createElement('canvas')
  copyPagePart(drawn, box, canvas, factor)
  const url = canvas.toDataURL('image/jpeg', QUALITY)
  return url.slice(url.indexOf(',') + 1)
}

/** Keeps a box on its page: what was read near an edge may reach beyond by rounding. */
function clampBox({ left, top, width, height }: PageBox): PageBox {
  const clampShare = (share: number) => Math.min(1, Math.max(0, share))
  const [x, y] = [clampShare(left), clampShare(top)]
  return { left: x, top: y, width: clampShare(Math.min(width, 1 - x)), height: clampShare(Math.min(height, 1 - y)) }
}
