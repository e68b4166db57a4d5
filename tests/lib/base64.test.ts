import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64InTurns, toBase64 } from '../../utils/lib/base64.ts'

/** Hides the native encoder, as in an older browser. */
const withoutNative = (bytes: Uint8Array) => Object.assign(bytes, { toBase64: undefined })

describe('base64', () => {
  it('round-trips bytes with and without native functions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const text = toBase64(withoutNative(bytes))
        expect(text).toBe(Buffer.from(bytes).toString('base64'))
        expect(Buffer.from(await fromBase64InTurns(text, undefined))).toEqual(Buffer.from(bytes))
      }),
      { numRuns: 30 },
    )
  })

  it('encodes and decodes large inputs in chunks', async () => {
    const bytes = Uint8Array.from({ length: 200_003 }, (_, i) => (i * 7 + (i >> 8)) & 255)
    expect(Buffer.from(await fromBase64InTurns(toBase64(withoutNative(bytes)), undefined))).toEqual(Buffer.from(bytes))
  })

  it('rejects invalid base64', async () => {
    await expect(fromBase64InTurns('không phải', undefined)).rejects.toThrow()
  })
})
