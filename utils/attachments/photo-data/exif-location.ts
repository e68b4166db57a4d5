// The place in the metadata that cameras write (Exif 2.32, a TIFF structure).

/** Where a photo was taken, in degrees: positive to the north and the east. */
export interface PhotoLocation {
  latitude: number
  longitude: number
}

const LITTLE_ENDIAN = 0x4949
const BIG_ENDIAN = 0x4d4d
const TIFF_MAGIC = 42
const GPS_POINTER = 0x8825
const LATITUDE_REFERENCE = 1
const LATITUDE = 2
const LONGITUDE_REFERENCE = 3
const LONGITUDE = 4
const ENTRY_BYTES = 12
/** The bytes of a value of each type, by its number; 0 for an unknown one. */
const TYPE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]
const SHORT = 3
const RATIONAL = 5
/** With a sign, as some phones write it. */
const SIGNED_RATIONAL = 10
/** Where the data of a thumbnail lie, each with the tag that says how long they are: strips, or a JPEG. */
const THUMBNAIL_DATA = [
  [0x111, 0x117],
  [0x201, 0x202],
] as const
/** The most directories in a row: the picture, its thumbnail, and what some programs add. */
const MAX_DIRECTORIES = 10
/** The most links to a place that are followed: a camera writes one. */
const MAX_GPS_POINTERS = 4
/** The most entries of a place or a thumbnail that are read: the standard knows 32 of a place. */
const MAX_ENTRIES = 64

/** An entry of a directory. Offsets are in the block. */
interface TiffEntry {
  tag: number
  type: number
  count: number
  /** The offset of the entry. */
  at: number
  /** The offset of its value. */
  valueAt: number
  /** The bytes of its value; 0 for one beyond the block. */
  valueBytes: number
}

interface TiffDirectory {
  at: number
  /** The number of its entries, of which not all may be read. */
  count: number
  entries: TiffEntry[]
}

/** A TIFF structure whose numbers can be read. */
interface TiffBlock {
  view: DataView
  isLittle: boolean
  directories: TiffDirectory[]
}

/** Reads the place out of a block of Exif data. Null without one, or when the camera knew none. */
export function readExifLocation(block: Uint8Array): PhotoLocation | null {
  const tiff = openTiff(block)
  for (const gps of tiff ? listGps(tiff) : []) {
    const latitude = readDegrees(tiff!, gps, LATITUDE, LATITUDE_REFERENCE, 'S')
    const longitude = readDegrees(tiff!, gps, LONGITUDE, LONGITUDE_REFERENCE, 'W')
    const location = latitude === null || longitude === null ? null : checkLocation({ latitude, longitude })
    if (location) return location
  }
  return null
}

/** Returns a place that is on Earth. Cameras without a signal write zeros. */
export function checkLocation(location: PhotoLocation): PhotoLocation | null {
  const { latitude, longitude } = location
  const isReal = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0)
  return isReal ? location : null
}

/** Finds the values that are the degrees of a place, as they are written in a block: to search for them elsewhere. */
export function findExifDegrees(block: Uint8Array): Uint8Array[] {
  const tiff = openTiff(block)
  const entries = tiff ? listGps(tiff).flatMap(({ entries }) => entries) : []
  return entries
    .filter(({ tag, valueBytes }) => (tag === LATITUDE || tag === LONGITUDE) && valueBytes >= 8)
    .map(({ valueAt, valueBytes }) => block.slice(valueAt, valueAt + Math.min(valueBytes, 3 * 8)))
    .filter((value) => value.some((byte) => byte !== 0))
}

/**
 * Erases the place in a block of Exif data, in the block itself, and its thumbnail, which may have Exif data too: they
 * become zeros, and are linked no more. All other entries of the picture stay as they are, and so does the length.
 * @returns whether no link to a place is left
 */
export function eraseExifLocation(block: Uint8Array): boolean {
  const tiff = openTiff(block)
  const [main, ...others] = tiff?.directories ?? []
  if (!tiff || !main) return true
  const places = listGps(tiff)
  if (listGpsPointers(tiff).length > MAX_GPS_POINTERS) return false
  if ([...places, ...others].some(({ count }) => count > MAX_ENTRIES)) return false
  // A broken file keeps a place or a thumbnail where other data are: what the picture needs is written back.
  const mainEnd = main.at + 2 + main.count * ENTRY_BYTES + 4
  const head = block.slice(0, 8)
  const kept = block.slice(main.at, mainEnd)
  // All is read before anything is erased.
  const parts = [
    ...places.filter(({ at }) => at !== main.at).flatMap(listDirectoryParts),
    ...others.flatMap((directory) => [...listThumbnailParts(tiff, directory), ...listDirectoryParts(directory)]),
  ]
  for (const { at, length } of parts) block.fill(0, at, at + length)
  block.set(head)
  block.set(kept, main.at)
  for (const { at } of main.entries.filter(({ tag }) => tag === GPS_POINTER).reverse()) unlinkEntry(tiff, block, at)
  block.fill(0, findNextLink(tiff), findNextLink(tiff) + 4)
  const erased = openTiff(block)
  return !erased || listGpsPointers(erased).length === 0
}

/** A piece of a block. */
interface BlockPart {
  at: number
  length: number
}

/** Lists the pieces of a directory: its values, and its entries with the link to the next. */
function listDirectoryParts({ at, count, entries }: TiffDirectory): BlockPart[] {
  const values = entries.map(({ valueAt, valueBytes }) => ({ at: valueAt, length: valueBytes }))
  return [...values, { at, length: 2 + count * ENTRY_BYTES + 4 }]
}

/** Lists the pieces in which a thumbnail lies. */
function listThumbnailParts(tiff: TiffBlock, { entries }: TiffDirectory): BlockPart[] {
  return THUMBNAIL_DATA.flatMap(([offsetTag, lengthTag]) => {
    const offsets = readNumbers(tiff, entries, offsetTag)
    const lengths = readNumbers(tiff, entries, lengthTag)
    return offsets.map((at, i) => ({ at, length: lengths[i] ?? 0 }))
  })
}

/** Reads the whole numbers of an entry. */
function readNumbers({ view, isLittle }: TiffBlock, entries: readonly TiffEntry[], tag: number): number[] {
  const entry = entries.find((each) => each.tag === tag)
  if (!entry?.valueBytes) return []
  return Array.from({ length: Math.min(entry.count, MAX_ENTRIES) }, (_, i) =>
    entry.type === SHORT ? view.getUint16(entry.valueAt + i * 2, isLittle) : readLong(view, isLittle, entry, i),
  )
}

/** Reads a number of four bytes. 0 where the entry is of another type and has fewer. */
function readLong(view: DataView, isLittle: boolean, { valueAt }: TiffEntry, i: number): number {
  const at = valueAt + i * 4
  return at + 4 <= view.byteLength ? view.getUint32(at, isLittle) : 0
}

/** Finds where the first directory links to the next. */
function findNextLink({ view, isLittle, directories }: TiffBlock): number {
  const { at } = directories[0]!
  return at + 2 + view.getUint16(at, isLittle) * ENTRY_BYTES
}

/** Moves the entries of the first directory after one, and the link to the next directory, over it. */
function unlinkEntry(tiff: TiffBlock, block: Uint8Array, at: number): void {
  const end = Math.min(findNextLink(tiff) + 4, block.length)
  const owner = tiff.directories[0]!.at
  block.copyWithin(at, at + ENTRY_BYTES, end)
  block.fill(0, end - ENTRY_BYTES, end)
  tiff.view.setUint16(owner, tiff.view.getUint16(owner, tiff.isLittle) - 1, tiff.isLittle)
}

function openTiff(block: Uint8Array): TiffBlock | null {
  if (block.length < 8) return null
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength)
  const order = view.getUint16(0)
  if (order !== LITTLE_ENDIAN && order !== BIG_ENDIAN) return null
  const isLittle = order === LITTLE_ENDIAN
  if (view.getUint16(2, isLittle) !== TIFF_MAGIC) return null
  const directories: TiffDirectory[] = []
  let at = view.getUint32(4, isLittle)
  while (at !== 0 && directories.length < MAX_DIRECTORIES) {
    const directory = readDirectory(view, isLittle, at)
    if (!directory || directories.some((known) => known.at === at)) break
    directories.push(directory)
    const next = at + 2 + directory.count * ENTRY_BYTES
    at = next + 4 <= block.length ? view.getUint32(next, isLittle) : 0
  }
  return { view, isLittle, directories }
}

/** Reads a directory, or the first of its entries. Null when it does not lie in the block. */
function readDirectory(
  view: DataView,
  isLittle: boolean,
  at: number,
  maxEntries = Number.POSITIVE_INFINITY,
): TiffDirectory | null {
  if (at < 8 || at + 2 > view.byteLength) return null
  const count = view.getUint16(at, isLittle)
  if (at + 2 + count * ENTRY_BYTES > view.byteLength) return null
  const entries = Array.from({ length: Math.min(count, maxEntries) }, (_, i): TiffEntry => {
    const entryAt = at + 2 + i * ENTRY_BYTES
    const type = view.getUint16(entryAt + 2, isLittle)
    const valueCount = view.getUint32(entryAt + 4, isLittle)
    const wanted = valueCount * (TYPE_BYTES[type] ?? 0)
    const valueAt = wanted > 4 ? view.getUint32(entryAt + 8, isLittle) : entryAt + 8
    // A value beyond the block is none.
    const valueBytes = valueAt + wanted <= view.byteLength ? wanted : 0
    return { tag: view.getUint16(entryAt, isLittle), type, count: valueCount, at: entryAt, valueAt, valueBytes }
  })
  return { at, count, entries }
}

/** Lists the directories of places, as far as they are read. */
function listGps(tiff: TiffBlock): TiffDirectory[] {
  const { view, isLittle } = tiff
  return listGpsPointers(tiff)
    .slice(0, MAX_GPS_POINTERS)
    .flatMap(({ at }) => readDirectory(view, isLittle, view.getUint32(at + 8, isLittle), MAX_ENTRIES) ?? [])
}

function listGpsPointers({ directories }: TiffBlock): TiffEntry[] {
  return directories.flatMap(({ entries }) => entries.filter(({ tag }) => tag === GPS_POINTER))
}

function readDegrees(
  { view, isLittle }: TiffBlock,
  gps: TiffDirectory,
  tag: number,
  referenceTag: number,
  negative: string,
): number | null {
  const value = gps.entries.find((entry) => entry.tag === tag)
  if (!value || value.valueBytes < 8 || (value.type !== RATIONAL && value.type !== SIGNED_RATIONAL)) return null
  const isSigned = value.type === SIGNED_RATIONAL
  const read = (at: number) => (isSigned ? view.getInt32(at, isLittle) : view.getUint32(at, isLittle))
  const [degrees = 0, minutes = 0, seconds = 0] = Array.from({ length: Math.min(3, value.count) }, (_, i) => {
    const numerator = read(value.valueAt + i * 8)
    const denominator = read(value.valueAt + i * 8 + 4)
    return denominator === 0 ? (numerator === 0 && i > 0 ? 0 : Number.NaN) : numerator / denominator
  })
  const total = degrees + minutes / 60 + seconds / 3600
  if (Number.isNaN(total)) return null
  const reference = gps.entries.find((entry) => entry.tag === referenceTag)
  // A value beyond the block has no bytes.
  const isNegative = !!reference?.valueBytes && String.fromCharCode(view.getUint8(reference.valueAt)) === negative
  return isNegative ? -total : total
}
