import { ReadError } from '../../library/imports/readers/read-error.ts'
import { readInWorker } from '../../library/imports/readers/run-with-worker.ts'
import type { AttachmentContent } from '../attachment-content.ts'
import { ATTACHMENT_TIMEOUT_MS, MAX_ATTACHMENT_BYTES } from '../attachment-limits.ts'

/**
 * Reads a presentation (.pptx) in a worker, which cancelling terminates. No macro runs and no resource is fetched.
 * @throws ReadError 'too-large', 'bomb' (endless, or far too much), 'cancelled', and as `extractSlides` does; any other
 * error is a bug
 */
export async function readSlides(bytes: Uint8Array, signal?: AbortSignal): Promise<AttachmentContent> {
  if (bytes.length > MAX_ATTACHMENT_BYTES) throw new ReadError('too-large')
  const worker = new Worker(new URL('./slides-worker.ts', import.meta.url), { type: 'module' })
  const run = { name: 'The worker for presentations', signal, timeout: ATTACHMENT_TIMEOUT_MS }
  return readInWorker<AttachmentContent>(worker, run, bytes)
}
