import type { AttachmentContent, PageSign } from './attachment-content.ts'
import { decodeAttachedPicture } from './pages/decode-attached-picture.ts'
import { isUnsureReading } from './pages/picture-page.ts'
import { READ_SIDE, readPagePicture } from './pages/read-page-picture.ts'
import type { PhotoLocation } from './photo-data/exif-location.ts'
import { readPhotoLocation } from './photo-data/photo-location.ts'
import type { ReadingTurn } from './reading-turn.ts'

/** Reads the words, stamps, seals and codes in a picture, and the place that it carries. */
export async function readPictureContent(bytes: Uint8Array, turn: ReadingTurn): Promise<AttachmentContent> {
  const location = await readPhotoLocation(bytes)
  const picture = await decodeAttachedPicture(bytes, READ_SIDE)
  const place = { kind: 'picture', number: 1 } as const
  const page = await readPagePicture(place, picture, turn)
  const signs: PageSign[] = [
    ...(page?.signs ?? []),
    ...(location ? [{ sign: 'photo-place', phrase: formatLocation(location) } as const] : []),
  ]
  return {
    pages: [{ ...(page ?? { ...place, text: '' }), signs }],
    pageCount: 1,
    notes: page ? (isUnsureReading(page) ? ['words-unsure'] : []) : ['pages-without-text'],
  }
}

/** Formats a place as maps do, to some ten metres. */
function formatLocation({ latitude, longitude }: PhotoLocation): string {
  return `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`
}
