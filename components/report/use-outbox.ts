import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { type LastCapture, readLastCapture, watchLastCapture } from '../../utils/report/capture/last-capture.ts'
import type { OutboxProblem } from '../../utils/report/model/outbox-error.ts'
import type { OutboxItem, ReportFormValues } from '../../utils/report/model/outbox-item.ts'
import { saveDraft } from '../../utils/report/outbox/outbox-store.ts'
import { type OutboxQuery, type OutboxView, watchOutbox } from '../../utils/report/outbox/outbox-view.ts'
import { runOutboxAction } from './send-actions.ts'

/** The outbox as a page sees it: `view` undefined until it is read, `problem` when it cannot be. */
export interface UseOutboxResult {
  view: OutboxView | undefined
  problem: OutboxProblem | undefined
  reload(): void
}

/** What is wanted of the outbox, kept up to date from every page. While another item or more of them is read, what was there stays. */
export function useOutbox({ states, limit, id }: OutboxQuery): UseOutboxResult {
  const [view, setView] = useState<OutboxView>()
  const [problem, setProblem] = useState<OutboxProblem>()
  const [round, setRound] = useState(0)
  const names = states.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is a new try; a list of the same states is the same
  useEffect(
    () =>
      watchOutbox(
        { states, limit, id },
        (next) => {
          setView(next)
          setProblem(undefined)
        },
        (error) => setProblem(error.problem),
      ),
    [round, names, limit, id],
  )
  return { view, problem, reload: () => setRound((n) => n + 1) }
}

/** How the form of a draft stands with the device. */
export type DraftSaveState =
  | { state: 'saving' }
  | { state: 'saved'; at: number }
  | { state: 'failed'; problem: OutboxProblem }

/** The form of a draft while it is written. */
export interface UseReportDraftResult {
  form: ReportFormValues
  saved: DraftSaveState
  change(form: ReportFormValues): void
  /** Resolves when the last change was stored, or to why it was not. Tries again when it was not. */
  lastSave(): Promise<OutboxProblem | undefined>
}

/**
 * Stores every change at once, one after another; what could not be stored stays in the form. What another page stored in the
 * meantime is taken over while nothing of ours waits. Key the caller by the item's id.
 */
export function useReportDraft(item: OutboxItem): UseReportDraftResult {
  const [form, setForm] = useState(item.form)
  const [saved, setSaved] = useState<DraftSaveState>({ state: 'saved', at: item.savedAt })
  const latest = useRef(item.form)
  const last = useRef<Promise<OutboxProblem | undefined>>(Promise.resolve(undefined))
  const save = useCallback(() => {
    const wanted = latest.current
    setSaved({ state: 'saving' })
    last.current = last.current.then(async () => {
      let at = 0
      const problem = await runOutboxAction(async () => {
        at = (await saveDraft(item.id, wanted)).savedAt
      })
      // A later change is on its way and will say how that went.
      if (latest.current === wanted) setSaved(problem ? { state: 'failed', problem } : { state: 'saved', at })
      return problem
    })
    return last.current
  }, [item.id])
  const stale = saved.state === 'saved' && item.savedAt > saved.at
  useEffect(() => {
    if (!stale) return
    latest.current = item.form
    setForm(item.form)
    setSaved({ state: 'saved', at: item.savedAt })
  }, [stale, item])
  return {
    form,
    saved,
    change: (next) => {
      latest.current = next
      setForm(next)
      void save()
    },
    lastSave: async () => ((await last.current) ? save() : undefined),
  }
}

/** How the last capture went, within its minute; null when there was none. */
export function useLastCapture(): LastCapture | null {
  const [capture, setCapture] = useState<LastCapture | null>(null)
  useEffect(() => {
    void readLastCapture().then(setCapture)
    return watchLastCapture(setCapture)
  }, [])
  return capture
}
