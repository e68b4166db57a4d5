import type { PageProgress } from '../library/imports/readers/read-pdf.ts'
import { ATTACHMENT_TIMEOUT_MS } from './attachment-limits.ts'

/** What the readers of one file share: when to stop, and how far it is. */
export interface ReadingTurn {
  /** Aborts when the user cancels, and when a reader that knows no pages takes too long. */
  readonly signal: AbortSignal
  /** Whether what is in pictures is read. */
  readonly readsPictures: boolean
  /** Whether the time for this file is over: a reader returns what it has. */
  isOver(): boolean
  report(progress: PageProgress): void
}

/** Begins the reading of one file. */
export function startReadingTurn(
  signal: AbortSignal | undefined,
  onProgress: ((progress: PageProgress) => void) | undefined,
  readsPictures = true,
): ReadingTurn {
  const end = performance.now() + ATTACHMENT_TIMEOUT_MS
  const tooLong = AbortSignal.timeout(ATTACHMENT_TIMEOUT_MS * 2)
  return {
    signal: signal ? AbortSignal.any([signal, tooLong]) : tooLong,
    readsPictures,
    isOver: () => performance.now() > end,
    report: (progress) => onProgress?.(progress),
  }
}
