// The outbox: every report from its first draft to its receipt. What a call stored is on the device before it resolves; what a
// call could not store changes nothing. All calls reject with OutboxError.

import { uuid7 } from '../../lib/uuid.ts'
import { buildReport } from '../model/build-report.ts'
import { type CapturedPost, postSchema } from '../model/captured-post.ts'
import { bytesFor, reportIn } from '../model/cloud-event.ts'
import { asOutboxError, OutboxError } from '../model/outbox-error.ts'
import {
  EMPTY_FORM,
  formSchema,
  type HandedWay,
  ITEM_STATES,
  type ItemState,
  type OutboxItem,
  type ReportForm,
  type SentTo,
} from '../model/outbox-item.ts'
import { MAX_REPORT } from '../model/report.ts'
import { checkAddress } from '../sinks/index.ts'
import { GIVE_UP_AFTER } from './backoff.ts'
import { change, db, reading, type StoredPicture, transact } from './db.ts'
import { readPicture } from './pictures.ts'

/** Begins a report about a captured post. Resolves to its item. */
export async function createDraft(captured: CapturedPost, now = Date.now()): Promise<OutboxItem> {
  const post = postSchema.parse(captured)
  const item: OutboxItem = {
    id: uuid7(now),
    state: 'draft',
    post,
    form: EMPTY_FORM,
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
  await transact(() => db.items.add(item))
  return item
}

/** Stores what the form of a draft holds. */
export async function saveDraft(id: string, form: ReportForm, now = Date.now()): Promise<OutboxItem> {
  const checked = formSchema.parse(form)
  return change(id, (item) => ({ ...only(item, 'draft'), form: checked, savedAt: now, askedAt: null }))
}

/** Remembers how its user took a draft along besides sending it; what is no draft any more is left as it is. */
export function noteHanded(id: string, way: HandedWay, now = Date.now()): Promise<OutboxItem> {
  return change(id, (item) => (item.state === 'draft' ? { ...item, handed: { way, at: now } } : undefined))
}

/** Remembers that send was pressed for a recipient while the browser asks whether it may be reached: the asking may close our page. */
export async function noteAsked(id: string, recipient: SentTo, now = Date.now()): Promise<OutboxItem> {
  checkAddress(recipient.address)
  return change(id, (item) => ({ ...only(item, 'draft'), recipient, askedAt: now }))
}

/** Forgets that send was pressed: the browser, or its user, said no. */
export function forgetAsked(id: string): Promise<OutboxItem> {
  return change(id, (item) => (item.state === 'draft' ? { ...item, askedAt: null } : undefined))
}

/**
 * Makes a draft final and puts it in the queue: its bytes, its recipient and its state are stored in one transaction, and the
 * author's name is wiped when it is not among them; a picture moves into the bytes. Asking twice changes nothing. Rejects with
 * 'not-https', 'no-category' or 'too-large' (more bytes than `most`) before anything is stored.
 */
export async function queue(id: string, recipient: SentTo, now = Date.now(), most = MAX_REPORT): Promise<OutboxItem> {
  checkAddress(recipient.address)
  return transact(async () => {
    const item = await db.items.get(id)
    if (!item) throw new OutboxError('gone')
    if (item.state === 'queued' || item.state === 'sending' || item.state === 'delivered') return item
    const draft = only(item, 'draft')
    const report = buildReport(draft, await readPicture(id))
    const body = bytesFor(report, recipient)
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
    await db.items.put(queued)
    await db.pictures.delete(id)
    return queued
  })
}

/** Takes back a report that has not arrived. Rejects with 'state' while an attempt is under way or when it is too late. */
export function withdraw(id: string, now = Date.now()): Promise<OutboxItem> {
  return change(id, (item) => {
    const interrupted = item.state === 'sending' && (item.leaseUntil ?? 0) <= now
    if (!interrupted) only(item, 'queued', 'undelivered')
    return { ...item, state: 'withdrawn', nextAt: null, leaseUntil: null, settledAt: now }
  })
}

/** Makes an attempt due now; an undelivered report gets another seven days, with the same bytes. */
export function retryNow(id: string, now = Date.now()): Promise<OutboxItem> {
  return change(id, (item) => {
    const { state } = only(item, 'queued', 'undelivered')
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
export function reopen(id: string, now = Date.now()): Promise<OutboxItem> {
  return transact(async () => {
    const item = await db.items.get(id)
    if (!item) throw new OutboxError('gone')
    only(item, 'rejected', 'undelivered', 'withdrawn')
    const draft: OutboxItem = {
      ...item,
      id: uuid7(now),
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
    const { picture } = item.body === null ? {} : reportIn(item.body)
    await db.items.delete(id)
    await db.items.add(draft)
    if (picture) await db.pictures.add({ ...picture, id: draft.id })
    return draft
  })
}

/** What was deleted. */
export interface Removed {
  item: OutboxItem
  picture: StoredPicture | null
}

/** Deletes an item with its picture, unless an attempt is under way. Resolves to what was deleted, for undoing; null when there was none. */
export function remove(id: string, now = Date.now()): Promise<Removed | null> {
  return transact(async () => {
    const item = await db.items.get(id)
    if (!item) return null
    if (item.state === 'sending' && (item.leaseUntil ?? 0) > now) throw new OutboxError('state')
    const picture = (await db.pictures.get(id)) ?? null
    await db.items.delete(id)
    await db.pictures.delete(id)
    return { item, picture }
  })
}

/** Puts a deleted item back as it was. */
export async function restore({ item, picture }: Removed): Promise<void> {
  await transact(async () => {
    await db.items.put(item)
    if (picture) await db.pictures.put(picture)
  })
}

/** All items of some states (of all, unless said), the newest first. */
export async function list(states: readonly ItemState[] = ITEM_STATES): Promise<OutboxItem[]> {
  try {
    return await reading(() =>
      db.items
        .orderBy('id')
        .reverse()
        .filter((item) => states.includes(item.state))
        .toArray(),
    )
  } catch (error) {
    throw asOutboxError(error)
  }
}

/** Deletes what arrived or was withdrawn longer ago than `age` milliseconds. */
export async function forgetOld(age: number, now = Date.now()): Promise<void> {
  await transact(() =>
    db.items
      .where('[state+settledAt]')
      .between(['delivered', 0], ['delivered', now - age])
      .or('[state+settledAt]')
      .between(['withdrawn', 0], ['withdrawn', now - age])
      .delete(),
  )
}

/** When a queued report is given up, in milliseconds since 1970. */
export function givesUpAt(item: OutboxItem): number {
  return (item.queuedAt ?? item.createdAt) + GIVE_UP_AFTER
}

function only(item: OutboxItem, ...states: ItemState[]): OutboxItem {
  if (!states.includes(item.state)) throw new OutboxError('state')
  return item
}
