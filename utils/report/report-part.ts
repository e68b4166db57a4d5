// The part of the background that stores, sends and pictures reports: everything that needs the outbox's database. It
// is a separate script (entrypoints/report-part.ts), loaded by the first event that needs it. It registers no listener,
// because a part can run after the background's first turn.

import { hasHostPermission } from '../lib/host-permission.ts'
import { createSingleFlight } from '../lib/single-flight.ts'
import type { CapturedPost } from './model/captured-post.ts'
import { toOutboxError } from './model/outbox-error.ts'
import { drainOutbox } from './outbox/drain-outbox.ts'
import { startFreshDatabaseLog } from './outbox/fresh-database-log.ts'
import { keepAwake } from './outbox/keep-awake.ts'
import { countWaitingReports, createDraft } from './outbox/outbox-store.ts'
import { recordSendRequestById } from './outbox/record-send-request.ts'
import { createScreenshotBuffer } from './picture/screenshot-buffer.ts'
import type { PostPosition, Screenshot, ScreenshotProblem } from './picture/screenshot-schema.ts'
import { takeScreenshot } from './picture/take-screenshot.ts'

/** Why the device could not store. */
export type StorageProblem = 'storage-full' | 'storage'

/**
 * What the background asks of this part. Storage problems are values here: each bundle has its own copy of the class
 * OutboxError, so the background could not recognize an error of this one.
 */
export interface ReportPart {
  /** Stores a captured post as a draft. Resolves to the draft's id or to the problem. */
  storeDraft(post: CapturedPost): Promise<{ id: string } | { problem: StorageProblem }>
  /**
   * Sends the due reports. Resolves to the logged problem that prevented it, or null. Calls during a drain share one
   * further drain.
   */
  drain(): Promise<StorageProblem | null>
  /** Drains, in Chromium after it began a fresh database log: for the first drain after a start of the browser. */
  drainAtBrowserStart(): Promise<StorageProblem | null>
  /** Whether a report waits to be sent or is being sent; true when the outbox cannot be read. */
  hasWaitingReports(): Promise<boolean>
  /** Records that the user pressed send for a draft. Both are given by their ids. */
  recordSendRequest(draft: string, recipient: string): Promise<void>
  /**
   * Takes a screenshot of a draft's post and holds it. Resolves to the problem, or null.
   *
   * @param ask Asks the page for the position of the post; `again` is true after the capture.
   */
  takePicture(
    draft: string,
    tab: number,
    ask: (again: boolean) => Promise<PostPosition | null>,
  ): Promise<ScreenshotProblem | null>
  /** Returns the held screenshot of a draft and drops it. */
  fetchPicture(draft: string): Screenshot | null
}

/** Creates the part. */
export function createReportPart(): ReportPart {
  const heldShot = createScreenshotBuffer()
  // Alarms and pages call this while thousands of reports are still being sent; their calls share one further drain.
  const drainNow = createSingleFlight(() => keepAwake(() => drainOutbox({ mayReach: hasHostPermission })))
  const drain = async () => {
    try {
      await drainNow()
      return null
    } catch (error) {
      logError(error)
      return findStorageProblem(error)
    }
  }
  return {
    storeDraft: async (post) => {
      try {
        const { id } = await createDraft(post)
        return { id }
      } catch (error) {
        return { problem: findStorageProblem(error) }
      }
    },
    drain,
    drainAtBrowserStart: () => {
      // Request the fresh log before the drain, which waits for it. In Firefox it would only delay the drain. Not
      // `import.meta.env.FIREFOX`: that is the string 'false' in unit tests.
      if (import.meta.env.BROWSER !== 'firefox') startFreshDatabaseLog().catch(logError)
      return drain()
    },
    hasWaitingReports: async () => {
      try {
        return (await countWaitingReports()) > 0
      } catch (error) {
        logError(error)
        return true
      }
    },
    recordSendRequest: recordSendRequestById,
    takePicture: async (draft, tab, ask) => {
      const taken = await takeScreenshot(tab, ask)
      if ('problem' in taken) return taken.problem
      heldShot.put(draft, taken.shot)
      return null
    },
    fetchPicture: (draft) => heldShot.take(draft),
  }
}

function findStorageProblem(error: unknown): StorageProblem {
  return toOutboxError(error).problem === 'storage-full' ? 'storage-full' : 'storage'
}

function logError(error: unknown): void {
  console.error('report: in the background', error)
}
