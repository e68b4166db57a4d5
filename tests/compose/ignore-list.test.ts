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

describe('what is never to be brought up again', () => {
  beforeEach(() => fakeBrowser.reset())

  it('is remembered across pages, and forgotten when undone', async () => {
    const first = openIgnoreList()
    await first.add(PHRASE)
    expect(first.has(PHRASE)).toBe(true)
    const second = openIgnoreList()
    await vi.waitFor(() => expect(second.has({ ...PHRASE, phrase: '0912  345 678 ' })).toBe(true))
    await first.remove(PHRASE)
    await vi.waitFor(() => expect(second.has(PHRASE)).toBe(false))
  })

  it('is stored as short numbers alone, never as words', async () => {
    const list = openIgnoreList()
    await list.add(PHRASE)
    const stored = JSON.stringify(await fakeBrowser.storage.local.get(null))
    expect(stored).not.toMatch(/0912|345|personal/)
    const { ignored } = (await fakeBrowser.storage.local.get('ignored')) as { ignored: { hashes: number[] } }
    expect(ignored.hashes).toHaveLength(1)
    expect(ignored.hashes[0]).toBeLessThan(2 ** 20)
  })

  it('cannot be told apart from a thousand other telephone numbers', () => {
    const hash = computeShortHash(PHRASE, 12345)
    let same = 0
    for (let n = 0; n < 2 ** 22; n++) if (computeShortHash({ ...PHRASE, phrase: `09${n}` }, 12345) === hash) same++
    // 4 in the mean of 4,194,304 numbers; all 10^9 numbers of the country would give about a thousand.
    expect(same).toBeGreaterThan(0)
    expect(same).toBeLessThan(20)
  })

  it('hides an unrelated phrase in at most one of two thousand with a full list', () => {
    const taken = new Set(
      Array.from({ length: MAX_IGNORED }, (_, n) => computeShortHash({ ...PHRASE, phrase: `cụm ${n}` }, 7)),
    )
    let hidden = 0
    for (let n = 0; n < 100_000; n++) if (taken.has(computeShortHash({ ...PHRASE, phrase: `khác ${n}` }, 7))) hidden++
    expect(hidden / 100_000).toBeLessThan(1 / 1000)
  })

  it('is total for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (phrase) => {
        const hash = computeShortHash({ check: 'insult', phrase }, 99)
        expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 20).toBe(true)
      }),
    )
  })

  it('keeps the newest when the list is full, counts and clears', async () => {
    const list = openIgnoreList()
    for (let n = 0; n < MAX_IGNORED + 5; n++) await list.add({ ...PHRASE, phrase: `cụm ${n}` })
    expect(await countIgnored()).toBeLessThanOrEqual(MAX_IGNORED)
    expect(list.has({ ...PHRASE, phrase: `cụm ${MAX_IGNORED + 4}` })).toBe(true)
    await clearIgnored()
    expect(await countIgnored()).toBe(0)
    await vi.waitFor(() => expect(list.has({ ...PHRASE, phrase: `cụm ${MAX_IGNORED + 4}` })).toBe(false))
  })

  it.each([null, 5, 'x', { salt: 'x' }, { salt: 1, hashes: 'x' }, { salt: 1, hashes: [null, 1.5, {}] }])(
    'takes unreadable storage (%j) for an empty list',
    async (ignored) => {
      await fakeBrowser.storage.local.set({ ignored })
      expect(await countIgnored()).toBe(0)
      expect(openIgnoreList().has(PHRASE)).toBe(false)
    },
  )

  it('still ignores in this page when storage is full', async () => {
    const list = openIgnoreList()
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'))
    await expect(list.add(PHRASE)).rejects.toThrow('quota')
    expect(list.has(PHRASE)).toBe(true)
  })
})
