import { useEffect, useState } from 'preact/hooks'
import type { MessageReply } from '../../utils/messages.ts'
import { sendPageMessage } from '../../utils/page-messages.ts'

/** Why the background could not send; null on success. */
export type DrainProblem = MessageReply<'drain-outbox'>

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
