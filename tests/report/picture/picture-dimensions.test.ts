import { describe, expect, it } from 'vitest'
import { isDecodable, readPictureDimensions } from '../../../utils/report/picture/picture-dimensions.ts'
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

describe('isDecodable', () => {
  /** A frame header of 16,000 x 16,000 pixels, and one of 8 x 8. */
  const [bomb, small] = [16_000, 8].map((side) => [0xff, 0xc0, 0, 11, 8, side >> 8, side & 255, side >> 8, side & 255])
  const start = [0xff, 0xd8]
  const rest = [1, 1, 0x11, 0]

  it('accepts pictures of up to 50 million pixels', () => {
    expect(isDecodable(png, 'image/png')).toBe(true)
    expect(isDecodable(Uint8Array.from([...start, ...small!, ...rest]), 'image/jpeg')).toBe(true)
    expect(isDecodable(new Uint8Array(buildBlackPng(8000, 6250)), 'image/png')).toBe(true)
    expect(isDecodable(new Uint8Array(buildBlackPng(8000, 6251)), 'image/png')).toBe(false)
    expect(isDecodable(Uint8Array.from([...start, ...bomb!, ...rest]), 'image/jpeg')).toBe(false)
  })

  it('refuses a picture of another type, which a browser decodes by its content', () => {
    expect(isDecodable(png, 'image/jpeg')).toBe(false)
    expect(isDecodable(new TextEncoder().encode('GIF89a\u0008\0\u0008\0........'), 'image/png')).toBe(false)
  })

  it('refuses a JPEG whose markers show a decoder another frame header', () => {
    // Decoders take these markers for what they are, without a length; read with one, they hide the bomb behind them.
    for (const marker of [0x01, 0xd0, 0xd7, 0xd8, 0xd9, 0xff]) {
      const hidden = [...start, 0xff, marker, ...bomb!, ...rest]
      const length = 0xffc0
      const file = Uint8Array.from([...hidden, ...Array(length).fill(0), ...small!, ...rest])
      file.set([...small!, ...rest], 4 + length)
      expect(isDecodable(file, 'image/jpeg'), marker.toString(16)).toBe(false)
    }
  })

  it('refuses a PNG that does not begin with its header', () => {
    const file = png.slice()
    file.set(new TextEncoder().encode('tEXt'), 12)
    expect(isDecodable(file, 'image/png')).toBe(false)
  })
})
