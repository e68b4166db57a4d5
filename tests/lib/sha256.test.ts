import fc from 'fast-check'
import { expect, it } from 'vitest'
import { computeSha256 } from '../../utils/lib/sha256.ts'
import { computeSha256Sync } from '../../utils/lib/sha256-sync.ts'

const computeNatively = (text: string) => computeSha256(new TextEncoder().encode(text))

it('equals the browser’s asynchronous digest for any text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
      expect(computeSha256Sync(text)).toBe(await computeNatively(text))
    }),
  )
  expect(computeSha256Sync('nửa \ud83d')).toBe(await computeNatively('nửa \ud83d'))
})
