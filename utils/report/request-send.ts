// The background's side of a pressed Send whose recipient may need a host permission. The browser's question closes the
// popup, so the popup may not live to hear the answer. See docs/decisions/background-asks-to-send.md.

import { browser } from 'wxt/browser'
import type { PartLoader } from '../background-parts/load-part.ts'
import { toOriginPattern } from '../lib/host-permission.ts'
import type { MessageRequest, MessageSender } from '../messages.ts'
import { savePendingSend, takePendingSend } from './pending-send.ts'

/**
 * Asks for the permission that a send needs, and queues the draft when the page that asked is gone at a yes.
 *
 * @param drain Sends what is queued.
 * @returns The answer; null when the page has to ask: in Firefox, or when the browser would not ask.
 */
export async function requestSend(
  { id, recipient, address }: MessageRequest<'send-asked'>,
  sender: MessageSender,
  loadPart: PartLoader,
  drain: () => Promise<unknown>,
): Promise<boolean | null> {
  const origin = toOriginPattern(address)
  if (import.meta.env.BROWSER === 'firefox') {
    // A tab stays open while the browser asks, and hears the answer itself.
    if (!sender.tab) await savePendingSend(id, origin)
    await recordSend(id, recipient, loadPart)
    return null
  }
  // No await may come before: the message carries the click, and the browser asks only in a click.
  const answer = browser.permissions.request({ origins: [origin] }).catch((error: unknown) => {
    console.warn('report: the browser would not ask the background', error)
    return null
  })
  await recordSend(id, recipient, loadPart)
  const allowed = await answer
  // A page that is still open goes on by itself once the form's last change is saved.
  if (allowed === null || (await isOpen(sender))) return allowed
  const part = await loadPart('queue')
  if (!allowed) await part.dropRequestedSend(id)
  else {
    await part.queueRequestedSend(id, [origin])
    await drain()
  }
  return allowed
}

/** In Firefox, queues the draft whose send waited for one of these origins, if the permission is for that send. */
export async function continuePendingSend(origins: readonly string[], loadPart: PartLoader): Promise<void> {
  // In Chromium the background has asked itself, so any other permission was given for something else.
  if (import.meta.env.BROWSER !== 'firefox') return
  const draft = await takePendingSend(origins)
  if (draft !== undefined) await (await loadPart('queue')).queueRequestedSend(draft, origins)
}

async function recordSend(id: string, recipient: string, loadPart: PartLoader): Promise<void> {
  try {
    await (await loadPart('report')).recordSendRequest(id, recipient)
  } catch (error) {
    // The page records it as well. If that is closed, the report stays a draft.
    console.error('report: a pressed send was not recorded', error)
  }
}

async function isOpen({ documentId }: MessageSender): Promise<boolean> {
  if (documentId === undefined) return false
  return (await browser.runtime.getContexts({ documentIds: [documentId] })).length > 0
}
