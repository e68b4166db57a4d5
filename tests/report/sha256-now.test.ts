import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha256 } from '../../utils/report/sha256.ts'
import { sha256Now } from '../../utils/report/sha256-now.ts'

it('is what the browser answers later, of any text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
      expect(sha256Now(text)).toBe(await sha256(text))
    }),
  )
  expect(sha256Now('nửa \ud83d')).toBe(await sha256('nửa \ud83d'))
})
