// How many pixels a picture has, as its file's beginning says: known before anything is decoded. A file of thirty kilobytes can
// hold a gigabyte of one colour.

import type { PictureType } from './picture-codec.ts'
import { PNG_SIGNATURE } from './strip-metadata.ts'

/** Markers of JPEG's frames; of their range these three are something else. */
const FRAME_MARKERS = { first: 0xc0, last: 0xcf, others: [0xc4, 0xc8, 0xcc] }

/** The width and height of a picture's file, in pixels; null when it does not begin like one of that type. */
export function readPictureDimensions(file: Uint8Array, type: PictureType): { width: number; height: number } | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  return type === 'image/png' ? readPngDimensions(view) : readJpegDimensions(view)
}

function readPngDimensions(view: DataView) {
  if (view.byteLength < 24 || PNG_SIGNATURE.some((byte, at) => view.getUint8(at) !== byte)) return null
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

function readJpegDimensions(view: DataView) {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null
  for (let at = 2; at + 9 <= view.byteLength && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1)
    if (marker >= FRAME_MARKERS.first && marker <= FRAME_MARKERS.last && !FRAME_MARKERS.others.includes(marker)) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}
