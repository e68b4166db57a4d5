// The page that reads files for the pages of sites: an offscreen document in Chromium, a frame of the background in
// Firefox. Nobody sees it.

import { browser } from 'wxt/browser'
import { checkFile } from '../attachments/check-file.ts'
import { identifySender } from '../messages.ts'
import { sendPageMessage } from '../page-messages.ts'
import { createFindingDrawer } from './draw-finding.ts'
import { createFileReader, type FileReaderParts } from './file-reader.ts'
import { makeFileReport } from './make-file-report.ts'

/** Starts the reader of files in this page, until it has been idle for a while. */
export function startFileReader(): void {
  browser.runtime.onConnect.addListener(createFileReader({ isAdmitted, read, stayAwake, close: closePage }))
}

const isAdmitted: FileReaderParts['isAdmitted'] = async (sender) => {
  // An offscreen document has neither settings nor permissions, so the background is asked.
  const kind = await identifySender(sender, (origin) => sendPageMessage('is-site-on', { origin }))
  return kind === 'site' && sender.tab !== undefined
}

const read: FileReaderParts['read'] = async ({ request, bytes, hash }, { signal, onProgress }) => {
  const { name, mime, choices, pictures } = request
  const file = new File([bytes], name, { type: mime })
  const verdict = await checkFile(file, { choices, pictures, signal, onProgress })
  const drawer = createFindingDrawer(file, signal)
  try {
    return await makeFileReport(verdict, hash, drawer.draw)
  } finally {
    drawer.close()
  }
}

/** Keeps Firefox from suspending the background with this frame. Messages on a port do not. */
function stayAwake(): void {
  if (window.frameElement) void browser.runtime.getPlatformInfo()
}

function closePage(): void {
  const frame = window.frameElement
  if (frame) frame.remove()
  else window.close()
}
