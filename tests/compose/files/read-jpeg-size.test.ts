import { describe, expect, it } from 'vitest'
import { readJpegSize } from '../../../components/compose/files/read-jpeg-size.ts'
import { fromBase64 } from '../../../utils/lib/base64.ts'
import { encodeJpegHead } from './sample-files.ts'

const read = (base64: string) => readJpegSize(fromBase64(base64))

describe('the size of a JPEG picture', () => {
  it('is read from its head, behind other segments, in baseline and progressive files', () => {
    expect(read(encodeJpegHead(240, 340))).toEqual({ width: 240, height: 340 })
    expect(read(encodeJpegHead(1200, 90, 0xc2))).toEqual({ width: 1200, height: 90 })
  })

  it('is unknown of a picture without area, of one larger than ours, and of any other file', () => {
    expect(read(encodeJpegHead(0, 340))).toBeUndefined()
    expect(read(encodeJpegHead(240, 65_535))).toBeUndefined()
    expect(readJpegSize(new TextEncoder().encode('%PDF-1.7 and so on'))).toBeUndefined()
    expect(readJpegSize(new Uint8Array())).toBeUndefined()
  })

  it('is unknown of a head that is cut at any byte', () => {
    const bytes = fromBase64(encodeJpegHead(240, 340))
    // The last segment's size ends 4 bytes before the end.
    for (let length = 0; length < bytes.length - 4; length++)
      expect(readJpegSize(bytes.subarray(0, length)), String(length)).toBeUndefined()
  })
})
