// What the pages ask of the outbox, with the way to the background. Nothing here throws: a problem is returned, to be shown.

import { requestHostPermission } from '../../utils/lib/host-permission.ts'
import { sendMessage } from '../../utils/messages.ts'
import { type OutboxProblem, toOutboxError } from '../../utils/report/model/outbox-error.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'
import {
  clearSendRequest,
  queueDraft,
  recordSendRequest,
  retryReportNow,
} from '../../utils/report/outbox/outbox-store.ts'
import { validateSinkAddress } from '../../utils/report/sinks/index.ts'
import type { Recipient } from '../../utils/settings/settings-schema.ts'
import { requestDrain } from './request-drain.ts'

/** Why a report was not handed over. 'permission': the browser, or its user, said no. */
export type SendProblem = OutboxProblem | 'permission'

/** Runs something of the outbox; resolves to its problem, or undefined when it was done. */
export async function runOutboxAction(work: () => Promise<unknown>): Promise<OutboxProblem | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    return toOutboxError(error).problem
  }
}

/**
 * Queues a draft for a recipient and lets the background send it. To be called straight in the click, for the browser may have
 * to ask whether the recipient may be reached. In: a promise of the form's last save, so that nothing older is sent.
 */
export function sendDraft(
  item: Pick<OutboxItem, 'id'>,
  recipient: Recipient,
  lastSave: () => Promise<OutboxProblem | undefined>,
): Promise<SendProblem | undefined> {
  try {
    validateSinkAddress(recipient.address)
  } catch (error) {
    return Promise.resolve(toOutboxError(error).problem)
  }
  // The browser's question closes a popup at once, before it could store anything itself: the background is told first.
  sendMessage('send-asked', { id: item.id, recipient: recipient.id }).catch((error: unknown) =>
    console.warn('report: not noted by the background, this page will', error),
  )
  const answer = requestHostPermission(recipient.address)
  return lastSave().then(async (unsaved) => {
    if (unsaved) return (await runOutboxAction(() => clearSendRequest(item.id))) ?? unsaved
    const noted = await runOutboxAction(() => recordSendRequest(item.id, recipient))
    // 'state': the browser's answer came first and the background has queued it already.
    if (noted && noted !== 'state') return noted
    if (!(await answer)) return (await runOutboxAction(() => clearSendRequest(item.id))) ?? 'permission'
    const problem = await runOutboxAction(() => queueDraft(item.id, recipient))
    if (!problem) void requestDrain()
    return problem
  })
}

/** Makes a waiting or given-up report due now. To be called straight in the click, as `sendReport`. */
export function sendItemNow(item: OutboxItem): Promise<SendProblem | undefined> {
  const answer = item.recipient ? requestHostPermission(item.recipient.address) : Promise.resolve(false)
  return answer.then(async (allowed) => {
    if (!allowed) return 'permission'
    const problem = await runOutboxAction(() => retryReportNow(item.id))
    if (!problem) void requestDrain()
    return problem
  })
}
