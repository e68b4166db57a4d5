import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { computeBundleStamp } from '../../../utils/library/packs/bundle-stamp.ts'
import {
  clearPacks,
  computeFileDigest,
  installPack,
  restorePreviousPack,
} from '../../../utils/library/packs/install-pack.ts'
import {
  type InstalledPacks,
  readInstalledPacks,
  watchInstalledPacks,
} from '../../../utils/library/packs/installed-packs.ts'
import { packDb } from '../../../utils/library/packs/pack-db.ts'
import type { PackError } from '../../../utils/library/packs/pack-error.ts'
import { BUNDLE, makePack, makePackFile, OTHER_KEY, readWholeDatabase, SIGNING_KEY, TODAY } from './sample-pack.ts'

const tools = { key: SIGNING_KEY.publicKey, bundle: BUNDLE, today: TODAY }
const install = async (sequence: number, now = 1000 * sequence) =>
  installPack(await makePackFile(makePack({ sequence })), tools, now)
const refusalOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: PackError) => error.refusal,
  )
const numbers = async () => {
  const { current, previous } = await readInstalledPacks(BUNDLE)
  return [current?.pack.sequence, previous?.pack.sequence]
}

beforeEach(clearPacks)
afterEach(() => vi.restoreAllMocks())

describe('installing', () => {
  it('stores the pack whole, with who signed it and when', async () => {
    const file = await makePackFile(makePack())
    await installPack(file, tools, 4711)
    const { current, previous, problem } = await readInstalledPacks(BUNDLE)
    expect(current).toEqual({
      slot: 'current',
      pack: makePack(),
      key: SIGNING_KEY.publicKey,
      digest: await computeFileDigest(file),
      fits: computeBundleStamp(BUNDLE),
      installedAt: 4711,
      back: 'bundle',
    })
    expect([previous, problem]).toEqual([undefined, undefined])
  })

  it('keeps the pack before, and none before that', async () => {
    for (const sequence of [1, 2, 9]) await install(sequence)
    expect(await numbers()).toEqual([9, 2])
  })

  it('counts the numbers of every key by themselves', async () => {
    await install(7)
    await installPack(await makePackFile(makePack({ sequence: 3 }), OTHER_KEY), { ...tools, key: OTHER_KEY.publicKey })
    expect(await numbers()).toEqual([3, 7])
    expect(await refusalOf(install(7))).toBe('replayed')
    await install(8)
    expect(await numbers()).toEqual([8, 3])
  })

  it('takes one of two that come at once', async () => {
    await install(1)
    const went = await Promise.all([refusalOf(install(2)), refusalOf(install(2)), refusalOf(install(2))])
    expect(went.sort()).toEqual(['none', 'replayed', 'replayed'])
    expect(await numbers()).toEqual([2, 1])
  })
})

describe('an installation that is stopped in the middle', () => {
  // Four steps of one transaction: reading the mark, moving the old pack, putting the new one, putting the mark.
  const steps = ['the first write', 'the second write', 'the third write'] as const

  it.each(steps)('leaves everything as it was when %s fails', async (step) => {
    await install(1)
    await install(2)
    const before = await readWholeDatabase()
    failAt(steps.indexOf(step), () => {
      throw new Error('stopped')
    })
    expect(await refusalOf(install(3))).toBe('storage')
    expect(await readWholeDatabase()).toEqual(before)
  })

  it.each(steps)('leaves everything as it was when the transaction is broken off before %s', async (step) => {
    await install(1)
    await install(2)
    const before = await readWholeDatabase()
    failAt(steps.indexOf(step), () => Dexie.currentTransaction.abort())
    expect(await refusalOf(install(3))).toBe('storage')
    expect(await readWholeDatabase()).toEqual(before)
    vi.restoreAllMocks()
    await install(3)
    expect(await numbers()).toEqual([3, 2])
  })

  it('says so when the device is full', async () => {
    await install(1)
    const before = await readWholeDatabase()
    failAt(1, () => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(await refusalOf(install(2))).toBe('no-space')
    expect(await readWholeDatabase()).toEqual(before)
  })

  /** Has the n-th write from now (from 0) do something else first. */
  function failAt(nth: number, act: () => void) {
    let writes = 0
    for (const table of [packDb.packs, packDb.marks]) {
      const put = table.put.bind(table) as (value: unknown) => unknown
      vi.spyOn(table, 'put').mockImplementation(((value: unknown) => {
        if (writes++ === nth) act()
        return put(value)
      }) as never)
    }
  }
})

describe('stepping back', () => {
  it('leads to the pack before, once, and what was left is not installed again', async () => {
    await install(1)
    await install(2)
    await restorePreviousPack(SIGNING_KEY.publicKey)
    expect(await numbers()).toEqual([1, undefined])
    expect(await refusalOf(install(2))).toBe('replayed')
    expect(await refusalOf(install(1))).toBe('older')
    expect(await refusalOf(restorePreviousPack(SIGNING_KEY.publicKey))).toBe('nothing-before')
    expect(await numbers()).toEqual([1, undefined])
    await install(3)
    expect(await numbers()).toEqual([3, 1])
  })

  it('leads from the first pack to the library as it is packed', async () => {
    await install(4)
    await restorePreviousPack(SIGNING_KEY.publicKey)
    expect(await numbers()).toEqual([undefined, undefined])
    expect(await refusalOf(install(4))).toBe('replayed')
    expect(await refusalOf(restorePreviousPack(SIGNING_KEY.publicKey))).toBe('nothing-before')
    await install(5)
  })

  it('does not lead to a pack that another key signed', async () => {
    await installPack(await makePackFile(makePack(), OTHER_KEY), { ...tools, key: OTHER_KEY.publicKey })
    await install(1)
    const before = await readWholeDatabase()
    expect(await refusalOf(restorePreviousPack(SIGNING_KEY.publicKey))).toBe('other-key')
    expect(await readWholeDatabase()).toEqual(before)
  })
})

it('forgets all of it, so that the same pack can come again', async () => {
  await install(1)
  await install(2)
  await clearPacks()
  expect(await readWholeDatabase()).toEqual({ packs: [], marks: [] })
  await install(2)
})

describe('what is installed', () => {
  it('is not used, and is kept, when the library of today does not go with it', async () => {
    await install(1)
    const smaller = { ...BUNDLE, provisions: BUNDLE.provisions.filter(({ id }) => id !== 'nd-330-2026.d9.k1.b') }
    const { current, problem } = await readInstalledPacks(smaller)
    expect(problem?.refusal).toBe('broken-reference')
    expect(current?.pack.sequence).toBe(1)
  })

  it('is checked again when the library has changed in a single word', async () => {
    await install(1)
    const [first, ...rest] = BUNDLE.provisions
    const reworded = { ...BUNDLE, provisions: [{ ...first!, summary: { ...first!.summary, vi: 'Khác.' } }, ...rest] }
    expect(computeBundleStamp(reworded)).not.toBe(computeBundleStamp(BUNDLE))
    await packDb.packs.update('current', { pack: { ...makePack(), publisher: '' } })
    expect((await readInstalledPacks(reworded)).problem?.refusal).toBe('schema')
  })

  it('is told to who watches, at once and at every change', async () => {
    const seen: (number | undefined)[] = []
    const told = vi.fn(({ current }: InstalledPacks) => void seen.push(current?.pack.sequence))
    const stop = watchInstalledPacks(BUNDLE, told, (error) => {
      throw error
    })
    await vi.waitFor(() => expect(seen).toEqual([undefined]))
    await install(1)
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1))
    await restorePreviousPack(SIGNING_KEY.publicKey)
    await vi.waitFor(() => expect(seen.at(-1)).toBeUndefined())
    stop()
  })
})
