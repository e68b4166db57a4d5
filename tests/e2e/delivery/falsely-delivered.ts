import type { DeliveryWorld } from './delivery-world.ts'

/** Lists the reports that the outbox shows as delivered but the store does not have, each as a sentence. */
export async function findFalselyDelivered(world: DeliveryWorld): Promise<string[]> {
  const said = await world.look()
  // Read the store after the outbox: otherwise a report that the background stores meanwhile would be missing.
  const stored = new Set(world.store.rows.map(({ id }) => id))
  return said
    .filter(({ id, state }) => state === 'delivered' && !stored.has(id))
    .map(({ id }) => `${id} is said to have arrived`)
}
