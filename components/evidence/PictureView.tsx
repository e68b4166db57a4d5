import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { evidenceMessages } from '../../utils/i18n/report/evidence-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { fromBase64 } from '../../utils/lib/base64.ts'
import { decodePicture, toImageData } from '../../utils/report/picture/picture-codec.ts'
import type { Picture } from '../../utils/report/picture/picture-schema.ts'

/**
 * Shows a picture exactly as it will be sent. Draws its bytes on a canvas, because our pages' CSP blocks `data:`
 * images.
 */
export function PictureView({ picture, language }: { picture: Picture; language: Language }): JSX.Element {
  const messages = translate(evidenceMessages, language)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [broken, setBroken] = useState(false)
  const { type, bytes, sha256 } = picture
  // biome-ignore lint/correctness/useExhaustiveDependencies: the hash identifies the bytes, which are slow to compare
  useEffect(() => {
    let unmounted = false
    const show = async () => {
      const pixels = await decodePicture(fromBase64(bytes), type)
      const context = canvas.current?.getContext('2d')
      if (unmounted || !context) return
      context.canvas.width = pixels.width
      context.canvas.height = pixels.height
      context.putImageData(toImageData(pixels), 0, 0)
      context.canvas.dataset.shown = sha256
    }
    show().catch((error: unknown) => {
      console.error('report: a picture cannot be opened', error)
      if (!unmounted) setBroken(true)
    })
    return () => {
      unmounted = true
    }
  }, [sha256])
  if (broken) return <span class="meta muted">{messages.notShown}</span>
  return <canvas ref={canvas} class="picture" role="img" aria-label={messages.picture} />
}
