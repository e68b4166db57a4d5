import type { JSX } from 'preact'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { reportPreviewMessages } from '../../utils/i18n/report/report-preview-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { renderReportText } from '../../utils/report/export/report-text.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'
import { useCopy } from '../hooks/use-copy.ts'
import { getItemReport } from './item-report.ts'

/** What can be done where no mail program opened: copies the text and the address of a letter. */
export function LetterFallback({ item, language }: { item: OutboxItem; language: Language }): JSX.Element {
  const messages = translate(reportMessages, language)
  const { outbox } = messages
  const { notCopied } = translate(reportPreviewMessages, language)
  const { outcome, copy } = useCopy<'copiedText' | 'copiedAddress'>()
  const address = item.handed?.to?.address
  const report = getItemReport(item)
  return (
    <div class="letter-fallback">
      <span class="meta muted">
        {outbox.noMailProgram} {outbox.letterCounts}
      </span>
      {report && (
        <button
          type="button"
          class="btn quiet"
          onClick={() => void copy('copiedText', renderReportText(report, messages.text))}
        >
          {outbox.copyText}
        </button>
      )}
      {address && (
        <button type="button" class="btn quiet" onClick={() => void copy('copiedAddress', address)}>
          {outbox.copyAddress}
        </button>
      )}
      <span class="meta" role="status">
        {outcome && (outcome.copied ? outbox[outcome.what] : notCopied)}
      </span>
    </div>
  )
}
