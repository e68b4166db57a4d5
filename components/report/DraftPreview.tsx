import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { copyReport } from '../../utils/report/export/copy-report.ts'
import { buildMailtoLink } from '../../utils/report/export/mailto-link.ts'
import type { ReportFileFormat } from '../../utils/report/export/report-file.ts'
import { buildReport } from '../../utils/report/model/build-report.ts'
import { buildPayload } from '../../utils/report/model/cloud-event.ts'
import type { HandoffMethod, OutboxItem, ReportFormValues } from '../../utils/report/model/outbox-item.ts'
import { recordHandoff } from '../../utils/report/outbox/outbox-store.ts'
import type { Picture } from '../../utils/report/picture/picture-schema.ts'
import type { Recipient } from '../../utils/settings/settings-schema.ts'
import { downloadReport } from './download-report.ts'
import { ReportPreview } from './ReportPreview.tsx'
import { sendDraft } from './send-actions.ts'
import type { UseReportDraftResult } from './use-outbox.ts'

interface DraftPreviewProps {
  item: OutboxItem
  /** What is written by now, with its sign chosen. */
  form: ReportFormValues
  picture: Picture | null
  /** Why the last change could not be stored, in words; empty when it could. */
  unsaved: string
  lastSave: UseReportDraftResult['lastSave']
  language: Language
  recipients: readonly Recipient[]
  recipient: Recipient | undefined
  onRecipient(recipient: Recipient): void
  onBack(): void
  /** The report was queued. */
  onSent(id: string): void
  onSettings(): void
}

/** What a draft would be as a report, and what is done with it: sent, mailed, copied, saved. */
export function DraftPreview(props: DraftPreviewProps): JSX.Element {
  const { item, form, picture, language, recipients, recipient } = props
  const messages = translate(reportMessages, language)
  const page = messages.previewPage
  const report = useMemo(() => buildReport({ ...item, form }, picture), [item, form, picture])
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState({ problem: '', notice: '' })
  const done = (notice: string) => setTold({ problem: '', notice })
  const wrong = (problem: string) => setTold({ problem, notice: '' })
  // What takes the words alone says so.
  const doneInWords = (notice: string) => done(picture ? `${notice} ${page.pictureStays}` : notice)
  const handed = (way: HandoffMethod) =>
    void recordHandoff(item.id, way).catch((error: unknown) => console.warn('report: not noted as handed over', error))
  const send = (to: Recipient) => {
    setBusy(true)
    done('')
    void sendDraft(item, to, props.lastSave).then((problem) => {
      setBusy(false)
      if (!problem) props.onSent(item.id)
      else
        wrong(
          problem === 'permission' ? messages.permissionRefused(new URL(to.address).host) : messages.problems[problem],
        )
    })
  }
  const save = (format: ReportFileFormat) => {
    downloadReport(report, format, language, recipient).then(
      () => {
        handed('file')
        done(page.savedFile)
      },
      (error: unknown) => {
        console.error('report: no file was made', error)
        wrong(messages.notFile)
      },
    )
  }
  const copy = () =>
    void copyReport(report, messages.text).then(
      () => {
        handed('copy')
        doneInWords(page.copied)
      },
      () => wrong(page.notCopied),
    )
  return (
    <ReportPreview
      {...{ report, language, recipients, recipient, busy }}
      leftOut={form.withAuthor ? null : item.post.author}
      content={buildPayload(report, recipient)}
      mailto={buildMailtoLink(
        recipient?.kind === 'email' ? recipient.address : '',
        report,
        messages.text,
        messages.cutNote,
      )}
      problem={told.problem || props.unsaved}
      notice={told.notice}
      onRecipient={props.onRecipient}
      onBack={props.onBack}
      onSend={send}
      onCopy={copy}
      onFile={save}
      onEmail={() => {
        handed('email')
        doneInWords(page.emailOpened)
      }}
      onSettings={props.onSettings}
    />
  )
}
