// Answers the composer's requests for the checks. A content script cannot load our packed files, and no page may.

import { browser } from 'wxt/browser'
import { toBase64 } from '../lib/base64.ts'
import { limitRate } from '../lib/rate-limit.ts'
import type { MessageHandlers, MessageSender } from '../messages.ts'
import { loadPackedWeights } from './packed-weights.ts'

/**
 * Both are asked for once in a document. The weights are nearly a megabyte, so that a flood would fill the memory. No
 * person goes through pages with a box for longer at this rate: a draft must not stay unchecked because of it.
 */
const allowChecks = limitRate({ burst: 20, perSecond: 2 })
const allowWeights = limitRate({ burst: 20, perSecond: 2 })

/**
 * Message handlers: inject the checks, and what shows their findings, into the frame that asks; then inject the code of
 * their model, and return its weights as base64.
 */
export const checksLoaderHandlers = {
  'bring-checks': async (_, sender) => {
    if (!allowChecks(sender.tab?.id)) throw new Error('The checks are asked for too often')
    // In this order: a draft is held only when the dialog can be shown.
    await injectScripts(sender, ['/layer.js', '/checks.js'])
    return null
  },
  // Of all ways without a second copy in the package, this costs the page least (npm run bench:loading).
  weights: async (_, sender) => {
    if (!allowWeights(sender.tab?.id)) throw new Error('The weights are asked for too often')
    const [weights] = await Promise.all([loadPackedWeights(), injectScripts(sender, ['/tagger.js'])])
    return toBase64(weights)
  },
} as const satisfies MessageHandlers

async function injectScripts(
  { tab, frameId, documentId }: MessageSender,
  files: ('/layer.js' | '/checks.js' | '/tagger.js')[],
): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) throw new Error('The scripts were asked for from no frame')
  await browser.scripting.executeScript({
    // The frame may have navigated since it asked. A document id (not in every browser) excludes the new page.
    target: documentId ? { tabId: tab.id, documentIds: [documentId] } : { tabId: tab.id, frameIds: [frameId] },
    files,
    // Do not wait for the page to load: somebody is writing already, and Facebook loads slowly.
    injectImmediately: true,
  })
}
