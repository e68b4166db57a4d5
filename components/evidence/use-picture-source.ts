import { useEffect, useState } from 'preact/hooks'
import { fromBase64 } from '../../utils/lib/base64.ts'
import { sendPageMessage } from '../../utils/page-messages.ts'
import { readDraftPicture } from '../../utils/report/outbox/draft-pictures.ts'
import { decodePicture } from '../../utils/report/picture/picture-codec.ts'
import type { Pixels } from '../../utils/report/picture/pixels.ts'
import type { SensitiveSpot } from '../../utils/report/picture/screenshot-schema.ts'

/** The picture to edit: a new screenshot, or the picture attached to the draft. */
export interface PictureSource {
  pixels: Pixels
  takenAt: string
  partial: boolean
  spots: readonly SensitiveSpot[]
}

/**
 * Loads the picture to edit for a draft.
 *
 * @returns 'gone' if the draft has no picture, 'unreadable' if it cannot be decoded.
 */
export function usePictureSource(id: string): PictureSource | 'loading' | 'gone' | 'unreadable' {
  const [source, setSource] = useState<PictureSource | 'loading' | 'gone' | 'unreadable'>('loading')
  useEffect(() => {
    loadPictureSource(id).then(
      (loaded) => setSource(loaded ?? 'gone'),
      (error: unknown) => {
        console.error('report: no picture to edit', error)
        setSource('unreadable')
      },
    )
  }, [id])
  return source
}

async function loadPictureSource(id: string): Promise<PictureSource | null> {
  const shot = await sendPageMessage('fetch-picture', { id })
  if (shot) {
    const { takenAt, partial, spots } = shot
    return { pixels: await decodePicture(fromBase64(shot.png), 'image/png'), takenAt, partial, spots }
  }
  const attached = await readDraftPicture(id)
  if (!attached) return null
  const pixels = await decodePicture(fromBase64(attached.bytes), attached.type)
  return { pixels, takenAt: attached.takenAt, partial: false, spots: [] }
}
