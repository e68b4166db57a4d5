// Sends the due reports. A Web Lock allows one drain at a time on the whole device, and every attempt holds a lease.
// When a worker dies between two steps, the next drain takes the item up again with the same id and the same bytes.

import { Dexie } from 'dexie'
import { OutboxError } from '../model/outbox-error.ts'
import type { OutboxItem, QueuedRecipient, SendError } from '../model/outbox-item.ts'
import { deliverReport } from '../sinks/index.ts'
import { type OutgoingReport, RESPONSE_TIMEOUT, type SendOutcome } from '../sinks/sink.ts'
import { computeRetryWait, MIN_RETRY_WAIT } from './backoff.ts'
import { outboxDb, transactOutbox } from './outbox-db.ts'
import { computeGiveUpTime, deleteExpiredItems } from './outbox-store.ts'
import { readSecret } from './recipient-secrets.ts'
import { type RetentionPolicy, readRetentionPolicy } from './retention.ts'
import { tryToWipe, wipeDeliveredItems } from './wipe-delivered.ts'

/** The Web Lock of a drain. The browser releases it when the drain's page or worker is gone. */
export const DRAIN_LOCK_NAME = 'outbox-drain'
/**
 * How long an attempt may hold its item, in milliseconds. Longer than the slowest attempt, which makes two requests.
 */
export const LEASE_DURATION = 3 * RESPONSE_TIMEOUT
/** The index that finds the waiting items of one recipient. */
const BY_RECIPIENT = '[state+recipient.address+nextAt]'
/** Tolerance for clock corrections, in milliseconds: a smaller step does not count as a clock that was set back. */
const CLOCK_SLACK = MIN_RETRY_WAIT
/**
 * How long a drain waits, in milliseconds, before it looks for further recipients. Thousands of reports can wait, so it
 * does not look after each one.
 */
const LOOK_PAUSE = 5_000

/** Dependencies of a drain. */
export interface DrainDependencies {
  now(): number
  /** Returns a number in [0, 1). */
  random(): number
  /** Whether the device knows that it is offline. Then no report is tried and no attempt is counted. */
  isOffline(): boolean
  /** Whether the browser lets the extension reach an address. */
  mayReach(address: string): Promise<boolean>
  /** Reads the stored secret of a recipient, or null. Rejects when the device's storage cannot be read. */
  readSecret(recipient: QueuedRecipient): Promise<string | null>
  /** Reads how long delivered reports are kept, and whether they are wiped. */
  readRetentionPolicy(): Promise<RetentionPolicy>
  send(outgoing: OutgoingReport): Promise<SendOutcome>
}

/** Dependencies that decide when a report is tried again. */
type RetryDependencies = Pick<DrainDependencies, 'now' | 'random'>

const DEFAULT_DEPENDENCIES: Omit<DrainDependencies, 'mayReach'> = {
  now: Date.now,
  random: Math.random,
  isOffline: () => navigator.onLine === false,
  readSecret,
  readRetentionPolicy,
  send: deliverReport,
}

/**
 * Sends every due item once: to each recipient one after the other, and to all recipients side by side, so that one
 * that does not answer delays no report to another. What is queued for a recipient that has no report left begins when
 * another attempt has ended. What is queued for one whose turn is not over, or that has a report to try again, waits
 * for the next drain, and so do the other reports to a recipient that failed.
 *
 * @throws OutboxError when the outbox cannot be read or written. What is being sent to other recipients is recorded
 *   first.
 */
export async function drainOutbox(
  given: Pick<DrainDependencies, 'mayReach'> & Partial<DrainDependencies>,
): Promise<void> {
  const tools = { ...DEFAULT_DEPENDENCIES, ...given }
  await navigator.locks.request(DRAIN_LOCK_NAME, async () => {
    await recoverStale(tools)
    const { age, wipe } = await tools.readRetentionPolicy()
    await deleteExpiredItems(age, tools.now())
    if (wipe) await wipeDeliveredItems()
    const problems: unknown[] = []
    const turns: Promise<unknown>[] = []
    // Addresses whose turn is not over, or that have a report to try again.
    const taken = new Set<string>()
    let lookedAt = Number.NEGATIVE_INFINITY
    const startTurns = async () => {
      const began = tools.now()
      if (began - lookedAt < LOOK_PAUSE) return
      lookedAt = began
      for (const address of await listDueAddresses(began)) {
        if (taken.has(address)) continue
        taken.add(address)
        const turn = sendDueItems(address, began, wipe, tools, startTurns)
        turns.push(turn.then((isOver) => isOver && taken.delete(address)).catch((error) => problems.push(error)))
      }
    }
    await startTurns()
    // The lock is kept until the last one has ended, even when another failed. A turn can add others until it ends.
    for (const turn of turns) await turn
    if (problems.length > 0) throw problems[0]
  })
}

/**
 * Sends the items to one address that were due when its turn began, until the recipient fails.
 *
 * @param onAttempt Called after every attempt.
 * @returns Whether no report is to be tried again.
 */
async function sendDueItems(
  address: string,
  began: number,
  wipe: boolean,
  tools: DrainDependencies,
  onAttempt: () => Promise<void>,
): Promise<boolean> {
  let isOver = true
  while (!tools.isOffline()) {
    // A failed item becomes due later than `began`, so no item is tried twice, however long the drain takes.
    const item = await claimDueItem(address, Math.min(began, tools.now()), tools)
    if (!item) return isOver
    const outcome = await attemptDelivery(item, tools)
    await recordOutcome(item, outcome, wipe, tools)
    await onAttempt()
    if (isRecipientFailure(outcome)) return false
    if (outcome.kind === 'retry') isOver = false
  }
  return false
}

/**
 * Queues again the reports that a stopped worker left as being sent. While a drain runs, it returns without a change.
 * It never waits for the lock, because the browser can freeze a page, and a waiting page would then block the next
 * drain.
 *
 * @throws OutboxError when the outbox cannot be read or written.
 */
export async function recoverInterruptedReports(given: Partial<RetryDependencies> = {}): Promise<void> {
  const tools = { ...DEFAULT_DEPENDENCIES, ...given }
  await navigator.locks.request(DRAIN_LOCK_NAME, { ifAvailable: true }, async (lock) => {
    if (lock) await recoverStale(tools)
  })
}

/**
 * Repairs items that an earlier worker or a wrong clock left behind. Call it only under the lock.
 *
 * The lock shows that no other drain runs. An item that is being sent was therefore left by a stopped worker, however
 * much of its lease remains, and returns to the queue. Whether its report arrived is unknown, and sending it again is
 * safe because the recipient recognizes the id.
 *
 * An item that was queued or tried in the future shows that the clock was set back. Such an item would wait until the
 * clock reaches that time again, so it becomes due now.
 */
async function recoverStale(tools: RetryDependencies): Promise<void> {
  const now = tools.now()
  const ahead = (at: number | null | undefined) => (at ?? 0) > now + CLOCK_SLACK
  await transactOutbox(async () => {
    for (const item of await outboxDb.items.where('state').equals('sending').toArray()) {
      await outboxDb.items.put(rescheduleOrGiveUp({ ...item, lastError: { kind: 'interrupted' } }, undefined, tools))
    }
    const stranded = await outboxDb.items
      .where('[state+nextAt]')
      .between(['queued', now], ['queued', Number.MAX_SAFE_INTEGER], false)
      .filter((item) => ahead(item.triedAt) || ahead(item.queuedAt))
      .primaryKeys()
    // One at a time: a report can be large, and thousands can wait.
    for (const key of stranded) {
      const item = await outboxDb.items.get(key)
      if (item)
        await outboxDb.items.put({ ...item, nextAt: now, triedAt: null, queuedAt: Math.min(item.queuedAt ?? now, now) })
    }
  })
}

/** Lists the addresses of the items due at `due` or earlier, in milliseconds since 1970, without reading the items. */
async function listDueAddresses(due: number): Promise<string[]> {
  const keys = await transactOutbox(() =>
    outboxDb.items.where(BY_RECIPIENT).between(['queued', Dexie.minKey, Dexie.minKey], ['queued', Dexie.maxKey]).keys(),
  )
  // Keys of a compound index are arrays; Dexie gives them the type of any key.
  const dueKeys = (keys as unknown as [state: string, address: string, nextAt: number][]).filter(
    ([, , at]) => at <= due,
  )
  return [...new Set(dueKeys.map(([, address]) => address))]
}

/**
 * Claims the item to an address that has been due longest, in one transaction, and starts its lease.
 *
 * @param due Only items due at this time or earlier, in milliseconds since 1970.
 * @returns Undefined when no item is due.
 */
function claimDueItem(address: string, due: number, tools: DrainDependencies): Promise<OutboxItem | undefined> {
  return transactOutbox(async () => {
    const item = await outboxDb.items
      .where(BY_RECIPIENT)
      .between(['queued', address, 0], ['queued', address, due], true, true)
      .first()
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

/**
 * Tries to deliver an item. A damaged one, which makes the attempt throw, is tried again later and stops no other.
 *
 * @throws OutboxError when storage fails.
 */
async function attemptDelivery(item: OutboxItem, tools: DrainDependencies): Promise<SendOutcome> {
  try {
    return await deliverItem(item, tools)
  } catch (error) {
    if (error instanceof OutboxError) throw error
    console.error('report: an attempt to send failed', item.id, error)
    return { kind: 'retry', error: { kind: 'interrupted' } }
  }
}

async function deliverItem(item: OutboxItem, tools: DrainDependencies): Promise<SendOutcome> {
  // A queued item has both, but its type does not say so.
  if (!item.recipient || item.body === null) return { kind: 'rejected', error: { kind: 'refused' } }
  const { id, body, recipient } = item
  if (!(await tools.mayReach(recipient.address))) return { kind: 'retry', error: { kind: 'permission' } }
  let secret: string | null
  try {
    secret = await tools.readSecret(recipient)
  } catch (error) {
    // An unreadable secret of one recipient must not block the reports to other recipients.
    console.error('report: the secret cannot be read', error)
    return { kind: 'retry', error: { kind: 'secret-unread' } }
  }
  return tools.send({ recipient, id, body, secret })
}

/** Failures on this device. They do not show whether the recipient can be reached. */
const LOCAL_FAILURES: readonly SendError['kind'][] = ['permission', 'secret', 'secret-unread', 'interrupted']

/** Whether the recipient was contacted and did not accept the report for now. */
function isRecipientFailure(outcome: SendOutcome): boolean {
  return outcome.kind === 'retry' && !LOCAL_FAILURES.includes(outcome.error.kind)
}

/**
 * Stores the outcome of an attempt. A delivery is always stored, even when the item changed meanwhile. A failure is
 * stored only while the item is still under the lease of this attempt.
 */
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
      await outboxDb.items.put((wipe && tryToWipe(arrived)) || arrived)
      return
    }
    if (item.state !== 'sending' || item.leaseUntil !== attempted.leaseUntil) return
    const told = { ...item, lastError: outcome.error }
    if (outcome.kind === 'rejected') await outboxDb.items.put({ ...told, ...ended, state: 'rejected' })
    else await outboxDb.items.put(rescheduleOrGiveUp(told, outcome.wait, tools))
  })
}

/**
 * Returns the item after a failed attempt: due again later, or given up when its seven days had ended before the
 * attempt began.
 *
 * @param asked Wait that the recipient asked for, in milliseconds.
 */
function rescheduleOrGiveUp(item: OutboxItem, asked: number | undefined, tools: RetryDependencies): OutboxItem {
  const now = tools.now()
  const end = computeGiveUpTime(item)
  const tried: OutboxItem = { ...item, leaseUntil: null, triedAt: now }
  // An interrupted attempt may be found long after it began, when the browser starts again. Count from its beginning.
  const began = Math.min((item.leaseUntil ?? now + LEASE_DURATION) - LEASE_DURATION, now)
  if (began >= end) return { ...tried, state: 'undelivered', nextAt: null, settledAt: now }
  const wait = Math.max(computeRetryWait(item.attempts, tools.random()), asked ?? 0)
  return { ...tried, state: 'queued', nextAt: Math.min(now + wait, Math.max(end, now + MIN_RETRY_WAIT)) }
}
