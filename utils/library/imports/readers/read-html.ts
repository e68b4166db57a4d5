import type { ExtractedText } from './extracted-text.ts'
import type { HtmlRequest, HtmlText } from './html-request.ts'
import { readInWorker } from './run-with-worker.ts'

/** The longest time for a page, in ms: ten megabytes take some seconds on a slow device, a malicious page minutes. */
const PAGE_TIMEOUT_MS = 30_000

/** Options of `readHtml`. */
export interface HtmlReadOptions {
  signal?: AbortSignal | undefined
  /** The source is only the text: selected by the user, or extracted from its container. */
  whole?: boolean
}

/**
 * Reads the official text of a page: its text container, or the whole page. A worker parses the source, which
 * cancelling terminates. No script of the page runs and no resource is fetched.
 * @throws ReadError 'bomb' (endless, or far more elements than a text has), 'cancelled', and as `toPlainLines` does;
 * any other error is a bug
 */
export async function readHtml(
  source: string,
  { signal, whole = false }: HtmlReadOptions = {},
): Promise<ExtractedText> {
  const worker = new Worker(new URL('./html-worker.ts', import.meta.url), { type: 'module' })
  const run = { name: 'The worker for pages', signal, timeout: PAGE_TIMEOUT_MS }
  const request: HtmlRequest = { source, whole }
  const { text } = await readInWorker<HtmlText>(worker, run, request)
  return { text, notes: [] }
}
