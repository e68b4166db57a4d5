import type { BrowserName } from '../../../scripts/browsers.ts'
import { DELIVERY_FAULTS } from './delivery-faults.ts'
import { type DeliveryWorld, type FaultStrike, startDeliveryWorld } from './delivery-world.ts'
import { findFalselyDelivered } from './falsely-delivered.ts'
import { limitQuota } from './limit-quota.ts'
import { makeLimitedCopy } from './limited-copy.ts'
import { createChance, type RandomChance } from './random-chance.ts'
import { startReportStore } from './report-store.ts'
import { buildRoomFaults } from './room-faults.ts'
import { explainNoSmallDisk, mountSmallDisk, type SmallDisk } from './small-disk.ts'
import type { StorageRoom } from './storage-room.ts'

/** The outcome of the reports under one kind of fault. */
export interface DeliveryOutcome {
  fault: string
  /** How often it struck and took effect. */
  times: number
  reports: number
  /** Neither in the store nor waiting in the outbox, or shown as delivered but missing from the store. */
  lost: number
  /** Stored twice, or with different bytes under one id. */
  doubled: number
  /** Reached the store more than once under one id: neither side could know that the first request had arrived. */
  repeated: number
  /** Shown states that are false, as sentences. */
  wrong: string[]
  ms: number
}

/** How much to test. */
export interface DeliveryOptions {
  browser: BrowserName
  seed: number
  /** The least number of strikes of each fault. */
  times: number
  /** Reports being sent at each strike. */
  reports: number
  /** Only these faults; all by default. */
  only?: readonly string[]
  /** How often the browser is killed, to limit slow restarts; `times` by default. */
  kills?: number
  onOutcome?: (outcome: DeliveryOutcome) => void
}

/** Faults that need the same kind of world. */
interface Group {
  faults: Record<string, FaultStrike>
  /** Why this machine cannot produce them; undefined when it can. */
  untestable?: string | undefined
  disk?: () => SmallDisk
  folder?: () => string
  room?: (world: DeliveryWorld) => Promise<StorageRoom>
}

// Observed on such a disk: 16 drafts before, none afterwards; the only sign was that the database could not be opened.
const WIPED =
  'does lose reports in Chromium, which may throw a database away that it cannot open on a disk without a byte left'

function listGroups(browser: BrowserName): readonly Group[] {
  const isFirefox = browser === 'firefox'
  return [
    { faults: DELIVERY_FAULTS },
    {
      // Firefox reuses free space inside its database, so short reports would still fit.
      faults: buildRoomFaults('disk full', 19_000),
      untestable: isFirefox ? explainNoSmallDisk() : WIPED,
      disk: () => mountSmallDisk(browser),
    },
    {
      faults: buildRoomFaults('quota reached'),
      untestable: isFirefox
        ? 'needs a protocol by which the room of one origin is set, which Firefox has not'
        : undefined,
      folder: () => makeLimitedCopy(browser),
      room: limitQuota,
    },
  ]
}

/** Lists the faults that this machine can produce, and why it cannot produce the others. */
export function listFaults(browser: BrowserName): {
  faults: readonly string[]
  untestable: Readonly<Record<string, string>>
} {
  const groups = listGroups(browser)
  const names = (of: (group: Group) => boolean) => groups.filter(of).flatMap(({ faults }) => Object.keys(faults))
  const reasons = groups.flatMap((group) =>
    Object.keys(group.faults).map((fault) => [fault, group.untestable] as const),
  )
  return {
    faults: names((group) => group.untestable === undefined),
    untestable: Object.fromEntries(reasons.flatMap(([fault, why]) => (why === undefined ? [] : [[fault, why]]))),
  }
}

/** Makes every kind of fault strike a real browser that sends reports, and compares the outbox with the store. */
export async function runDelivery(options: DeliveryOptions): Promise<DeliveryOutcome[]> {
  const chance = createChance(options.seed)
  const outcomes: DeliveryOutcome[] = []
  for (const group of listGroups(options.browser)) {
    if (group.untestable === undefined) outcomes.push(...(await runGroup(group, chance, options)))
  }
  return outcomes
}

async function runGroup(
  group: Group,
  chance: RandomChance,
  { browser, times, reports, only, kills = times, onOutcome }: DeliveryOptions,
): Promise<DeliveryOutcome[]> {
  const faults = Object.entries(group.faults).filter(([fault]) => !only || only.includes(fault))
  if (faults.length === 0) return []
  const store = await startReportStore()
  const world = await startDeliveryWorld(store, browser, { disk: group.disk?.(), folder: group.folder?.() })
  if (group.room) world.room = await group.room(world)
  const outcomes: DeliveryOutcome[] = []
  try {
    for (const [fault, strike] of faults) {
      const started = performance.now()
      const before = new Set(world.queued)
      const outcome: DeliveryOutcome = {
        fault,
        times: 0,
        reports: 0,
        lost: 0,
        doubled: 0,
        repeated: 0,
        wrong: [],
        ms: 0,
      }
      const wanted = fault === 'browser killed' ? kills : times
      // A strike after the drain has ended is not counted; a fault that never takes effect is a fault of this test. Six
      // rounds more than thrice: where one strike is wanted, three in a row may come too late.
      for (let round = 0; outcome.times < wanted && round < wanted * 3 + 6; round++) {
        const { effects, wrong = [] } = await strike(world, chance, reports)
        outcome.times += Math.min(effects, 1)
        outcome.wrong.push(...wrong, ...(await findFalselyDelivered(world)))
      }
      await finishSending(world)
      const ids = [...world.queued].filter((id) => !before.has(id))
      outcome.reports = ids.length
      Object.assign(outcome, await countOutcome(world, ids, outcome.wrong))
      outcome.ms = Math.round(performance.now() - started)
      outcomes.push(outcome)
      onOutcome?.(outcome)
    }
  } finally {
    await world.close()
    await store.stop()
  }
  return outcomes
}

/**
 * Continues like a browser left running, without the waits: "Gửi ngay" for waiting reports, a later clock for
 * interrupted ones.
 */
async function finishSending(world: DeliveryWorld): Promise<void> {
  const LATER = 3_600_000
  for (let round = 0; round < 12; round++) {
    await world.room?.free()
    await world.retryAll()
    await world.drainInWorker()
    const left = (await world.look()).filter(({ state }) => state === 'queued' || state === 'sending')
    if (left.length === 0) return
    if (left.some(({ state }) => state === 'sending')) await world.drainInPage(world.page, LATER)
  }
}

async function countOutcome(
  world: DeliveryWorld,
  ids: readonly string[],
  wrong: readonly string[],
): Promise<Pick<DeliveryOutcome, 'lost' | 'doubled' | 'repeated' | 'wrong'>> {
  const states = new Map((await world.look()).map((each) => [each.id, each.state]))
  const stored = new Set(world.store.rows.map(({ id }) => id))
  const texts = new Map<string, number>()
  for (const { body } of world.store.rows) {
    const { text } = (JSON.parse(body) as { post: { text: string } }).post
    texts.set(text, (texts.get(text) ?? 0) + 1)
  }
  const textOf = new Map(
    world.store.rows.map(({ id, body }) => [id, (JSON.parse(body) as { post: { text: string } }).post.text]),
  )
  let lost = 0
  let doubled = 0
  let repeated = 0
  const falseStates: string[] = []
  for (const id of ids) {
    const state = states.get(id)
    if (state === undefined || (state === 'delivered' && !stored.has(id))) lost++
    const wanted = stored.has(id) ? 'delivered' : 'withdrawn'
    if (state !== wanted) falseStates.push(`${id} is ${state}, not ${wanted}`)
    const came = world.store.came.get(id) ?? []
    if (came.length > 1) repeated++
    const sameBytes = new Set(came).size <= 1
    if (!sameBytes || (texts.get(textOf.get(id) ?? '') ?? 0) > 1) doubled++
  }
  return { lost, doubled, repeated, wrong: [...wrong, ...falseStates] }
}
