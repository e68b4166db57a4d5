// Removes from a picture file everything that the pixels do not need: colour profiles, comments, vendor data, and all
// bytes after its end.

/** The first eight bytes of every PNG file. */
export const PNG_SIGNATURE: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const PNG_KEPT = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']

// JPEG markers: 0xff, then one of these.
const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
/**
 * JFIF header, Huffman tables, quantisation tables, restart interval. Frame headers (0xc0 to 0xcf) are kept as well.
 */
const JPEG_KEPT = [0xe0, 0xc4, 0xdb, 0xdd]

/**
 * Removes the metadata of a picture file.
 *
 * @throws RangeError when the bytes are no complete file of that type.
 */
export function stripMetadata(type: 'image/png' | 'image/jpeg', file: Uint8Array): Uint8Array<ArrayBuffer> {
  return concatParts(type === 'image/png' ? listPngChunks(file) : listJpegSegments(file))
}

function listPngChunks(file: Uint8Array): Uint8Array[] {
  if (PNG_SIGNATURE.some((byte, at) => file[at] !== byte)) throw new RangeError('no PNG')
  const parts = [file.subarray(0, 8)]
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  for (let at = 8; at + 12 <= file.length; ) {
    const end = at + 12 + view.getUint32(at)
    const name = String.fromCharCode(...file.subarray(at + 4, at + 8))
    if (end > file.length) break
    if (PNG_KEPT.includes(name)) parts.push(file.subarray(at, end))
    if (name === 'IEND') return parts
    at = end
  }
  throw new RangeError('a PNG without its end')
}

function listJpegSegments(file: Uint8Array): Uint8Array[] {
  if (file[0] !== 0xff || file[1] !== SOI) throw new RangeError('no JPEG')
  const parts = [file.subarray(0, 2)]
  for (let at = 2; at + 4 <= file.length && file[at] === 0xff; ) {
    const marker = file[at + 1]!
    if (marker === EOI) break
    let end = at + 2 + file[at + 2]! * 256 + file[at + 3]!
    if (marker === SOS) end = findScanEnd(file, end)
    if (isKeptMarker(marker)) parts.push(file.subarray(at, end))
    at = end
    if (file[at] === 0xff && file[at + 1] === EOI) return [...parts, file.subarray(at, at + 2)]
  }
  throw new RangeError('a JPEG without its end')
}

function isKeptMarker(marker: number): boolean {
  return marker === SOS || JPEG_KEPT.includes(marker) || (marker >= 0xc0 && marker <= 0xcf)
}

/**
 * Finds the end of coded data: there, 0xff is followed by 0 or a restart marker (0xd0 to 0xd7); else a new segment
 * begins.
 */
function findScanEnd(file: Uint8Array, start: number): number {
  for (let at = start; at + 1 < file.length; at++) {
    const next = file[at + 1]!
    if (file[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  throw new RangeError('a JPEG without its end')
}

function concatParts(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
