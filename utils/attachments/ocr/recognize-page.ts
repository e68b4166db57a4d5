import { createSerialQueue } from '../../lib/serial-queue.ts'
import type { PaperMarks } from '../stamps/find-marks.ts'
import type { OcrAnswer, OcrRequest } from './ocr-request.ts'
import type { PreparationSteps } from './read-picture.ts'
import type { RecognizedPage } from './recognized-page.ts'

/** Why a picture was not read: the engine cannot start here, it cannot read this picture, or the time was over. */
export type RecognitionErrorReason = 'unavailable' | 'unreadable' | 'timeout'

/** A picture was not read. */
export class RecognitionError extends Error {
  override name = 'RecognitionError'
  reason: RecognitionErrorReason

  constructor(reason: RecognitionErrorReason, message: string) {
    super(message)
    this.reason = reason
  }
}

/** What was read in a picture. */
export interface PaperReading extends RecognizedPage {
  /** Stamps and seals in red, and stamps that are printed in a frame. */
  marks: PaperMarks
}

/** How a picture is read. */
export interface RecognitionOptions {
  signal?: AbortSignal | undefined
  /** The longest time for the picture, in ms, with the start of the engine. */
  timeout?: number | undefined
  /** For measuring: the steps before reading. */
  steps?: PreparationSteps | undefined
}

/** The longest time for one picture unless the caller names another, in ms. */
const PICTURE_TIMEOUT_MS = 20_000
/** How long the engine waits for another picture, in ms: it holds some 200 MB. */
const IDLE_MS = 60_000

const queue = createSerialQueue()
let worker: Worker | undefined
let idleTimer: ReturnType<typeof setTimeout> | undefined
let lastId = 0

/**
 * Reads the text of a picture and finds the red stamps and seals on it, in a worker that starts at the first picture
 * and ends a minute after the last one. One picture is read at a time, the others wait. The picture is given away:
 * a bitmap is closed, and an `ImageData` is left empty.
 * @throws RecognitionError; the signal's reason when it is aborted, which ends the worker while it reads
 */
export function recognizePage(
  picture: ImageData | ImageBitmap,
  { signal, steps, timeout = PICTURE_TIMEOUT_MS }: RecognitionOptions = {},
): Promise<PaperReading> {
  return queue(async () => {
    signal?.throwIfAborted()
    clearTimeout(idleTimer)
    try {
      return await askWorker({ id: ++lastId, picture, steps }, timeout, signal)
    } finally {
      idleTimer = setTimeout(closeOcr, IDLE_MS)
    }
  })
}

/** Ends the worker and returns its memory. */
export function closeOcr(): void {
  clearTimeout(idleTimer)
  worker?.terminate()
  worker = undefined
}

async function askWorker(request: OcrRequest, timeout: number, signal: AbortSignal | undefined): Promise<PaperReading> {
  worker ??= new Worker(new URL('./ocr-worker.ts', import.meta.url), { type: 'module' })
  const asked = worker
  const { promise, resolve, reject } = Promise.withResolvers<OcrAnswer>()
  const listeners = new AbortController()
  const { signal: listening } = listeners
  asked.addEventListener('message', ({ data }: MessageEvent<OcrAnswer>) => data.id === request.id && resolve(data), {
    signal: listening,
  })
  const fail = (message: string) => reject(new RecognitionError('unavailable', message))
  asked.addEventListener('error', ({ message }) => fail(`The worker failed: ${message}`), { signal: listening })
  asked.addEventListener('messageerror', () => fail('The answer cannot be read.'), { signal: listening })
  signal?.addEventListener('abort', () => reject(signal.reason), { signal: listening })
  const timer = setTimeout(() => reject(new RecognitionError('timeout', `No answer after ${timeout} ms.`)), timeout)
  try {
    const { picture } = request
    asked.postMessage(request, picture instanceof ImageBitmap ? [picture] : [picture.data.buffer])
    const answer = await promise
    if ('failure' in answer) throw new RecognitionError(answer.failure, answer.message)
    return { ...answer.page, marks: answer.marks }
  } catch (error) {
    // It may still be reading, and after a failure it may not be well.
    closeOcr()
    throw error
  } finally {
    clearTimeout(timer)
    listeners.abort()
  }
}
