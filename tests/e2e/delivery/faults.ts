import { putToSleep } from '../harness/background.ts'
import { type Chance, someTime } from './chance.ts'
import type { Mistreatment } from './store.ts'
import { MISTREATMENTS } from './store.ts'
import type { World } from './world.ts'
import { startWrongCertificate } from './wrong-certificate.ts'

/** One strike of a fault while so many reports are on their way. Resolves to how often it was felt, and to what was seen to be wrong. */
export type Strike = (world: World, chance: Chance, reports: number) => Promise<{ felt: number; wrong?: string[] }>

const HOUR = 3_600_000

const NAMES: Record<Mistreatment, string> = {
  slow: 'server slow',
  'cut-before': 'line cut before storing',
  'cut-after': 'line cut after storing',
  busy: '429 with Retry-After',
  broken: '500, 502, 503',
  redirect: 'redirect',
  'web-page': 'HTML instead of JSON',
}

/** Every kind of fault, by the name it has in the table. */
export const FAULTS: Record<string, Strike> = {
  'worker stopped': async (world, chance, reports) => {
    await duringDrain(world, chance, reports, () => putToSleep(world.stage))
    return { felt: 1 }
  },
  'browser killed': async (world, chance, reports) => {
    await duringDrain(world, chance, reports, () => world.kill())
    return { felt: 1 }
  },
  'network off and on': async (world, chance, reports) => {
    await duringDrain(world, chance, reports, async () => {
      await setOffline(world, true)
      await someTime(chance, 150)
      await setOffline(world, false)
    })
    return { felt: 1 }
  },
  'server dead': async (world, chance, reports) => {
    await duringDrain(world, chance, reports, async () => {
      await world.store.stop()
      await someTime(chance, 100)
      await world.store.start()
    })
    return { felt: 1 }
  },
  ...Object.fromEntries(MISTREATMENTS.map((how) => [NAMES[how], mistreating(how)])),
  'wrong certificate': async (world, _chance, reports) => {
    const server = await startWrongCertificate()
    world.stage.network.allow(server.host)
    const before = new Set((await world.look()).map(({ id }) => id))
    await world.queue(reports, { origin: server.origin })
    await world.drainInWorker()
    const mine = (await world.look()).filter(({ id }) => !before.has(id))
    const wrong = mine
      .filter(({ state, lastError }) => state !== 'queued' || lastError?.kind !== 'network')
      .map(({ id, state }) => `${id} is ${state}`)
    if (server.requests() > 0) wrong.push('something was sent over it')
    await world.withdrawAll()
    await server.close()
    return { felt: server.handshakes() > 0 ? 1 : 0, wrong }
  },
  'disk quota exceeded': async (world, chance, reports) => {
    const session = await world.page.createCDPSession()
    const { origin } = new URL(world.page.url())
    const about = { origin: origin === 'null' ? world.stage.extensionOrigin : origin }
    await world.queue(reports)
    let full = 0
    await duringDrain(world, chance, 0, async () => {
      await session.send('Storage.overrideQuotaForOrigin', { ...about, quotaSize: 1 })
      full += await world.queue(1)
      await someTime(chance, 50)
      await session.send('Storage.overrideQuotaForOrigin', about)
    })
    await session.detach()
    return { felt: full }
  },
  'two windows': async (world, chance, reports) => {
    const other = await world.open()
    await world.queue(reports)
    await Promise.all([
      someTime(chance, 20).then(() => world.drainInWorker()),
      someTime(chance, 20).then(() => world.drainInPage(world.page)),
      someTime(chance, 20).then(() => world.drainInPage(other)),
    ])
    await other.close()
    const twice = (await world.look()).filter(({ attempts, state }) => attempts > 1 && state === 'sending')
    return { felt: 1, wrong: twice.map(({ id }) => `${id} was taken twice`) }
  },
  'clock set back': async (world, chance, reports) => {
    const ahead = 24 * HOUR * (1 + chance.below(2000))
    await world.retryAll()
    await world.drainInWorker()
    await world.queue(reports, { ahead })
    world.store.treat = () => 'broken'
    await world.drainInPage(world.page, ahead)
    world.store.treat = () => undefined
    // No "Gửi ngay" here: it goes by itself.
    await world.drainInWorker()
    const left = (await world.look()).filter(({ state }) => state === 'queued' || state === 'sending')
    return { felt: 1, wrong: left.map(({ id, state }) => `${id} is still ${state}`) }
  },
}

/** Queues reports, lets the background send, and has something happen at a random moment of it. */
async function duringDrain(
  world: World,
  chance: Chance,
  reports: number,
  happens: () => Promise<unknown>,
): Promise<void> {
  await world.queue(reports)
  world.store.delay = () => chance.next() * 15
  const moment = world.store.when(chance.of(['came', 'stored'] as const), 1 + chance.below(Math.max(1, reports - 1)))
  // A browser that is killed takes the page with it.
  const drained = world
    .drainInWorker()
    .catch((error: unknown) => console.info(`drain ended: ${String(error).slice(0, 60)}`))
  if (chance.next() < 0.7) await Promise.race([moment, drained])
  await someTime(chance, 25)
  await happens()
  await drained
  world.store.delay = () => 0
}

function mistreating(how: Mistreatment): Strike {
  return async (world, chance, reports) => {
    const { store } = world
    const before = store.mistreated
    const followed = store.followed
    await world.queue(reports)
    let first = true
    store.treat = () => {
      const strikes = first || chance.next() < 0.5
      first = false
      return strikes ? how : undefined
    }
    store.delay = () => chance.next() * (how === 'slow' ? 1500 : 10)
    await world.drainInWorker()
    store.treat = () => undefined
    store.delay = () => 0
    const wrong = store.followed > followed ? ['a redirect was followed'] : []
    return { felt: store.mistreated > before ? 1 : 0, wrong }
  }
}

async function setOffline(world: World, offline: boolean): Promise<void> {
  const { browser, extensionOrigin } = world.stage
  const workers = browser
    .targets()
    .filter((target) => target.type() === 'service_worker' && target.url().startsWith(extensionOrigin))
  for (const target of workers) {
    const session = await target.createCDPSession()
    await session.send('Network.enable')
    const speed = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 }
    await session.send('Network.emulateNetworkConditions', { offline, ...speed })
    if (!offline) await session.detach()
  }
}
