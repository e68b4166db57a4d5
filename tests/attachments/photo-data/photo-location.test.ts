import { deflateSync } from 'node:zlib'
import exifr from 'exifr'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPhotoLocation } from '../../../utils/attachments/photo-data/photo-location.ts'
import { removePhotoLocation } from '../../../utils/attachments/photo-data/remove-photo-location.ts'
import {
  type BuiltExif,
  type BuiltPlace,
  buildExif,
  buildHeic,
  buildJpeg,
  buildPng,
  buildWebp,
  buildXmp,
} from './build-photo.ts'

const PLACE: BuiltPlace = { latitude: [21, 1, 42.5], longitude: [105, 51, 15.25] }
const LATITUDE = 21 + 1 / 60 + 42.5 / 3600
const LONGITUDE = 105 + 51 / 60 + 15.25 / 3600
const PICTURE = Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 255)
const EXIF = buildExif({ place: PLACE })
const XMP = buildXmp('exif:GPSLatitude="21,1.7083N" exif:GPSLongitude="105,51.2542E"')
const zeroed = (type: string) => Buffer.from(`XML:com.adobe.xmp\0${type}\0\0`, 'latin1')

/** Each kind of file, with its place. */
const PHOTOS: [string, Uint8Array][] = [
  ['a JPEG', buildJpeg({ exif: EXIF, picture: PICTURE })],
  ['a JPEG with XMP', buildJpeg({ xmp: XMP, picture: PICTURE })],
  ['a JPEG with both', buildJpeg({ exif: EXIF, xmp: XMP, picture: PICTURE })],
  ['a PNG', buildPng([['eXIf', EXIF]], PICTURE)],
  ['a PNG with XMP', buildPng([['iTXt', Buffer.concat([zeroed('\0\0'), XMP])]], PICTURE)],
  ['a PNG with compressed XMP', buildPng([['iTXt', Buffer.concat([zeroed('\x01\0'), deflateSync(XMP)])]], PICTURE)],
  [
    'a PNG with a profile of ImageMagick',
    buildPng(
      [
        [
          'zTXt',
          Buffer.concat([
            Buffer.from('Raw profile type exif\0\0', 'latin1'),
            deflateSync(Buffer.from(`\nexif\n${EXIF.length + 6}\n457869660000${EXIF.toString('hex')}\n`)),
          ]),
        ],
      ],
      PICTURE,
    ),
  ],
  [
    'a WebP',
    buildWebp([
      ['VP8 ', PICTURE],
      ['EXIF', EXIF],
    ]),
  ],
  [
    'a WebP with a head',
    buildWebp([
      ['VP8 ', PICTURE],
      ['EXIF', Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), EXIF])],
    ]),
  ],
  [
    'a WebP with XMP',
    buildWebp([
      ['VP8 ', PICTURE],
      ['XMP ', XMP],
    ]),
  ],
  ['a HEIC', buildHeic(EXIF, PICTURE)],
]

/** The degrees of the place, as Exif data hold them. */
const DEGREES = Buffer.from(Uint32Array.of(210_000, 10_000, 10_000, 10_000, 425_000, 10_000).buffer)
const PADDING = ' '.repeat(300)
const nest = (name: string, value: string) => `<exif:GPS${name}><rdf:value>${value}</rdf:value></exif:GPS${name}>`

const isInside = (bytes: Uint8Array, part: Uint8Array) => Buffer.from(bytes).includes(Buffer.from(part))

describe('findPhotoLocation', () => {
  it.each(PHOTOS)('reads the place of %s', async (_, photo) => {
    const location = await findPhotoLocation(photo)
    expect(location?.latitude).toBeCloseTo(LATITUDE, 4)
    expect(location?.longitude).toBeCloseTo(LONGITUDE, 4)
  })

  it.each<[string, BuiltExif]>([
    ['in the south and the west', { place: { ...PLACE, south: true, west: true } }],
    ['of a big-endian camera', { place: PLACE, isLittle: false }],
    ['with signed numbers', { place: PLACE, isSigned: true }],
  ])('reads what another library reads: a place %s', async (_, exif) => {
    const photo = buildJpeg({ exif: buildExif(exif), picture: PICTURE })
    const { latitude, longitude } = (await exifr.gps(photo))!
    expect(Math.abs(latitude)).toBeCloseTo(LATITUDE, 6)
    const location = await findPhotoLocation(photo)
    expect(location?.latitude).toBeCloseTo(latitude, 9)
    expect(location?.longitude).toBeCloseTo(longitude, 9)
  })

  it('reads the elements of XMP, and places of other programs', async () => {
    const elements = '<exif:GPSLatitude>21,1,42S</exif:GPSLatitude><exif:GPSLongitude>105,51.5W</exif:GPSLongitude>'
    const photo = buildJpeg({ xmp: buildXmp('', elements), picture: PICTURE })
    expect(await findPhotoLocation(photo)).toEqual({
      latitude: -(21 + 1 / 60 + 42 / 3600),
      longitude: -(105 + 51.5 / 60),
    })
    const drone = buildXmp('drone-dji:GpsLatitude="+21.0285" drone-dji:GpsLongitude="+105.8542"')
    expect(await findPhotoLocation(buildJpeg({ xmp: drone, picture: PICTURE }))).toEqual({
      latitude: 21.0285,
      longitude: 105.8542,
    })
  })

  it('finds the place of a second picture in the file', async () => {
    const first = buildJpeg({ picture: PICTURE })
    const both = new Uint8Array([...first, ...buildJpeg({ exif: EXIF, picture: PICTURE })])
    expect(await findPhotoLocation(both)).not.toBeNull()
    expect(await findPhotoLocation(removePhotoLocation(both)!)).toBeNull()
  })

  it('returns null without a place, for zeros, and for other files', async () => {
    const nowhere = buildExif({ place: { latitude: [0, 0, 0], longitude: [0, 0, 0] } })
    for (const photo of [
      buildJpeg({ exif: buildExif({}), picture: PICTURE }),
      buildJpeg({ exif: nowhere, picture: PICTURE }),
      buildJpeg({ picture: PICTURE }),
      new TextEncoder().encode('GPS 21,105'),
      new Uint8Array(),
    ])
      expect(await findPhotoLocation(photo)).toBeNull()
  })

  it.each<[string, () => Uint8Array]>([
    ['a JPEG of thousands of links to a place', () => buildJpeg({ exif: buildPointers(5_400), picture: PICTURE })],
    ['a HEIC whose items have pieces without a size', buildSizelessHeic],
    ['a HEIC whose items all are the same XMP', buildRepeatingHeic],
    ['a PNG of hundreds of compressed chunks', buildPackedPng],
  ])('looks at a part of %s, and cleans or refuses it as fast', async (_, build) => {
    const photo = build()
    const start = performance.now()
    expect(await findPhotoLocation(photo)).toBeNull()
    removePhotoLocation(photo)
    // Without a bound, each takes longer on a fast machine; with one, half a second.
    expect(performance.now() - start).toBeLessThan(4_000)
  })

  it('reads any bytes without an error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...PHOTOS),
        fc.array(fc.tuple(fc.nat(2_000), fc.nat(255)), { maxLength: 12 }),
        fc.nat(2_000),
        async ([, photo], changes, length) => {
          const broken = photo.slice(0, length)
          for (const [at, byte] of changes) if (at < broken.length) broken[at] = byte
          await findPhotoLocation(broken)
          removePhotoLocation(broken)
        },
      ),
      { numRuns: 1_000 },
    )
  })
})

describe('removePhotoLocation', () => {
  it.each(PHOTOS)('leaves no place in %s, and the bytes of the picture', async (_, photo) => {
    const cleaned = removePhotoLocation(photo)!
    expect(await findPhotoLocation(cleaned)).toBeNull()
    const picture = isInside(photo, PICTURE) ? PICTURE : deflateSync(PICTURE)
    expect(isInside(cleaned, picture)).toBe(true)
    expect(isInside(cleaned, Buffer.from('2026:11:29'))).toBe(false)
    expect(isInside(cleaned, Buffer.from('105,51'))).toBe(false)
  })

  it('leaves no place for another library, and all that the picture needs', async () => {
    const numbers = fc.tuple(
      fc.integer({ min: 1, max: 89 }),
      fc.integer({ min: 0, max: 59 }),
      fc.integer({ min: 0, max: 59 }),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.record({ latitude: numbers, longitude: numbers, south: fc.boolean(), west: fc.boolean() }),
        fc.boolean(),
        fc.integer({ min: 1, max: 8 }),
        fc.uint8Array({ minLength: 20, maxLength: 200 }).map((bytes) => bytes.filter((byte) => byte !== 0xff)),
        async (place, isLittle, orientation, picture) => {
          const photo = buildJpeg({ exif: buildExif({ place, isLittle, orientation }), picture })
          expect(await exifr.gps(photo)).toBeDefined()
          const cleaned = removePhotoLocation(photo)!
          expect(await exifr.gps(cleaned)).toBeUndefined()
          expect(await exifr.orientation(cleaned)).toBe(orientation)
          expect(await exifr.parse(cleaned, { tiff: true, exif: true })).toMatchObject({ 42033: 'Máy ảnh' })
          expect(cleaned.subarray(-picture.length - 2)).toEqual(photo.subarray(-picture.length - 2))
          expect(cleaned).toHaveLength(photo.length)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('writes the checksums of a PNG again, and leaves the photo itself as it was', () => {
    const photo = buildPng([['eXIf', EXIF]], PICTURE)
    const before = photo.slice()
    const cleaned = removePhotoLocation(photo)!
    expect(photo).toEqual(before)
    expect(cleaned).toEqual(buildPng([['eXIf', buildCleanExif()]], PICTURE))
  })

  it('changes no byte of a photo without a place, a thumbnail and XMP', () => {
    const exif = buildExif({})
    exif.writeUInt32LE(0, 10 + 2 * 12)
    const photo = buildJpeg({ exif, picture: PICTURE })
    expect(removePhotoLocation(photo)).toEqual(photo)
  })

  it.each<[string, Buffer]>([
    ['with many spaces', buildXmp('exif:GPSLatitude     =     "21,1.71N" exif:GPSLongitude     =     "105,51.01E"')],
    ['in elements of values', buildXmp('', nest('Latitude', '21,1.71N') + nest('Longitude', '105,51.01E'))],
    ['with long values', buildXmp(`exif:GPSLatitude="${PADDING}21,1.71N" exif:GPSLongitude="${PADDING}105,51.01E"`)],
    ['by name', buildXmp('', '<Iptc4xmpExt:Sublocation>105,51.01E</Iptc4xmpExt:Sublocation>')],
  ])('leaves no place that XMP says %s', (_, xmp) => {
    for (const photo of [
      buildJpeg({ exif: EXIF, xmp, picture: PICTURE }),
      buildPng([['iTXt', Buffer.concat([zeroed('\0\0'), xmp])]], PICTURE),
      buildWebp([
        ['VP8 ', PICTURE],
        ['XMP ', xmp],
      ]),
    ]) {
      const cleaned = removePhotoLocation(photo)!
      expect(isInside(cleaned, Buffer.from('105,51.01E'))).toBe(false)
      expect(isInside(cleaned, Buffer.from('xmpmeta'))).toBe(false)
    }
  })

  it('reads and removes a place where long XMP is divided', async () => {
    const xmp = buildXmp('exif:GPSLatitude="21,1.71N" exif:GPSLongitude="105,51.01E"')
    const head = Buffer.from(`http://ns.adobe.com/xmp/extension/\0${'A'.repeat(40)}`, 'latin1')
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: xmp.length - 1 }), async (cut) => {
        const segments = [xmp.subarray(0, cut), xmp.subarray(cut)].map((part) => buildSegment([head, part]))
        const photo = new Uint8Array(
          Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, buildJpeg({ picture: PICTURE }).subarray(2)]),
        )
        expect(await findPhotoLocation(photo)).not.toBeNull()
        const cleaned = removePhotoLocation(photo)!
        const isLeft = ['21,1.71N', '51.01E', 'GPSL', 'xmpmeta'].some((text) => isInside(cleaned, Buffer.from(text)))
        expect(isLeft).toBe(false)
        expect(isInside(cleaned, PICTURE)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('leaves no degrees next to an entry that the standard does not know', async () => {
    const exif = Buffer.from(EXIF)
    // What Windows pads a directory with.
    exif.writeUInt16LE(0xea1c, exif.indexOf(Buffer.from([29, 0, 2, 0, 11, 0, 0, 0])))
    const photo = buildJpeg({ exif, picture: PICTURE })
    expect(isInside(photo, DEGREES)).toBe(true)
    const cleaned = removePhotoLocation(photo)!
    expect(isInside(cleaned, DEGREES)).toBe(false)
    expect(await exifr.orientation(cleaned)).toBe(6)
  })

  it('leaves no thumbnail, which may have a place too, and keeps the orientation', async () => {
    const thumbnail = Buffer.from(buildJpeg({ exif: EXIF, picture: PICTURE.subarray(0, 50) }))
    const photo = buildJpeg({ exif: buildThumbnailExif(thumbnail), picture: PICTURE })
    expect(Buffer.from((await exifr.thumbnail(photo))!)).toEqual(thumbnail)
    const cleaned = removePhotoLocation(photo)!
    expect(isInside(cleaned, DEGREES)).toBe(false)
    expect(isInside(cleaned, PICTURE.subarray(0, 50))).toBe(true)
    expect(Buffer.from(cleaned).lastIndexOf(Buffer.from('Exif\0\0'))).toBe(6)
    expect(await exifr.thumbnail(cleaned)).toBeUndefined()
    expect(await exifr.orientation(cleaned)).toBe(6)
    expect(await exifr.parse(cleaned, { tiff: true, exif: true })).toMatchObject({ 42033: 'Máy ảnh' })
  })

  it('leaves out the texts of a PNG that repeat its Exif data', () => {
    const photo = buildPng(
      [
        ['eXIf', EXIF],
        ['tEXt', Buffer.from('exif:GPSLatitude\x0021/1, 1/1, 4267/100', 'latin1')],
      ],
      PICTURE,
    )
    expect(removePhotoLocation(photo)).toEqual(buildPng([['eXIf', buildCleanExif()]], PICTURE))
  })

  const hiddenThumbnail = Buffer.concat([buildExif({}), buildJpeg({ exif: EXIF, picture: PICTURE })])
  const subordinate = Buffer.concat([buildExif({}), EXIF.subarray(10)])
  it.each<[string, Uint8Array]>([
    ['a comment', Buffer.concat([buildJpeg({ exif: EXIF, picture: PICTURE }), Buffer.from('GPSLatitude=21.02')])],
    ['the same degrees elsewhere', Buffer.concat([buildJpeg({ exif: EXIF, picture: PICTURE }), DEGREES])],
    ['a thumbnail that no directory knows', buildJpeg({ exif: hiddenThumbnail, picture: PICTURE })],
    ['a directory that no other links to', buildJpeg({ exif: subordinate, picture: PICTURE })],
    ['more links than are read', buildJpeg({ exif: buildPointers(5), picture: PICTURE })],
    ['more parts than are read', buildManySegments(20_001)],
  ])('refuses a photo that says where in %s', (_, photo) => {
    expect(removePhotoLocation(new Uint8Array(photo))).toBeNull()
  })

  it('unlinks a place that a broken file keeps where other data are, and leaves those', async () => {
    const exif = Buffer.from(EXIF)
    // The link to the place leads to the first directory.
    exif.writeUInt32LE(8, 10 + 12 + 8)
    const cleaned = removePhotoLocation(buildJpeg({ exif, picture: PICTURE }))!
    expect(await exifr.orientation(cleaned)).toBe(6)
    expect(await exifr.gps(cleaned)).toBeUndefined()
  })

  it('refuses other files, and photos with a video that says where', () => {
    expect(removePhotoLocation(new TextEncoder().encode('%PDF-1.7'))).toBeNull()
    const video = Buffer.from('\0\0\0\x1e\u00a9xyz\0\x12\x15\xc7+21.0285+105.8542/', 'latin1')
    const motion = Buffer.concat([buildJpeg({ exif: EXIF, picture: PICTURE }), video])
    expect(removePhotoLocation(new Uint8Array(motion))).toBeNull()
  })
})

/** The Exif data of `EXIF` as they are to be left: without the place and the thumbnail. */
function buildCleanExif(): Buffer {
  const clean = Buffer.from(EXIF)
  const gpsAt = EXIF.readUInt32LE(10 + 12 + 8)
  const thumbnailAt = EXIF.readUInt32LE(10 + 3 * 12)
  clean.fill(0, gpsAt, thumbnailAt)
  // Two entries remain, and no link to the directory of the thumbnail.
  clean.writeUInt16LE(2, 8)
  clean.copyWithin(10 + 12, 10 + 24, 10 + 36)
  clean.fill(0, 10 + 24, 10 + 40)
  clean.fill(0, thumbnailAt)
  return clean
}

/** Builds a segment of metadata. */
function buildSegment(parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255]), body])
}

/** Builds a JPEG of empty segments before its XMP. */
function buildManySegments(count: number): Buffer {
  const empty = Buffer.from([0xff, 0xe2, 0, 2])
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...Array.from({ length: count }, () => empty), buildSegment([XMP])])
}

/** Builds Exif data whose second directory has a JPEG as the thumbnail. */
function buildThumbnailExif(thumbnail: Buffer): Buffer {
  const exif = Buffer.from(EXIF)
  const at = exif.length
  exif.writeUInt32LE(at, 10 + 3 * 12)
  const directory = Buffer.alloc(2 + 2 * 12 + 4)
  directory.writeUInt16LE(2)
  for (const [i, [tag, value]] of [
    [0x201, at + directory.length],
    [0x202, thumbnail.length],
  ].entries()) {
    directory.writeUInt16LE(tag!, 2 + i * 12)
    directory.writeUInt16LE(4, 4 + i * 12)
    directory.writeUInt32LE(1, 6 + i * 12)
    directory.writeUInt32LE(value!, 10 + i * 12)
  }
  return Buffer.concat([exif, directory, thumbnail])
}

/** Builds Exif data whose only directory consists of links to itself as a place. */
function buildPointers(count: number): Buffer {
  const exif = Buffer.alloc(8 + 2 + count * 12 + 4)
  exif.write('II*\0\x08', 'latin1')
  exif.writeUInt16LE(count, 8)
  for (let at = 10; at < 10 + count * 12; at += 12) {
    exif.writeUInt16LE(0x8825, at)
    exif.writeUInt16LE(4, at + 2)
    exif.writeUInt32LE(1, at + 4)
    exif.writeUInt32LE(8, at + 8)
  }
  return exif
}

const u16 = (value: number) => Buffer.from([value >> 8, value & 255])
const u32 = (value: number) => Buffer.concat([u16(value >>> 16), u16(value & 0xffff)])
function box(type: string, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content)
  return Buffer.concat([u32(8 + body.length), Buffer.from(type), body])
}
const HEIF_HEAD = box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1'))

function buildSizelessHeic(): Uint8Array {
  const items = Array.from({ length: 10_000 }, (_, i) => Buffer.concat([u16(i), u16(0), u16(0xffff)]))
  const meta = box('meta', u32(0), box('iinf', u32(0), u16(0)), box('iloc', u32(0), u16(0), u16(10_000), ...items))
  return new Uint8Array(Buffer.concat([HEIF_HEAD, meta]))
}

function buildRepeatingHeic(): Uint8Array {
  const [count, size] = [2_000, 200_000]
  const numbers = Array.from({ length: count }, (_, i) => i + 1)
  const kinds = numbers.map((i) =>
    box('infe', u32(0x02000000), u16(i), u16(0), Buffer.from('mime\0application/rdf+xml\0')),
  )
  const places = numbers.map((i) => Buffer.concat([u16(i), u16(0), u16(1), u32(0), u32(size)]))
  const info = box('iinf', u32(0), u16(count), ...kinds)
  const meta = box('meta', u32(0), info, box('iloc', u32(0), u16(0x4400), u16(count), ...places))
  return new Uint8Array(Buffer.concat([HEIF_HEAD, meta, Buffer.alloc(size, ' :GPSLatitude ')]))
}

function buildPackedPng(): Uint8Array {
  const packed = deflateSync(Buffer.alloc(1024 * 1024, ' a:GPSLatitude '))
  const chunk = Buffer.concat([zeroed('\x01\0'), packed])
  return buildPng(
    Array.from({ length: 400 }, () => ['iTXt', chunk] as const),
    PICTURE,
  )
}
