import { useEffect, useState } from 'preact/hooks'
import { readPostTab } from '../../utils/report/capture/post-tabs.ts'

/**
 * Finds the tab of a draft's post.
 *
 * @param inFront The tab below the form; undefined when the form is in a tab itself.
 * @returns The tab in front while the right one is looked up, else undefined; null when no tab is known.
 */
export function usePostTab(draft: string, inFront: number | undefined): number | null | undefined {
  // The tab in front is nearly always the right one. Beginning with it keeps the popup still.
  const [tab, setTab] = useState<number | null | undefined>(inFront)
  useEffect(() => {
    let isCurrent = true
    const update = (found: number | null) => isCurrent && setTab(found ?? inFront ?? null)
    readPostTab(draft).then(update, (error: unknown) => {
      console.warn('report: the tab of the post is not known', error)
      update(null)
    })
    return () => {
      isCurrent = false
    }
  }, [draft, inFront])
  return tab
}
