import { browser } from 'wxt/browser'

/** Why an outbox operation failed. A failed operation changes no stored data. */
export type OutboxProblem =
  /** The device has no storage space left. */
  | 'storage-full'
  /** The device's storage cannot be read or written. */
  | 'storage'
  /** Firefox opens no IndexedDB database in a private window; an ordinary window can read the reports. */
  | 'private-window'
  /** Reports are sent to HTTPS addresses only (plain HTTP only to this machine). */
  | 'not-https'
  /** The form is incomplete: no category is chosen. */
  | 'no-category'
  /** The report exceeds MAX_REPORT_BYTES. */
  | 'too-large'
  /** The report no longer exists. */
  | 'gone'
  /** The item's state does not allow the operation. */
  | 'state'

/** An error of the outbox. `problem` identifies it; its texts for the user are in i18n/report/report-messages.ts. */
export class OutboxError extends Error {
  readonly problem: OutboxProblem

  constructor(problem: OutboxProblem, options?: ErrorOptions) {
    super(`outbox: ${problem}`, options)
    this.name = 'OutboxError'
    this.problem = problem
  }
}

/**
 * Converts an error of the storage into an OutboxError. A full device and a private window get their own problem, even
 * when the database library wrapped the original error.
 */
export function toOutboxError(error: unknown): OutboxError {
  if (error instanceof OutboxError) return error
  return new OutboxError(findOutboxProblem(error), { cause: error })
}

function findOutboxProblem(error: unknown): OutboxProblem {
  if (hasErrorName('QuotaExceededError', error)) return 'storage-full'
  return browser.extension?.inIncognitoContext ? 'private-window' : 'storage'
}

/** Whether an error, or any error wrapped in its `inner` property (as Dexie does), has this name. */
export function hasErrorName(name: string, error: unknown): boolean {
  for (let inner: unknown = error; inner instanceof Error || inner instanceof DOMException; ) {
    if (inner.name === name) return true
    inner = (inner as { inner?: unknown }).inner
  }
  return false
}

/** Runs an outbox action; resolves to its problem, or to undefined on success. */
export async function runOutboxAction(work: () => Promise<unknown>): Promise<OutboxProblem | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    return toOutboxError(error).problem
  }
}
