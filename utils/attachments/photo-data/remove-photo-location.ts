// A copy of a photo that does not say where it was taken.

import { eraseExifLocation, findExifDegrees } from './exif-location.ts'
import { findPhotoBlocks } from './photo-blocks.ts'
import { joinXmp } from './photo-location.ts'
import { computeCrc32 } from './png-checksum.ts'
import { findXmpDegrees } from './xmp-location.ts'

/** The most blocks of Exif data that are erased: a photo has one or two. */
const MAX_EXIF_BLOCKS = 8
/** Places in a video behind a photo ("motion photo"): QuickTime's "©xyz", and Apple's key. */
const VIDEO_LOCATIONS = ['\u00a9xyz', 'mdtacom.apple.quicktime.location']

/** The names of a place in any text. */
const NAMES = ['GPSLatitude', 'GPSLongitude', 'GpsLatitude', 'GpsLongitude']
/** Links to a place, as they are written in Exif data of both orders of bytes: in a thumbnail, a further directory. */
const LINKS = ['\x25\x88\x04\0\x01\0\0\0', '\x88\x25\0\x04\0\0\0\x01']
const BLANK = 0x20
/** Shorter degrees in a text are met by chance. */
const MIN_DEGREES_LENGTH = 6

/**
 * Copies a photo without the place where it was taken. The bytes of the picture and its other Exif data stay, so that
 * it looks the same and is shown upright; the thumbnail and all XMP go, which may say where in too many ways. Chunks of
 * a PNG are left out; all else is blanked, because files say where their parts lie.
 * @returns null where that is not possible: another kind of file, a photo with a video, or one that says where in a way
 * that is not known
 */
export function removePhotoLocation(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const found = findPhotoBlocks(bytes)
  if (!found?.isWhole || hasVideoLocation(bytes)) return null
  const { exif = [], xmp = [] } = Object.groupBy(found.blocks, ({ kind }) => kind)
  if (exif.length > MAX_EXIF_BLOCKS) return null
  const copy = Uint8Array.from(bytes)
  for (const { start, end, checksumFrom } of exif) {
    if (!eraseExifLocation(copy.subarray(start, end))) return null
    if (checksumFrom !== undefined)
      new DataView(copy.buffer).setUint32(end, computeCrc32(copy.subarray(checksumFrom, end)))
  }
  for (const { start, end, headStart } of xmp) copy.fill(BLANK, headStart ?? start, end)
  const cleaned = leaveOut(copy, found.removable)
  const degrees = [
    ...exif.flatMap(({ start, end }) => findExifDegrees(bytes.subarray(start, end))),
    ...findXmpDegrees(joinXmp(bytes, xmp))
      .filter(({ length }) => length >= MIN_DEGREES_LENGTH)
      .map(toBytes),
  ]
  const isLeft = [...[...NAMES, ...LINKS].map(toBytes), ...degrees].some((part) => hasPart(cleaned, part))
  return isLeft ? null : cleaned
}

function leaveOut(bytes: Uint8Array<ArrayBuffer>, parts: readonly { start: number; end: number }[]) {
  let length = 0
  let from = 0
  for (const { start, end } of [...parts, { start: bytes.length, end: bytes.length }]) {
    bytes.copyWithin(length, from, start)
    length += start - from
    from = end
  }
  return bytes.slice(0, length)
}

/** Whether there is a place in a video, by the mark of its box, whose length is before it. */
function hasVideoLocation(bytes: Uint8Array): boolean {
  return VIDEO_LOCATIONS.some((mark) =>
    hasPart(bytes, toBytes(mark), (at) => at >= 4 && bytes[at - 4] === 0 && bytes[at - 3] === 0),
  )
}

/** Whether bytes hold others, at a place that is meant. */
function hasPart(bytes: Uint8Array, part: Uint8Array, isMeant: (at: number) => boolean = () => true): boolean {
  const [first, second] = part
  for (let at = 0; at + part.length <= bytes.length; at++) {
    // Two compared bytes pass over the most, without a call.
    if (bytes[at] !== first || bytes[at + 1] !== second) continue
    if (part.every((byte, i) => bytes[at + i] === byte) && isMeant(at)) return true
  }
  return false
}

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}
