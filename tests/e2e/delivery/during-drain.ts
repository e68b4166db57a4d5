import type { DeliveryWorld } from './delivery-world.ts'
import { type RandomChance, waitRandomTime } from './random-chance.ts'

/** What came of a drain in which something happened. */
interface Drained {
  /** What the background says kept it from sending. */
  problem: 'storage-full' | 'storage' | null
  /** Whether the page that had asked for it was gone before it could be answered. */
  cut: boolean
  /** The numbers of the reports that were queued for it. */
  ids: ReadonlySet<string>
}

/** Queues reports, lets the background send, and has something happen at a random moment of it. In: what happens, which may ask whether the drain is over. */
export async function actDuringDrain(
  world: DeliveryWorld,
  chance: RandomChance,
  reports: number,
  happens: (isOver: () => boolean) => unknown,
): Promise<Drained> {
  const before = new Set(world.queued)
  await world.queue(reports)
  world.store.delay = () => chance.next() * 15
  const moment = world.store.when(chance.of(['came', 'stored'] as const), 1 + chance.below(Math.max(1, reports - 1)))
  // A browser that is killed takes the page with it.
  let cut = false
  let over = false
  const drained = world.drainInWorker().catch((error: unknown) => {
    console.info(`drain ended: ${String(error).slice(0, 60)}`)
    cut = true
    return null
  })
  void drained.then(() => {
    over = true
  })
  if (chance.next() < 0.7) await Promise.race([moment, drained])
  await waitRandomTime(chance, 25)
  await happens(() => over)
  const problem = await drained
  world.store.delay = () => 0
  return { problem, cut, ids: world.queued.difference(before) }
}
