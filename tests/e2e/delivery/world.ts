import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Page } from 'puppeteer-core'
import type { ItemState, SendError } from '../../../utils/report/item.ts'
import { FORM, POST } from '../../report/samples.ts'
import { launch, type Stage } from '../harness/launch.ts'
import { allowInChromium } from '../harness/permission.ts'
import type * as Code from './code.ts'
import type { Store } from './store.ts'

/** How one report stands in the outbox. */
export interface Standing {
  id: string
  state: ItemState
  attempts: number
  lastError: SendError | null
}

/** A browser with the extension, one of its pages to act from, and what was handed over for sending so far. */
export interface World {
  stage: Stage
  page: Page
  store: Store
  /** The numbers of the reports that were queued. */
  queued: Set<string>
  /** Another of the extension's pages, with the outbox's code in it. */
  open(): Promise<Page>
  /** Writes and queues reports by the product's own code. In: how many, for which address, and how far ahead the clock goes, in milliseconds. Resolves to how many there was no room for. */
  queue(count: number, about?: { origin?: string; ahead?: number }): Promise<number>
  /** Asks the background to send; resolves when it says it is through, or was stopped meanwhile. */
  drainInWorker(): Promise<void>
  /** Drains in a page, with a clock that goes ahead by so many milliseconds. */
  drainInPage(page: Page, ahead?: number): Promise<void>
  /** "Gửi ngay" on everything that waits. */
  retryAll(): Promise<void>
  withdrawAll(): Promise<void>
  look(): Promise<Standing[]>
  /** Kills the browser as a crash does, and starts it again on the same profile. */
  kill(): Promise<void>
  close(): Promise<void>
}

declare const outboxCode: typeof Code
type Extension = { runtime: { sendMessage: (message: object) => Promise<unknown> } }
declare const chrome: Extension

/** Starts Chromium on a world around a store. */
export async function startWorld(store: Store): Promise<World> {
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, 'code.ts')],
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
    world.stage = await launch('chromium', profile === undefined ? {} : { profile })
    world.stage.network.allow(store.host)
    await allowInChromium(world.stage, 'http://127.0.0.1/*')
    await allowInChromium(world.stage, 'https://127.0.0.1/*')
    world.page = await world.open()
    await world.page.evaluate(askForPermission)
    await world.page.bringToFront()
    await world.page.click('main h2')
    await world.page.waitForFunction('globalThis.granted === true')
  }

  const world = {
    store,
    queued: new Set<string>(),
    open: async () => {
      const page = await world.stage.openOwn('options.html')
      await page.waitForSelector('main h2')
      await page.evaluate(code)
      return page
    },
    queue: async (count, { origin = store.origin, ahead = 0 } = {}) => {
      const given = Array.from({ length: count }, () => ++serial)
      const done = await world.page.evaluate(queueInPage, { given, origin, ahead, post: POST, form: FORM })
      for (const id of done.ids) world.queued.add(id)
      return done.full
    },
    drainInWorker: () =>
      world.page.evaluate(() =>
        chrome.runtime.sendMessage({ name: 'drain-outbox', data: null }).then(
          () => undefined,
          // It was stopped in the middle: that is what is tried out.
          (error: unknown) => console.info(String(error)),
        ),
      ),
    drainInPage: (page, ahead = 0) =>
      page.evaluate((by) => outboxCode.drain({ mayReach: outboxCode.mayReach, now: () => Date.now() + by }), ahead),
    retryAll: () => world.page.evaluate(onWaiting, 'retryNow' as const),
    withdrawAll: () => world.page.evaluate(onWaiting, 'withdraw' as const),
    look: () =>
      world.page.evaluate(async () =>
        (await outboxCode.list()).map(({ id, state, attempts, lastError }) => ({ id, state, attempts, lastError })),
      ),
    kill: async () => {
      const { browser, network, profile } = world.stage
      const process = browser.process()!
      const dead = new Promise((ended) => process.once('exit', ended))
      process.kill('SIGKILL')
      await dead
      await network.close()
      if (!existsSync(profile)) throw new Error('the profile is gone with its browser')
      await begin(profile)
    },
    close: () => world.stage.close(),
  } as World
  await begin()
  return world
}

/** Runs in one of our pages: has the next click there ask for the addresses of this machine. */
function askForPermission(): void {
  type Permissions = { permissions: { request: (about: object) => Promise<boolean> } }
  const { permissions } = (globalThis as unknown as { chrome: Permissions }).chrome
  const ask = async () => {
    const granted = await permissions.request({ origins: ['http://127.0.0.1/*', 'https://127.0.0.1/*'] })
    Object.assign(globalThis, { granted })
  }
  window.addEventListener('click', () => void ask(), { once: true })
}

/** Runs in one of our pages: does something with everything that waits, but for what the background is just sending. */
async function onWaiting(what: 'retryNow' | 'withdraw'): Promise<void> {
  for (const { id } of await outboxCode.list(['queued', 'undelivered'])) {
    try {
      await outboxCode[what](id)
    } catch (error) {
      if ((error as { problem?: string }).problem !== 'state') throw error
    }
  }
}

/** Runs in one of our pages: drafts, fills in and queues, as form and preview do. What there is no room for changes nothing. */
async function queueInPage(about: {
  given: number[]
  origin: string
  ahead: number
  post: typeof POST
  form: typeof FORM
}): Promise<{ ids: string[]; full: number }> {
  const ids: string[] = []
  let full = 0
  for (const serial of about.given) {
    const kind = serial % 2 ? ('put' as const) : ('post' as const)
    const recipient = { id: 'kho', name: 'Kho', kind, address: `${about.origin}/bao-cao`, cloudevents: false }
    const permalink = `https://www.facebook.com/groups/77/posts/${serial}/`
    const now = Date.now() + about.ahead
    try {
      const { id } = await outboxCode.createDraft({ ...about.post, permalink, text: `Bài số ${serial}.` }, now)
      await outboxCode.saveDraft(id, about.form, now)
      await outboxCode.queue(id, { ...recipient, auth: 'none' }, now)
      ids.push(id)
    } catch (error) {
      if ((error as { problem?: string }).problem !== 'storage-full') throw error
      full++
    }
  }
  return { ids, full }
}
