import type { DocxRequest } from './docx-request.ts'
import type { ExtractedText } from './extracted-text.ts'
import { readInWorker } from './run-with-worker.ts'

/** The longest time, in ms: a law of 300 pages takes seconds on a busy computer, a malicious file minutes. */
const FILE_TIMEOUT_MS = 60_000

/** How a Word file is read. */
interface DocxReadOptions {
  signal?: AbortSignal | undefined
  /** Not only the text in force, but all words that leave with the file: see `extractDocxText`. */
  everything?: boolean
}

/**
 * Reads the text of a Word file (.docx) in a worker, which cancelling terminates. No macro runs and no resource is
 * fetched.
 * @throws ReadError 'bomb' (endless, or far more elements than a text has), 'cancelled', and as `extractDocxText` does;
 * any other error is a bug
 */
export function readDocx(
  bytes: Uint8Array,
  { signal, everything = false }: DocxReadOptions = {},
): Promise<ExtractedText> {
  const worker = new Worker(new URL('./docx-worker.ts', import.meta.url), { type: 'module' })
  const run = { name: 'The worker for Word files', signal, timeout: FILE_TIMEOUT_MS }
  const request: DocxRequest = { bytes, everything }
  return readInWorker<ExtractedText>(worker, run, request)
}
