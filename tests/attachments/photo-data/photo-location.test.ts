import { deflateSync } from 'node:zlib'
import exifr from 'exifr'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPhotoLocation, removePhotoLocation } from '../../../utils/attachments/photo-data/photo-location.ts'
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

const isInside = (bytes: Uint8Array, part: Uint8Array) => Buffer.from(bytes).includes(Buffer.from(part))

describe('readPhotoLocation', () => {
  it.each(PHOTOS)('reads the place of %s', async (_, photo) => {
    const location = await readPhotoLocation(photo)
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
    const location = await readPhotoLocation(photo)
    expect(location?.latitude).toBeCloseTo(latitude, 9)
    expect(location?.longitude).toBeCloseTo(longitude, 9)
  })

  it('reads the elements of XMP, and places of other programs', async () => {
    const elements = '<exif:GPSLatitude>21,1,42S</exif:GPSLatitude><exif:GPSLongitude>105,51.5W</exif:GPSLongitude>'
    const photo = buildJpeg({ xmp: buildXmp('', elements), picture: PICTURE })
    expect(await readPhotoLocation(photo)).toEqual({
      latitude: -(21 + 1 / 60 + 42 / 3600),
      longitude: -(105 + 51.5 / 60),
    })
    const drone = buildXmp('drone-dji:GpsLatitude="+21.0285" drone-dji:GpsLongitude="+105.8542"')
    expect(await readPhotoLocation(buildJpeg({ xmp: drone, picture: PICTURE }))).toEqual({
      latitude: 21.0285,
      longitude: 105.8542,
    })
  })

  it('finds the place of a second picture in the file', async () => {
    const first = buildJpeg({ picture: PICTURE })
    const both = new Uint8Array([...first, ...buildJpeg({ exif: EXIF, picture: PICTURE })])
    expect(await readPhotoLocation(both)).not.toBeNull()
    expect(await readPhotoLocation(removePhotoLocation(both)!)).toBeNull()
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
      expect(await readPhotoLocation(photo)).toBeNull()
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
          await readPhotoLocation(broken)
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
    expect(await readPhotoLocation(cleaned)).toBeNull()
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

  it('changes no byte of a photo without a place', () => {
    const photo = buildJpeg({ exif: buildExif({}), xmp: buildXmp('exif:Flash="1"'), picture: PICTURE })
    expect(removePhotoLocation(photo)).toEqual(photo)
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

/** The Exif data of `EXIF` as they are to be left: the link to the place gone, its directory of zeros. */
function buildCleanExif(): Buffer {
  const clean = Buffer.from(EXIF)
  const gpsAt = EXIF.readUInt32LE(10 + 12 + 8)
  const thumbnailAt = EXIF.readUInt32LE(10 + 3 * 12)
  clean.fill(0, gpsAt, thumbnailAt)
  // Two entries and the link to the next directory remain.
  clean.writeUInt16LE(2, 8)
  clean.copyWithin(10 + 12, 10 + 24, 10 + 40)
  clean.fill(0, 10 + 28, 10 + 40)
  return clean
}
