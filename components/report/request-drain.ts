import { useEffect, useState } from 'preact/hooks'
import type { MessageReply } from '../../utils/messages.ts'
import { sendPageMessage } from '../../utils/page-messages.ts'
import { recoverInterruptedReports } from '../../utils/report/outbox/drain-outbox.ts'

/** Why the background could not send; null on success. */
export type DrainProblem = MessageReply<'drain-outbox'>

/** Milliseconds between two looks for a stopped sender. */
const RECOVERY_INTERVAL = 1000

/** Asks the background to send due reports sooner than its alarm. It never rejects. */
export async function requestDrain(): Promise<DrainProblem> {
  try {
    return await sendPageMessage('drain-outbox', null)
  } catch (error) {
    console.warn('report: it will go with the next alarm', error)
    return null
  }
}

/**
 * Requests a drain now and whenever the network returns, while the page is open.
 *
 * @returns Why the background could not send; null on success.
 */
export function useOutboxDrain(): DrainProblem {
  const [problem, setProblem] = useState<DrainProblem>(null)
  useEffect(() => {
    const ask = () => void requestDrain().then(setProblem)
    ask()
    window.addEventListener('online', ask)
    return () => window.removeEventListener('online', ask)
  }, [])
  return problem
}

/** While a report is being sent, checks every second whether its sender was stopped, and then queues it again. */
export function useInterruptedRecovery(isSending: boolean): void {
  useEffect(() => {
    if (!isSending) return undefined
    // When the device cannot store the change, leave the report to the next drain.
    const stop = (error: unknown) => {
      clearInterval(timer)
      console.warn('report: the interrupted one is not queued yet', error)
    }
    const timer = setInterval(() => void recoverInterruptedReports().catch(stop), RECOVERY_INTERVAL)
    return () => clearInterval(timer)
  }, [isSending])
}
