import { EMPTY_REPORT_FORM, type OutboxItem } from '../model/outbox-item.ts'
import { outboxDb, transactOutbox } from './outbox-db.ts'

/**
 * Returns a delivered item without the texts of the post, of other people and of the reporter.
 *
 * It lists the post's and the form's fields to keep, so that a field added later is wiped by default. Kept are the
 * fields for the list, the receipt and the notice about an earlier report: site, kind, address and capture time of the
 * post, the category, and the item's id, state, recipient, receipt and times.
 */
export function wipeItem(item: OutboxItem): OutboxItem {
  const { site, kind, permalink, capturedAt, truncated } = item.post
  return {
    ...item,
    post: {
      site,
      kind,
      permalink,
      capturedAt,
      truncated,
      text: '',
      shared: null,
      title: '',
      shownTime: null,
      author: null,
    },
    form: { ...EMPTY_REPORT_FORM, category: item.form.category },
    body: null,
  }
}

/** Whether a delivered item is wiped. */
export function isWiped(item: OutboxItem): boolean {
  return item.state === 'delivered' && item.body === null
}

/**
 * Wipes an item as `wipeItem` does. One damaged item must not stop the delivery of others, so it is logged and kept for
 * the user to delete.
 *
 * @returns Undefined when the item is damaged.
 */
export function tryToWipe(item: OutboxItem): OutboxItem | undefined {
  try {
    return wipeItem(item)
  } catch (error) {
    console.error('report: a damaged report is not wiped', item.id, error)
    return undefined
  }
}

/** Wipes all delivered items, also those that an earlier version wiped only in part. */
export async function wipeDeliveredItems(): Promise<void> {
  await transactOutbox(async () => {
    const unwiped = outboxDb.items.where('state').equals('delivered').filter(hasTexts)
    for (const key of await unwiped.primaryKeys()) {
      const item = await outboxDb.items.get(key)
      const wiped = item && tryToWipe(item)
      if (wiped) await outboxDb.items.put(wiped)
    }
  })
}

function hasTexts(item: OutboxItem): boolean {
  // A damaged item has no form, or anything in its place.
  return !isWiped(item) || Object.keys(item.form ?? {}).some((name) => !(name in EMPTY_REPORT_FORM))
}
