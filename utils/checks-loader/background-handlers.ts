// What the composer in a page asks the background for: it may load no file of ours itself, and no page may.

import { browser } from 'wxt/browser'
import { toBase64 } from '../lib/base64.ts'
import type { MessageHandlers } from '../messages.ts'
import { loadPackedWeights } from './packed-weights.ts'

/** Answers the composer: brings the checks into the frame that asks, and hands out the model's weights. */
export const checksLoaderHandlers = {
  'bring-checks': async (_, { tab, frameId, documentId }) => {
    if (tab?.id === undefined || frameId === undefined) throw new Error('The checks were asked for from no frame')
    await browser.scripting.executeScript({
      // A frame may have gone to another page since it asked, which is to get nothing: where documents have ids, the one that asked.
      target: documentId ? { tabId: tab.id, documentIds: [documentId] } : { tabId: tab.id, frameIds: [frameId] },
      files: ['/checks.js'],
      // Not when the page has loaded: somebody is writing already, and Facebook may take its time.
      injectImmediately: true,
    })
    return null
  },
  // The way of all that costs a page the least without a second copy in the package (npm run bench:loading).
  weights: async () => toBase64(await loadPackedWeights()),
} as const satisfies MessageHandlers
