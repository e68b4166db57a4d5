import { readInWorker } from '../../library/imports/readers/run-with-worker.ts'
import { ATTACHMENT_TIMEOUT_MS } from '../attachment-limits.ts'
import type { PictureCode } from './code-reader.ts'
import type { CodesAnswer } from './codes-request.ts'

/**
 * Finds the QR codes of a picture, with what they say: of a payment, an identity card, a link. In a worker, which
 * cancelling terminates; with a packed engine, without a request. The picture is copied.
 * @throws ReadError 'cancelled', 'bomb' (endless); Error when the engine cannot start or take the picture: a picture is
 * worth reading without its codes
 */
export async function readCodes(picture: ImageData, signal?: AbortSignal): Promise<PictureCode[]> {
  const worker = new Worker(new URL('./codes-worker.ts', import.meta.url), { type: 'module' })
  const run = { name: 'The worker for codes', signal, timeout: ATTACHMENT_TIMEOUT_MS }
  return (await readInWorker<CodesAnswer>(worker, run, picture)).codes
}
