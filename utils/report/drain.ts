// Sends what waits. One drain at a time on the whole device (a Web Lock), one lease for every attempt: a worker that dies
// between two steps leaves an item that the next drain takes up again, with the same id and the same bytes.

import { waitAfter } from './backoff.ts'
import type { OutboxItem, SentTo } from './item.ts'
import { forgetOld, givesUpAt } from './outbox.ts'
import { db, transact } from './outbox-db.ts'
import { readSecret } from './secrets.ts'
import { sendReport } from './sinks/index.ts'
import { ANSWER_WITHIN, type Outgoing, type SendOutcome } from './sinks/sink.ts'

/** How long an attempt may hold its item, in milliseconds: longer than the longest answers (a recipient may be asked twice). */
export const LEASE = 3 * ANSWER_WITHIN
/** How long what arrived is kept, in milliseconds. */
export const KEEP = 90 * 24 * 60 * 60 * 1000

/** What a drain works with. */
export interface DrainTools {
  now(): number
  /** In [0, 1). */
  random(): number
  /** Whether the device knows that it has no network: then nothing is tried and no attempt is counted. */
  offline(): boolean
  /** Whether the browser lets us reach an address. */
  mayReach(address: string): Promise<boolean>
  /** The secret kept for a recipient, if any. */
  secretOf(recipient: SentTo): Promise<string | null>
  send(outgoing: Outgoing): Promise<SendOutcome>
}

const REAL: Omit<DrainTools, 'mayReach'> = {
  now: Date.now,
  random: Math.random,
  offline: () => navigator.onLine === false,
  secretOf: readSecret,
  send: sendReport,
}

/** Sends every due item once, one after another. Rejects with OutboxError when the outbox cannot be read or written. */
export async function drain(given: Pick<DrainTools, 'mayReach'> & Partial<DrainTools>): Promise<void> {
  const tools = { ...REAL, ...given }
  await navigator.locks.request('outbox-drain', async () => {
    await takeBackInterrupted(tools)
    await forgetOld(KEEP, tools.now())
    const tried = new Set<string>()
    for (;;) {
      if (tools.offline()) return
      const item = await claim(tools, tried)
      if (!item) return
      tried.add(item.id)
      await settle(item, await attempt(item, tools), tools)
    }
  })
}

/** Attempts whose lease ended go back to the queue: whether they arrived nobody knows, and asking again is safe. */
async function takeBackInterrupted(tools: DrainTools): Promise<void> {
  await transact(async () => {
    const interrupted = await db.items
      .where('state')
      .equals('sending')
      .filter((item) => (item.leaseUntil ?? 0) <= tools.now())
      .toArray()
    for (const item of interrupted) {
      await db.items.put(failed({ ...item, lastError: { kind: 'interrupted' } }, undefined, tools))
    }
  })
}

/** Takes one due item for an attempt, in one transaction; undefined when none is due. */
function claim(tools: DrainTools, tried: ReadonlySet<string>): Promise<OutboxItem | undefined> {
  return transact(async () => {
    const due = await db.items
      .where('state')
      .equals('queued')
      .filter((item) => (item.nextAt ?? 0) <= tools.now() && !tried.has(item.id))
      .first()
    if (!due) return undefined
    const claimed: OutboxItem = {
      ...due,
      state: 'sending',
      attempts: due.attempts + 1,
      leaseUntil: tools.now() + LEASE,
      nextAt: null,
    }
    await db.items.put(claimed)
    return claimed
  })
}

async function attempt(item: OutboxItem, tools: DrainTools): Promise<SendOutcome> {
  if (!item.recipient || item.body === null) return { kind: 'rejected', error: { kind: 'refused' } }
  const { id, body, recipient } = item
  if (!(await tools.mayReach(recipient.address))) return { kind: 'retry', error: { kind: 'permission' } }
  return tools.send({ recipient, id, body, secret: await tools.secretOf(recipient) })
}

/** Stores how an attempt ended. A delivery is a fact and is kept whatever became of the item meanwhile; a failure counts only under its own lease. */
async function settle(attempted: OutboxItem, outcome: SendOutcome, tools: DrainTools): Promise<void> {
  await transact(async () => {
    const item = await db.items.get(attempted.id)
    if (!item) return
    const ended = { nextAt: null, leaseUntil: null, settledAt: tools.now() }
    if (outcome.kind === 'delivered') {
      await db.items.put({ ...item, ...ended, state: 'delivered', receipt: outcome.receipt, lastError: null })
      return
    }
    if (item.state !== 'sending' || item.leaseUntil !== attempted.leaseUntil) return
    const told = { ...item, lastError: outcome.error }
    if (outcome.kind === 'rejected') await db.items.put({ ...told, ...ended, state: 'rejected' })
    else await db.items.put(failed(told, outcome.wait, tools))
  })
}

/** What becomes of an item after a failed attempt: due again later, or given up when its seven days are over. */
function failed(item: OutboxItem, asked: number | undefined, tools: DrainTools): OutboxItem {
  const now = tools.now()
  const end = givesUpAt(item)
  if (now >= end) return { ...item, state: 'undelivered', nextAt: null, leaseUntil: null, settledAt: now }
  const wait = Math.max(waitAfter(item.attempts, tools.random()), asked ?? 0)
  return { ...item, state: 'queued', leaseUntil: null, nextAt: Math.min(now + wait, end) }
}
