// Answers the composer's requests for the checks. A content script cannot load our packed files, and no page may.

import { browser } from 'wxt/browser'
import { toBase64 } from '../lib/base64.ts'
import { limitRate } from '../lib/rate-limit.ts'
import type { MessageHandlers } from '../messages.ts'
import { loadPackedWeights } from './packed-weights.ts'

/**
 * Both are asked for once in a document. The weights are nearly a megabyte, so that a flood would fill the memory. No
 * person goes through pages with a box for longer at this rate: a draft must not stay unchecked because of it.
 */
const allowChecks = limitRate({ burst: 20, perSecond: 2 })
const allowWeights = limitRate({ burst: 20, perSecond: 2 })

/**
 * Message handlers: inject the checks, and what shows their findings, into the frame that asks, and return the model's
 * weights as base64.
 */
export const checksLoaderHandlers = {
  'bring-checks': async (_, { tab, frameId, documentId }) => {
    if (tab?.id === undefined || frameId === undefined) throw new Error('The checks were asked for from no frame')
    if (!allowChecks(tab.id)) throw new Error('The checks are asked for too often')
    await browser.scripting.executeScript({
      // The frame may have navigated since it asked. A document id (not in every browser) excludes the new page.
      target: documentId ? { tabId: tab.id, documentIds: [documentId] } : { tabId: tab.id, frameIds: [frameId] },
      // In this order: a draft is held only when the dialog can be shown.
      files: ['/layer.js', '/checks.js'],
      // Do not wait for the page to load: somebody is writing already, and Facebook loads slowly.
      injectImmediately: true,
    })
    return null
  },
  // Of all ways without a second copy in the package, this costs the page least (npm run bench:loading).
  weights: async (_, { tab }) => {
    if (!allowWeights(tab?.id)) throw new Error('The weights are asked for too often')
    return toBase64(await loadPackedWeights())
  },
} as const satisfies MessageHandlers
