import type { JSX } from 'preact'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { OutboxProblem } from '../../utils/report/model/outbox-error.ts'
import { EmptyState } from '../ui/EmptyState.tsx'

/** Shown instead of the outbox when it cannot be read: why, and a button that tries again. */
export function UnreadableOutbox(props: { problem: OutboxProblem; language: Language; onReload(): void }): JSX.Element {
  const messages = translate(reportMessages, props.language)
  return (
    <EmptyState glyph="tray" title={messages.outbox.unreadable} text={messages.problems[props.problem]}>
      <button type="button" class="btn main" onClick={props.onReload}>
        {messages.outbox.reload}
      </button>
    </EmptyState>
  )
}
