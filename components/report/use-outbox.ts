import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { type LastCapture, readLastCapture, watchLastCapture } from '../../utils/report/capture/last-capture.ts'
import type { OutboxProblem } from '../../utils/report/model/outbox-error.ts'
import { runOutboxAction } from '../../utils/report/model/outbox-error.ts'
import type { OutboxItem, ReportFormValues } from '../../utils/report/model/outbox-item.ts'
import { saveDraft } from '../../utils/report/outbox/outbox-store.ts'
import { type OutboxQuery, type OutboxView, watchOutbox } from '../../utils/report/outbox/outbox-view.ts'

/**
 * State of the outbox in a page: `view` is undefined until it is read, `problem` is set when reading fails. `early` is
 * the requested item until then, if it was read before.
 */
export interface UseOutboxResult {
  view: OutboxView | undefined
  problem: OutboxProblem | undefined
  early: OutboxItem | undefined
  reload(): void
}

/**
 * Subscribes to a part of the outbox. While a changed query is being read, the previous view stays.
 *
 * @param begun An item that was read while the page was loaded.
 */
export function useOutbox({ states, limit, id }: OutboxQuery, begun?: OutboxItem): UseOutboxResult {
  const [view, setView] = useState<OutboxView>()
  const [problem, setProblem] = useState<OutboxProblem>()
  const [round, setRound] = useState(0)
  const names = states.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` retries, `names` compares `states`
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
  return { view, problem, early: !view && begun?.id === id ? begun : undefined, reload: () => setRound((n) => n + 1) }
}

/** Whether the form of a draft is saved. */
export type DraftSaveState =
  | { state: 'saving' }
  | { state: 'saved'; at: number }
  | { state: 'failed'; problem: OutboxProblem }

/** The form of a draft while it is written. */
export interface UseReportDraftResult {
  form: ReportFormValues
  saved: DraftSaveState
  change(form: ReportFormValues): void
  /** Resolves after the last change was saved, or to the problem. It tries again when the last save failed. */
  lastSave(): Promise<OutboxProblem | undefined>
}

/**
 * Saves a changed draft immediately, one save after the other; the changes made during one are saved together, as a
 * fast typist makes more of them than a slow disk takes. A change that cannot be saved stays in the form. A change by
 * another page is adopted while no change of this page waits. The caller is keyed by the item's id.
 */
export function useReportDraft(item: OutboxItem): UseReportDraftResult {
  const [form, setForm] = useState(item.form)
  const [saved, setSaved] = useState<DraftSaveState>({ state: 'saved', at: item.savedAt })
  const latest = useRef(item.form)
  const last = useRef<Promise<OutboxProblem | undefined>>(Promise.resolve(undefined))
  const waiting = useRef<Promise<OutboxProblem | undefined> | undefined>(undefined)
  const save = useCallback(() => {
    setSaved({ state: 'saving' })
    waiting.current ??= last.current.then(async () => {
      waiting.current = undefined
      const wanted = latest.current
      let at = 0
      const problem = await runOutboxAction(async () => {
        at = (await saveDraft(item.id, wanted)).savedAt
      })
      // A later change waits to be saved and will report its result.
      if (latest.current === wanted) setSaved(problem ? { state: 'failed', problem } : { state: 'saved', at })
      return problem
    })
    last.current = waiting.current
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

/**
 * Returns the outcome of the last capture, which expires after a minute: null when there is no recent one, undefined
 * while it is being read.
 */
export function useLastCapture(): LastCapture | null | undefined {
  const [capture, setCapture] = useState<LastCapture | null>()
  useEffect(() => {
    void readLastCapture().then(setCapture)
    return watchLastCapture(setCapture)
  }, [])
  return capture
}
