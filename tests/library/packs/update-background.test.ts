import 'fake-indexeddb/auto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { registerPart } from '../../../utils/background-parts/part-registry.ts'
import { clearPacks } from '../../../utils/library/packs/install-pack.ts'
import { readInstalledPacks } from '../../../utils/library/packs/installed-packs.ts'
import { readLastUpdateCheck, saveUpdateCheck } from '../../../utils/library/packs/last-update-check.ts'
import { PackError } from '../../../utils/library/packs/pack-error.ts'
import { startUpdatesBackground } from '../../../utils/library/packs/update-background.ts'
import { createUpdatesPart } from '../../../utils/library/packs/updates-part.ts'
import { changeSettings } from '../../../utils/settings/settings-store.ts'
import { clearTrustedStorage } from '../../lib/trusted-database.ts'
import { waitFor } from '../../wait-for.ts'
import { type PackPublisher, startPackPublisher } from './pack-publisher.ts'
import { BUNDLE, makePack, makePackFile, OTHER_KEY, SIGNING_KEY } from './sample-pack.ts'

const ALARM = 'library-update'
const HOUR = 3_600_000
let publisher: PackPublisher
beforeAll(async () => {
  registerPart('updates', createUpdatesPart())
  publisher = await startPackPublisher()
})
afterAll(() => publisher.close())
beforeEach(async () => {
  fakeBrowser.reset()
  await clearTrustedStorage()
  await clearPacks()
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true as never)
})

const setSource = () => changeSettings({ updates: { address: publisher.address, key: SIGNING_KEY.publicKey } })
const alarm = () => fakeBrowser.alarms.get(ALARM)
const ring = () =>
  fakeBrowser.alarms.onAlarm.trigger({ name: ALARM, scheduledTime: Date.now(), persistAcrossSessions: true })

describe('updates in the background', () => {
  it('set no alarm and send no request without a source', async () => {
    const before = publisher.asked.length
    startUpdatesBackground()
    await ring()
    await waitFor(async () => expect(await alarm()).toBeUndefined())
    expect(publisher.asked.length).toBe(before)
    expect(await readLastUpdateCheck()).toBeUndefined()
  })

  it('run within an hour after a source is set, and stop when it is removed', async () => {
    startUpdatesBackground()
    await setSource()
    await waitFor(async () => expect(await alarm()).toBeDefined())
    const wait = (await alarm())!.scheduledTime - Date.now()
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(HOUR)
    await changeSettings({ updates: null })
    await waitFor(async () => expect(await alarm()).toBeUndefined())
  })

  it('keep an existing alarm, and restore one the browser forgot with its due time', async () => {
    await setSource()
    const { nextAt } = await saveUpdateCheck({ came: 'same' })
    startUpdatesBackground()
    await waitFor(async () => expect((await alarm())?.scheduledTime).toBe(nextAt))
    await fakeBrowser.alarms.create(ALARM, { when: 4711 })
    const asked = vi.spyOn(fakeBrowser.alarms, 'get')
    startUpdatesBackground()
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(1))
    await fakeBrowser.runtime.onStartup.trigger()
    await waitFor(() => expect(asked.mock.calls.length).toBeGreaterThan(1))
    await Promise.all(asked.mock.results.map(({ value }) => value))
    expect((await alarm())?.scheduledTime).toBe(4711)
  })

  it('install a newer pack when the alarm fires, and run again in a day', async () => {
    await setSource()
    const file = await makePackFile(makePack())
    publisher.answer = (reply) => reply.end(file)
    startUpdatesBackground()
    await ring()
    await waitFor(async () => expect((await readInstalledPacks(BUNDLE)).current?.pack).toEqual(makePack()))
    await waitFor(async () => expect((await alarm())!.scheduledTime - Date.now()).toBeGreaterThan(20 * HOUR))
  })

  it.each([
    ['was removed', null],
    ['was changed', { address: 'https://khac.example/goi.json', key: OTHER_KEY.publicKey }],
  ])('install no pack from a download whose source %s', async (_, updates) => {
    await setSource()
    const file = await makePackFile(makePack())
    const left = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    publisher.answer = async (reply) => {
      await changeSettings({ updates })
      await clearPacks()
      reply.end(file)
    }
    startUpdatesBackground()
    await ring()
    await waitFor(() => expect(left).toHaveBeenCalledWith('packs: in the background', expect.any(PackError)))
    expect((await readInstalledPacks(BUNDLE)).current).toBeUndefined()
    expect(await readLastUpdateCheck()).toBeUndefined()
    left.mockRestore()
  })

  it('run again sooner after a failure, and store its reason', async () => {
    await setSource()
    publisher.answer = (reply) => reply.writeHead(503).end()
    startUpdatesBackground()
    await ring()
    await waitFor(async () => expect(await readLastUpdateCheck()).toMatchObject({ came: 'server', failures: 1 }))
    await waitFor(async () => expect((await alarm())!.scheduledTime - Date.now()).toBeLessThanOrEqual(HOUR))
  })
})
