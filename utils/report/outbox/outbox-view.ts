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

// All at once: one after the other, a dozen answers of the database delay the first view of a page.
async function collectView({ states, limit, id }: OutboxQuery): Promise<OutboxView> {
  const inState = (state: ItemState) => outboxDb.items.where('state').equals(state)
  const [counts, lists, requested] = await Promise.all([
    Promise.all(ITEM_STATES.map(async (state) => [state, await inState(state).count()] as const)),
    // Within one state the index is sorted by id, and ids sort by time.
    Promise.all(states.map((state) => inState(state).reverse().limit(limit).toArray())),
    id ? outboxDb.items.get(id) : undefined,
  ])
  const found = new Map([...lists.flat(), ...(requested ? [requested] : [])].map((item) => [item.id, item]))
  return {
    id,
    items: [...found.values()].sort((a, b) => (a.id < b.id ? 1 : -1)),
    counts: Object.fromEntries(counts) as OutboxView['counts'],
  }
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
