import { describe, expect, it } from 'vitest'
import { readPictureDimensions } from '../../../utils/report/picture/picture-dimensions.ts'
import { buildBlackPng } from './picture-parts.ts'

const png = new Uint8Array(buildBlackPng(24, 7))
/** A JPEG up to its frame header: two tables, then the frame header, in which the height precedes the width. */
const jpeg = Uint8Array.from([
  ...[0xff, 0xd8, 0xff, 0xdb, 0, 4, 9, 9],
  ...[0xff, 0xc4, 0, 3, 1],
  ...[0xff, 0xc2, 0, 11, 8, 1, 2, 3, 4, 1, 1, 0x11, 0],
])

describe('readPictureDimensions', () => {
  it('reads the dimensions from the file header of a PNG and of a JPEG', () => {
    expect(readPictureDimensions(png, 'image/png')).toEqual({ width: 24, height: 7 })
    expect(readPictureDimensions(jpeg, 'image/jpeg')).toEqual({ width: 0x304, height: 0x102 })
  })

  it('reads a file that is a view into a larger buffer', () => {
    const embedded = new Uint8Array([1, 2, 3, ...png]).subarray(3)
    expect(readPictureDimensions(embedded, 'image/png')).toEqual({ width: 24, height: 7 })
  })

  it('returns null for another type and for a file truncated before the dimensions', () => {
    expect(readPictureDimensions(png, 'image/jpeg')).toBeNull()
    expect(readPictureDimensions(jpeg, 'image/png')).toBeNull()
    for (let length = 0; length < 24; length++)
      expect(readPictureDimensions(png.subarray(0, length), 'image/png')).toBeNull()
    const frameEnd = jpeg.length - 4
    for (let length = 0; length < frameEnd; length++) {
      expect(readPictureDimensions(jpeg.subarray(0, length), 'image/jpeg'), `${length}`).toBeNull()
    }
  })
})
