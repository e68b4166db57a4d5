import { useEffect, useState } from 'preact/hooks'
import type { Progress } from '../../utils/study/card.ts'
import { repair, watchProgress } from '../../utils/study/study-db.ts'

/** What was learned, as a page sees it: `progress` undefined until it is read, `unreadable` when it cannot be. */
export interface ProgressInUse {
  progress: Progress | undefined
  unreadable: boolean
  retry(): void
}

/** Kept up to date from every page; damaged rows are mended when it begins. */
export function useProgress(): ProgressInUse {
  const [progress, setProgress] = useState<Progress>()
  const [unreadable, setUnreadable] = useState(false)
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is a new try
  useEffect(() => {
    const fail = () => setUnreadable(true)
    repair().catch(fail)
    return watchProgress((next) => {
      setProgress(next)
      setUnreadable(false)
    }, fail)
  }, [round])
  return { progress, unreadable, retry: () => setRound((n) => n + 1) }
}
