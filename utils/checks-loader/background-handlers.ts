// Answers the composer's requests for the checks. A content script cannot load our packed files, and no page may.

import { browser } from 'wxt/browser'
import { toBase64 } from '../lib/base64.ts'
import type { MessageHandlers } from '../messages.ts'
import { loadPackedWeights } from './packed-weights.ts'

/** Message handlers: inject the checks into the frame that asks, and return the model's weights as base64. */
export const checksLoaderHandlers = {
  'bring-checks': async (_, { tab, frameId, documentId }) => {
    if (tab?.id === undefined || frameId === undefined) throw new Error('The checks were asked for from no frame')
    await browser.scripting.executeScript({
      // The frame may have navigated since it asked. A document id (not in every browser) excludes the new page.
      target: documentId ? { tabId: tab.id, documentIds: [documentId] } : { tabId: tab.id, frameIds: [frameId] },
      files: ['/checks.js'],
      // Do not wait for the page to load: somebody is writing already, and Facebook loads slowly.
      injectImmediately: true,
    })
    return null
  },
  // Of all ways without a second copy in the package, this costs the page least (npm run bench:loading).
  weights: async () => toBase64(await loadPackedWeights()),
} as const satisfies MessageHandlers
