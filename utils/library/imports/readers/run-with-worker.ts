import { ReadError } from './read-error.ts'

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
