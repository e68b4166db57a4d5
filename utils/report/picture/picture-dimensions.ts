// Reads the dimensions of a picture from the beginning of its file, before decoding: a file of 30 kB can decode to a
// gigabyte of pixels in one colour (decompression bomb). Browsers choose the decoder by content, whatever the declared
// type, and so does this.

import type { PictureType } from './picture-codec.ts'
import { PNG_SIGNATURE } from './strip-metadata.ts'

/** Maximum number of pixels: more than any window shows, and a device can hold several copies in memory. */
const MAX_PIXELS = 50_000_000

/** The range of the markers of JPEG frame headers; `others` are the three markers in it with another meaning. */
const FRAME_MARKERS = { first: 0xc0, last: 0xcf, others: [0xc4, 0xc8, 0xcc] }

/** The first marker with a length after the frame headers: before it are restarts, and the start and end of a file. */
const FIRST_SEGMENT_AFTER_FRAMES = 0xda

/** The name of the first chunk of a PNG, as a number. */
const IHDR = 0x49484452

/**
 * Reads the width and height of a picture file, in pixels; returns null when it does not begin like a file of that
 * type.
 */
export function readPictureDimensions(file: Uint8Array, type: PictureType): { width: number; height: number } | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  return type === 'image/png' ? readPngDimensions(view) : readJpegDimensions(view)
}

/** Whether a file begins like a picture of that type with at most 50 million pixels: no other file may be decoded. */
export function isDecodable(file: Uint8Array, type: PictureType): boolean {
  const dimensions = readPictureDimensions(file, type)
  return dimensions !== null && dimensions.width * dimensions.height <= MAX_PIXELS
}

function readPngDimensions(view: DataView) {
  if (view.byteLength < 24 || PNG_SIGNATURE.some((byte, at) => view.getUint8(at) !== byte)) return null
  if (view.getUint32(12) !== IHDR) return null
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/**
 * Accepts only segments with a length before the frame header. Decoders skip fill bytes and markers without a length;
 * a file that uses them could show us another frame header than theirs.
 */
function readJpegDimensions(view: DataView) {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null
  for (let at = 2; at + 9 <= view.byteLength && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1)
    if (marker < FRAME_MARKERS.first || marker === 0xff) return null
    if (marker <= FRAME_MARKERS.last && !FRAME_MARKERS.others.includes(marker)) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    }
    if (marker > FRAME_MARKERS.last && marker < FIRST_SEGMENT_AFTER_FRAMES) return null
    at += 2 + view.getUint16(at + 2)
  }
  return null
}
