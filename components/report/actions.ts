// What the pages ask of the outbox, with the way to the background. Nothing here throws: a problem is returned, to be shown.

import { askToReach } from '../../utils/lib/host-permission.ts'
import { send } from '../../utils/messages.ts'
import { asOutboxError, type OutboxProblem } from '../../utils/report/model/outbox-error.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'
import { forgetAsked, noteAsked, queue, retryNow } from '../../utils/report/outbox/outbox.ts'
import { checkAddress } from '../../utils/report/sinks/index.ts'
import type { Recipient } from '../../utils/settings/schema.ts'
import { drainSoon } from './drain-soon.ts'

/** Why a report was not handed over. 'permission': the browser, or its user, said no. */
export type SendProblem = OutboxProblem | 'permission'

/** Runs something of the outbox; resolves to its problem, or undefined when it was done. */
export async function attempt(work: () => Promise<unknown>): Promise<OutboxProblem | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    return asOutboxError(error).problem
  }
}

/**
 * Queues a draft for a recipient and lets the background send it. To be called straight in the click, for the browser may have
 * to ask whether the recipient may be reached. In: a promise of the form's last save, so that nothing older is sent.
 */
export function sendReport(
  item: Pick<OutboxItem, 'id'>,
  recipient: Recipient,
  lastSave: () => Promise<OutboxProblem | undefined>,
): Promise<SendProblem | undefined> {
  try {
    checkAddress(recipient.address)
  } catch (error) {
    return Promise.resolve(asOutboxError(error).problem)
  }
  // The browser's question closes a popup at once, before it could store anything itself: the background is told first.
  send('send-asked', { id: item.id, recipient: recipient.id }).catch((error: unknown) =>
    console.warn('report: not noted by the background, this page will', error),
  )
  const answer = askToReach(recipient.address)
  return lastSave().then(async (unsaved) => {
    if (unsaved) return (await attempt(() => forgetAsked(item.id))) ?? unsaved
    const noted = await attempt(() => noteAsked(item.id, recipient))
    // 'state': the browser's answer came first and the background has queued it already.
    if (noted && noted !== 'state') return noted
    if (!(await answer)) return (await attempt(() => forgetAsked(item.id))) ?? 'permission'
    const problem = await attempt(() => queue(item.id, recipient))
    if (!problem) void drainSoon()
    return problem
  })
}

/** Makes a waiting or given-up report due now. To be called straight in the click, as `sendReport`. */
export function sendNow(item: OutboxItem): Promise<SendProblem | undefined> {
  const answer = item.recipient ? askToReach(item.recipient.address) : Promise.resolve(false)
  return answer.then(async (allowed) => {
    if (!allowed) return 'permission'
    const problem = await attempt(() => retryNow(item.id))
    if (!problem) void drainSoon()
    return problem
  })
}
