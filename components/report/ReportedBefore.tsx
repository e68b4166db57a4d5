import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { reportWords } from '../../utils/i18n/report/report.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'
import { reportedBefore } from '../../utils/report/outbox/find-previous.ts'
import { when } from '../ui/format-time.ts'

/** Says in the form of a draft that the same post was reported before, when that was, and what became of it. */
export function ReportedBefore({ item, language }: { item: OutboxItem; language: Language }): JSX.Element | null {
  const words = say(reportWords, language)
  const [before, setBefore] = useState<OutboxItem>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the post of a draft never changes
  useEffect(() => {
    reportedBefore(item).then(setBefore, (error: unknown) => console.warn('report: not looked for earlier ones', error))
  }, [item.id])
  if (!before) return null
  const { state, handed, queuedAt, createdAt } = before
  const stands = state === 'draft' && handed ? words.outbox.handed[handed.way] : words.outbox.states[state]
  return (
    <p class="banner" role="status">
      {words.reportedBefore(stands, when(queuedAt ?? handed?.at ?? createdAt))}
    </p>
  )
}
