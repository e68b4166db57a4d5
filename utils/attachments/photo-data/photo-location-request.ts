// What the worker that reads where a photo was taken does.

import type { PhotoLocation } from './exif-location.ts'
import { findPhotoLocation } from './photo-location.ts'

/** What the worker answers. */
export interface PhotoLocationAnswer {
  location: PhotoLocation | null
}

/** Answers a request, the bytes of a photo. */
export async function answerPhotoLocationRequest(bytes: Uint8Array): Promise<PhotoLocationAnswer> {
  return { location: await findPhotoLocation(bytes) }
}
