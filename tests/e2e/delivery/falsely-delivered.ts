import type { DeliveryWorld } from './delivery-world.ts'

/** Reports that the outbox says have arrived, and that are not in the store, each in words. */
export async function findFalselyDelivered(world: DeliveryWorld): Promise<string[]> {
  const said = await world.look()
  // Looked up afterwards: what the background, which sends by itself, stored meanwhile is there.
  const stored = new Set(world.store.rows.map(({ id }) => id))
  return said
    .filter(({ id, state }) => state === 'delivered' && !stored.has(id))
    .map(({ id }) => `${id} is said to have arrived`)
}
