import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { computeSha256 } from '../../../utils/lib/sha256.ts'
import { computeBundleStamp } from '../../../utils/library/packs/bundle-stamp.ts'
import { clearPacks, installPack, restorePreviousPack } from '../../../utils/library/packs/install-pack.ts'
import {
  type InstalledPacks,
  readInstalledPacks,
  watchInstalledPacks,
} from '../../../utils/library/packs/installed-packs.ts'
import { packDb } from '../../../utils/library/packs/pack-db.ts'
import type { PackError } from '../../../utils/library/packs/pack-error.ts'
import { waitFor } from '../../wait-for.ts'
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

describe('installPack', () => {
  it('stores the complete pack, with its key and time', async () => {
    const file = await makePackFile(makePack())
    await installPack(file, tools, 4711)
    const { current, previous, problem } = await readInstalledPacks(BUNDLE)
    expect(current).toEqual({
      slot: 'current',
      pack: makePack(),
      key: SIGNING_KEY.publicKey,
      digest: await computeSha256(file),
      fits: computeBundleStamp(BUNDLE),
      installedAt: 4711,
      back: 'bundle',
    })
    expect([previous, problem]).toEqual([undefined, undefined])
  })

  it('keeps one previous pack only', async () => {
    for (const sequence of [1, 2, 9]) await install(sequence)
    expect(await numbers()).toEqual([9, 2])
  })

  it('counts sequences separately for every key', async () => {
    await install(7)
    await installPack(await makePackFile(makePack({ sequence: 3 }), OTHER_KEY), { ...tools, key: OTHER_KEY.publicKey })
    expect(await numbers()).toEqual([3, 7])
    expect(await refusalOf(install(7))).toBe('replayed')
    await install(8)
    expect(await numbers()).toEqual([8, 3])
  })

  it('installs one of several concurrent copies', async () => {
    await install(1)
    const went = await Promise.all([refusalOf(install(2)), refusalOf(install(2)), refusalOf(install(2))])
    expect(went.sort()).toEqual(['none', 'replayed', 'replayed'])
    expect(await numbers()).toEqual([2, 1])
  })
})

describe('an installation that is interrupted', () => {
  // Writes of the transaction: the old pack, the new pack, the mark.
  const steps = ['the first write', 'the second write', 'the third write'] as const

  it.each(steps)('changes no data when %s fails', async (step) => {
    await install(1)
    await install(2)
    const before = await readWholeDatabase()
    failAt(steps.indexOf(step), () => {
      throw new Error('stopped')
    })
    expect(await refusalOf(install(3))).toBe('storage')
    expect(await readWholeDatabase()).toEqual(before)
  })

  it.each(steps)('changes no data when the transaction is aborted before %s', async (step) => {
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

  it('reports a full device', async () => {
    await install(1)
    const before = await readWholeDatabase()
    failAt(1, () => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(await refusalOf(install(2))).toBe('no-space')
    expect(await readWholeDatabase()).toEqual(before)
  })

  /** Runs an action before the n-th write from now (from 0). */
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

describe('restorePreviousPack', () => {
  it('restores the previous pack once, and the pack that was left is not installed again', async () => {
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

  it('restores the bundled library after the first pack', async () => {
    await install(4)
    await restorePreviousPack(SIGNING_KEY.publicKey)
    expect(await numbers()).toEqual([undefined, undefined])
    expect(await refusalOf(install(4))).toBe('replayed')
    expect(await refusalOf(restorePreviousPack(SIGNING_KEY.publicKey))).toBe('nothing-before')
    await install(5)
  })

  it('does not restore a pack signed by another key', async () => {
    await installPack(await makePackFile(makePack(), OTHER_KEY), { ...tools, key: OTHER_KEY.publicKey })
    await install(1)
    const before = await readWholeDatabase()
    expect(await refusalOf(restorePreviousPack(SIGNING_KEY.publicKey))).toBe('other-key')
    expect(await readWholeDatabase()).toEqual(before)
  })
})

it('clearPacks removes all data, so that the same pack can be installed again', async () => {
  await install(1)
  await install(2)
  await clearPacks()
  expect(await readWholeDatabase()).toEqual({ packs: [], marks: [] })
  await install(2)
})

describe('the installed pack', () => {
  it('is kept but not used when the bundled library no longer fits', async () => {
    await install(1)
    const smaller = { ...BUNDLE, provisions: BUNDLE.provisions.filter(({ id }) => id !== 'nd-330-2026.d9.k1.b') }
    const { current, problem } = await readInstalledPacks(smaller)
    expect(problem?.refusal).toBe('broken-reference')
    expect(current?.pack.sequence).toBe(1)
  })

  it('is checked again when a single word of the bundled library changed', async () => {
    await install(1)
    const [first, ...rest] = BUNDLE.provisions
    const reworded = { ...BUNDLE, provisions: [{ ...first!, summary: { ...first!.summary, vi: 'Khác.' } }, ...rest] }
    expect(computeBundleStamp(reworded)).not.toBe(computeBundleStamp(BUNDLE))
    await packDb.packs.update('current', { pack: { ...makePack(), publisher: '' } })
    expect((await readInstalledPacks(reworded)).problem?.refusal).toBe('schema')
  })

  it('is reported to a watcher, immediately and at every change', async () => {
    const seen: (number | undefined)[] = []
    const onInstalled = vi.fn(({ current }: InstalledPacks) => void seen.push(current?.pack.sequence))
    const stop = watchInstalledPacks(BUNDLE, onInstalled, (error) => {
      throw error
    })
    await waitFor(() => expect(seen).toEqual([undefined]))
    await install(1)
    await waitFor(() => expect(seen.at(-1)).toBe(1))
    await restorePreviousPack(SIGNING_KEY.publicKey)
    await waitFor(() => expect(seen.at(-1)).toBeUndefined())
    stop()
  })
})
