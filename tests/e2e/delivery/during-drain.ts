import { type Chance, someTime } from './chance.ts'
import type { World } from './world.ts'

/** Queues reports, lets the background send, and has something happen at a random moment of it. Resolves to what the background says kept it from sending. */
export async function duringDrain(
  world: World,
  chance: Chance,
  reports: number,
  happens: () => unknown,
): Promise<'storage-full' | 'storage' | null> {
  await world.queue(reports)
  world.store.delay = () => chance.next() * 15
  const moment = world.store.when(chance.of(['came', 'stored'] as const), 1 + chance.below(Math.max(1, reports - 1)))
  // A browser that is killed takes the page with it.
  const drained = world.drainInWorker().catch((error: unknown) => {
    console.info(`drain ended: ${String(error).slice(0, 60)}`)
    return null
  })
  if (chance.next() < 0.7) await Promise.race([moment, drained])
  await someTime(chance, 25)
  await happens()
  const problem = await drained
  world.store.delay = () => 0
  return problem
}
