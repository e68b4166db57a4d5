// Where a photo was taken: its file says so to everybody who gets it.

import { type PhotoLocation, readExifLocation } from './exif-location.ts'
import { type CompressedBlock, findPhotoBlocks, type MetadataBlock } from './photo-blocks.ts'
import { readXmpLocation } from './xmp-location.ts'

/** The most blocks that are read: a photo has two or three. */
const MAX_BLOCKS = 8
/** The most bytes of XMP that are read. */
const MAX_XMP_BYTES = 1024 * 1024
/** The most compressed blocks that are unpacked. */
const MAX_COMPRESSED = 4
/** The most bytes to which a compressed block may unpack. */
const MAX_UNPACKED_BYTES = 1024 * 1024

/**
 * Finds where a photo (JPEG, PNG, WebP, HEIC, AVIF) was taken. Resolves to null when its file does not say so, or not
 * in as much of it as is read.
 */
export async function findPhotoLocation(bytes: Uint8Array): Promise<PhotoLocation | null> {
  const found = findPhotoBlocks(bytes)
  if (!found) return null
  const { exif = [], xmp = [] } = Object.groupBy(found.blocks, ({ kind }) => kind)
  for (const { start, end } of exif.slice(0, MAX_BLOCKS)) {
    const location = readExifLocation(bytes.subarray(start, end))
    if (location) return location
  }
  const location = readXmpLocation(joinXmp(bytes, xmp))
  if (location) return location
  for (const block of found.compressed.slice(0, MAX_COMPRESSED)) {
    const location = await readCompressed(bytes, block)
    if (location) return location
  }
  return null
}

/** Joins blocks of XMP, as far as they are read: a long one is divided, in a JPEG, at any byte. */
export function joinXmp(bytes: Uint8Array, blocks: readonly MetadataBlock[]): Uint8Array {
  const read = blocks.slice(0, MAX_BLOCKS).map(({ start, end }) => bytes.subarray(start, end))
  const joined = new Uint8Array(
    Math.min(
      MAX_XMP_BYTES,
      read.reduce((sum, { length }) => sum + length, 0),
    ),
  )
  let at = 0
  for (const block of read) {
    const part = block.subarray(0, joined.length - at)
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** Reads a compressed block of a PNG. One that cannot be unpacked says no place. */
async function readCompressed(bytes: Uint8Array, { start, end, isProfile }: CompressedBlock) {
  const data = bytes.subarray(start, end)
  const isPacked = data[0] === 0x78
  const unpacked = isPacked ? await inflate(data) : data.subarray(0, MAX_UNPACKED_BYTES)
  if (!unpacked) return null
  if (!isProfile) return readXmpLocation(unpacked)
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
