import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { stripMetadata } from '../../../utils/report/picture/strip-metadata.ts'
import { buildPngChunk, readJpegParts, readPngParts } from './picture-parts.ts'

const SECRET = 'GPS 10.762622, 106.660172'

function segment(marker: number, data: Uint8Array): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(data.length + 2)
  return Buffer.concat([Buffer.from([0xff, marker]), length, data])
}

const HEAD = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0])
const PNG = Buffer.concat([
  Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  buildPngChunk('IHDR', HEAD),
  buildPngChunk('tEXt', Buffer.from(`Comment\0${SECRET}`)),
  buildPngChunk('eXIf', Buffer.from(SECRET)),
  buildPngChunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${SECRET}`)),
  buildPngChunk('iCCP', Buffer.from(SECRET)),
  buildPngChunk('tIME', Buffer.from([7, 0xea, 11, 24, 7, 5, 0])),
  buildPngChunk('IDAT', deflateSync(Buffer.from([0, 1, 2, 3, 255]))),
  buildPngChunk('IEND', Buffer.alloc(0)),
])
const JPEG = Buffer.concat([
  Buffer.from([0xff, 0xd8]),
  segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
  segment(0xe1, Buffer.from(`Exif\0\0${SECRET}`)),
  segment(0xe2, Buffer.from(`ICC_PROFILE\0${SECRET}`)),
  segment(0xed, Buffer.from(`Photoshop 3.0\0${SECRET}`)),
  segment(0xfe, Buffer.from(SECRET)),
  segment(0xdb, Buffer.alloc(65, 1)),
  segment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0])),
  segment(0xc4, Buffer.alloc(20)),
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  // Coded data with a stuffed 0xff and a restart marker.
  Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
  Buffer.from([0xff, 0xd9]),
])

describe.each([
  ['image/png', PNG, ['IHDR', 'IDAT', 'IEND'], readPngParts],
  ['image/jpeg', JPEG, ['d8', 'e0', 'db', 'c0', 'c4', 'da', 'd9'], readJpegParts],
] as const)('stripMetadata for %s', (type, file, expectedParts, partsOf) => {
  it('keeps only the parts that the pixels need, without location, device or vendor data', () => {
    expect(file.includes(SECRET)).toBe(true)
    const clean = stripMetadata(type, file)
    expect(partsOf(clean)).toEqual({ names: expectedParts, rest: 0 })
    expect(Buffer.from(clean).includes('GPS')).toBe(false)
  })

  it('removes bytes after the end of the picture', () => {
    const hidden = Buffer.concat([file, Buffer.from(`PK${SECRET}`), file])
    expect(stripMetadata(type, hidden)).toEqual(stripMetadata(type, file))
  })

  it('is idempotent', () => {
    expect(stripMetadata(type, stripMetadata(type, file))).toEqual(stripMetadata(type, file))
  })

  it('throws a RangeError for a truncated file and for another type', () => {
    for (let end = 0; end < file.length; end++) {
      expect(() => stripMetadata(type, file.subarray(0, end)), `${end} bytes`).toThrow(RangeError)
    }
    expect(() => stripMetadata(type, Buffer.from('<svg>'))).toThrow(RangeError)
  })
})
