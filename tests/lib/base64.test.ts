import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64InTurns, toBase64 } from '../../utils/lib/base64.ts'

/** As in a browser that has no function of its own for it. */
const without = (bytes: Uint8Array) => Object.assign(bytes, { toBase64: undefined })

describe('bytes as text', () => {
  it('come back as they were, whether or not the browser has functions of its own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const text = toBase64(without(bytes))
        expect(text).toBe(Buffer.from(bytes).toString('base64'))
        expect(Buffer.from(await fromBase64InTurns(text, undefined))).toEqual(Buffer.from(bytes))
      }),
      { numRuns: 30 },
    )
  })

  it('are worked on in steps when they are many', async () => {
    const bytes = Uint8Array.from({ length: 200_003 }, (_, i) => (i * 7 + (i >> 8)) & 255)
    expect(Buffer.from(await fromBase64InTurns(toBase64(without(bytes)), undefined))).toEqual(Buffer.from(bytes))
  })

  it('are told from what is no base64', async () => {
    await expect(fromBase64InTurns('không phải', undefined)).rejects.toThrow()
  })
})
