// Brings the page that reads files. Chromium's background, a service worker, can neither draw nor start workers; an
// offscreen document can. Firefox has none, but its background is a document, which can hold a frame.

import { browser } from 'wxt/browser'
import { limitRate } from '../lib/rate-limit.ts'
import type { MessageHandlers } from '../messages.ts'

const READER_PAGE = '/file-reader.html'

/** Asked for with each file: of an album of pictures there are many. */
const allowReader = limitRate({ burst: 60, perSecond: 2 })

/** Message handlers of the background. */
export const fileReaderHandlers = {
  'bring-file-reader': async (_, { tab }) => {
    if (tab?.id === undefined) throw new Error('The reader of files was asked for from no tab')
    if (!allowReader(tab.id)) throw new Error('The reader of files is asked for too often')
    await bringReader()
    return null
  },
} as const satisfies MessageHandlers

let bringing: Promise<void> | undefined

/** Opens the page unless it is open; two tabs that ask at once wait for the same. */
function bringReader(): Promise<void> {
  bringing ??= (browser.offscreen ? openOffscreenDocument() : openFrame()).finally(() => {
    bringing = undefined
  })
  return bringing
}

async function openOffscreenDocument(): Promise<void> {
  if (await hasOffscreenDocument()) return
  try {
    // Resolves when the page has loaded, and so listens for ports.
    await browser.offscreen.createDocument({
      url: READER_PAGE,
      reasons: ['WORKERS'],
      justification: 'Reads a file that is about to be attached, on the device: its parsers run in workers.',
    })
  } catch (error) {
    // Chromium allows one. A background that was stopped meanwhile has left it behind.
    if (!(await hasOffscreenDocument())) throw error
  }
}

async function hasOffscreenDocument(): Promise<boolean> {
  return (await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0
}

let frame: HTMLIFrameElement | undefined

/** The frame removes itself, and goes with a background that is suspended. */
async function openFrame(): Promise<void> {
  if (frame?.isConnected) return
  frame = document.createElement('iframe')
  frame.src = browser.runtime.getURL(READER_PAGE)
  const loaded = Promise.withResolvers<unknown>()
  frame.onload = loaded.resolve
  document.body.append(frame)
  await loaded.promise
}
