// Reads the dimensions of a picture from the beginning of its file, before decoding: a file of 30 kB can decode to a
// gigabyte of pixels in one colour (decompression bomb).

import type { PictureType } from './picture-codec.ts'
import { PNG_SIGNATURE } from './strip-metadata.ts'

/** The range of the markers of JPEG frame headers; `others` are the three markers in it with another meaning. */
const FRAME_MARKERS = { first: 0xc0, last: 0xcf, others: [0xc4, 0xc8, 0xcc] }

/**
 * Reads the width and height of a picture file, in pixels; returns null when it does not begin like a file of that
 * type.
 */
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
