import { browser } from 'wxt/browser'

/** Why the outbox could not do what was asked. Nothing was changed by the failed call. */
export type OutboxProblem =
  /** The device has no room left for it. */
  | 'storage-full'
  /** The device's storage cannot be read or written. */
  | 'storage'
  /** Firefox opens no database in a private window: reports lie where an ordinary window can open them. */
  | 'private-window'
  /** Reports go to HTTPS addresses alone (plain HTTP only to this machine). */
  | 'not-https'
  /** The form is not ready: no category was chosen. */
  | 'no-category'
  /** All of it together has more bytes than a report may have. */
  | 'too-large'
  /** There is no such report any more. */
  | 'gone'
  /** Its state does not allow that. */
  | 'state'

/** An error of the outbox, told apart by `problem`; the words for it are in words/report.ts. */
export class OutboxError extends Error {
  readonly problem: OutboxProblem

  constructor(problem: OutboxProblem, options?: ErrorOptions) {
    super(`outbox: ${problem}`, options)
    this.name = 'OutboxError'
    this.problem = problem
  }
}

/**
 * Turns what storage threw into an OutboxError. A full device is named as such however deep the database wrapped it, and so is
 * a page in a private window.
 */
export function toOutboxError(error: unknown): OutboxError {
  if (error instanceof OutboxError) return error
  return new OutboxError(findOutboxProblem(error), { cause: error })
}

function findOutboxProblem(error: unknown): OutboxProblem {
  if (hasErrorName('QuotaExceededError', error)) return 'storage-full'
  return browser.extension?.inIncognitoContext ? 'private-window' : 'storage'
}

/** Whether what storage threw has this name, however deep the database wrapped it. */
export function hasErrorName(name: string, error: unknown): boolean {
  for (let inner: unknown = error; inner instanceof Error || inner instanceof DOMException; ) {
    if (inner.name === name) return true
    inner = (inner as { inner?: unknown }).inner
  }
  return false
}
