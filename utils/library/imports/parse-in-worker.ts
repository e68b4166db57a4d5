import type { ParseAnswer, ParseMessage } from './parse-request.ts'
import type { ParseProgress } from './parser/parse-text.ts'
import { runWithWorker } from './readers/run-with-worker.ts'

/** The longest time without progress, in ms: five million hostile units take some seconds on a slow device. */
const PARSE_TIMEOUT_MS = 60_000

/** Options of `parseInWorker`. */
export interface ParseInWorkerOptions {
  signal?: AbortSignal
  onProgress?: (progress: ParseProgress) => void
}

/**
 * Parses an official text and finds its OCR errors, in a worker that cancelling terminates.
 * @param lines - as `parseText` takes them
 * @throws ReadError 'cancelled' and 'bomb' (no progress for a minute); any other error is a bug
 */
export function parseInWorker(lines: string, { signal, onProgress }: ParseInWorkerOptions = {}): Promise<ParseAnswer> {
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), { type: 'module' })
  const run = { name: 'The worker for texts', signal, timeout: PARSE_TIMEOUT_MS }
  return runWithWorker(worker, run, (restartTimer) => {
    const { promise, resolve } = Promise.withResolvers<ParseAnswer>()
    worker.addEventListener('message', ({ data }: MessageEvent<ParseMessage>) => {
      if ('answer' in data) return resolve(data.answer)
      restartTimer()
      onProgress?.(data.progress)
    })
    worker.postMessage(lines)
    return promise
  })
}
