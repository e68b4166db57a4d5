// The outbox as a page shows it. Thousands of reports can wait, so a page gets the newest items and the counts of the
// rest, never all items.

import { createLiveQuery } from '../../lib/live-query.ts'
import { type OutboxError, toOutboxError } from '../model/outbox-error.ts'
import { ITEM_STATES, type ItemState, type OutboxItem } from '../model/outbox-item.ts'
import { outboxDb, queryOutboxDb } from './outbox-db.ts'

/** What a page requests: the newest `limit` items of each state, and one item by its id in any state. */
export interface OutboxQuery {
  states: readonly ItemState[]
  limit: number
  id?: string | undefined
}

/** The requested items, the newest first, and the number of items in every state. `id` is the id of the request. */
export interface OutboxView {
  id: string | undefined
  items: OutboxItem[]
  counts: Record<ItemState, number>
}

/**
 * Reads the requested part of the outbox.
 *
 * @throws DexieError when storage fails.
 */
export function readOutboxView(query: OutboxQuery): Promise<OutboxView> {
  return queryOutboxDb(() => collectView(query))
}

async function collectView({ states, limit, id }: OutboxQuery): Promise<OutboxView> {
  const counts = {} as OutboxView['counts']
  const found = new Map<string, OutboxItem>()
  for (const state of ITEM_STATES) {
    counts[state] = await outboxDb.items.where('state').equals(state).count()
    if (!states.includes(state) || counts[state] === 0) continue
    // Within one state the index is sorted by id, and ids sort by time.
    for (const item of await outboxDb.items.where('state').equals(state).reverse().limit(limit).toArray()) {
      found.set(item.id, item)
    }
  }
  const requested = id && !found.has(id) ? await outboxDb.items.get(id) : undefined
  if (requested) found.set(requested.id, requested)
  return { id, items: [...found.values()].sort((a, b) => (a.id < b.id ? 1 : -1)), counts }
}

/**
 * Calls back with the requested part of the outbox, first now and then after every change by any page.
 *
 * @returns A function that ends the subscription.
 */
export function watchOutbox(
  query: OutboxQuery,
  onView: (view: OutboxView) => void,
  onError: (error: OutboxError) => void,
): () => void {
  const subscription = createLiveQuery(() => readOutboxView(query)).subscribe({
    next: onView,
    error: (error) => onError(toOutboxError(error)),
  })
  return () => subscription.unsubscribe()
}
