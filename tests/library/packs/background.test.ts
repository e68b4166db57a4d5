import 'fake-indexeddb/auto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { startUpdatesBackground } from '../../../utils/library/packs/background.ts'
import { forgetPacks } from '../../../utils/library/packs/install.ts'
import { readInstalled } from '../../../utils/library/packs/installed.ts'
import { noteLook, readLastLook } from '../../../utils/library/packs/last-update-check.ts'
import { PackError } from '../../../utils/library/packs/pack-error.ts'
import { changeSettings } from '../../../utils/settings/store.ts'
import { BUNDLE, fileOf, KEY, OTHER, packOf } from './samples.ts'
import { type Publisher, startPublisher } from './serve.ts'

const ALARM = 'library-update'
const HOUR = 3_600_000
let publisher: Publisher
beforeAll(async () => {
  publisher = await startPublisher()
})
afterAll(() => publisher.close())
beforeEach(async () => {
  fakeBrowser.reset()
  await forgetPacks()
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true as never)
})

const setSource = () => changeSettings({ updates: { address: publisher.address, key: KEY.publicKey } })
const alarm = () => fakeBrowser.alarms.get(ALARM)
const ring = () =>
  fakeBrowser.alarms.onAlarm.trigger({ name: ALARM, scheduledTime: Date.now(), persistAcrossSessions: true })

describe('updates in the background', () => {
  it('set no alarm and ask for nothing while there is no source', async () => {
    const before = publisher.asked.length
    startUpdatesBackground()
    await ring()
    await vi.waitFor(async () => expect(await alarm()).toBeUndefined())
    expect(publisher.asked.length).toBe(before)
    expect(await readLastLook()).toBeUndefined()
  })

  it('look within an hour after a source was set, and no more once it is taken away', async () => {
    startUpdatesBackground()
    await setSource()
    await vi.waitFor(async () => expect(await alarm()).toBeDefined())
    const wait = (await alarm())!.scheduledTime - Date.now()
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(HOUR)
    await changeSettings({ updates: null })
    await vi.waitFor(async () => expect(await alarm()).toBeUndefined())
  })

  it('leave an alarm that is set, and set one that a browser forgot for the time it was due', async () => {
    await setSource()
    const { nextAt } = await noteLook({ came: 'same' })
    startUpdatesBackground()
    await vi.waitFor(async () => expect((await alarm())?.scheduledTime).toBe(nextAt))
    await fakeBrowser.alarms.create(ALARM, { when: 4711 })
    const asked = vi.spyOn(fakeBrowser.alarms, 'get')
    startUpdatesBackground()
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1))
    await fakeBrowser.runtime.onStartup.trigger()
    await vi.waitFor(() => expect(asked.mock.calls.length).toBeGreaterThan(1))
    await Promise.all(asked.mock.results.map(({ value }) => value))
    expect((await alarm())?.scheduledTime).toBe(4711)
  })

  it('install what is newer when the alarm rings, and come again in a day', async () => {
    await setSource()
    const file = await fileOf(packOf())
    publisher.answer = (reply) => reply.end(file)
    startUpdatesBackground()
    await ring()
    await vi.waitFor(async () => expect((await readInstalled(BUNDLE)).current?.pack).toEqual(packOf()))
    await vi.waitFor(async () => expect((await alarm())!.scheduledTime - Date.now()).toBeGreaterThan(20 * HOUR))
  })

  it.each([
    ['was taken away', null],
    ['is another', { address: 'https://khac.example/goi.json', key: OTHER.publicKey }],
  ])('install nothing that was under way when its source %s', async (_, updates) => {
    await setSource()
    const file = await fileOf(packOf())
    const left = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    publisher.answer = async (reply) => {
      await changeSettings({ updates })
      await forgetPacks()
      reply.end(file)
    }
    startUpdatesBackground()
    await ring()
    await vi.waitFor(() => expect(left).toHaveBeenCalledWith('packs: in the background', expect.any(PackError)))
    expect((await readInstalled(BUNDLE)).current).toBeUndefined()
    expect(await readLastLook()).toBeUndefined()
    left.mockRestore()
  })

  it('come again sooner when it failed, and say why', async () => {
    await setSource()
    publisher.answer = (reply) => reply.writeHead(503).end()
    startUpdatesBackground()
    await ring()
    await vi.waitFor(async () => expect(await readLastLook()).toMatchObject({ came: 'server', failures: 1 }))
    await vi.waitFor(async () => expect((await alarm())!.scheduledTime - Date.now()).toBeLessThanOrEqual(HOUR))
  })
})
