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

/** What became of the reports under one kind of fault. */
export interface DeliveryOutcome {
  fault: string
  /** How often it struck and was felt. */
  times: number
  reports: number
  /** Neither in the store nor waiting in the outbox, or said to have arrived and not in the store. */
  lost: number
  /** Stored twice, or with other bytes under the same number. */
  doubled: number
  /** That reached the store more than once, under the same number: nobody could know whether they had. */
  repeated: number
  /** A state shown that is not true, in words. */
  wrong: string[]
  ms: number
}

/** How much is tried out. */
export interface DeliveryOptions {
  browser: BrowserName
  seed: number
  /** How often each fault strikes at least. */
  times: number
  /** Reports on their way at each strike. */
  reports: number
  /** Only these faults; all unless said. */
  only?: readonly string[]
  /** How often a browser is killed, where less often must do; as often as the others unless said. */
  kills?: number
  told?: (outcome: DeliveryOutcome) => void
}

/** Faults that strike in a world of the same making. */
interface Group {
  faults: Record<string, FaultStrike>
  /** Why they cannot be made here; undefined when they can. */
  not?: string | undefined
  disk?: () => SmallDisk
  folder?: () => string
  room?: (world: DeliveryWorld) => Promise<StorageRoom>
}

// Seen on such a disk: 16 drafts were there before and none afterwards; the only sign was that the database could not be opened.
const WIPED =
  'does lose reports in Chromium, which may throw a database away that it cannot open on a disk without a byte left'

function groupsOf(browser: BrowserName): readonly Group[] {
  const isFirefox = browser === 'firefox'
  return [
    { faults: DELIVERY_FAULTS },
    {
      // Firefox writes over what its database does not need any more: short reports still find room in there.
      faults: buildRoomFaults('disk full', 19_000),
      not: isFirefox ? explainNoSmallDisk() : WIPED,
      disk: () => mountSmallDisk(browser),
    },
    {
      faults: buildRoomFaults('quota reached'),
      not: isFirefox ? 'needs a protocol by which the room of one origin is set, which Firefox has not' : undefined,
      folder: () => makeLimitedCopy(browser),
      room: limitQuota,
    },
  ]
}

/** The faults that can be made here, by their names, and why the others cannot. */
export function listFaults(browser: BrowserName): { faults: readonly string[]; not: Readonly<Record<string, string>> } {
  const groups = groupsOf(browser)
  const names = (of: (group: Group) => boolean) => groups.filter(of).flatMap(({ faults }) => Object.keys(faults))
  const not = groups.flatMap((group) => Object.keys(group.faults).map((fault) => [fault, group.not] as const))
  return {
    faults: names((group) => group.not === undefined),
    not: Object.fromEntries(not.flatMap(([fault, why]) => (why === undefined ? [] : [[fault, why]]))),
  }
}

/** Lets every kind of fault strike a real browser that sends reports, and compares what the outbox says with what the store holds. */
export async function runDelivery(options: DeliveryOptions): Promise<DeliveryOutcome[]> {
  const chance = createChance(options.seed)
  const outcomes: DeliveryOutcome[] = []
  for (const group of groupsOf(options.browser)) {
    if (group.not === undefined) outcomes.push(...(await runGroup(group, chance, options)))
  }
  return outcomes
}

async function runGroup(
  group: Group,
  chance: RandomChance,
  { browser, times, reports, only, kills = times, told }: DeliveryOptions,
): Promise<DeliveryOutcome[]> {
  const faults = Object.entries(group.faults).filter(([fault]) => !only || only.includes(fault))
  if (faults.length === 0) return []
  const store = await startReportStore()
  const world = await startDeliveryWorld(store, browser, { disk: group.disk?.(), folder: group.folder?.() })
  if (group.room) world.room = await group.room(world)
  const outcomes: DeliveryOutcome[] = []
  try {
    for (const [fault, strike] of faults) {
      const began = performance.now()
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
      // A strike that comes when all is done is not counted; one that is never felt is a fault of this test's.
      for (let round = 0; outcome.times < wanted && round < wanted * 3; round++) {
        const { felt, wrong = [] } = await strike(world, chance, reports)
        outcome.times += Math.min(felt, 1)
        outcome.wrong.push(...wrong, ...(await findFalselyDelivered(world)))
      }
      await settle(world)
      const mine = [...world.queued].filter((id) => !before.has(id))
      outcome.reports = mine.length
      Object.assign(outcome, await count(world, mine, outcome.wrong))
      outcome.ms = Math.round(performance.now() - began)
      outcomes.push(outcome)
      told?.(outcome)
    }
  } finally {
    await world.close()
    await store.stop()
  }
  return outcomes
}

/** Goes on as a browser left running would, without the waits: "Gửi ngay" for what waits, a later clock for what was interrupted. */
async function settle(world: DeliveryWorld): Promise<void> {
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

async function count(
  world: DeliveryWorld,
  mine: readonly string[],
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
  const untrue: string[] = []
  for (const id of mine) {
    const state = states.get(id)
    if (state === undefined || (state === 'delivered' && !stored.has(id))) lost++
    const wanted = stored.has(id) ? 'delivered' : 'withdrawn'
    if (state !== wanted) untrue.push(`${id} is ${state}, not ${wanted}`)
    const came = world.store.came.get(id) ?? []
    if (came.length > 1) repeated++
    const sameBytes = new Set(came).size <= 1
    if (!sameBytes || (texts.get(textOf.get(id) ?? '') ?? 0) > 1) doubled++
  }
  return { lost, doubled, repeated, wrong: [...wrong, ...untrue] }
}
