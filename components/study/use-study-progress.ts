import { useEffect, useState } from 'preact/hooks'
import { repairStoredProgress, watchProgress } from '../../utils/study/study-db.ts'
import type { StudyProgress } from '../../utils/study/study-progress.ts'

/** What was learned, as a page sees it: `progress` undefined until it is read, `findUnreadableReason` when it cannot be. */
export interface StudyProgressState {
  progress: StudyProgress | undefined
  unreadable: boolean
  retry(): void
}

/** Kept up to date from every page; damaged rows are mended when it begins. */
export function useStudyProgress(): StudyProgressState {
  const [progress, setProgress] = useState<StudyProgress>()
  const [unreadable, setUnreadable] = useState(false)
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is a new try
  useEffect(() => {
    const fail = () => setUnreadable(true)
    repairStoredProgress().catch(fail)
    return watchProgress((next) => {
      setProgress(next)
      setUnreadable(false)
    }, fail)
  }, [round])
  return { progress, unreadable, retry: () => setRound((n) => n + 1) }
}
