// Where a photo was taken: its file says so to everybody who gets it.

import { eraseExifLocation, type PhotoLocation, readExifLocation } from './exif-location.ts'
import { type CompressedBlock, findPhotoBlocks } from './photo-blocks.ts'
import { computeCrc32 } from './png-checksum.ts'
import { eraseXmpLocation, readXmpLocation } from './xmp-location.ts'

/** The most bytes to which a compressed block may unpack. */
const MAX_UNPACKED_BYTES = 1024 * 1024
/** Places in a video behind a photo ("motion photo"): QuickTime's "©xyz", and Apple's key. */
const VIDEO_LOCATIONS = ['\u00a9xyz', 'mdtacom.apple.quicktime.location']

/** Reads where a photo (JPEG, PNG, WebP, HEIC, AVIF) was taken. Resolves to null when its file does not say so. */
export async function readPhotoLocation(bytes: Uint8Array): Promise<PhotoLocation | null> {
  const found = findPhotoBlocks(bytes)
  if (!found) return null
  for (const { kind, start, end } of found.blocks) {
    const location = readBlock(kind, bytes.subarray(start, end))
    if (location) return location
  }
  for (const block of found.compressed) {
    const location = await readCompressed(bytes, block)
    if (location) return location
  }
  return null
}

/**
 * Copies a photo without the place where it was taken. The bytes of the picture and all other metadata stay, so that it
 * looks the same and is shown upright; of a PNG, compressed metadata are left out whole.
 * @returns null where that is not possible: another kind of file, or a photo with a video
 */
export function removePhotoLocation(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const found = findPhotoBlocks(bytes)
  if (!found || hasVideoLocation(bytes)) return null
  const copy = Uint8Array.from(bytes)
  for (const { kind, start, end, checksumFrom } of found.blocks) {
    const block = copy.subarray(start, end)
    if (kind === 'exif') eraseExifLocation(block)
    else eraseXmpLocation(block)
    if (checksumFrom !== undefined)
      new DataView(copy.buffer).setUint32(end, computeCrc32(copy.subarray(checksumFrom, end)))
  }
  return leaveOut(copy, found.compressed)
}

function readBlock(kind: 'exif' | 'xmp', block: Uint8Array): PhotoLocation | null {
  return kind === 'exif' ? readExifLocation(block) : readXmpLocation(block)
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

/** Reads a compressed block of a PNG. One that cannot be unpacked says no place. */
async function readCompressed(bytes: Uint8Array, block: CompressedBlock): Promise<PhotoLocation | null> {
  const data = bytes.subarray(block.dataStart, block.dataEnd)
  const isPacked = data[0] === 0x78
  const unpacked = isPacked ? await inflate(data) : data
  if (!unpacked) return null
  if (!block.isProfile) return readXmpLocation(unpacked)
  // A head of three lines: an empty one, the name of the profile, its length.
  const [, , , ...lines] = new TextDecoder('latin1').decode(unpacked).split('\n')
  const profile = Uint8Array.from(lines.join('').match(/[\da-f]{2}/gi) ?? [], (pair) => Number.parseInt(pair, 16))
  const head = String.fromCharCode(...profile.subarray(0, 6))
  return readExifLocation(profile.subarray(head === 'Exif\0\0' ? 6 : 0)) ?? readXmpLocation(profile)
}

async function inflate(data: Uint8Array): Promise<Uint8Array | null> {
  const stream = new Blob([data as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('deflate'))
  const reader = stream.getReader()
  const unpacked = new Uint8Array(MAX_UNPACKED_BYTES)
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return unpacked.subarray(0, length)
      if (length + value.length > MAX_UNPACKED_BYTES) return null
      unpacked.set(value, length)
      length += value.length
    }
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** Whether there is a place in a video, by the mark of its box, whose length is before it. */
function hasVideoLocation(bytes: Uint8Array): boolean {
  return VIDEO_LOCATIONS.some((mark) => {
    const wanted = Array.from(mark, (letter) => letter.charCodeAt(0))
    for (let at = bytes.indexOf(wanted[0]!, 4); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
      if (bytes[at - 4] === 0 && bytes[at - 3] === 0 && wanted.every((byte, i) => bytes[at + i] === byte)) return true
    }
    return false
  })
}
