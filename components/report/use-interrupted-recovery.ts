import { useEffect } from 'preact/hooks'

/** Milliseconds between two looks for a stopped sender. */
const RECOVERY_INTERVAL = 1000

/** While a report is being sent, checks every second whether its sender was stopped, and then queues it again. */
export function useInterruptedRecovery(isSending: boolean): void {
  useEffect(() => {
    if (!isSending) return undefined
    // When the device cannot store the change, leave the report to the next drain.
    const stop = (error: unknown) => {
      clearInterval(timer)
      console.warn('report: the interrupted one is not queued yet', error)
    }
    const timer = setInterval(() => void recover().catch(stop), RECOVERY_INTERVAL)
    return () => clearInterval(timer)
  }, [isSending])
}

/** Loads what sends reports only where one is being sent. */
async function recover(): Promise<void> {
  await (await import('../../utils/report/outbox/drain-outbox.ts')).recoverInterruptedReports()
}
