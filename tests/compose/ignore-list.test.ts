import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  clearIgnored,
  computeShortHash,
  countIgnored,
  MAX_IGNORED,
  openIgnoreList,
} from '../../utils/compose/ignore-list.ts'

const PHRASE = { check: 'personal-data', phrase: '0912 345 678' } as const

describe('the permanent ignore list', () => {
  beforeEach(() => fakeBrowser.reset())

  it('shares additions and removals between pages', async () => {
    const first = openIgnoreList()
    await first.add(PHRASE)
    expect(first.has(PHRASE)).toBe(true)
    const second = openIgnoreList()
    await vi.waitFor(() => expect(second.has({ ...PHRASE, phrase: '0912  345 678 ' })).toBe(true))
    await first.remove(PHRASE)
    await vi.waitFor(() => expect(second.has(PHRASE)).toBe(false))
  })

  it('stores short numbers only, no words', async () => {
    const list = openIgnoreList()
    await list.add(PHRASE)
    const stored = JSON.stringify(await fakeBrowser.storage.local.get(null))
    expect(stored).not.toMatch(/0912|345|personal/)
    const { ignored } = (await fakeBrowser.storage.local.get('ignored')) as { ignored: { hashes: number[] } }
    expect(ignored.hashes).toHaveLength(1)
    expect(ignored.hashes[0]).toBeLessThan(2 ** 20)
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
    const list = openIgnoreList()
    for (let n = 0; n < MAX_IGNORED + 5; n++) await list.add({ ...PHRASE, phrase: `cụm ${n}` })
    expect(await countIgnored()).toBeLessThanOrEqual(MAX_IGNORED)
    expect(list.has({ ...PHRASE, phrase: `cụm ${MAX_IGNORED + 4}` })).toBe(true)
    await clearIgnored()
    expect(await countIgnored()).toBe(0)
    await vi.waitFor(() => expect(list.has({ ...PHRASE, phrase: `cụm ${MAX_IGNORED + 4}` })).toBe(false))
  })

  it.each([null, 5, 'x', { salt: 'x' }, { salt: 1, hashes: 'x' }, { salt: 1, hashes: [null, 1.5, {}] }])(
    'treats an invalid stored value (%j) as an empty list',
    async (ignored) => {
      await fakeBrowser.storage.local.set({ ignored })
      expect(await countIgnored()).toBe(0)
      expect(openIgnoreList().has(PHRASE)).toBe(false)
    },
  )

  it('ignores a phrase in this page even when storage is full', async () => {
    const list = openIgnoreList()
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'))
    await expect(list.add(PHRASE)).rejects.toThrow('quota')
    expect(list.has(PHRASE)).toBe(true)
  })
})
