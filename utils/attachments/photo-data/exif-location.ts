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
const RATIONAL = 5
/** With a sign, as some phones write it. */
const SIGNED_RATIONAL = 10
/** The highest tag of a place (GPSHPositioningError). */
const LAST_GPS_TAG = 0x1f
/** The most directories in a row: the picture, its thumbnail, and what some programs add. */
const MAX_DIRECTORIES = 10

/** An entry of a directory. Offsets are in the block. */
interface TiffEntry {
  tag: number
  type: number
  count: number
  /** The offset of the entry. */
  at: number
  /** The offset of its value. */
  valueAt: number
  valueBytes: number
}

interface TiffDirectory {
  at: number
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
  for (const { gps } of tiff ? listGps(tiff) : []) {
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

/**
 * Erases the place in a block of Exif data, in the block itself: the values become zeros, and their directory is linked
 * no more. All other entries stay as they are, and so does the length.
 */
export function eraseExifLocation(block: Uint8Array): void {
  const tiff = openTiff(block)
  if (!tiff) return
  for (const { owner, pointer, gps } of listGps(tiff).reverse()) {
    // A broken file links to a directory of something else, which is only unlinked.
    if (gps.entries.every(({ tag }) => tag <= LAST_GPS_TAG)) {
      for (const { valueAt, valueBytes, at } of gps.entries) {
        block.fill(0, valueAt, valueAt + valueBytes)
        block.fill(0, at, at + ENTRY_BYTES)
      }
      block.fill(0, gps.at, gps.at + 2)
    }
    unlinkEntry(tiff, block, owner, pointer)
  }
}

/** Moves the entries after one, and the link to the next directory, over it. */
function unlinkEntry({ view, isLittle }: TiffBlock, block: Uint8Array, owner: TiffDirectory, { at }: TiffEntry): void {
  const count = view.getUint16(owner.at, isLittle)
  const end = owner.at + 2 + count * ENTRY_BYTES + 4
  block.copyWithin(at, at + ENTRY_BYTES, end)
  block.fill(0, end - ENTRY_BYTES, end)
  view.setUint16(owner.at, count - 1, isLittle)
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
    const next = at + 2 + directory.entries.length * ENTRY_BYTES
    at = next + 4 <= block.length ? view.getUint32(next, isLittle) : 0
  }
  return { view, isLittle, directories }
}

/** Reads a directory. Null when it does not lie in the block. */
function readDirectory(view: DataView, isLittle: boolean, at: number): TiffDirectory | null {
  if (at < 8 || at + 2 > view.byteLength) return null
  const count = view.getUint16(at, isLittle)
  if (at + 2 + count * ENTRY_BYTES > view.byteLength) return null
  const entries = Array.from({ length: count }, (_, i): TiffEntry => {
    const entryAt = at + 2 + i * ENTRY_BYTES
    const type = view.getUint16(entryAt + 2, isLittle)
    const valueCount = view.getUint32(entryAt + 4, isLittle)
    const wanted = valueCount * (TYPE_BYTES[type] ?? 0)
    const valueAt = wanted > 4 ? view.getUint32(entryAt + 8, isLittle) : entryAt + 8
    // A value beyond the block is none.
    const valueBytes = valueAt + wanted <= view.byteLength ? wanted : 0
    return { tag: view.getUint16(entryAt, isLittle), type, count: valueCount, at: entryAt, valueAt, valueBytes }
  })
  return { at, entries }
}

/** Lists the directories of places, each with the entry that links to it. */
function listGps({ view, isLittle, directories }: TiffBlock) {
  return directories.flatMap((owner) =>
    owner.entries.flatMap((pointer) => {
      if (pointer.tag !== GPS_POINTER) return []
      const gps = readDirectory(view, isLittle, view.getUint32(pointer.at + 8, isLittle))
      return gps ? [{ owner, pointer, gps }] : []
    }),
  )
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
