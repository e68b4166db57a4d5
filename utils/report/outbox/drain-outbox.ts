// Sends what waits. One drain at a time on the whole device (a Web Lock), one lease for every attempt: a worker that dies
// between two steps leaves an item that the next drain takes up again, with the same id and the same bytes.

import type { OutboxItem, QueuedRecipient, SendError } from '../model/outbox-item.ts'
import { deliverReport } from '../sinks/index.ts'
import { type OutgoingReport, RESPONSE_TIMEOUT, type SendOutcome } from '../sinks/sink.ts'
import { computeRetryWait, MIN_RETRY_WAIT } from './backoff.ts'
import { outboxDb, transactOutbox } from './outbox-db.ts'
import { computeGiveUpTime, deleteExpiredItems } from './outbox-store.ts'
import { readSecret } from './recipient-secrets.ts'
import { type RetentionPolicy, readRetentionPolicy } from './retention.ts'
import { wipeDeliveredItems, wipeItem } from './wipe-delivered.ts'

/** How long an attempt may hold its item, in milliseconds: longer than the longest answers (a recipient may be asked twice). */
export const LEASE_DURATION = 3 * RESPONSE_TIMEOUT
/** A clock that is put right by less than this, in milliseconds, was not set back. */
const CLOCK_SLACK = MIN_RETRY_WAIT

/** What a drain works with. */
export interface DrainDependencies {
  now(): number
  /** In [0, 1). */
  random(): number
  /** Whether the device knows that it has no network: then nothing is tried and no attempt is counted. */
  isOffline(): boolean
  /** Whether the browser lets us reach an address. */
  mayReach(address: string): Promise<boolean>
  /** The secret kept for a recipient, or null. Rejects when the device's storage cannot be read. */
  readSecret(recipient: QueuedRecipient): Promise<string | null>
  /** What stays of reports that have arrived. */
  readRetentionPolicy(): Promise<RetentionPolicy>
  send(outgoing: OutgoingReport): Promise<SendOutcome>
}

const DEFAULT_DEPENDENCIES: Omit<DrainDependencies, 'mayReach'> = {
  now: Date.now,
  random: Math.random,
  isOffline: () => navigator.onLine === false,
  readSecret,
  readRetentionPolicy,
  send: deliverReport,
}

/**
 * Sends every due item once, one after another. A recipient that does not take one is spared all others until the next drain:
 * it may be in trouble, and whoever waits behind is not to wait for it. Rejects with OutboxError when the outbox cannot be read
 * or written.
 */
export async function drainOutbox(
  given: Pick<DrainDependencies, 'mayReach'> & Partial<DrainDependencies>,
): Promise<void> {
  const tools = { ...DEFAULT_DEPENDENCIES, ...given }
  await navigator.locks.request('outbox-drain', async () => {
    await recoverStale(tools)
    const { age, wipe } = await tools.readRetentionPolicy()
    await deleteExpiredItems(age, tools.now())
    if (wipe) await wipeDeliveredItems()
    const began = tools.now()
    const spared = new Set<string>()
    for (;;) {
      if (tools.isOffline()) return
      // What fails now is due later than this, so nothing is tried twice, however long the drain takes.
      const item = await claimDueItem(Math.min(began, tools.now()), spared, tools)
      if (!item) return
      const outcome = await attemptDelivery(item, tools)
      if (item.recipient && isRecipientFailure(outcome)) spared.add(item.recipient.address)
      await recordOutcome(item, outcome, wipe, tools)
    }
  })
}

/**
 * Puts right what an earlier worker or clock left behind. Attempts whose lease ended go back to the queue: whether they arrived
 * nobody knows, and asking again is safe. A lease that ends later than any may, and what was queued or tried at a time that
 * lies ahead, tell of a clock that was set back since: it would wait until the clock is there again, so it is due now.
 */
async function recoverStale(tools: DrainDependencies): Promise<void> {
  const now = tools.now()
  const ahead = (at: number | null | undefined) => (at ?? 0) > now + CLOCK_SLACK
  await transactOutbox(async () => {
    const interrupted = await outboxDb.items
      .where('state')
      .equals('sending')
      .filter((item) => (item.leaseUntil ?? 0) <= now || ahead(item.leaseUntil! - LEASE_DURATION))
      .toArray()
    for (const item of interrupted) {
      await outboxDb.items.put(rescheduleOrGiveUp({ ...item, lastError: { kind: 'interrupted' } }, undefined, tools))
    }
    const stranded = await outboxDb.items
      .where('[state+nextAt]')
      .between(['queued', now], ['queued', Number.MAX_SAFE_INTEGER], false)
      .filter((item) => ahead(item.triedAt) || ahead(item.queuedAt))
      .primaryKeys()
    // One by one: a report may be large, and thousands may wait.
    for (const key of stranded) {
      const item = await outboxDb.items.get(key)
      if (item)
        await outboxDb.items.put({ ...item, nextAt: now, triedAt: null, queuedAt: Math.min(item.queuedAt ?? now, now) })
    }
  })
}

/** Takes the item that has been due longest for an attempt, in one transaction; undefined when none is due. In: the addresses that are left out. */
function claimDueItem(
  due: number,
  spared: ReadonlySet<string>,
  tools: DrainDependencies,
): Promise<OutboxItem | undefined> {
  return transactOutbox(async () => {
    const all = outboxDb.items.where('[state+nextAt]').between(['queued', 0], ['queued', due], true, true)
    const item = await (spared.size === 0
      ? all
      : all.filter((each) => !spared.has(each.recipient?.address ?? ''))
    ).first()
    if (!item) return undefined
    const claimed: OutboxItem = {
      ...item,
      state: 'sending',
      attempts: item.attempts + 1,
      leaseUntil: tools.now() + LEASE_DURATION,
      nextAt: null,
    }
    await outboxDb.items.put(claimed)
    return claimed
  })
}

async function attemptDelivery(item: OutboxItem, tools: DrainDependencies): Promise<SendOutcome> {
  if (!item.recipient || item.body === null) return { kind: 'rejected', error: { kind: 'refused' } }
  const { id, body, recipient } = item
  if (!(await tools.mayReach(recipient.address))) return { kind: 'retry', error: { kind: 'permission' } }
  let secret: string | null
  try {
    secret = await tools.readSecret(recipient)
  } catch (error) {
    // One recipient's secret must not keep the reports to all others from leaving.
    console.error('report: the secret cannot be read', error)
    return { kind: 'retry', error: { kind: 'secret-unread' } }
  }
  return tools.send({ recipient, id, body, secret })
}

/** What keeps a report here before its recipient is asked. */
const LOCAL_FAILURES: readonly SendError['kind'][] = ['permission', 'secret', 'secret-unread']

/** Whether a recipient was asked and did not take the report, for now. */
function isRecipientFailure(outcome: SendOutcome): boolean {
  return outcome.kind === 'retry' && !LOCAL_FAILURES.includes(outcome.error.kind)
}

/** Stores how an attempt ended. A delivery is a fact and is kept whatever became of the item meanwhile; a failure counts only under its own lease. */
async function recordOutcome(
  attempted: OutboxItem,
  outcome: SendOutcome,
  wipe: boolean,
  tools: DrainDependencies,
): Promise<void> {
  await transactOutbox(async () => {
    const item = await outboxDb.items.get(attempted.id)
    if (!item) return
    const ended = { nextAt: null, leaseUntil: null, settledAt: tools.now() }
    if (outcome.kind === 'delivered') {
      const arrived: OutboxItem = { ...item, ...ended, state: 'delivered', receipt: outcome.receipt, lastError: null }
      await outboxDb.items.put(wipe ? wipeItem(arrived) : arrived)
      return
    }
    if (item.state !== 'sending' || item.leaseUntil !== attempted.leaseUntil) return
    const told = { ...item, lastError: outcome.error }
    if (outcome.kind === 'rejected') await outboxDb.items.put({ ...told, ...ended, state: 'rejected' })
    else await outboxDb.items.put(rescheduleOrGiveUp(told, outcome.wait, tools))
  })
}

/** What becomes of an item after a failed attempt: due again later, or given up when its seven days were over as the attempt began. */
function rescheduleOrGiveUp(item: OutboxItem, asked: number | undefined, tools: DrainDependencies): OutboxItem {
  const now = tools.now()
  const end = computeGiveUpTime(item)
  const tried: OutboxItem = { ...item, leaseUntil: null, triedAt: now }
  // One that was interrupted may be found only when the browser starts again, long after: that is no attempt of today.
  const began = Math.min((item.leaseUntil ?? now + LEASE_DURATION) - LEASE_DURATION, now)
  if (began >= end) return { ...tried, state: 'undelivered', nextAt: null, settledAt: now }
  const wait = Math.max(computeRetryWait(item.attempts, tools.random()), asked ?? 0)
  return { ...tried, state: 'queued', nextAt: Math.min(now + wait, Math.max(end, now + MIN_RETRY_WAIT)) }
}
