import { readInWorker } from '../../library/imports/readers/run-with-worker.ts'
import { ATTACHMENT_TIMEOUT_MS } from '../attachment-limits.ts'
import type { PhotoLocation } from './exif-location.ts'
import type { PhotoLocationAnswer } from './photo-location-request.ts'

/**
 * Reads where a photo was taken, in a worker, which cancelling terminates. The bytes are copied.
 * @returns null when its file does not say so
 * @throws ReadError 'cancelled', 'bomb' (endless); Error when the worker fails: a photo is worth reading without its
 * place
 */
export async function readPhotoLocation(bytes: Uint8Array, signal?: AbortSignal): Promise<PhotoLocation | null> {
  const worker = new Worker(new URL('./photo-location-worker.ts', import.meta.url), { type: 'module' })
  const run = { name: 'The worker for photo metadata', signal, timeout: ATTACHMENT_TIMEOUT_MS }
  return (await readInWorker<PhotoLocationAnswer>(worker, run, bytes)).location
}
