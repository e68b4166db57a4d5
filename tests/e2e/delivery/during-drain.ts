import type { DeliveryWorld } from './delivery-world.ts'
import { type RandomChance, waitRandomTime } from './random-chance.ts'

/** The result of a drain during which something happened. */
interface Drained {
  /** The problem that the background reports. */
  problem: 'storage-full' | 'storage' | null
  /** Whether the requesting page was closed before it could be answered. */
  cut: boolean
  /** The ids of the reports queued for this drain. */
  ids: ReadonlySet<string>
}

/**
 * Queues reports, lets the background send, and makes something happen at a random moment of the drain.
 * @param act makes it happen; gets a function that says whether the drain is over
 */
export async function actDuringDrain(
  world: DeliveryWorld,
  chance: RandomChance,
  reports: number,
  act: (isOver: () => boolean) => unknown,
): Promise<Drained> {
  const before = new Set(world.queued)
  await world.queue(reports)
  world.store.delay = () => chance.next() * 15
  const moment = world.store.when(chance.of(['came', 'stored'] as const), 1 + chance.below(Math.max(1, reports - 1)))
  // Killing the browser closes the page as well.
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
  await act(() => over)
  const problem = await drained
  world.store.delay = () => 0
  return { problem, cut, ids: world.queued.difference(before) }
}
