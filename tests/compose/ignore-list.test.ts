import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { createIgnoreList, MAX_IGNORED, parseIgnoredHashes } from '../../utils/compose/ignore-list.ts'
import { clearIgnored, countIgnored, openIgnoreList, readIgnored } from '../../utils/compose/ignore-store.ts'
import { computeShortHash } from '../../utils/compose/short-hash.ts'
import { updateTrustedValue } from '../../utils/lib/trusted-storage.ts'
import { clearTrustedStorage } from '../lib/trusted-database.ts'
import { waitFor } from '../wait-for.ts'

const PHRASE = { check: 'personal-data', phrase: '0912 345 678' } as const

describe('the permanent ignore list', () => {
  const open = async () => {
    const onChange = vi.fn()
    const list = openIgnoreList(onChange)
    await waitFor(() => expect(onChange).toHaveBeenCalled())
    return list
  }
  beforeEach(async () => {
    fakeBrowser.reset()
    await clearTrustedStorage()
  })

  it('shares additions and removals between pages', async () => {
    const first = await open()
    await first.add(PHRASE)
    expect(first.has(PHRASE)).toBe(true)
    const second = await open()
    await waitFor(() => expect(second.has({ ...PHRASE, phrase: '0912  345 678 ' })).toBe(true))
    await first.remove(PHRASE)
    await waitFor(() => expect(second.has(PHRASE)).toBe(false))
  })

  it('stores short numbers only, no words', async () => {
    const list = await open()
    await list.add(PHRASE)
    const stored = await readIgnored()
    expect(stored).toEqual({ salt: expect.any(Number), hashes: [expect.any(Number)] })
    expect(stored.hashes[0]).toBeLessThan(2 ** 20)
  })

  it('has about a thousand telephone numbers with the same hash', () => {
    const hash = computeShortHash(PHRASE, 12345)
    let same = 0
    for (let n = 0; n < 2 ** 22; n++) if (computeShortHash({ ...PHRASE, phrase: `09${n}` }, 12345) === hash) same++
    // On average 4 of 4,194,304 numbers match, so about a thousand of all 10^9 numbers of the country.
    expect(same).toBeGreaterThan(0)
    expect(same).toBeLessThan(20)
  })

  it('hides an unrelated phrase in at most one of a thousand cases when the list is full', () => {
    const taken = new Set(
      Array.from({ length: MAX_IGNORED }, (_, n) => computeShortHash({ ...PHRASE, phrase: `cụm ${n}` }, 7)),
    )
    let hidden = 0
    for (let n = 0; n < 100_000; n++) if (taken.has(computeShortHash({ ...PHRASE, phrase: `khác ${n}` }, 7))) hidden++
    expect(hidden / 100_000).toBeLessThan(1 / 1000)
  })

  it('hashes any string to a 20-bit integer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (phrase) => {
        const hash = computeShortHash({ check: 'insult', phrase }, 99)
        expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 20).toBe(true)
      }),
    )
  })

  it('keeps the newest phrases when the list is full, counts and clears', async () => {
    const list = await open()
    for (let n = 0; n < MAX_IGNORED + 5; n++) await list.add({ ...PHRASE, phrase: `cụm ${n}` })
    expect((await countIgnored()).chosen).toBeLessThanOrEqual(MAX_IGNORED)
    expect(list.has({ ...PHRASE, phrase: `cụm ${MAX_IGNORED + 4}` })).toBe(true)
    await clearIgnored()
    expect(await countIgnored()).toEqual({ chosen: 0, misjudged: 0 })
    await waitFor(() => expect(list.has({ ...PHRASE, phrase: `cụm ${MAX_IGNORED + 4}` })).toBe(false))
  })

  it.each([null, 5, 'x', { salt: 'x' }, { salt: 0, hashes: [] }, { salt: 1, hashes: 'x' }])(
    'replaces an invalid stored value (%j) by an empty list with a salt',
    async (stored) => {
      await updateTrustedValue('ignored', () => stored)
      expect(await countIgnored()).toEqual({ chosen: 0, misjudged: 0 })
      expect(await readIgnored()).toEqual({ salt: expect.toSatisfy((salt) => salt !== 0), hashes: [] })
    },
  )

  it('keeps only hashes of a stored list', () => {
    expect(parseIgnoredHashes({ salt: 1, hashes: [null, 1.5, 7, {}, -1, 2 ** 20] })).toEqual({ salt: 1, hashes: [7] })
  })

  it('keeps a change although a list read before it arrives while it is being saved', async () => {
    const saving = Promise.withResolvers<void>()
    const list = createIgnoreList(() => saving.promise, vi.fn())
    list.load({ salt: 7, hashes: [] })
    const added = list.add(PHRASE)
    list.load({ salt: 7, hashes: [] })
    expect(list.has(PHRASE)).toBe(true)
    saving.resolve()
    await added
    list.load({ salt: 7, hashes: [] })
    expect(list.has(PHRASE)).toBe(false)
  })

  it('ignores a phrase in this page even when storage is full', async () => {
    const save = vi.fn().mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    const list = createIgnoreList(save, () => undefined)
    list.load({ salt: 7, hashes: [] })
    await expect(list.add(PHRASE)).rejects.toThrow('quota')
    expect(list.has(PHRASE)).toBe(true)
  })

  it('shows every finding until the stored phrases are known, and then adds what was chosen before', async () => {
    const save = vi.fn()
    const list = createIgnoreList(save, () => undefined)
    const added = list.add(PHRASE)
    expect(list.has(PHRASE)).toBe(false)
    expect(save).not.toHaveBeenCalled()
    list.load({ salt: 7, hashes: [3] })
    await added
    expect(list.has(PHRASE)).toBe(true)
    expect(save).toHaveBeenCalledExactlyOnceWith({ hash: computeShortHash(PHRASE, 7), ignored: true })
  })
})
