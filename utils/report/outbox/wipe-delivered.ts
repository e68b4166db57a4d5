import { EMPTY_REPORT_FORM, type OutboxItem } from '../model/outbox-item.ts'
import { outboxDb, transactOutbox } from './outbox-db.ts'

/**
 * A delivered item without what was said, by the post, by those around it, or by its reporter. What the list, the receipt and the
 * notice of a second report need stays, named one by one, so that a field added later goes with the rest: of the post its site, kind
 * and address, and when it was captured; of the form the category alone; and number, state, recipient, receipt and times.
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

/** Whether an item was wiped. */
export function isWiped(item: OutboxItem): boolean {
  return item.state === 'delivered' && item.body === null
}

/** Wipes all that was delivered before, and what was wiped while wiping still left something of the form. */
export async function wipeDeliveredItems(): Promise<void> {
  await transactOutbox(async () => {
    const whole = outboxDb.items
      .where('state')
      .equals('delivered')
      .filter((item) => !isWiped(item) || Object.keys(item.form).some((name) => !(name in EMPTY_REPORT_FORM)))
    for (const key of await whole.primaryKeys()) {
      const item = await outboxDb.items.get(key)
      if (item) await outboxDb.items.put(wipeItem(item))
    }
  })
}
