import { useEffect, useState } from 'preact/hooks'
import { type MessageReply, sendMessage } from '../../utils/messages.ts'

/** What kept the background from sending, if anything did. */
export type DrainProblem = MessageReply<'drain-outbox'>

/** Asks the background to send what is due. It does so on its alarm in any case; this only makes it sooner. */
export async function requestDrain(): Promise<DrainProblem> {
  try {
    return await sendMessage('drain-outbox', null)
  } catch (error) {
    console.warn('report: it will go with the next alarm', error)
    return null
  }
}

/** Asks for it now and whenever the network comes back, as long as a page is open. Returns what kept the background from it. */
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
