import type { OutboxItem } from './item.ts'
import { db, transact } from './outbox-db.ts'

/**
 * A delivered item without what the post and its reporter said: its number, state, receipt, address and category stay, so that
 * it can still be asked after and a second report of the same post is noticed.
 */
export function wiped(item: OutboxItem): OutboxItem {
  const { pictureTexts: _said, ...post } = item.post
  // The numbers that were shown one by one are among what was said, and so is who reports.
  const { shown: _numbers, reporter: _who, ...form } = item.form
  return {
    ...item,
    post: { ...post, text: '', shared: null, title: '', shownTime: null, author: null },
    form: { ...form, evidence: [], note: '' },
    body: null,
  }
}

/** Whether an item was wiped. */
export function isWiped(item: OutboxItem): boolean {
  return item.state === 'delivered' && item.body === null
}

/** Wipes all that was delivered before. */
export async function wipeDelivered(): Promise<void> {
  await transact(async () => {
    const whole = db.items
      .where('state')
      .equals('delivered')
      .filter((item) => !isWiped(item))
    for (const key of await whole.primaryKeys()) {
      const item = await db.items.get(key)
      if (item) await db.items.put(wiped(item))
    }
  })
}
