import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { evidenceMessages } from '../../utils/i18n/report/evidence-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { fromBase64 } from '../../utils/lib/base64.ts'
import { decodePicture, toImageData } from '../../utils/report/picture/picture-codec.ts'
import type { Picture } from '../../utils/report/picture/picture-schema.ts'

/** A picture as it goes: opened from its very bytes, on a canvas, for our pages load no image from data. */
export function PictureView({ picture, language }: { picture: Picture; language: Language }): JSX.Element {
  const messages = translate(evidenceMessages, language)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [broken, setBroken] = useState(false)
  const { type, bytes, sha256 } = picture
  // biome-ignore lint/correctness/useExhaustiveDependencies: the hash stands for the bytes, which are long to compare
  useEffect(() => {
    let gone = false
    const show = async () => {
      const pixels = await decodePicture(fromBase64(bytes), type)
      const drawing = canvas.current?.getContext('2d')
      if (gone || !drawing) return
      drawing.canvas.width = pixels.width
      drawing.canvas.height = pixels.height
      drawing.putImageData(toImageData(pixels), 0, 0)
      drawing.canvas.dataset.shown = sha256
    }
    show().catch((error: unknown) => {
      console.error('report: a picture cannot be opened', error)
      if (!gone) setBroken(true)
    })
    return () => {
      gone = true
    }
  }, [sha256])
  if (broken) return <span class="meta muted">{messages.notShown}</span>
  return <canvas ref={canvas} class="picture" role="img" aria-label={messages.picture} />
}
