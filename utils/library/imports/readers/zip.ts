import { concatBytes } from '../../../lib/concat-bytes.ts'
import { ReadError } from './read-error.ts'
import type { PageYielder } from './yield-to-page.ts'

/** More parts than any Word file has. */
const MAX_ENTRIES = 2_000
/** More than any Word file unpacks to, pictures included, in bytes. */
const MAX_UNPACKED_BYTES = 100 * 1024 * 1024
/** More than any text packs by. Small parts may: there it means nothing. */
const MAX_RATIO = 200
const MIN_RATIO_BYTES = 1024 * 1024

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_LENGTH = 22
const MAX_COMMENT_LENGTH = 0xffff
const DEFLATED = 8
const STORED = 0

interface ZipEntry {
  method: number
  locked: boolean
  packed: number
  unpacked: number
  /** Where its local header stands. */
  at: number
}

/** A zip whose directory has been looked through. Nothing of it is unpacked yet. */
export interface ZipArchive {
  has(name: string): boolean
  /** Unpacks one part, counting what really comes out. Null when there is none. Rejects with 'bomb', 'broken' or 'encrypted'. */
  unpack(name: string, breathe: PageYielder): Promise<Uint8Array | null>
}

/** Reads a zip's directory. Throws the refusals 'broken' and 'bomb': too many parts, or parts that say they grow too much. */
export function openZip(bytes: Uint8Array): ZipArchive {
  const entries = readDirectory(bytes)
  // All that is unpacked counts together: a hundred parts could each stay just below the limit.
  let left = MAX_UNPACKED_BYTES
  return {
    has: (name) => entries.has(name),
    unpack: async (name, breathe) => {
      const entry = entries.get(name)
      if (!entry) return null
      const unpacked = await unpackEntry(bytes, entry, left, breathe)
      left -= unpacked.length
      return unpacked
    },
  }
}

function readDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findDirectoryEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > MAX_ENTRIES) throw new ReadError('bomb')
  const entries = new Map<string, ZipEntry>()
  let unpacked = 0
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new ReadError('broken')
    const entry = {
      method: view.getUint16(at + 10, true),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    }
    unpacked += entry.unpacked
    if (unpacked > MAX_UNPACKED_BYTES || exceedsRatio(entry.packed, entry.unpacked)) throw new ReadError('bomb')
    const name = view.getUint16(at + 28, true)
    entries.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)), entry)
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The end of the directory is looked for from the file's end: a comment may stand behind it. */
function findDirectoryEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT_LENGTH); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  }
  throw new ReadError('broken')
}

function exceedsRatio(packed: number, unpacked: number): boolean {
  return unpacked > MIN_RATIO_BYTES && unpacked > packed * MAX_RATIO
}

async function unpackEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  most: number,
  breathe: PageYielder,
): Promise<Uint8Array> {
  if (entry.locked) throw new ReadError('encrypted')
  const packed = getPackedBytes(bytes, entry)
  if (entry.method === STORED) return packed
  if (entry.method !== DEFLATED) throw new ReadError('broken')
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return concatBytes(chunks, length)
      length += value.length
      // The directory may have lied: what counts is what comes out.
      if (length > most || exceedsRatio(packed.length, length)) throw new ReadError('bomb')
      chunks.push(value)
      await breathe()
    }
  } catch (error) {
    await reader.cancel().catch((late: unknown) => console.warn('Trước khi đăng:', late))
    throw error instanceof ReadError ? error : new ReadError('broken', error)
  }
}

function getPackedBytes(bytes: Uint8Array, { at, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_SIGNATURE) throw new ReadError('broken')
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + packed > bytes.length) throw new ReadError('broken')
  return bytes.subarray(start, start + packed)
}
