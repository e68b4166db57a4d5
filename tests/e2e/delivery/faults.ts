import { until } from '../harness/until.ts'
import { someTime } from './chance.ts'
import { duringDrain } from './during-drain.ts'
import { goOffline } from './go-offline.ts'
import { stopBackground } from './stop-background.ts'
import { MISTREATMENTS, type Mistreatment } from './store.ts'
import type { Strike } from './world.ts'
import { startWrongCertificate } from './wrong-certificate.ts'

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

/** Every kind of fault on the way, by the name it has in the table. */
export const FAULTS: Record<string, Strike> = {
  'background stopped': async (world, chance, reports) => {
    let stopped = 0
    await duringDrain(world, chance, reports, async () => {
      stopped = await stopBackground(world.stage)
    })
    return { felt: stopped }
  },
  'browser killed': async (world, chance, reports) => {
    await duringDrain(world, chance, reports, () => world.kill())
    return { felt: 1 }
  },
  'network off and on': async (world, chance, reports) => {
    await duringDrain(world, chance, reports, async () => {
      const online = await goOffline(world.stage)
      await someTime(chance, 150)
      await online()
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
      .filter(({ state, lastError }) => state !== 'queued' || (lastError && lastError.kind !== 'network'))
      .map(({ id, state }) => `${id} is ${state}`)
    if (!mine.some(({ lastError }) => lastError)) wrong.push('no report tells of it')
    if (server.requests() > 0) wrong.push('something was sent over it')
    await until(async () => {
      await world.withdrawAll()
      return (await world.look()).every(({ id, state }) => before.has(id) || state === 'withdrawn')
    }, 'all are withdrawn')
    await server.close()
    return { felt: server.handshakes() > 0 ? 1 : 0, wrong }
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
    // Within the days that history is kept: to a clock further ahead, what arrived just now is old and may be forgotten.
    const ahead = 24 * HOUR * (1 + chance.below(80))
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
    // Each drain ends with the first that is mistreated: more than one report is to meet it.
    for (let round = 0; round < 3; round++) await world.drainInWorker()
    store.treat = () => undefined
    store.delay = () => 0
    const wrong = store.followed > followed ? ['a redirect was followed'] : []
    return { felt: store.mistreated > before ? 1 : 0, wrong }
  }
}
