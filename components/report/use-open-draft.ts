import { useEffect, useState } from 'preact/hooks'
import type { LastCapture } from '../../utils/report/capture/last-capture.ts'
import { readPostTab } from '../../utils/report/capture/post-tabs.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'

/** The page below the popup. */
export interface PageInFront {
  /** Its tab; undefined while that is being read. */
  tab: number | undefined
  /** Key of its site; undefined where it is not known. */
  site?: string | undefined
}

/** Whether the form of a draft opens by itself. */
export interface UseOpenDraftResult {
  /** Undefined while it is being found out. */
  isOpen: boolean | undefined
  /** Opens the form of the draft. */
  open(): void
}

/**
 * Decides whether the form of a draft opens by itself: only over the page of its post. Over another page, a report of
 * that page comes first.
 *
 * @param draft The newest draft; undefined when there is none.
 * @param capture The outcome of the last capture; undefined while it is being read.
 */
export function useOpenDraft(
  draft: OutboxItem | undefined,
  capture: LastCapture | null | undefined,
  { tab, site }: PageInFront,
): UseOpenDraftResult {
  const [opened, setOpened] = useState<string>()
  const [remembered, setRemembered] = useState<{ draft: string; tab: number | null }>()
  const id = draft?.id
  const captured = capture?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: a capture remembers the tab after it has stored the draft
  useEffect(() => {
    if (id === undefined) return
    let isCurrent = true
    const update = (found: number | null) => isCurrent && setRemembered({ draft: id, tab: found })
    readPostTab(id).then(update, (error: unknown) => {
      console.warn('report: the tab of the post is not known', error)
      update(null)
    })
    return () => {
      isCurrent = false
    }
  }, [id, captured])
  return { isOpen: findIsOpen(), open: () => setOpened(id) }

  function findIsOpen(): boolean | undefined {
    if (draft === undefined) return false
    if (opened === draft.id) return true
    if (capture === undefined || remembered?.draft !== draft.id) return undefined
    if (remembered.tab === null || tab === undefined) return captured === draft.id
    // A damaged draft may have no post.
    return remembered.tab === tab && (site === undefined || site === draft.post?.site)
  }
}
