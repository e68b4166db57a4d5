import type { AttachmentContent } from './attachment-content.ts'
import { decodeAttachedPicture } from './pages/decode-attached-picture.ts'
import { READ_SIDE, readPagePicture } from './pages/read-page-picture.ts'
import type { ReadingTurn } from './reading-turn.ts'

/** Reads the words, stamps and seals in a picture. */
export async function readPictureContent(bytes: Uint8Array, turn: ReadingTurn): Promise<AttachmentContent> {
  const picture = await decodeAttachedPicture(bytes, READ_SIDE)
  const place = { kind: 'picture', number: 1 } as const
  const page = await readPagePicture(place, picture, turn)
  return { pages: [page ?? { ...place, text: '' }], pageCount: 1, notes: page ? [] : ['pages-without-text'] }
}
