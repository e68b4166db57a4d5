// The outbox: every report from its first draft to its receipt. What a call stored is on the device before it resolves; what a
// call could not store changes nothing. All calls reject with OutboxError.

import { createUuidV7 } from '../../lib/uuid.ts'
import { buildReport } from '../model/build-report.ts'
import { type CapturedPost, capturedPostSchema } from '../model/captured-post.ts'
import { parsePayload, serializePayload } from '../model/cloud-event.ts'
import { OutboxError, toOutboxError } from '../model/outbox-error.ts'
import {
  EMPTY_REPORT_FORM,
  type HandoffMethod,
  ITEM_STATES,
  type ItemState,
  type OutboxItem,
  type QueuedRecipient,
  type ReportFormValues,
  reportFormSchema,
} from '../model/outbox-item.ts'
import { MAX_REPORT_BYTES } from '../model/report-schema.ts'
import { validateSinkAddress } from '../sinks/index.ts'
import { MAX_DELIVERY_TIME } from './backoff.ts'
import { readPictureInTransaction } from './draft-pictures.ts'
import { outboxDb, queryOutboxDb, type StoredPicture, transactOutbox, updateOutboxItem } from './outbox-db.ts'

/** Begins a report about a captured post. Resolves to its item. */
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

/** Stores what the form of a draft holds. */
export async function saveDraft(id: string, form: ReportFormValues, now = Date.now()): Promise<OutboxItem> {
  const checked = reportFormSchema.parse(form)
  return updateOutboxItem(id, (item) => ({
    ...requireState(item, 'draft'),
    form: checked,
    savedAt: now,
    askedAt: null,
  }))
}

/** Remembers how its user took a draft along besides sending it; what is no draft any more is left as it is. */
export function recordHandoff(id: string, way: HandoffMethod, now = Date.now()): Promise<OutboxItem> {
  return updateOutboxItem(id, (item) => (item.state === 'draft' ? { ...item, handed: { way, at: now } } : undefined))
}

/** Remembers that send was pressed for a recipient while the browser asks whether it may be reached: the asking may close our page. */
export async function recordSendRequest(id: string, recipient: QueuedRecipient, now = Date.now()): Promise<OutboxItem> {
  validateSinkAddress(recipient.address)
  return updateOutboxItem(id, (item) => ({ ...requireState(item, 'draft'), recipient, askedAt: now }))
}

/** Forgets that send was pressed: the browser, or its user, said no. */
export function clearSendRequest(id: string): Promise<OutboxItem> {
  return updateOutboxItem(id, (item) => (item.state === 'draft' ? { ...item, askedAt: null } : undefined))
}

/**
 * Makes a draft final and puts it in the queue: its bytes, its recipient and its state are stored in one transaction, and the
 * author's name is wiped when it is not among them; a picture moves into the bytes. Asking twice changes nothing. Rejects with
 * 'not-https', 'no-category' or 'too-large' (more bytes than `most`) before anything is stored.
 */
export async function queueDraft(
  id: string,
  recipient: QueuedRecipient,
  now = Date.now(),
  most = MAX_REPORT_BYTES,
): Promise<OutboxItem> {
  validateSinkAddress(recipient.address)
  return transactOutbox(async () => {
    const item = await outboxDb.items.get(id)
    if (!item) throw new OutboxError('gone')
    if (item.state === 'queued' || item.state === 'sending' || item.state === 'delivered') return item
    const draft = requireState(item, 'draft')
    const report = buildReport(draft, await readPictureInTransaction(id))
    const body = serializePayload(report, recipient)
    if (new TextEncoder().encode(body).length > most) throw new OutboxError('too-large')
    const queued: OutboxItem = {
      ...draft,
      state: 'queued',
      post: { ...draft.post, title: report.post.title, author: report.author ?? null },
      recipient,
      body,
      nextAt: now,
      queuedAt: now,
      askedAt: null,
    }
    await outboxDb.items.put(queued)
    await outboxDb.pictures.delete(id)
    return queued
  })
}

/** Takes back a report that has not arrived. Rejects with 'state' while an attempt is under way or when it is too late. */
export function withdrawReport(id: string, now = Date.now()): Promise<OutboxItem> {
  return updateOutboxItem(id, (item) => {
    const interrupted = item.state === 'sending' && (item.leaseUntil ?? 0) <= now
    if (!interrupted) requireState(item, 'queued', 'undelivered')
    return { ...item, state: 'withdrawn', nextAt: null, leaseUntil: null, settledAt: now }
  })
}

/** Makes an attempt due now; an undelivered report gets another seven days, with the same bytes. */
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
 * Makes a draft again of a report that did not arrive. It gets a new id: other bytes must not go under an id a recipient may
 * have seen. Resolves to the new draft, which has its picture again; the old item is gone in the same transaction.
 */
export function reopenReport(id: string, now = Date.now()): Promise<OutboxItem> {
  return transactOutbox(async () => {
    const item = await outboxDb.items.get(id)
    if (!item) throw new OutboxError('gone')
    requireState(item, 'rejected', 'undelivered', 'withdrawn')
    const draft: OutboxItem = {
      ...item,
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

/** What was deleted. */
export interface RemovedItem {
  item: OutboxItem
  picture: StoredPicture | null
}

/** Deletes an item with its picture, unless an attempt is under way. Resolves to what was deleted, for undoing; null when there was none. */
export function removeItem(id: string, now = Date.now()): Promise<RemovedItem | null> {
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

/** Puts a deleted item back as it was. */
export async function restoreItem({ item, picture }: RemovedItem): Promise<void> {
  await transactOutbox(async () => {
    await outboxDb.items.put(item)
    if (picture) await outboxDb.pictures.put(picture)
  })
}

/** All items of some states (of all, unless said), the newest first. */
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

/** Deletes what arrived or was withdrawn longer ago than `age` milliseconds. */
export async function deleteExpiredItems(age: number, now = Date.now()): Promise<void> {
  await transactOutbox(() =>
    outboxDb.items
      .where('[state+settledAt]')
      .between(['delivered', 0], ['delivered', now - age])
      .or('[state+settledAt]')
      .between(['withdrawn', 0], ['withdrawn', now - age])
      .delete(),
  )
}

/** When a queued report is given up, in milliseconds since 1970. */
export function computeGiveUpTime(item: OutboxItem): number {
  return (item.queuedAt ?? item.createdAt) + MAX_DELIVERY_TIME
}

function requireState(item: OutboxItem, ...states: ItemState[]): OutboxItem {
  if (!states.includes(item.state)) throw new OutboxError('state')
  return item
}
