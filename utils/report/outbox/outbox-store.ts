// The outbox: every report from its first draft to its receipt. When a call resolves, its change is durably stored on
// the device; when it rejects, no data is changed. All calls reject with OutboxError.

import { createUuidV7 } from '../../lib/uuid.ts'
import { type CapturedPost, capturedPostSchema } from '../model/captured-post.ts'
import { parsePayload } from '../model/cloud-event.ts'
import { OutboxError, toOutboxError } from '../model/outbox-error.ts'
import {
  type Addressee,
  EMPTY_REPORT_FORM,
  type HandoffMethod,
  ITEM_STATES,
  type ItemState,
  type OutboxItem,
  type QueuedRecipient,
  type ReportFormValues,
  reportFormSchema,
} from '../model/outbox-item.ts'
import { validateSinkAddress } from '../sinks/index.ts'
import { MAX_DELIVERY_TIME } from './backoff.ts'
import { outboxDb, queryOutboxDb, type StoredPicture, transactOutbox, updateOutboxItem } from './outbox-db.ts'

/** Creates a draft about a captured post. */
export async function createDraft(captured: CapturedPost, now = Date.now()): Promise<OutboxItem> {
  const post = capturedPostSchema.parse(captured)
  const item: OutboxItem = {
    id: createUuidV7(now),
    state: 'draft',
    post,
    form: EMPTY_REPORT_FORM,
    recipient: null,
    body: null,
    attempts: 0,
    nextAt: null,
    leaseUntil: null,
    lastError: null,
    receipt: null,
    createdAt: now,
    savedAt: now,
    askedAt: null,
    queuedAt: null,
    settledAt: null,
  }
  await transactOutbox(() => outboxDb.items.add(item))
  return item
}

/**
 * Stores the form of a draft. This clears a pending send. A change of only the way and the address of an e-mail leaves
 * the time of saving: the report that was handed over is still the same.
 */
export async function saveDraft(id: string, form: ReportFormValues, now = Date.now()): Promise<OutboxItem> {
  const checked = reportFormSchema.parse(form)
  return updateOutboxItem(id, (item) => ({
    ...requireState(item, 'draft'),
    form: checked,
    savedAt: hasSameContent(item.form, checked) ? item.savedAt : now,
    askedAt: null,
  }))
}

function hasSameContent(before: ReportFormValues, after: ReportFormValues): boolean {
  const [first, second] = [before, after].map(({ way: _, mailTo: __, ...content }) => JSON.stringify(content))
  return first === second
}

/**
 * Records how the user handed a draft over without sending it. A report that is no longer a draft stays unchanged.
 *
 * @param to Whom the letter or file names as its recipient, if anybody.
 */
export function recordHandoff(id: string, way: HandoffMethod, now = Date.now(), to?: Addressee): Promise<OutboxItem> {
  const handed = { way, at: now, ...(to ? { to: { name: to.name, address: to.address } } : {}) }
  return updateOutboxItem(id, (item) => (item.state === 'draft' ? { ...item, handed } : undefined))
}

/**
 * Records that the user pressed send for a recipient while the browser asks for host permission: the prompt can close
 * the extension's page before it queues the draft. A change of the draft clears it.
 */
export async function recordSendRequest(id: string, recipient: QueuedRecipient, now = Date.now()): Promise<OutboxItem> {
  validateSinkAddress(recipient.address)
  return updateOutboxItem(id, (item) => ({ ...requireState(item, 'draft'), recipient, askedAt: now }))
}

/** Clears a recorded send after the permission was refused. */
export function clearSendRequest(id: string): Promise<OutboxItem> {
  return updateOutboxItem(id, (item) => (item.state === 'draft' ? { ...item, askedAt: null } : undefined))
}

/**
 * Withdraws a report that has not arrived.
 *
 * @throws OutboxError 'state' while an attempt is in progress, and when the report is already settled.
 */
export function withdrawReport(id: string, now = Date.now()): Promise<OutboxItem> {
  return updateOutboxItem(id, (item) => {
    const interrupted = item.state === 'sending' && (item.leaseUntil ?? 0) <= now
    if (!interrupted) requireState(item, 'queued', 'undelivered')
    return { ...item, state: 'withdrawn', nextAt: null, leaseUntil: null, settledAt: now }
  })
}

/** Makes a report due now. An undelivered report gets another seven days, with the same bytes. */
export function retryReportNow(id: string, now = Date.now()): Promise<OutboxItem> {
  return updateOutboxItem(id, (item) => {
    const { state } = requireState(item, 'queued', 'undelivered')
    return {
      ...item,
      state: 'queued',
      nextAt: now,
      settledAt: null,
      queuedAt: state === 'queued' ? item.queuedAt : now,
    }
  })
}

/**
 * Turns a report that did not arrive, or went out by another way, into a draft again and deletes the old item in the
 * same transaction. The draft gets a new id, because the recipient may have seen the old id with other bytes. It gets
 * its picture back.
 *
 * @returns The new draft.
 */
export function reopenReport(id: string, now = Date.now()): Promise<OutboxItem> {
  return transactOutbox(async () => {
    const item = await outboxDb.items.get(id)
    if (!item) throw new OutboxError('gone')
    requireState(item, 'sent-elsewhere', 'rejected', 'undelivered', 'withdrawn')
    const { handed, ...kept } = item
    const draft: OutboxItem = {
      ...kept,
      ...(handed && item.state !== 'sent-elsewhere' ? { handed } : {}),
      id: createUuidV7(now),
      state: 'draft',
      body: null,
      attempts: 0,
      nextAt: null,
      lastError: null,
      receipt: null,
      savedAt: now,
      queuedAt: null,
      settledAt: null,
    }
    const { picture } = item.body === null ? {} : parsePayload(item.body)
    await outboxDb.items.delete(id)
    await outboxDb.items.add(draft)
    if (picture) await outboxDb.pictures.add({ ...picture, id: draft.id })
    return draft
  })
}

/** An item with its picture as it was before a change, for undo. */
export interface ItemSnapshot {
  item: OutboxItem
  picture: StoredPicture | null
}

/**
 * Deletes an item with its picture.
 *
 * @returns The deleted item, for undo; null when it does not exist.
 * @throws OutboxError 'state' while an attempt is in progress.
 */
export function removeItem(id: string, now = Date.now()): Promise<ItemSnapshot | null> {
  return transactOutbox(async () => {
    const item = await outboxDb.items.get(id)
    if (!item) return null
    if (item.state === 'sending' && (item.leaseUntil ?? 0) > now) throw new OutboxError('state')
    const picture = (await outboxDb.pictures.get(id)) ?? null
    await outboxDb.items.delete(id)
    await outboxDb.pictures.delete(id)
    return { item, picture }
  })
}

/** Restores a deleted item as it was. */
export async function restoreItem({ item, picture }: ItemSnapshot): Promise<void> {
  await transactOutbox(async () => {
    await outboxDb.items.put(item)
    if (picture) await outboxDb.pictures.put(picture)
  })
}

/** Lists the items in the given states (by default all), the newest first. */
export async function listOutboxItems(states: readonly ItemState[] = ITEM_STATES): Promise<OutboxItem[]> {
  try {
    return await queryOutboxDb(() =>
      outboxDb.items
        .orderBy('id')
        .reverse()
        .filter((item) => states.includes(item.state))
        .toArray(),
    )
  } catch (error) {
    throw toOutboxError(error)
  }
}

/** Counts the reports that wait to be sent or are being sent, without reading them. */
export async function countWaitingReports(): Promise<number> {
  const states: ItemState[] = ['queued', 'sending']
  try {
    return await queryOutboxDb(() => outboxDb.items.where('state').anyOf(states).count())
  } catch (error) {
    throw toOutboxError(error)
  }
}

/** Deletes items that were delivered, marked as sent, or withdrawn more than `age` milliseconds ago. */
export async function deleteExpiredItems(age: number, now = Date.now()): Promise<void> {
  await transactOutbox(() =>
    outboxDb.items
      .where('[state+settledAt]')
      .between(['delivered', 0], ['delivered', now - age])
      .or('[state+settledAt]')
      .between(['sent-elsewhere', 0], ['sent-elsewhere', now - age])
      .or('[state+settledAt]')
      .between(['withdrawn', 0], ['withdrawn', now - age])
      .delete(),
  )
}

/** Computes when delivery of a report is given up, in milliseconds since 1970. */
export function computeGiveUpTime(item: OutboxItem): number {
  return (item.queuedAt ?? item.createdAt) + MAX_DELIVERY_TIME
}

/**
 * Returns the item if its state is one of the given ones.
 *
 * @throws OutboxError 'state' otherwise.
 */
export function requireState(item: OutboxItem, ...states: ItemState[]): OutboxItem {
  if (!states.includes(item.state)) throw new OutboxError('state')
  return item
}
