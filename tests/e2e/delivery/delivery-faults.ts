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

/** Every kind of delivery fault, by its name in the table. */
export const DELIVERY_FAULTS: Record<string, FaultStrike> = {
  'background stopped': async (world, chance, reports) => {
    let stopped = 0
    const { ids } = await actDuringDrain(world, chance, reports, async () => {
      stopped = await stopBackground(world.stage)
    })
    return { effects: stopped > 0 && (await wasHindered(world, ids)) ? 1 : 0 }
  },
  'browser killed': async (world, chance, reports) => {
    const { cut } = await actDuringDrain(world, chance, reports, () => world.kill())
    return { effects: cut ? 1 : 0 }
  },
  'network off and on': async (world, chance, reports) => {
    const before = new Set(world.queued)
    let waited = false
    const { ids } = await actDuringDrain(world, chance, reports, async (isOver) => {
      const online = await goOffline(world.stage)
      await waitRandomTime(chance, 150)
      // Check here as well: once the network is back, the background sends waiting reports by itself.
      waited =
        isOver() && (await listStates(world, world.queued.difference(before))).some(({ state }) => state === 'queued')
      await online()
    })
    return { effects: waited || (await wasHindered(world, ids)) ? 1 : 0 }
  },
  'server dead': async (world, chance, reports) => {
    const { ids } = await actDuringDrain(world, chance, reports, async () => {
      await world.store.stop()
      await waitRandomTime(chance, 100)
      await world.store.start()
    })
    return { effects: (await wasHindered(world, ids)) ? 1 : 0 }
  },
  ...Object.fromEntries(MISTREATMENTS.map((how) => [NAMES[how], createMistreatmentFault(how)])),
  'wrong certificate': async (world, _chance, reports) => {
    const server = await startWrongCertificateServer()
    world.stage.network.allow(server.host)
    const before = new Set((await world.look()).map(({ id }) => id))
    await world.queue(reports, { origin: server.origin })
    await world.drainInWorker()
    // The alarm of every minute may have begun another drain.
    const affected = await waitFor(async () => {
      const now = (await world.look()).filter(({ id }) => !before.has(id))
      return now.every(({ state }) => state !== 'sending') && now
    }, 'no report is being sent')
    const wrong = affected
      .filter(({ state, lastError }) => state !== 'queued' || (lastError && lastError.kind !== 'network'))
      .map(({ id, state }) => `${id} is ${state}`)
    if (!affected.some(({ lastError }) => lastError)) wrong.push('no report has an error')
    if (server.requests() > 0) wrong.push('something was sent over it')
    await waitFor(async () => {
      await world.withdrawAll()
      return (await world.look()).every(({ id, state }) => before.has(id) || state === 'withdrawn')
    }, 'all are withdrawn')
    await server.close()
    return { effects: server.handshakes() > 0 ? 1 : 0, wrong }
  },
  'two windows': async (world, chance, reports) => {
    const { store } = world
    const before = new Set(world.queued)
    const other = await world.open()
    await world.queue(reports)
    const most = store.mostAtOnce
    store.mostAtOnce = 0
    // Long enough for the other windows to start their drain while one sends.
    store.delay = () => 40
    let over = false
    const drained = Promise.all([
      waitRandomTime(chance, 20).then(() => world.drainInWorker()),
      waitRandomTime(chance, 20).then(() => world.drainInPage(world.page)),
      waitRandomTime(chance, 20).then(() => world.drainInPage(other)),
    ]).finally(() => {
      over = true
    })
    let waitingDrains = 0
    while (!over && waitingDrains === 0) waitingDrains = await other.evaluate(countWaitingDrains)
    await drained
    await other.close()
    const wrong = store.mostAtOnce === 1 ? [] : [`${store.mostAtOnce} reports were on their way at once`]
    for (const id of world.queued.difference(before)) {
      const times = store.came.get(id)?.length ?? 0
      if (times !== 1) wrong.push(`${id} came ${times} times`)
    }
    store.delay = () => 0
    store.mostAtOnce = Math.max(most, store.mostAtOnce)
    return { effects: waitingDrains > 0 ? 1 : 0, wrong }
  },
  'clock set back': async (world, chance, reports) => {
    // Keep within the retention period: a clock further ahead treats what arrived just now as old, and may delete it.
    const ahead = 24 * HOUR * (1 + chance.below(80))
    await world.retryAll()
    await world.drainInWorker()
    const before = new Set(world.queued)
    await world.queue(reports, { ahead })
    world.store.treat = () => 'broken'
    await world.drainInPage(world.page, ahead)
    world.store.treat = () => undefined
    const scheduledTooFar = (await listStates(world, world.queued.difference(before))).some(
      ({ lastError, nextAt }) => lastError?.kind === 'server' && (nextAt ?? 0) > Date.now() + MAX_RETRY_WAIT,
    )
    // No "Gửi ngay" here: the report must go by itself.
    await world.drainInWorker()
    const left = (await world.look()).filter(({ state }) => state === 'queued' || state === 'sending')
    return { effects: scheduledTooFar ? 1 : 0, wrong: left.map(({ id, state }) => `${id} is still ${state}`) }
  },
}

/** Lists the states of some reports. */
async function listStates(world: DeliveryWorld, ids: ReadonlySet<string>): Promise<ReportStatus[]> {
  return (await world.look()).filter(({ id }) => ids.has(id))
}

/** Whether a fault affected a drain: undisturbed, a drain delivers all of its reports, each in one request. */
async function wasHindered(world: DeliveryWorld, ids: ReadonlySet<string>): Promise<boolean> {
  const affected = await listStates(world, ids)
  return affected.some(
    ({ id, state, attempts }) => state !== 'delivered' || attempts > 1 || (world.store.came.get(id) ?? []).length > 1,
  )
}

/** Runs in an extension page: returns how many drains wait for another to finish. */
async function countWaitingDrains(): Promise<number> {
  const { pending = [] } = await navigator.locks.query()
  return pending.filter(({ name }) => name === 'outbox-drain').length
}

function createMistreatmentFault(how: Mistreatment): FaultStrike {
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
    // Each drain ends at the first mistreated report, so run several to let more than one report meet the fault.
    for (let round = 0; round < 3; round++) await world.drainInWorker()
    store.treat = () => undefined
    store.delay = () => 0
    const wrong = store.followed > followed ? ['a redirect was followed'] : []
    return { effects: store.mistreated > before ? 1 : 0, wrong }
  }
}
