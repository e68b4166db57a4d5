import type { JSX } from 'preact'
import { reportFormMessages } from '../../utils/i18n/report/report-form-messages.ts'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'
import { findPreviousReport } from '../../utils/report/outbox/find-previous-report.ts'
import { formatTime } from '../ui/format-time.ts'
import { useRelatedReport } from './use-related-report.ts'

/** Shows in a draft that the same post was reported previous, when, and with which outcome. */
export function PreviousReportNotice({ item, language }: { item: OutboxItem; language: Language }): JSX.Element | null {
  const messages = translate(reportMessages, language)
  const formMessages = translate(reportFormMessages, language)
  const previous = useRelatedReport(item, findPreviousReport)
  if (!previous) return null
  const { state, handed, queuedAt, createdAt } = previous
  const stateName = state === 'draft' && handed ? messages.outbox.handed[handed.way] : messages.outbox.states[state]
  return (
    <p class="banner" role="status">
      {formMessages.reportedBefore(item.post.kind, stateName, formatTime(queuedAt ?? handed?.at ?? createdAt))}
    </p>
  )
}
