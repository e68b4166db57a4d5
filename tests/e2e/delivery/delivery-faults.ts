import { MAX_RETRY_WAIT } from '../../../utils/report/outbox/backoff.ts'
import { waitFor } from '../harness/wait-for.ts'
import type { DeliveryWorld, FaultStrike, ReportStatus } from './delivery-world.ts'
import { actDuringDrain } from './during-drain.ts'
import { goOffline } from './go-offline.ts'
import { waitRandomTime } from './random-chance.ts'
import { MISTREATMENTS, type Mistreatment } from './report-store.ts'
import { stopBackground } from './stop-background.ts'
import { startWrongCertificateServer } from './wrong-certificate.ts'

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
export const DELIVERY_FAULTS: Record<string, FaultStrike> = {
  'background stopped': async (world, chance, reports) => {
    let stopped = 0
    const { ids } = await actDuringDrain(world, chance, reports, async () => {
      stopped = await stopBackground(world.stage)
    })
    return { felt: stopped > 0 && (await wasHindered(world, ids)) ? 1 : 0 }
  },
  'browser killed': async (world, chance, reports) => {
    const { cut } = await actDuringDrain(world, chance, reports, () => world.kill())
    return { felt: cut ? 1 : 0 }
  },
  'network off and on': async (world, chance, reports) => {
    const before = new Set(world.queued)
    let waited = false
    const { ids } = await actDuringDrain(world, chance, reports, async (isOver) => {
      const online = await goOffline(world.stage)
      await waitRandomTime(chance, 150)
      // Looked for here as well: with the network back, the background sends by itself what has waited.
      waited =
        isOver() && (await standing(world, world.queued.difference(before))).some(({ state }) => state === 'queued')
      await online()
    })
    return { felt: waited || (await wasHindered(world, ids)) ? 1 : 0 }
  },
  'server dead': async (world, chance, reports) => {
    const { ids } = await actDuringDrain(world, chance, reports, async () => {
      await world.store.stop()
      await waitRandomTime(chance, 100)
      await world.store.start()
    })
    return { felt: (await wasHindered(world, ids)) ? 1 : 0 }
  },
  ...Object.fromEntries(MISTREATMENTS.map((how) => [NAMES[how], mistreating(how)])),
  'wrong certificate': async (world, _chance, reports) => {
    const server = await startWrongCertificateServer()
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
    await waitFor(async () => {
      await world.withdrawAll()
      return (await world.look()).every(({ id, state }) => before.has(id) || state === 'withdrawn')
    }, 'all are withdrawn')
    await server.close()
    return { felt: server.handshakes() > 0 ? 1 : 0, wrong }
  },
  'two windows': async (world, chance, reports) => {
    const { store } = world
    const before = new Set(world.queued)
    const other = await world.open()
    await world.queue(reports)
    const most = store.mostAtOnce
    store.mostAtOnce = 0
    // Long enough for the others to come while one sends.
    store.delay = () => 40
    let over = false
    const drained = Promise.all([
      waitRandomTime(chance, 20).then(() => world.drainInWorker()),
      waitRandomTime(chance, 20).then(() => world.drainInPage(world.page)),
      waitRandomTime(chance, 20).then(() => world.drainInPage(other)),
    ]).finally(() => {
      over = true
    })
    let met = 0
    while (!over && met === 0) met = await other.evaluate(drainsThatWait)
    await drained
    await other.close()
    const wrong = store.mostAtOnce === 1 ? [] : [`${store.mostAtOnce} reports were on their way at once`]
    for (const id of world.queued.difference(before)) {
      const times = store.came.get(id)?.length ?? 0
      if (times !== 1) wrong.push(`${id} came ${times} times`)
    }
    store.delay = () => 0
    store.mostAtOnce = Math.max(most, store.mostAtOnce)
    return { felt: met > 0 ? 1 : 0, wrong }
  },
  'clock set back': async (world, chance, reports) => {
    // Within the days that history is kept: to a clock further ahead, what arrived just now is old and may be forgotten.
    const ahead = 24 * HOUR * (1 + chance.below(80))
    await world.retryAll()
    await world.drainInWorker()
    const before = new Set(world.queued)
    await world.queue(reports, { ahead })
    world.store.treat = () => 'broken'
    await world.drainInPage(world.page, ahead)
    world.store.treat = () => undefined
    const stranded = (await standing(world, world.queued.difference(before))).some(
      ({ lastError, nextAt }) => lastError?.kind === 'server' && (nextAt ?? 0) > Date.now() + MAX_RETRY_WAIT,
    )
    // No "Gửi ngay" here: it goes by itself.
    await world.drainInWorker()
    const left = (await world.look()).filter(({ state }) => state === 'queued' || state === 'sending')
    return { felt: stranded ? 1 : 0, wrong: left.map(({ id, state }) => `${id} is still ${state}`) }
  },
}

/** How some reports stand. */
async function standing(world: DeliveryWorld, ids: ReadonlySet<string>): Promise<ReportStatus[]> {
  return (await world.look()).filter(({ id }) => ids.has(id))
}

/** Whether a drain met something: left to itself it ends with all of its reports delivered, each sent once. */
async function wasHindered(world: DeliveryWorld, ids: ReadonlySet<string>): Promise<boolean> {
  const mine = await standing(world, ids)
  return mine.some(
    ({ id, state, attempts }) => state !== 'delivered' || attempts > 1 || (world.store.came.get(id) ?? []).length > 1,
  )
}

/** Runs in one of our pages: how many drains wait until another is through. */
async function drainsThatWait(): Promise<number> {
  const { pending = [] } = await navigator.locks.query()
  return pending.filter(({ name }) => name === 'outbox-drain').length
}

function mistreating(how: Mistreatment): FaultStrike {
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
