import { concatBytes } from '../../../lib/concat-bytes.ts'
import { ReadError } from './read-error.ts'

/** The most entries of an archive; Word files have fewer. */
const MAX_ENTRIES = 2_000
/** The largest unpacked size in bytes, pictures included; Word files have less. */
const MAX_UNPACKED_BYTES = 100 * 1024 * 1024
/** The highest compression ratio of text. Small entries may exceed it, where it is harmless. */
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
  encrypted: boolean
  packed: number
  unpacked: number
  /** The offset of its local header. */
  offset: number
}

/** A zip archive whose directory was read. No entry is unpacked yet. */
export interface ZipArchive {
  has(name: string): boolean
  /** Lists the names of all entries. */
  listNames(): string[]
  /**
   * Unpacks an entry and checks the real size. Resolves to null when it is missing. Rejects with 'bomb', 'broken' or
   * 'encrypted'.
   */
  unpack(name: string): Promise<Uint8Array | null>
}

/**
 * Reads the directory of a zip archive.
 * @throws ReadError 'broken', or 'bomb' for too many entries or a suspicious declared size
 */
export function openZip(bytes: Uint8Array): ZipArchive {
  const entries = readDirectory(bytes)
  // The limit covers all entries together: a hundred entries could each stay just below it.
  let remaining = MAX_UNPACKED_BYTES
  return {
    has: (name) => entries.has(name),
    listNames: () => [...entries.keys()],
    unpack: async (name) => {
      const entry = entries.get(name)
      if (!entry) return null
      const unpacked = await unpackEntry(bytes, entry, remaining)
      remaining -= unpacked.length
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
  let offset = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (offset + 46 > end || view.getUint32(offset, true) !== ENTRY_SIGNATURE) throw new ReadError('broken')
    const entry = {
      method: view.getUint16(offset + 10, true),
      encrypted: (view.getUint16(offset + 8, true) & 1) === 1,
      packed: view.getUint32(offset + 20, true),
      unpacked: view.getUint32(offset + 24, true),
      offset: view.getUint32(offset + 42, true),
    }
    unpacked += entry.unpacked
    if (unpacked > MAX_UNPACKED_BYTES || exceedsRatio(entry.packed, entry.unpacked)) throw new ReadError('bomb')
    const name = view.getUint16(offset + 28, true)
    entries.set(new TextDecoder().decode(bytes.subarray(offset + 46, offset + 46 + name)), entry)
    offset += 46 + name + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true)
  }
  return entries
}

/** Finds the end of the central directory, from the end of the file: a comment may follow it. */
function findDirectoryEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH
  for (let offset = last; offset >= Math.max(0, last - MAX_COMMENT_LENGTH); offset--) {
    if (view.getUint32(offset, true) === END_SIGNATURE) return offset
  }
  throw new ReadError('broken')
}

function exceedsRatio(packed: number, unpacked: number): boolean {
  return unpacked > MIN_RATIO_BYTES && unpacked > packed * MAX_RATIO
}

async function unpackEntry(bytes: Uint8Array, entry: ZipEntry, maxLength: number): Promise<Uint8Array> {
  if (entry.encrypted) throw new ReadError('encrypted')
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
      // The directory may lie, so check the real size.
      if (length > maxLength || exceedsRatio(packed.length, length)) throw new ReadError('bomb')
      chunks.push(value)
    }
  } catch (error) {
    // Not cancelled: what is not read on unpacks no further, and Node throws where a cancelled stream has data left.
    throw error instanceof ReadError ? error : new ReadError('broken', error)
  }
}

function getPackedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) throw new ReadError('broken')
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packed > bytes.length) throw new ReadError('broken')
  return bytes.subarray(start, start + packed)
}
