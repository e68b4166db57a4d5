// The outbox as a page looks at it. Thousands of reports may wait: a page gets the newest of what it shows and the counts of the
// rest, never all of them.

import { createLiveQuery } from '../../lib/live-query.ts'
import { type OutboxError, toOutboxError } from '../model/outbox-error.ts'
import { ITEM_STATES, type ItemState, type OutboxItem } from '../model/outbox-item.ts'
import { outboxDb, queryOutboxDb } from './outbox-db.ts'

/** What a page wants to see: the newest `limit` items of each of the states, and one item whatever its state. */
export interface OutboxQuery {
  states: readonly ItemState[]
  limit: number
  id?: string | undefined
}

/** The items of a wish, the newest first, and how many there are of every state. `id`: the one item that was wished for. */
export interface OutboxView {
  id: string | undefined
  items: OutboxItem[]
  counts: Record<ItemState, number>
}

/** Reads what a page wants to see. Rejects as Dexie does. */
export function readOutboxView(wish: OutboxQuery): Promise<OutboxView> {
  return queryOutboxDb(() => collectView(wish))
}

async function collectView({ states, limit, id }: OutboxQuery): Promise<OutboxView> {
  const counts = {} as OutboxView['counts']
  const found = new Map<string, OutboxItem>()
  for (const state of ITEM_STATES) {
    counts[state] = await outboxDb.items.where('state').equals(state).count()
    if (!states.includes(state) || counts[state] === 0) continue
    // Within one state the index goes by id, which is by time.
    for (const item of await outboxDb.items.where('state').equals(state).reverse().limit(limit).toArray()) {
      found.set(item.id, item)
    }
  }
  const one = id && !found.has(id) ? await outboxDb.items.get(id) : undefined
  if (one) found.set(one.id, one)
  return { id, items: [...found.values()].sort((a, b) => (a.id < b.id ? 1 : -1)), counts }
}

/** Calls back with what a page wants to see, now and whenever it changes, from any page. Returns the way to stop. */
export function watchOutbox(
  wish: OutboxQuery,
  onView: (view: OutboxView) => void,
  onError: (error: OutboxError) => void,
): () => void {
  const subscription = createLiveQuery(() => readOutboxView(wish)).subscribe({
    next: onView,
    error: (error) => onError(toOutboxError(error)),
  })
  return () => subscription.unsubscribe()
}
