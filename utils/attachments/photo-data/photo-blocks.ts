// Where the metadata lie in the file of a photo.

import { findHeifBlocks } from './heif-blocks.ts'

/** A block of metadata, by its place in the file. */
export interface MetadataBlock {
  kind: 'exif' | 'xmp'
  start: number
  end: number
  /** Where the head of a segment of XMP begins, by which programs know it. */
  headStart?: number
  /** A PNG chunk, whose checksum follows its data: the offset of its type. */
  checksumFrom?: number
}

/** A compressed block of metadata of a PNG, by the place of its data. */
export interface CompressedBlock {
  start: number
  end: number
  /** Data as hexadecimal digits after a head, as ImageMagick writes them. */
  isProfile: boolean
}

/** The metadata of a photo. */
export interface PhotoBlocks {
  blocks: readonly MetadataBlock[]
  compressed: readonly CompressedBlock[]
  /** The chunks of a PNG that can be left out whole: they may say where, and no picture needs them. */
  removable: readonly { start: number; end: number }[]
  /** Whether all that may be metadata was found. */
  isWhole: boolean
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const EXIF_HEAD = 'Exif\0\0'
const XMP_HEAD = 'http://ns.adobe.com/xap/1.0/\0'
const MORE_XMP_HEAD = 'http://ns.adobe.com/xmp/extension/\0'
const PNG_XMP = 'XML:com.adobe.xmp\0'
/** "Raw profile type exif", as ImageMagick writes it. */
const PNG_PROFILE = /^Raw profile type (?:exif|APP1|xmp)\0/
/** A field of Exif data as text: "exif:GPSLatitude", as ImageMagick writes it. */
const PNG_EXIF_TEXT = /^(?:exif|xmp):/
/** The head of an extended XMP segment after its name: a hash, a length, an offset. */
const MORE_XMP_HEAD_BYTES = 40
/** The most segments or chunks: photos have some tens. */
const MAX_PARTS = 20_000
const LONGEST_HEAD = 64

/** Finds the metadata of a photo (JPEG, PNG, WebP, HEIC, AVIF). Null for other files. */
export function findPhotoBlocks(bytes: Uint8Array): PhotoBlocks | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return findJpegBlocks(bytes)
  if (PNG_SIGNATURE.every((byte, at) => bytes[at] === byte)) return findPngBlocks(bytes)
  if (readText(bytes, 0, 4) === 'RIFF' && readText(bytes, 8, 12) === 'WEBP') return findWebpBlocks(bytes)
  const heif = findHeifBlocks(bytes)
  return heif && { ...heif, compressed: [], removable: [] }
}

function findJpegBlocks(bytes: Uint8Array): PhotoBlocks {
  const blocks: MetadataBlock[] = []
  let left = MAX_PARTS
  // A file may hold several pictures, one after the other: a preview, a map of brightness. Each has its segments.
  for (let start = 0; start >= 0 && left > 0; ) {
    const { end, parts } = addJpegSegments(bytes, start + 2, blocks, left)
    left -= parts
    start = findNextJpeg(bytes, end)
  }
  return { blocks, compressed: [], removable: [], isWhole: left > 0 }
}

/** Adds the metadata of one picture. Returns where its segments end, and the number of its parts. */
function addJpegSegments(bytes: Uint8Array, from: number, blocks: MetadataBlock[], maxParts: number) {
  let at = from
  let parts = 1
  for (; parts < maxParts && at + 4 <= bytes.length && bytes[at] === 0xff; parts++) {
    // A marker may be filled with 0xff.
    while (bytes[at + 1] === 0xff) at++
    const marker = bytes[at + 1]
    const end = at + 2 + (bytes[at + 2]! << 8) + bytes[at + 3]!
    // The data of the picture follow the start of a scan.
    if (marker === 0xda || marker === 0xd9 || !(end <= bytes.length)) break
    if (marker === 0xe1) addJpegMetadata(bytes, at + 4, end, blocks)
    at = Math.max(end, at + 2)
  }
  return { end: at, parts }
}

function addJpegMetadata(bytes: Uint8Array, start: number, end: number, blocks: MetadataBlock[]): void {
  const head = readText(bytes, start, Math.min(end, start + LONGEST_HEAD))
  const more = MORE_XMP_HEAD.length + MORE_XMP_HEAD_BYTES
  if (head.startsWith(EXIF_HEAD)) blocks.push({ kind: 'exif', start: start + EXIF_HEAD.length, end })
  else if (head.startsWith(XMP_HEAD))
    blocks.push({ kind: 'xmp', start: start + XMP_HEAD.length, end, headStart: start })
  else if (head.startsWith(MORE_XMP_HEAD)) blocks.push({ kind: 'xmp', start: start + more, end, headStart: start })
}

/** Finds the start of a further picture with metadata: inside the data of a picture, 0xff 0xd8 does not occur. */
function findNextJpeg(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xd8, from); at > 0; at = bytes.indexOf(0xd8, at + 1)) {
    if (bytes[at - 1] === 0xff && bytes[at + 1] === 0xff && at - 1 >= from) return at - 1
  }
  return -1
}

function findPngBlocks(bytes: Uint8Array): PhotoBlocks {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const blocks: MetadataBlock[] = []
  const compressed: CompressedBlock[] = []
  const removable: { start: number; end: number }[] = []
  let at = PNG_SIGNATURE.length
  let parts = 0
  for (; parts < MAX_PARTS && at + 12 <= bytes.length; parts++) {
    const start = at + 8
    const end = start + view.getUint32(at)
    if (end + 4 > bytes.length) break
    const chunk = { start: at, end: end + 4 }
    const type = readText(bytes, at + 4, start)
    const head = readText(bytes, start, Math.min(end, start + LONGEST_HEAD))
    if (type === 'eXIf') blocks.push({ kind: 'exif', start, end, checksumFrom: at + 4 })
    else if (type === 'iTXt' && head.startsWith(PNG_XMP)) {
      // After the keyword: whether and how it is compressed, a language, and the keyword in that language.
      const text = skipText(bytes, skipText(bytes, start + PNG_XMP.length + 2, end), end)
      if (bytes[start + PNG_XMP.length] === 0) blocks.push({ kind: 'xmp', start: text, end })
      else compressed.push({ start: text, end, isProfile: false })
      removable.push(chunk)
    } else if (type === 'zTXt' || type === 'tEXt' || type === 'iTXt') {
      const profile = type === 'iTXt' ? null : PNG_PROFILE.exec(head)
      const dataStart = start + (profile?.[0].length ?? 0) + (type === 'zTXt' ? 1 : 0)
      if (profile) compressed.push({ start: dataStart, end, isProfile: true })
      if (profile || PNG_EXIF_TEXT.test(head)) removable.push(chunk)
    }
    at = end + 4
  }
  return { blocks, compressed, removable, isWhole: parts < MAX_PARTS }
}

function findWebpBlocks(bytes: Uint8Array): PhotoBlocks {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const blocks: MetadataBlock[] = []
  let at = 12
  let parts = 0
  for (; parts < MAX_PARTS && at + 8 <= bytes.length; parts++) {
    const type = readText(bytes, at, at + 4)
    const start = at + 8
    const end = Math.min(bytes.length, start + view.getUint32(at + 4, true))
    const skipped = readText(bytes, start, start + EXIF_HEAD.length) === EXIF_HEAD ? EXIF_HEAD.length : 0
    if (type === 'EXIF') blocks.push({ kind: 'exif', start: start + skipped, end })
    else if (type === 'XMP ') blocks.push({ kind: 'xmp', start, end })
    at = end + (end % 2)
  }
  return { blocks, compressed: [], removable: [], isWhole: parts < MAX_PARTS }
}

/** Returns the offset after a text that ends with a zero. */
function skipText(bytes: Uint8Array, from: number, to: number): number {
  const zero = bytes.indexOf(0, from)
  return zero < 0 || zero >= to ? to : zero + 1
}

function readText(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}
