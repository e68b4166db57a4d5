import type { AttachmentContent, PageSign } from './attachment-content.ts'
import { decodeAttachedPicture } from './pages/decode-attached-picture.ts'
import { isUnsureReading } from './pages/picture-page.ts'
import { readPagePicture } from './pages/read-page-picture.ts'
import type { PhotoLocation } from './photo-data/exif-location.ts'
import { readPhotoLocation } from './photo-data/read-photo-location.ts'
import { READ_SIDE } from './pictures/read-side.ts'
import type { ReadingTurn } from './reading-turn.ts'

/** Reads the words, stamps, seals and codes in a picture, and the place that it carries. */
export async function readPictureContent(bytes: Uint8Array, turn: ReadingTurn): Promise<AttachmentContent> {
  const location = await findPlace(bytes, turn)
  const place = { kind: 'picture', number: 1 } as const
  const page = turn.readsPictures
    ? await readPagePicture(place, await decodeAttachedPicture(bytes, READ_SIDE), turn)
    : undefined
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

/** Reads the place that a picture carries. A picture is worth reading without it. */
async function findPlace(bytes: Uint8Array, turn: ReadingTurn): Promise<PhotoLocation | null> {
  try {
    return await readPhotoLocation(bytes, turn.signal)
  } catch (error) {
    if (turn.signal.aborted) throw error
    console.warn('Trước khi đăng:', error)
    return null
  }
}

/** Formats a place as maps do, to some ten metres. */
function formatLocation({ latitude, longitude }: PhotoLocation): string {
  return `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`
}
