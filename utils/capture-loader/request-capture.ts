import { browser } from 'wxt/browser'
import type { MessageReply, MessageRequest } from '../messages.ts'
import { sendCaptureMessage } from './capture-messages.ts'

/** The messages that the capture of posts answers. */
type CaptureMessage = 'capture-post' | 'pick-post' | 'post-standing' | 'post-around'

/**
 * Sends a message to the capture of posts in a tab's page, and brings its script there first: no page has it before a
 * report begins. For the background and extension pages.
 *
 * @returns The answer. Rejects when the page is gone or is none of a site, or when no composer runs in it: it was open
 *   before the extension was installed or updated.
 */
export async function requestCapture<N extends CaptureMessage>(
  tab: number,
  name: N,
  data: MessageRequest<N>,
): Promise<MessageReply<N>> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [0] },
    files: ['/capture.js'],
    // Do not wait for the page to load: Facebook loads slowly, and the post is there.
    injectImmediately: true,
  })
  // Without the script the composer's listener would leave the message unanswered, which looks like the answer null.
  if (injected?.result !== true) throw new Error('The page captures no posts')
  return sendCaptureMessage(tab, name, data)
}
