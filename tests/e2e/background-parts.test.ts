import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { DEFAULT_SETTINGS } from '../../utils/settings/settings-schema.ts'
import { type PackPublisher, startPackPublisher } from '../library/packs/pack-publisher.ts'
import { makePack, makePackFile, SIGNING_KEY } from '../library/packs/sample-pack.ts'
import { openInFront } from './compose-actions.ts'
import { type DeliveryWorld, startDeliveryWorld } from './delivery/delivery-world.ts'
import { type ReportStore, startReportStore } from './delivery/report-store.ts'
import { readBackgroundGlobal } from './harness/background-globals.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import { readStorage, storeSettings } from './harness/browser-storage.ts'
import { copyBuiltExtension, type ExtensionCopy } from './harness/extension-copy.ts'
import { putBackgroundToSleep } from './harness/sleep-background.ts'
import { waitFor } from './harness/wait-for.ts'
import { waitForWords } from './page-actions.ts'
import { reportByMenu, SCAM_POST } from './report-actions.ts'

type Extension = {
  runtime: { sendMessage: (message: object) => Promise<unknown> }
  alarms: {
    create: (name: string, about: object) => unknown
    get: (name: string) => Promise<{ periodInMinutes?: number } | undefined>
  }
}

/** Sends a message to the background; resolves to its reply or its failure, as text. */
const ask = (own: Page, name: string, data: unknown = null) =>
  own.evaluate(
    (message) =>
      (globalThis as unknown as { chrome: Extension }).chrome.runtime.sendMessage(message).then(JSON.stringify, String),
    { name, data },
  )
const ringAlarm = (own: Page, name: string) =>
  own.evaluate((alarm) => {
    void (globalThis as unknown as { chrome: Extension }).chrome.alarms.create(alarm, { when: Date.now() })
  }, name)

const readAlarmPeriod = (own: Page) =>
  own.evaluate(
    async () =>
      (await (globalThis as unknown as { chrome: Extension }).chrome.alarms.get('outbox'))?.periodInMinutes ?? 0,
  )

// delivery.test.ts has it load a part after the browser was killed.
describe.each(getWantedBrowsers())('a stopped background in %s', (name) => {
  let copy: ExtensionCopy
  let store: ReportStore
  let publisher: PackPublisher
  let world: DeliveryWorld
  beforeAll(async () => {
    copy = copyBuiltExtension(name)
    store = await startReportStore()
    publisher = await startPackPublisher()
    const folder = copy.folder
    world = await startDeliveryWorld(store, name, { folder, stage: await borrowStage(name, { folder }) })
    world.stage.network.allow(new URL(publisher.address).host)
  }, 120_000)
  afterAll(async () => {
    await world.close()
    await store.stop()
    await publisher.close()
  })
  const loadedParts = async () =>
    Object.keys((await readBackgroundGlobal<object>(world.stage, world.page, 'truocKhiDangParts')) ?? {})
  /** The driver of Chromium may hear of a new worker later than the answer of that worker comes. */
  const waitForParts = (...names: string[]) =>
    waitFor(async () => (await loadedParts()).join() === names.join(), `just ${names} is loaded`)
  /** Firefox spares a background that still works, such as one that was just notified of a permission. */
  const stop = () =>
    waitFor(async () => {
      await putBackgroundToSleep(world.stage)
      return (await loadedParts()).length === 0
    }, 'the background is stopped')
  beforeEach(stop)
  const waitForDelivery = async () => {
    const ids = [...world.queued]
    await waitFor(async () => {
      const delivered = (await world.look()).filter(({ state }) => state === 'delivered').map(({ id }) => id)
      return ids.every((id) => delivered.includes(id))
    }, 'the report is delivered')
    expect(store.rows.map(({ id }) => id).sort()).toEqual(ids.sort())
  }

  it('loads no part for a message that needs none', async () => {
    await ask(world.page, 'none')
    expect(await loadedParts()).toEqual([])
  })

  it('loads the report part for a message, and sends', async () => {
    await world.queue(1)
    expect(await world.drainInWorker()).toBeNull()
    await waitForParts('report')
    await waitForDelivery()
  })

  it('loads the report part for the alarm of the outbox, and sends', async () => {
    await world.queue(1)
    await ringAlarm(world.page, 'outbox')
    await waitForDelivery()
    await waitForParts('report')
  })

  it('is woken for the outbox every minute while a report waits, and every half hour while none does', async () => {
    await world.drainInWorker()
    expect(await readAlarmPeriod(world.page)).toBe(30)
    store.treat = () => 'broken'
    await world.queue(1)
    await world.drainInWorker()
    await stop()
    expect(await readAlarmPeriod(world.page)).toBe(1)
    store.treat = () => undefined
    await world.retryAll()
    await world.drainInWorker()
    expect(await readAlarmPeriod(world.page)).toBe(30)
    await waitForDelivery()
  })

  it('loads the report part for a click in the menu, and stores the post', async () => {
    const before = (await world.look()).length
    const site = await openInFront(world.stage, 'facebook')
    // No protocol reaches Chromium's menu: the test dispatches the click in a worker that another event has woken.
    if (name === 'chromium') await ask(world.page, 'none')
    const popup = await reportByMenu(world.stage, site, SCAM_POST)
    await waitFor(async () => (await world.look()).length === before + 1, 'the post is stored')
    await waitForParts('report')
    await popup.close()
    await site.close()
    await world.page.bringToFront()
  })

  it('loads the part of library updates for their alarm, and installs a pack', async () => {
    const file = await makePackFile(makePack({ sequence: 1 }))
    publisher.answer = (reply) => reply.writeHead(200, { 'Content-Type': 'application/json' }).end(file)
    const updates = { address: publisher.address, key: SIGNING_KEY.publicKey }
    await storeSettings(world.page, { ...DEFAULT_SETTINGS, updates })
    await ringAlarm(world.page, 'library-update')
    await waitFor(async () => {
      const { databases } = JSON.parse(await readStorage(world.page))
      return databases['library-packs/packs']?.[0]?.pack.sequence === 1
    }, 'the pack is installed')
    await waitForParts('updates')
  })

  /** A page that was open has the scripts of the old version. Firefox starts the new ones there; Chromium does not. */
  const expectReportAfterUpdate = async (site: Page) => {
    const before = (await world.look()).length
    const popup = await reportByMenu(world.stage, site, SCAM_POST, name === 'chromium' ? '.banner' : undefined)
    if (name === 'chromium') await waitForWords(popup, '#panel-report .banner', /Nên tải lại trang rồi thử lại\.$/)
    expect((await world.look()).length - before).toBe(name === 'chromium' ? 0 : 1)
    await popup.close()
    await site.close()
  }

  it('loads the new parts after an update in which only they changed', { timeout: 120_000 }, async () => {
    copy.change('manifest.json', (before) => before.toString().replace('"0.1.0"', '"0.1.1"'))
    copy.change('report-part.js', (before) => `${before};globalThis.partVersion = 2`)
    const site = await openInFront(world.stage, 'facebook')
    await world.stage.browser.installExtension(copy.folder)
    world.page = await world.open()
    await expectReportAfterUpdate(site)
    await world.page.bringToFront()
    await stop()
    await world.queue(1)
    expect(await world.drainInWorker()).toBeNull()
    expect(await readBackgroundGlobal<number>(world.stage, world.page, 'partVersion')).toBe(2)
    await waitForDelivery()
  })
})

it.each(getWantedBrowsers())('a part that %s cannot load rejects its events and no others', async (name) => {
  const copy = copyBuiltExtension(name)
  rmSync(join(copy.folder, 'report-part.js'))
  const stage = await borrowStage(name, { folder: copy.folder })
  try {
    const own = await stage.openOwn('welcome.html')
    await putBackgroundToSleep(stage)
    for (let time = 0; time < 2; time++) {
      expect(await ask(own, 'drain-outbox')).toContain('/report-part.js cannot be loaded')
    }
    expect(await ask(own, 'open-provision', { id: 'vi-sao/insult' })).toBe('null')
    await stage.ownTab('library.html')
  } finally {
    await stage.close()
    copy.remove()
  }
})
