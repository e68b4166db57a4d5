import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { AttachmentPage, PageBox } from '../../utils/attachments/attachment-content.ts'
import { type DrawnPage, drawAttachmentPage } from '../../utils/attachments/pages/draw-page.ts'

/** The longer side of a drawn page, in pixels: at which a spot is legible. */
const DRAWN_SIDE = 1200
/** The width of the picture of the whole page, in pixels: 120 CSS pixels, sharp on a dense screen. */
const WHOLE_WIDTH = 240
const WHOLE_PAGE: PageBox = { left: 0, top: 0, width: 1, height: 1 }
/** How much around a spot is shown of the page, in shares of the spot. */
const SPOT_MARGIN = 0.6

/**
 * A small picture of a page with a frame around the place of a finding, and that place enlarged. Empty until it is
 * drawn, and for what cannot be.
 */
export function PagePicture(props: { file: File; page: AttachmentPage; box: PageBox }): JSX.Element {
  const { file, page, box } = props
  const whole = useRef<HTMLCanvasElement>(null)
  const spot = useRef<HTMLCanvasElement>(null)
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    drawAttachmentPage(file, page, DRAWN_SIDE, stop.signal).then(
      (drawn) => {
        if (!drawn || stop.signal.aborted) return
        if (whole.current) copyPart(drawn, WHOLE_PAGE, whole.current, WHOLE_WIDTH / drawn.width)
        if (spot.current) copyPart(drawn, widenBox(box), spot.current, 1)
        if (drawn instanceof ImageBitmap) drawn.close()
        setDrawn(true)
      },
      // The text of the finding is there without its picture.
      () => setDrawn(false),
    )
    return () => stop.abort()
  }, [file, page, box])
  return (
    <div class="page-picture" hidden={!isDrawn} aria-hidden="true">
      <div class="whole">
        <canvas ref={whole} />
        <i
          style={{
            left: `${box.left * 100}%`,
            top: `${box.top * 100}%`,
            width: `${box.width * 100}%`,
            height: `${box.height * 100}%`,
          }}
        />
      </div>
      <canvas ref={spot} class="spot" />
    </div>
  )
}

function widenBox({ left, top, width, height }: PageBox): PageBox {
  const [x, y] = [Math.max(0, left - width * SPOT_MARGIN), Math.max(0, top - height * SPOT_MARGIN)]
  return {
    left: x,
    top: y,
    width: Math.min(1 - x, width * (1 + 2 * SPOT_MARGIN)),
    height: Math.min(1 - y, height * (1 + 2 * SPOT_MARGIN)),
  }
}

/** Copies a part of a picture onto a canvas, in another size. */
function copyPart(from: DrawnPage, box: PageBox, to: HTMLCanvasElement, factor: number): void {
  const [x, y] = [from.width * box.left, from.height * box.top]
  const [width, height] = [from.width * box.width, from.height * box.height]
  to.width = Math.max(1, Math.round(width * factor))
  to.height = Math.max(1, Math.round(height * factor))
  const context = to.getContext('2d')
  if (!context) return
  context.imageSmoothingQuality = 'high'
  context.drawImage(from, x, y, width, height, 0, 0, to.width, to.height)
}
