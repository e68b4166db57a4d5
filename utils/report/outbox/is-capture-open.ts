import type { LastCapture } from '../capture/last-capture.ts'
import { outboxDb, queryOutboxDb } from './outbox-db.ts'

/**
 * Whether a capture still waits for its user: its report is a draft, and where a letter with it was prepared, whether
 * that went out has no answer yet.
 *
 * @throws DexieError when storage fails.
 */
export async function isCaptureOpen({ state, id }: LastCapture): Promise<boolean> {
  // It is under way, or has failed.
  if (id === undefined) return true
  const item = await queryOutboxDb(() => outboxDb.items.get(id))
  return item?.state === 'draft' && (state !== 'mailed' || item.handed !== undefined)
}
