import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha256OfBytes } from '../../utils/report/sha256.ts'
import { sha256Now } from '../../utils/report/sha256-now.ts'

const answered = (text: string) => sha256OfBytes(new TextEncoder().encode(text))

it('is what the browser answers later, of any text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
      expect(sha256Now(text)).toBe(await answered(text))
    }),
  )
  expect(sha256Now('nửa \ud83d')).toBe(await answered('nửa \ud83d'))
})
