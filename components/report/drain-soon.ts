import { useEffect, useState } from 'preact/hooks'
import { type ReplyOf, send } from '../../utils/messages.ts'

/** What kept the background from sending, if anything did. */
export type SendingProblem = ReplyOf<'drain-outbox'>

/** Asks the background to send what is due. It does so on its alarm in any case; this only makes it sooner. */
export async function drainSoon(): Promise<SendingProblem> {
  try {
    return await send('drain-outbox', null)
  } catch (error) {
    console.warn('report: it will go with the next alarm', error)
    return null
  }
}

/** Asks for it now and whenever the network comes back, as long as a page is open. Returns what kept the background from it. */
export function useDrain(): SendingProblem {
  const [problem, setProblem] = useState<SendingProblem>(null)
  useEffect(() => {
    const ask = () => void drainSoon().then(setProblem)
    ask()
    window.addEventListener('online', ask)
    return () => window.removeEventListener('online', ask)
  }, [])
  return problem
}
