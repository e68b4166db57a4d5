import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { reportPreviewMessages } from '../../utils/i18n/report/report-preview-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { copyReport } from '../../utils/report/export/copy-report.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'
import { getItemReport } from './item-report.ts'

/** What can be done where no mail program opened: copies the text and the address of a letter. */
export function LetterFallback({ item, language }: { item: OutboxItem; language: Language }): JSX.Element {
  const messages = translate(reportMessages, language)
  const { outbox } = messages
  const { notCopied } = translate(reportPreviewMessages, language)
  const [status, setStatus] = useState('')
  const address = item.handed?.to?.address
  const report = getItemReport(item)
  // The browser allows clipboard access only synchronously in the click.
  const copy = (copying: Promise<void>, done: string) =>
    void copying.then(
      () => setStatus(done),
      () => setStatus(notCopied),
    )
  return (
    <div class="letter-fallback">
      <span class="meta muted">
        {outbox.noMailProgram} {outbox.letterCounts}
      </span>
      {report && (
        <button
          type="button"
          class="btn quiet"
          onClick={() => copy(copyReport(report, messages.text), outbox.copiedText)}
        >
          {outbox.copyText}
        </button>
      )}
      {address && (
        <button
          type="button"
          class="btn quiet"
          onClick={() => copy(navigator.clipboard.writeText(address), outbox.copiedAddress)}
        >
          {outbox.copyAddress}
        </button>
      )}
      <span class="meta" role="status">
        {status}
      </span>
    </div>
  )
}
