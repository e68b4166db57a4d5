import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  clearIgnored,
  readIgnored,
  redoMisjudged,
  restoreMisjudged,
  saveIgnored,
} from '../../utils/compose/ignore-store.ts'
import { addMisjudged, groupMisjudged, readMisjudged } from '../../utils/compose/misjudged-store.ts'
import { clearTrustedStorage } from '../lib/trusted-database.ts'

const DAY_1 = new Date(2026, 10, 12).getTime()
const DAY_2 = new Date(2026, 10, 28).getTime()

beforeEach(async () => {
  fakeBrowser.reset()
  await clearTrustedStorage()
})

const mark = (hash: number, rule = 'personal-data/phone') => saveIgnored({ hash, ignored: true, rule })

it('notes check, message, day and hash of a finding that was marked as wrong, and no time of day', async () => {
  await addMisjudged(7, 'personal-data/phone', DAY_1 + 50_000_000)
  expect(await readMisjudged()).toEqual([{ hash: 7, check: 'personal-data', message: 'phone', day: DAY_1 }])
})

it('keeps a phrase that is only ignored out', async () => {
  await saveIgnored({ hash: 7, ignored: true })
  expect(await readMisjudged()).toEqual([])
})

it('keeps what a site makes up out', async () => {
  for (const rule of ['personal-data', 'opinion/phone', 'personal-data/Chị Sáu', 'personal-data/0912345678', '/'])
    await mark(7, rule)
  expect(await readMisjudged()).toEqual([])
})

it('adds up the marks of each kind, the latest first', async () => {
  await addMisjudged(1, 'threat/stop', DAY_1)
  await addMisjudged(2, 'personal-data/phone', DAY_1)
  await addMisjudged(3, 'personal-data/phone', DAY_2)
  expect(groupMisjudged(await readMisjudged())).toEqual([
    { check: 'personal-data', message: 'phone', count: 2, last: DAY_2, hashes: [2, 3] },
    { check: 'threat', message: 'stop', count: 1, last: DAY_1, hashes: [1] },
  ])
})

it('counts a phrase once that was marked twice', async () => {
  await addMisjudged(1, 'threat/stop', DAY_1)
  await addMisjudged(1, 'threat/stop', DAY_2)
  expect(await readMisjudged()).toHaveLength(1)
})

it('forgets a mark that is undone where it was made', async () => {
  await mark(7)
  await saveIgnored({ hash: 7, ignored: false })
  expect(await readMisjudged()).toEqual([])
})

it('mentions the phrases of a kind again once it is unmarked, and not after the undo of that', async () => {
  await mark(7)
  await mark(8)
  await mark(9, 'threat/stop')
  const [sum] = groupMisjudged(await readMisjudged()).filter(({ check }) => check === 'personal-data')
  await restoreMisjudged(sum!)
  expect((await readIgnored()).hashes).toEqual([9])
  expect((await readMisjudged()).map(({ hash }) => hash)).toEqual([9])
  await redoMisjudged(sum!)
  expect((await readIgnored()).hashes.toSorted()).toEqual([7, 8, 9])
  expect(groupMisjudged(await readMisjudged())).toContainEqual(sum)
})

it('forgets all marks when all phrases are mentioned again', async () => {
  await mark(7)
  await clearIgnored()
  expect(await readMisjudged()).toEqual([])
})
