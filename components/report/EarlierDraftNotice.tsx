import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { reportFormMessages } from '../../utils/i18n/report/report-form-messages.ts'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { type OutboxProblem, runOutboxAction } from '../../utils/report/model/outbox-error.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'
import { findEarlierDraft, isUntouched, takeOverDraft } from '../../utils/report/outbox/earlier-draft.ts'
import { formatTime } from '../ui/format-time.ts'
import { useRelatedReport } from './use-related-report.ts'

/** Offers to go on with an earlier draft about the same post, as long as the new one is untouched. */
export function EarlierDraftNotice({ item, language }: { item: OutboxItem; language: Language }): JSX.Element | null {
  const messages = translate(reportFormMessages, language).earlierDraft
  const { problems } = translate(reportMessages, language)
  const earlier = useRelatedReport(item, findEarlierDraft)
  const [isTaken, setIsTaken] = useState(false)
  const [problem, setProblem] = useState<OutboxProblem>()
  const taken = useRef<HTMLParagraphElement>(null)
  // The button that had the focus is gone.
  useLayoutEffect(() => {
    if (isTaken) taken.current?.focus()
  }, [isTaken])
  if (!earlier) return null
  const time = formatTime(earlier.savedAt)
  if (isTaken) {
    return (
      <p class="banner" role="status" ref={taken} tabIndex={-1}>
        {messages.taken(time)}
      </p>
    )
  }
  if (!isUntouched(item)) return null
  const takeOver = async () => {
    const failed = await runOutboxAction(() => takeOverDraft(item.id, earlier.id))
    setProblem(failed)
    setIsTaken(failed === undefined)
  }
  return (
    <div class="banner" role="status">
      <div>
        <p>{messages.found(item.post.kind, time)}</p>
        {problem && <p role="alert">{problems[problem]}</p>}
      </div>
      <button type="button" class="btn line" onClick={() => void takeOver()}>
        {messages.takeOver}
      </button>
    </div>
  )
}
