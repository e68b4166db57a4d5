import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Page } from 'puppeteer-core'
import type { BrowserName } from '../../../scripts/browsers.ts'
import type { ItemState, SendError } from '../../../utils/report/model/outbox-item.ts'
import { FORM, POST } from '../../report/sample-report.ts'
import { copyKilledProfile } from '../harness/copy-profile.ts'
import { allowChromiumOrigin, answerFirefoxPrompt } from '../harness/host-permission.ts'
import { launchStage, type Stage } from '../harness/launch-stage.ts'
import { waitFor } from '../harness/wait-for.ts'
import type * as Code from './outbox-code.ts'
import {
  applyToWaiting,
  type PermissionsApi,
  queueDraftsInPage,
  queueReportInPage,
  requestPermissionOnClick,
  saveDraftInPage,
} from './page-functions.ts'
import type { RandomChance } from './random-chance.ts'
import type { ReportStore } from './report-store.ts'
import type { SmallDisk } from './small-disk.ts'
import type { StorageRoom } from './storage-room.ts'

/** How one report stands in the outbox. */
export interface ReportStatus {
  id: string
  state: ItemState
  attempts: number
  nextAt: number | null
  lastError: SendError | null
}

/** One strike of a fault while so many reports are on their way. Resolves to how often it was felt, and to what was seen to be wrong. */
export type FaultStrike = (
  world: DeliveryWorld,
  chance: RandomChance,
  reports: number,
) => Promise<{ felt: number; wrong?: string[] }>

/** A browser with the extension, one of its pages to act from, and what was handed over for sending so far. */
export interface DeliveryWorld {
  stage: Stage
  page: Page
  store: ReportStore
  /** The room for what the extension stores, where it can be taken. */
  room: StorageRoom | null
  /** The numbers of the reports that were queued. */
  queued: Set<string>
  /** Another of the extension's pages, with the outbox's code in it. */
  open(): Promise<Page>
  /** Writes and queues reports by the product's own code. In: how many, for which address, and how far ahead the clock goes, in milliseconds. Resolves to how many there was no room for. */
  queue(count: number, about?: { origin?: string; ahead?: number }): Promise<number>
  /** Writes so many drafts, each about a post with so many characters more than its first words, and leaves them. Resolves to their numbers. */
  draft(count: number, longer?: number): Promise<string[]>
  /** Queues those of the drafts that are not queued yet. Resolves to why some were not. */
  queueDrafts(ids: readonly string[]): Promise<string[]>
  /** Asks the background to send; resolves when it says it is through, to what kept it from that, or when it was stopped meanwhile. */
  drainInWorker(): Promise<'storage-full' | 'storage' | null>
  /** Drains in a page, with a clock that goes ahead by so many milliseconds. */
  drainInPage(page: Page, ahead?: number): Promise<void>
  /** "Gửi ngay" on everything that waits. */
  retryAll(): Promise<void>
  withdrawAll(): Promise<void>
  look(): Promise<ReportStatus[]>
  /** Kills the browser as a crash does, and starts it again on the same profile. */
  kill(): Promise<void>
  close(): Promise<void>
}

declare const outboxCode: typeof Code
type Extension = { runtime: { sendMessage: (message: object) => Promise<'storage-full' | 'storage' | null> } }
declare const chrome: Extension

/** What a world is made on. */
interface WorldOptions {
  /** A small disk to lay the extension's storage on; it goes with the world. */
  disk?: SmallDisk | undefined
  /** The folder of a copy of the extension; it goes with the world, too. */
  folder?: string | undefined
}

/** Starts a browser on a world around a store. */
export async function startDeliveryWorld(
  store: ReportStore,
  name: BrowserName,
  { disk, folder }: WorldOptions = {},
): Promise<DeliveryWorld> {
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, 'outbox-code.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'outboxCode',
    target: 'es2023',
  })
  // A name at the top of a script that is evaluated does not last: it is put where the next one finds it.
  const code = `${bundle.outputFiles[0]!.text}; globalThis.outboxCode = outboxCode`
  let serial = 0

  const begin = async (profile?: string) => {
    world.stage = await launchStage(name, { ...(profile ? { profile } : {}), ...(folder ? { folder } : {}) })
    world.stage.network.allow(store.host)
    if (name === 'chromium') for (const origin of ORIGINS) await allowChromiumOrigin(world.stage, origin)
    world.page = await world.open()
    await world.page.bringToFront()
    await world.page.evaluate(requestPermissionOnClick, ORIGINS)
    await world.page.click('main h2')
    const answered = () => world.page.evaluate(() => (globalThis as { granted?: boolean }).granted)
    // What Firefox was allowed before it was killed, it may have written down: then it does not ask again.
    if (name === 'firefox' && !(await granted(world.page))) await answerFirefoxPrompt(world.stage, 'allow')
    await waitFor(answered, 'the browser allows it')
  }

  const world = {
    store,
    room: disk ?? null,
    queued: new Set<string>(),
    open: async () => {
      const page = await world.stage.openOwn('options.html')
      await page.waitForSelector('main h2')
      await page.evaluate(code)
      return page
    },
    queue: async (count, { origin = store.origin, ahead = 0 } = {}) => {
      const given = Array.from({ length: count }, () => ++serial)
      const done = await world.page.evaluate(queueReportInPage, { given, origin, ahead, post: POST, form: FORM })
      for (const id of done.ids) world.queued.add(id)
      return done.full
    },
    draft: (count, longer = 0) => {
      const given = Array.from({ length: count }, () => ++serial)
      return world.page.evaluate(saveDraftInPage, { given, longer, post: POST, form: FORM })
    },
    queueDrafts: async (ids) => {
      const { queued, problems } = await world.page.evaluate(queueDraftsInPage, { ids: [...ids], origin: store.origin })
      for (const id of queued) world.queued.add(id)
      return problems
    },
    drainInWorker: () =>
      world.page.evaluate(() =>
        chrome.runtime.sendMessage({ name: 'drain-outbox', data: null }).then(
          (problem) => problem,
          // It was stopped in the middle: that is what is tried out.
          (error: unknown) => {
            console.info(String(error))
            return null
          },
        ),
      ),
    drainInPage: (page, ahead = 0) =>
      page.evaluate(
        (by) => outboxCode.drainOutbox({ mayReach: outboxCode.hasHostPermission, now: () => Date.now() + by }),
        ahead,
      ),
    retryAll: () => world.page.evaluate(applyToWaiting, 'retryReportNow' as const),
    withdrawAll: () => world.page.evaluate(applyToWaiting, 'withdrawReport' as const),
    look: () =>
      world.page.evaluate(async () =>
        (await outboxCode.listOutboxItems()).map(({ id, state, attempts, nextAt, lastError }) => ({
          id,
          state,
          attempts,
          nextAt,
          lastError,
        })),
      ),
    kill: async () => {
      const { browser, network, profile } = world.stage
      const process = browser.process()!
      const dead = new Promise((ended) => process.once('exit', ended))
      process.kill('SIGKILL')
      await dead
      await network.close()
      const left = copyKilledProfile(name, profile)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
      await begin(left)
    },
    close: async () => {
      await world.stage.close()
      disk?.remove()
      if (folder) rmSync(folder, { recursive: true })
    },
  } as DeliveryWorld
  await begin(disk?.profile)
  return world
}

const ORIGINS = ['http://127.0.0.1/*', 'https://127.0.0.1/*']

/** Whether the extension may reach this machine. */
function granted(page: Page): Promise<boolean> {
  return page.evaluate(
    (origins) => (globalThis as unknown as { chrome: PermissionsApi }).chrome.permissions.contains({ origins }),
    ORIGINS,
  )
}
