import { useEffect, useState } from 'preact/hooks'
import { fromBase64 } from '../../utils/lib/base64.ts'
import { send } from '../../utils/messages.ts'
import { pictureOf } from '../../utils/report/outbox/pictures.ts'
import { decode } from '../../utils/report/picture/canvas.ts'
import type { Pixels } from '../../utils/report/picture/pixels.ts'
import type { Spot } from '../../utils/report/picture/shot.ts'

/** What is edited: a picture just taken, or the one a draft has already. */
export interface Source {
  pixels: Pixels
  takenAt: string
  partial: boolean
  spots: readonly Spot[]
}

/** What is edited for a draft: 'loading' until it is there, 'gone' when there is none, 'unreadable' when it cannot be opened. */
export function useSource(id: string): Source | 'loading' | 'gone' | 'unreadable' {
  const [source, setSource] = useState<Source | 'loading' | 'gone' | 'unreadable'>('loading')
  useEffect(() => {
    load(id).then(
      (loaded) => setSource(loaded ?? 'gone'),
      (error: unknown) => {
        console.error('report: no picture to edit', error)
        setSource('unreadable')
      },
    )
  }, [id])
  return source
}

async function load(id: string): Promise<Source | null> {
  const shot = await send('fetch-picture', { id })
  if (shot) {
    const { takenAt, partial, spots } = shot
    return { pixels: await decode(fromBase64(shot.png), 'image/png'), takenAt, partial, spots }
  }
  const attached = await pictureOf(id)
  if (!attached) return null
  const pixels = await decode(fromBase64(attached.bytes), attached.type)
  return { pixels, takenAt: attached.takenAt, partial: false, spots: [] }
}
