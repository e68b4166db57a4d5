import { useEffect, useState } from 'preact/hooks'
import { repairStoredProgress, watchProgress } from '../../utils/study/study-db.ts'
import type { StudyProgress } from '../../utils/study/study-progress.ts'

/** The study progress as a page sees it: `progress` is undefined until it is read; `unreadable` when reading failed. */
export interface StudyProgressState {
  progress: StudyProgress | undefined
  unreadable: boolean
  retry(): void
}

/** Subscribes to the study progress and repairs damaged rows on mount. */
export function useStudyProgress(): StudyProgressState {
  const [progress, setProgress] = useState<StudyProgress>()
  const [unreadable, setUnreadable] = useState(false)
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round retries
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
