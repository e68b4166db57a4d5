// Connects the two scripts of a page that is reported from. The composer's script runs in every page, so it only
// remembers what happens before a report begins. The code that reads posts is a separate script
// (entrypoints/capture.ts), which comes into the page when a report begins there.

import type { Site } from '../../sites/site-definition.ts'

/** What the composer's script provides for the capture of posts. */
export interface CaptureHost {
  site: Site['id']
  /** Returns the element under the last right click; null when there was none or it was garbage-collected. */
  getContextMenuTarget(): Element | null
  getLanguage(): 'vi' | 'en'
  /** Shows that the picked element is in no post that the site definition describes, or that the capture failed. */
  showUnread(): void
  /** Stops everything: the extension was updated. */
  signal: AbortSignal
}

// Both scripts of a page share the extension's isolated world, which the page cannot access.
const sharedGlobal = globalThis as typeof globalThis & {
  truocKhiDangCapture?: { host: CaptureHost; isAttached: boolean }
}

/** Provides the capture of posts in this page with a host; replaces that of an earlier script. */
export function provideCaptureHost(host: CaptureHost): void {
  sharedGlobal.truocKhiDangCapture = { host, isAttached: false }
}

/**
 * Starts the capture of posts with this page's host, once: another start would forget the posts that were captured.
 *
 * @returns Whether it is started. False where no composer runs: the page was open before the extension was installed or
 *   updated.
 */
export function attachCapture(start: (host: CaptureHost) => void): boolean {
  // Only an own property counts: the window also exposes a frame that the page has given this name.
  const provided = Object.hasOwn(sharedGlobal, 'truocKhiDangCapture') ? sharedGlobal.truocKhiDangCapture : undefined
  if (!provided || provided.host.signal.aborted) return false
  if (!provided.isAttached) start(provided.host)
  provided.isAttached = true
  return true
}
