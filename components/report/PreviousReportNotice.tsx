import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'
import { findPreviousReport } from '../../utils/report/outbox/find-previous-report.ts'
import { formatTime } from '../ui/format-time.ts'

/** Says in the form of a draft that the same post was reported before, when that was, and what became of it. */
export function PreviousReportNotice({ item, language }: { item: OutboxItem; language: Language }): JSX.Element | null {
  const messages = translate(reportMessages, language)
  const [before, setBefore] = useState<OutboxItem>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the post of a draft never changes
  useEffect(() => {
    findPreviousReport(item).then(setBefore, (error: unknown) =>
      console.warn('report: not looked for earlier ones', error),
    )
  }, [item.id])
  if (!before) return null
  const { state, handed, queuedAt, createdAt } = before
  const stands = state === 'draft' && handed ? messages.outbox.handed[handed.way] : messages.outbox.states[state]
  return (
    <p class="banner" role="status">
      {messages.reportedBefore(stands, formatTime(queuedAt ?? handed?.at ?? createdAt))}
    </p>
  )
}
