// Where the metadata lie in a HEIC or AVIF file (ISO/IEC 14496-12, 8.11: items and their places).

import type { MetadataBlock } from './photo-blocks.ts'

/** A box, by the place of its content. */
interface Box {
  type: string
  start: number
  end: number
}

const BRANDS = /^(?:hei[cmsx]|hev[cmsx]|mif1|msf1|avif|avis)$/
/** The most boxes or items that are read. */
const MAX_ITEMS = 10_000
/** The most blocks of metadata: items may name one place in the file many times. */
const MAX_BLOCKS = 8

/** The metadata of a HEIC or AVIF file. */
interface HeifBlocks {
  blocks: MetadataBlock[]
  /** Whether they are all there are. */
  isWhole: boolean
}

/** An item, by its place in the file. */
interface ItemPlace {
  id: number
  start: number
  end: number
  /** Whether it lies there in one piece. */
  isOnePiece: boolean
}

/** Finds the metadata of a HEIC or AVIF file. Null for other files. */
export function findHeifBlocks(bytes: Uint8Array): HeifBlocks | null {
  try {
    return readHeifBlocks(bytes)
  } catch (error) {
    if (error instanceof RangeError) return { blocks: [], isWhole: false }
    throw error
  }
}

/** @throws RangeError where the file ends too early */
function readHeifBlocks(bytes: Uint8Array): HeifBlocks | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [first, ...boxes] = listBoxes(view, 0, bytes.length)
  if (first?.type !== 'ftyp' || !readBrands(view, first).some((brand) => BRANDS.test(brand))) return null
  const meta = boxes.find(({ type }) => type === 'meta')
  if (!meta) return { blocks: [], isWhole: true }
  const inside = listBoxes(view, meta.start + 4, meta.end)
  const find = (type: string) => inside.find((box) => box.type === type)
  const [info, places, data] = [find('iinf'), find('iloc'), find('idat')]
  if (!info || !places) return { blocks: [], isWhole: true }
  const kinds = readItemKinds(view, info)
  const items = readItemPlaces(view, places, data?.start ?? 0)
  const known = (items ?? []).filter(({ id }) => kinds.has(id))
  const blocks = known.slice(0, MAX_BLOCKS).flatMap(({ id, start, end, isOnePiece }): MetadataBlock[] => {
    const kind = kinds.get(id)!
    if (!isOnePiece || end > bytes.length || end - start < 4) return []
    // Exif data begin with the length of what is before their TIFF structure.
    const skipped = kind === 'exif' ? 4 + view.getUint32(start) : 0
    return start + skipped < end ? [{ kind, start: start + skipped, end }] : []
  })
  return { blocks, isWhole: items !== null && blocks.length === kinds.size }
}

function listBoxes(view: DataView, from: number, to: number): Box[] {
  const boxes: Box[] = []
  for (let at = from; at + 8 <= to && boxes.length < MAX_ITEMS; ) {
    const size = view.getUint32(at)
    const isLong = size === 1
    if (isLong && at + 16 > to) break
    const end = isLong ? at + Number(view.getBigUint64(at + 8)) : size === 0 ? to : at + size
    if (end > to || end < at + 8) break
    boxes.push({ type: readType(view, at + 4), start: at + (isLong ? 16 : 8), end })
    at = end
  }
  return boxes
}

function readBrands(view: DataView, { start, end }: Box): string[] {
  const brands: string[] = []
  for (let at = start; at + 4 <= end && brands.length < 50; at += 4)
    if (at !== start + 4) brands.push(readType(view, at))
  return brands
}

/** Reads which items are metadata. */
function readItemKinds(view: DataView, info: Box): Map<number, MetadataBlock['kind']> {
  const kinds = new Map<number, MetadataBlock['kind']>()
  const from = info.start + 4 + (view.getUint8(info.start) === 0 ? 2 : 4)
  for (const { type, start, end } of listBoxes(view, from, info.end)) {
    const version = view.getUint8(start)
    const at = start + 4 + (version === 2 ? 2 : 4)
    if (type !== 'infe' || version < 2 || at + 6 > end) continue
    const id = version === 2 ? view.getUint16(start + 4) : view.getUint32(start + 4)
    const item = readType(view, at + 2)
    if (item === 'Exif') kinds.set(id, 'exif')
    if (item === 'mime' && readRest(view, at + 6, end).includes('application/rdf+xml')) kinds.set(id, 'xmp')
  }
  return kinds
}

/** Reads where the items lie. Null where their pieces have neither an offset nor a length. */
function readItemPlaces(view: DataView, { start, end }: Box, data: number): ItemPlace[] | null {
  const version = view.getUint8(start)
  const sizes = view.getUint16(start + 4)
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15]
  const indexSize = version === 0 ? 0 : sizes & 15
  if (offsetSize === 0 && lengthSize === 0) return null
  let at = start + 6
  const read = (size: number): number => {
    if (at + size > end) throw new RangeError('The box ends')
    at += size
    if (size === 0) return 0
    if (size === 8) return Number(view.getBigUint64(at - 8))
    return size === 2 ? view.getUint16(at - 2) : view.getUint32(at - 4)
  }
  const idSize = version < 2 ? 2 : 4
  const places: ItemPlace[] = []
  const count = Math.min(read(idSize), MAX_ITEMS)
  for (let i = 0; i < count; i++) {
    const id = read(idSize)
    const method = version === 0 ? 0 : read(2) & 15
    read(2)
    const base = read(baseSize)
    const pieces = read(2)
    if (pieces === 1) {
      read(indexSize)
      const from = base + read(offsetSize) + (method === 1 ? data : 0)
      places.push({ id, start: from, end: from + read(lengthSize), isOnePiece: method <= 1 })
    } else {
      // Metadata have one piece; those of a picture are passed at once, however many there are said to be.
      at += pieces * (indexSize + offsetSize + lengthSize)
      places.push({ id, start: 0, end: 0, isOnePiece: false })
    }
  }
  return places
}

function readType(view: DataView, at: number): string {
  return String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at, 4))
}

function readRest(view: DataView, from: number, to: number): string {
  return String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + from, Math.min(to - from, 200)))
}
