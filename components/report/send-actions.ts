// Outbox actions of the pages, with requests to the background. They never reject: a problem is returned to be shown.

import { requestHostPermission } from '../../utils/lib/host-permission.ts'
import { sendPageMessage } from '../../utils/page-messages.ts'
import { type OutboxProblem, runOutboxAction, toOutboxError } from '../../utils/report/model/outbox-error.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'
import { clearSendRequest, recordSendRequest, retryReportNow } from '../../utils/report/outbox/outbox-store.ts'
import { queueDraft } from '../../utils/report/outbox/queue-draft.ts'
import { validateSinkAddress } from '../../utils/report/sinks/index.ts'
import type { Recipient } from '../../utils/settings/settings-schema.ts'
import { requestDrain } from './request-drain.ts'

/** Why a report was not queued. 'permission': the browser or the user refused the host permission. */
export type SendProblem = OutboxProblem | 'permission'

/**
 * Queues a draft for a recipient and lets the background send it. Must be called synchronously in the click, because
 * the browser shows the prompt for host permission only within a user gesture.
 *
 * @param lastSave Resolves when the form's last change is saved, so that no older version is sent.
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
  const answer = requestSendPermission(item.id, recipient)
  return lastSave().then(async (unsaved) => {
    if (unsaved) return (await runOutboxAction(() => clearSendRequest(item.id))) ?? unsaved
    const noted = await runOutboxAction(() => recordSendRequest(item.id, recipient))
    // 'state': the background received the permission first and has already queued the draft.
    if (noted && noted !== 'state') return noted
    if (!(await answer)) return (await runOutboxAction(() => clearSendRequest(item.id))) ?? 'permission'
    const problem = await runOutboxAction(() => queueDraft(item.id, recipient))
    if (!problem) void requestDrain()
    return problem
  })
}

/**
 * Asks for permission to reach the recipient. The question can close the popup, and its answer is lost with it, so in
 * Chromium the background asks, and goes on after a yes. Firefox accepts the question only from the page of the click:
 * there the background is informed first.
 */
function requestSendPermission(id: string, { id: recipient, address }: Recipient): Promise<boolean> {
  const reply = sendPageMessage('send-asked', { id, recipient, address }).catch((error: unknown) => {
    console.warn('report: the background did not answer, this page asks', error)
    return null
  })
  if (import.meta.env.BROWSER === 'firefox') return requestHostPermission(address)
  return reply.then((answer) => answer ?? requestHostPermission(address))
}

/** Makes a waiting or undelivered report due now. Must be called synchronously in the click, like `sendDraft`. */
export function sendItemNow(item: OutboxItem): Promise<SendProblem | undefined> {
  const answer = item.recipient ? requestHostPermission(item.recipient.address) : Promise.resolve(false)
  return answer.then(async (allowed) => {
    if (!allowed) return 'permission'
    const problem = await runOutboxAction(() => retryReportNow(item.id))
    if (!problem) void requestDrain()
    return problem
  })
}
