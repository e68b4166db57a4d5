import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { AttachmentPage, PageBox } from '../../utils/attachments/attachment-content.ts'
import { drawAttachmentPage } from '../../utils/attachments/pages/draw-page.ts'
import {
  copyPagePart,
  DRAWN_SIDE,
  expandSpot,
  WHOLE_PAGE,
  WHOLE_WIDTH,
} from '../../utils/attachments/pages/page-spot.ts'

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
        if (whole.current) copyPagePart(drawn, WHOLE_PAGE, whole.current, WHOLE_WIDTH / drawn.width)
        if (spot.current) copyPagePart(drawn, expandSpot(box), spot.current, 1)
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
