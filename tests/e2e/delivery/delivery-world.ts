import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Page } from 'puppeteer-core'
import type { BrowserName } from '../../../scripts/browsers.ts'
import type { ItemState, SendError } from '../../../utils/report/model/outbox-item.ts'
import { FORM, POST } from '../../report/sample-report.ts'
import { allowChromiumOrigin, answerFirefoxPrompt } from '../harness/host-permission.ts'
import { killStage } from '../harness/kill-stage.ts'
import { launchStage, type Stage } from '../harness/launch-stage.ts'
import { clickVisible, waitForElement } from '../harness/page-elements.ts'
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

/** The state of one report in the outbox. */
export interface ReportStatus {
  id: string
  state: ItemState
  attempts: number
  nextAt: number | null
  lastError: SendError | null
}

/**
 * Makes a fault strike once while `reports` reports are being sent. Resolves to how often it took effect, and to the
 * errors seen.
 */
export type FaultStrike = (
  world: DeliveryWorld,
  chance: RandomChance,
  reports: number,
) => Promise<{ effects: number; wrong?: string[] }>

/** A browser with the extension, one extension page to act from, and the reports queued so far. */
export interface DeliveryWorld {
  stage: Stage
  page: Page
  store: ReportStore
  /** The storage space available to the extension, where the test can limit it. */
  room: StorageRoom | null
  /** The ids of the queued reports. */
  queued: Set<string>
  /** Opens another extension page, with the outbox's code in it. */
  open(): Promise<Page>
  /**
   * Writes and queues reports with the product's own code. Resolves to how many did not fit into storage.
   * @param about.origin where they go; the store by default
   * @param about.ahead how far ahead the clock is, in milliseconds
   */
  queue(count: number, about?: { origin?: string; ahead?: number }): Promise<number>
  /**
   * Writes drafts and leaves them. Resolves to their ids.
   * @param longer characters added to each post
   */
  draft(count: number, longer?: number): Promise<string[]>
  /** Queues those drafts that are not queued yet. Resolves to the problems of those that were refused. */
  queueDrafts(ids: readonly string[]): Promise<string[]>
  /**
   * Asks the background to send. Resolves, when it has finished or was stopped, to the problem that kept it from
   * sending.
   */
  drainInWorker(): Promise<'storage-full' | 'storage' | null>
  /** Drains in a page, with a clock that is `ahead` milliseconds ahead. */
  drainInPage(page: Page, ahead?: number): Promise<void>
  /** Presses "Gửi ngay" on everything that waits. */
  retryAll(): Promise<void>
  withdrawAll(): Promise<void>
  look(): Promise<ReportStatus[]>
  /** Kills the browser like a crash, and restarts it on the same profile. */
  kill(): Promise<void>
  close(): Promise<void>
}

declare const outboxCode: typeof Code
type Extension = { runtime: { sendMessage: (message: object) => Promise<'storage-full' | 'storage' | null> } }
declare const chrome: Extension

/** What a world runs on. */
interface WorldOptions {
  /** A small disk for the extension's storage; removed with the world. */
  disk?: SmallDisk | undefined
  /** The folder of a copy of the extension; also removed with the world. */
  folder?: string | undefined
  /** A borrowed browser with the extension, for a world whose browser is never killed. */
  stage?: Stage
}

/** Starts a browser with the extension and a store to send to. */
export async function startDeliveryWorld(
  store: ReportStore,
  name: BrowserName,
  { disk, folder, stage }: WorldOptions = {},
): Promise<DeliveryWorld> {
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, 'outbox-code.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'outboxCode',
    target: 'es2023',
  })
  // A top-level name of an evaluated script does not persist, so put it on `globalThis` for later evaluations.
  const code = `${bundle.outputFiles[0]!.text}; globalThis.outboxCode = outboxCode`
  let serial = 0

  const startAndAllow = async (profile?: string) =>
    allow(await launchStage(name, { ...(profile ? { profile } : {}), ...(folder ? { folder } : {}) }))
  const allow = async (started: Stage) => {
    world.stage = started
    world.stage.network.allow(store.host)
    if (name === 'chromium') for (const origin of ORIGINS) await allowChromiumOrigin(world.stage, origin)
    world.page = await world.open()
    await world.page.bringToFront()
    await world.page.evaluate(requestPermissionOnClick, ORIGINS)
    await clickVisible(world.page, 'main h2')
    const answered = () => world.page.evaluate(() => (globalThis as { granted?: boolean }).granted)
    // Firefox may have saved the permission before it was killed: then it does not ask again.
    if (name === 'firefox' && !(await isGranted(world.page))) await answerFirefoxPrompt(world.stage, 'allow')
    await waitFor(answered, 'the browser allows it')
  }

  const world = {
    store,
    room: disk ?? null,
    queued: new Set<string>(),
    open: async () => {
      const page = await world.stage.openOwn('options.html')
      await waitForElement(page, 'main h2')
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
          // The background was stopped in the middle, which is what the test does on purpose.
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
    kill: async () => startAndAllow(await killStage(world.stage)),
    close: async () => {
      await world.stage.close()
      disk?.remove()
      if (folder) rmSync(folder, { recursive: true })
    },
  } as DeliveryWorld
  await (stage ? allow(stage) : startAndAllow(disk?.profile))
  return world
}

const ORIGINS = ['http://127.0.0.1/*', 'https://127.0.0.1/*']

/** Whether the extension may reach this machine. */
function isGranted(page: Page): Promise<boolean> {
  return page.evaluate(
    (origins) => (globalThis as unknown as { chrome: PermissionsApi }).chrome.permissions.contains({ origins }),
    ORIGINS,
  )
}
