import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha256 } from '../../utils/report/sha256.ts'
import { sha256Now } from '../../utils/report/sha256-now.ts'

it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
])('is what the standard gives (case %#)', (text, hash) => {
  expect(sha256Now(text)).toBe(hash)
})

it('is what the browser answers later: of any text, at every length around the ends of blocks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
      expect(sha256Now(text)).toBe(await sha256(text))
    }),
  )
  expect(sha256Now('nửa \ud83d')).toBe(await sha256('nửa \ud83d'))
  for (let length = 0; length < 260; length++) {
    const text = 'x'.repeat(length)
    expect(sha256Now(text)).toBe(createHash('sha256').update(text).digest('hex'))
  }
})
