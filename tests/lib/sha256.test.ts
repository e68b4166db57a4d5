import fc from 'fast-check'
import { expect, it } from 'vitest'
import { computeSha256, computeSha256Sync } from '../../utils/lib/sha256.ts'

const answered = (text: string) => computeSha256(new TextEncoder().encode(text))

it('is what the browser answers later, of any text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
      expect(computeSha256Sync(text)).toBe(await answered(text))
    }),
  )
  expect(computeSha256Sync('nửa \ud83d')).toBe(await answered('nửa \ud83d'))
})
