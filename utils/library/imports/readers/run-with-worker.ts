import { ReadError, type ReadErrorReason } from './read-error.ts'

/** How work with a worker runs. */
interface WorkerRun {
  /** What the worker is for, in the message of its failure: "The PDF worker". */
  name: string
  signal: AbortSignal | undefined
  /** The longest time without an end, or a call of `restartTimer`, in ms. */
  timeout: number
}

/**
 * Does work with a worker, which is terminated at the end, on cancel and when the time is over: what a stranger wrote
 * can keep a parser busy for ever.
 * @param work gets a function that restarts the time, after a part of the work.
 * @throws ReadError 'cancelled', 'bomb' (the time is over), and what the work throws; Error when the worker fails
 */
export async function runWithWorker<T>(
  worker: Worker,
  { name, signal, timeout }: WorkerRun,
  work: (restartTimer: () => void) => Promise<T>,
): Promise<T> {
  const stopped = Promise.withResolvers<never>()
  const stop = () => stopped.reject(new ReadError('cancelled'))
  const startTimer = () => setTimeout(() => stopped.reject(new ReadError('bomb')), timeout)
  let timer = startTimer()
  const restartTimer = () => {
    clearTimeout(timer)
    timer = startTimer()
  }
  worker.addEventListener('error', (event) => stopped.reject(new Error(`${name} failed: ${event.message}`)))
  signal?.addEventListener('abort', stop)
  try {
    if (signal?.aborted) stop()
    return await Promise.race([work(restartTimer), stopped.promise])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
    worker.terminate()
  }
}

/** Why a worker has no text: the reason of a `ReadError`, which does not survive the way between threads. */
interface Refusal {
  refusal: ReadErrorReason
}

/** What a worker that reads a text answers. */
export type ReadAnswer<T> = T | Refusal

/** Reads in a worker, for its answer; only a bug rejects. */
export async function answerOrRefuse<T>(read: () => T | Promise<T>): Promise<ReadAnswer<T>> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ReadError) return { refusal: error.reason }
    throw error
  }
}

/**
 * Has a worker read one thing.
 * @throws ReadError for a refusal of the worker, and as `runWithWorker` does
 */
export async function readInWorker<T extends object>(worker: Worker, run: WorkerRun, request: unknown): Promise<T> {
  const answer = await runWithWorker(worker, run, () => {
    const { promise, resolve } = Promise.withResolvers<ReadAnswer<T>>()
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer<T>>) => resolve(data))
    worker.postMessage(request)
    return promise
  })
  if ('refusal' in answer) throw new ReadError(answer.refusal)
  return answer
}
