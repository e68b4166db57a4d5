import type { JSX } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { FindingPicture } from '../../../utils/attachments/file-report.ts'
import { fromBase64 } from '../../../utils/lib/base64.ts'
import { type PictureSize, readJpegSize } from './read-jpeg-size.ts'

/** A JPEG picture whose size is known before it is decoded, so that a dialog has its size at once. */
interface SizedJpeg extends PictureSize {
  bytes: Uint8Array<ArrayBuffer>
}

/** The page, small, with a frame around the place of a finding. Empty for what cannot be drawn. */
export function PageThumbnail({ picture }: { picture: FindingPicture }): JSX.Element | null {
  const { left, top, width, height } = picture.box
  return (
    <DrawnJpeg base64={picture.page} class="whole">
      <i
        style={{
          left: `${left * 100}%`,
          top: `${top * 100}%`,
          width: `${width * 100}%`,
          height: `${height * 100}%`,
        }}
      />
    </DrawnJpeg>
  )
}

/** The place of a finding, enlarged. Empty for what cannot be drawn. */
export function PlacePicture({ picture }: { picture: FindingPicture }): JSX.Element | null {
  return <DrawnJpeg base64={picture.spot} class="spot" />
}

/** Draws a picture on a canvas: the rules of a page for its own pictures (img-src) do not hold for that. */
function DrawnJpeg(props: { base64: string; class: string; children?: JSX.Element }): JSX.Element | null {
  const { base64 } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const [broken, setBroken] = useState<SizedJpeg>()
  const jpeg = useMemo(() => decodeJpeg(base64), [base64])
  useEffect(() => {
    if (!jpeg) return undefined
    let isGone = false
    createImageBitmap(new Blob([jpeg.bytes], { type: 'image/jpeg' })).then(
      (bitmap) => {
        if (!isGone) canvas.current?.getContext('2d')?.drawImage(bitmap, 0, 0)
        bitmap.close()
      },
      () => isGone || setBroken(jpeg),
    )
    return () => {
      isGone = true
    }
  }, [jpeg])
  if (!jpeg || broken === jpeg) return null
  return (
    <div class={props.class} aria-hidden="true">
      <canvas ref={canvas} width={jpeg.width} height={jpeg.height} />
      {props.children}
    </div>
  )
}

/** What another part of ours sent may be no base64: the rows next to it are shown all the same. */
function decodeJpeg(base64: string): SizedJpeg | undefined {
  try {
    const bytes = fromBase64(base64)
    const size = readJpegSize(bytes)
    return size && { ...size, bytes }
  } catch {
    return undefined
  }
}
