// Builds the files of photos with metadata, around the bytes of a picture.

import { crc32, deflateSync } from 'node:zlib'

/** Where a built photo was taken, as cameras write it. */
export interface BuiltPlace {
  latitude: readonly [degrees: number, minutes: number, seconds: number]
  south?: boolean
  longitude: readonly [degrees: number, minutes: number, seconds: number]
  west?: boolean
}

/** What the Exif data of a built photo hold. */
export interface BuiltExif {
  place?: BuiltPlace
  orientation?: number
  model?: string
  isLittle?: boolean
  /** Numbers with a sign, as some phones write them. */
  isSigned?: boolean
}

type Entry = [tag: number, type: number, count: number, value: number | Buffer]

/** Builds a TIFF structure: an orientation, a model after the link to the place, and a thumbnail's directory. */
export function buildExif({ place, orientation = 6, model = 'Máy ảnh', isLittle = true, isSigned }: BuiltExif): Buffer {
  const u16 = (value: number) => {
    const bytes = Buffer.alloc(2)
    if (isLittle) bytes.writeUInt16LE(value)
    else bytes.writeUInt16BE(value)
    return bytes
  }
  const u32 = (value: number) => {
    const bytes = Buffer.alloc(4)
    if (isLittle) bytes.writeUInt32LE(value)
    else bytes.writeUInt32BE(value)
    return bytes
  }
  /** Builds a directory at an offset, its values behind it. */
  const buildDirectory = (at: number, entries: readonly Entry[], next: (end: number) => number): Buffer => {
    let valueAt = at + 2 + entries.length * 12 + 4
    const values: Buffer[] = []
    const rows = entries.map(([tag, type, count, value]) => {
      const head = Buffer.concat([u16(tag), u16(type), u32(count)])
      if (typeof value === 'number')
        return Buffer.concat([head, type === 3 ? Buffer.concat([u16(value), u16(0)]) : u32(value)])
      if (value.length <= 4) return Buffer.concat([head, value, Buffer.alloc(4 - value.length)])
      values.push(value)
      valueAt += value.length
      return Buffer.concat([head, u32(valueAt - value.length)])
    })
    return Buffer.concat([u16(entries.length), ...rows, u32(next(valueAt)), ...values])
  }
  const degrees = (parts: readonly number[]) =>
    Buffer.concat(parts.flatMap((part) => [u32(Math.round(part * 10_000)), u32(10_000)]))
  const name = Buffer.from(`${model}\0`)
  const buildMain = (gpsAt: number, next: (end: number) => number) =>
    buildDirectory(
      8,
      [
        [0x112, 3, 1, orientation],
        ...(place ? [[0x8825, 4, 1, gpsAt] satisfies Entry] : []),
        [0xa431, 2, name.length, name],
      ],
      next,
    )
  const gpsAt = 8 + buildMain(0, () => 0).length
  const gps = place
    ? buildDirectory(
        gpsAt,
        [
          [1, 2, 2, Buffer.from(place.south ? 'S\0' : 'N\0')],
          [2, isSigned ? 10 : 5, 3, degrees(place.latitude)],
          [3, 2, 2, Buffer.from(place.west ? 'W\0' : 'E\0')],
          [4, isSigned ? 10 : 5, 3, degrees(place.longitude)],
          [29, 2, 11, Buffer.from('2026:11:29\0')],
        ],
        () => 0,
      )
    : Buffer.alloc(0)
  const thumbnailAt = gpsAt + gps.length
  const thumbnail = buildDirectory(thumbnailAt, [[0x103, 3, 1, 6]], () => 0)
  const head = isLittle ? 'II*\0\x08\0\0\0' : 'MM\0*\0\0\0\x08'
  return Buffer.concat([Buffer.from(head, 'latin1'), buildMain(gpsAt, () => thumbnailAt), gps, thumbnail])
}

/** Builds a block of XMP. */
export function buildXmp(fields: string, elements = ''): Buffer {
  return Buffer.from(
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Model="Máy" ${fields}>${elements}</rdf:Description></rdf:RDF></x:xmpmeta>`,
  )
}

/** Builds a JPEG of metadata and the data of a picture. */
export function buildJpeg({ exif, xmp, picture }: { exif?: Buffer; xmp?: Buffer; picture: Uint8Array }): Uint8Array {
  const segment = (head: string, body: Buffer) => {
    const size = Buffer.alloc(2)
    size.writeUInt16BE(2 + head.length + body.length)
    return Buffer.concat([Buffer.from([0xff, 0xe1]), size, Buffer.from(head, 'latin1'), body])
  }
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      ...(exif ? [segment('Exif\0\0', exif)] : []),
      ...(xmp ? [segment('http://ns.adobe.com/xap/1.0/\0', xmp)] : []),
      Buffer.from([0xff, 0xda, 0, 2]),
      picture,
      Buffer.from([0xff, 0xd9]),
    ]),
  )
}

/** A chunk of a PNG to build. */
export type PngChunk = readonly [type: string, data: Uint8Array]

/** Builds a PNG with chunks between its head and its picture. */
export function buildPng(chunks: readonly PngChunk[], picture: Uint8Array): Uint8Array {
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  const all: readonly PngChunk[] = [
    ['IHDR', head],
    ...chunks,
    ['IDAT', deflateSync(picture)],
    ['IEND', Buffer.alloc(0)],
  ]
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return new Uint8Array(
    Buffer.concat([
      signature,
      ...all.flatMap(([type, data]) => {
        const body = Buffer.concat([Buffer.from(type), data])
        const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
        size.writeUInt32BE(data.length)
        sum.writeUInt32BE(crc32(body))
        return [size, body, sum]
      }),
    ]),
  )
}

/** Builds a WebP of chunks. */
export function buildWebp(chunks: readonly PngChunk[]): Uint8Array {
  const body = Buffer.concat(
    chunks.flatMap(([type, data]) => {
      const size = Buffer.alloc(4)
      size.writeUInt32LE(data.length)
      return [Buffer.from(type), size, data, Buffer.alloc(data.length % 2)]
    }),
  )
  const size = Buffer.alloc(4)
  size.writeUInt32LE(4 + body.length)
  return new Uint8Array(Buffer.concat([Buffer.from('RIFF'), size, Buffer.from('WEBP'), body]))
}

/** Builds a HEIC whose item of Exif data lies before its picture. */
export function buildHeic(exif: Buffer, picture: Uint8Array): Uint8Array {
  const u16 = (value: number) => Buffer.from([value >> 8, value & 255])
  const u32 = (value: number) => Buffer.concat([u16(value >>> 16), u16(value & 0xffff)])
  const box = (type: string, ...content: readonly Uint8Array[]) => {
    const body = Buffer.concat(content)
    return Buffer.concat([u32(8 + body.length), Buffer.from(type), body])
  }
  const item = Buffer.concat([u32(6), Buffer.from('Exif\0\0', 'latin1'), exif])
  const build = (itemAt: number) => [
    box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1')),
    box(
      'meta',
      u32(0),
      box('iinf', u32(0), u16(1), box('infe', u32(0x02000000), u16(1), u16(0), Buffer.from('Exif\0'))),
      box('iloc', u32(0), u16(0x4400), u16(1), u16(1), u16(0), u16(1), u32(itemAt), u32(item.length)),
    ),
    box('mdat', item, picture),
  ]
  const headBytes = build(0)
    .slice(0, 2)
    .reduce((sum, part) => sum + part.length, 0)
  return new Uint8Array(Buffer.concat(build(headBytes + 8)))
}
