import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { reportPreviewMessages } from '../../utils/i18n/report/report-preview-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { saveLastCapture } from '../../utils/report/capture/last-capture.ts'
import { copyReport } from '../../utils/report/export/copy-report.ts'
import { buildMailtoLink } from '../../utils/report/export/mailto-link.ts'
import type { ReportFileFormat } from '../../utils/report/export/report-file.ts'
import { buildReport } from '../../utils/report/model/build-report.ts'
import { buildPayload } from '../../utils/report/model/cloud-event.ts'
import {
  type Addressee,
  type HandoffMethod,
  isLetterOpen,
  type OutboxItem,
  type ReportFormValues,
} from '../../utils/report/model/outbox-item.ts'
import { recordHandoff } from '../../utils/report/outbox/outbox-store.ts'
import type { Picture } from '../../utils/report/picture/picture-schema.ts'
import { findAddressProblem } from '../../utils/settings/recipient-address.ts'
import { nameRecipient } from '../../utils/settings/recipient-name.ts'
import type { Recipient } from '../../utils/settings/settings-schema.ts'
import { downloadReport } from './download-report.ts'
import { type HandoffActions, HandoffQuestion } from './HandoffQuestion.tsx'
import { ReportPreview } from './ReportPreview.tsx'
import { ReportWays } from './ReportWays.tsx'
import { sendDraft } from './send-actions.ts'
import type { UseReportDraftResult } from './use-outbox.ts'

interface DraftPreviewProps extends HandoffActions {
  item: OutboxItem
  /** Current values of the form, with a category. */
  form: ReportFormValues
  picture: Picture | null
  /** Text of the error when the last change could not be saved; empty otherwise. */
  unsaved: string
  lastSave: UseReportDraftResult['lastSave']
  /** Shown above the question whether the draft went out, once it was answered here. */
  above?: JSX.Element | undefined
  language: Language
  recipients: readonly Recipient[]
  recipient: Recipient | undefined
  onForm(form: ReportFormValues): void
  onRecipient(recipient: Recipient): void
  onBack(): void
  /** Called after the report was queued. */
  onSent(id: string): void
  onProvision(id: string): void
  onSettings(): void
}

/** Previews the report of a draft and offers to send, mail, copy or save it. */
export function DraftPreview(props: DraftPreviewProps): JSX.Element {
  const { item, form, picture, language, recipients, recipient } = props
  const messages = translate(reportMessages, language)
  const page = translate(reportPreviewMessages, language)
  const report = useMemo(() => buildReport({ ...item, form }, picture), [item, form, picture])
  const [busy, setBusy] = useState(false)
  const [status, setStatus] = useState({ problem: '', notice: '' })
  const [isAnswered, setAnswered] = useState(false)
  const showNotice = (notice: string) => setStatus({ problem: '', notice })
  const showProblem = (problem: string) => setStatus({ problem, notice: '' })
  // Copying and e-mailing take only the text, so the notice says that the picture is not included.
  const showTextNotice = (notice: string) => showNotice(picture ? `${notice} ${page.pictureStays}` : notice)
  // After the last change is saved: a change that is saved later counts as made after the report was handed over.
  const noteHandoff = (way: HandoffMethod, to?: Addressee): Promise<void> =>
    props
      .lastSave()
      .then(async () => void (await recordHandoff(item.id, way, Date.now(), to)))
      .catch((error: unknown) => console.warn('report: not noted as handed over', error))
  const send = (to: Recipient) => {
    setBusy(true)
    showNotice('')
    void sendDraft(item, to, props.lastSave).then((problem) => {
      setBusy(false)
      if (!problem) props.onSent(item.id)
      else
        showProblem(
          problem === 'permission' ? messages.permissionRefused(new URL(to.address).host) : messages.problems[problem],
        )
    })
  }
  const mailAddress = findMailAddress(recipient, form)
  const mailRecipient = recipient?.kind === 'email' ? recipient : undefined
  const letterTo =
    mailRecipient ?? (mailAddress ? { name: nameRecipient('', mailAddress), address: mailAddress } : undefined)
  const save = (format: ReportFileFormat) => {
    // A typed address is for the letter alone: a paper has a blank for the name of who gets it.
    const isTypedAddress = format === 'eml' && mailAddress !== undefined && !mailRecipient
    const to = isTypedAddress ? { name: '', kind: 'email', address: mailAddress } : (recipient ?? null)
    downloadReport(report, format, language, to).then(
      () => {
        void noteHandoff('file', format === 'eml' ? letterTo : mailRecipient)
        showNotice(format === 'eml' ? page.savedLetter : page.savedFile)
      },
      (error: unknown) => {
        console.error('report: no file was made', error)
        showProblem(messages.notFile)
      },
    )
  }
  const copy = () =>
    void copyReport(report, messages.text).then(
      () => {
        void noteHandoff('copy')
        showTextNotice(page.copied)
      },
      () => showProblem(page.notCopied),
    )
  const answer = (mark: (draft: OutboxItem) => void) => {
    setAnswered(true)
    showNotice('')
    mark(item)
  }
  return (
    <ReportPreview
      {...{ report, language, recipients, recipient, busy }}
      form={form}
      ways={
        <ReportWays
          site={item.post.site}
          {...{ form, language }}
          hasRecipient={recipients.length > 0}
          open={recipients.length === 0}
          onForm={props.onForm}
          onProvision={props.onProvision}
          onSettings={props.onSettings}
        />
      }
      leftOut={form.withAuthor ? null : item.post.author}
      content={buildPayload(report, recipient)}
      mailto={buildMailtoLink(mailAddress ?? '', report, messages.text, messages.cutNote)}
      hasMailAddress={mailAddress !== undefined}
      problem={status.problem || props.unsaved}
      handoff={
        <>
          {isAnswered && props.above}
          <HandoffQuestion
            {...props}
            notice={status.notice}
            onMarkSent={() => answer(props.onMarkSent)}
            onMarkNotSent={() => answer(props.onMarkNotSent)}
          />
        </>
      }
      isAsking={isLetterOpen(item)}
      onForm={props.onForm}
      onRecipient={props.onRecipient}
      onBack={props.onBack}
      onSend={send}
      onCopy={copy}
      onFile={save}
      onEmail={async () => {
        await noteHandoff('email', letterTo)
        await saveLastCapture('mailed', item.id).catch((error: unknown) => console.warn('report: popup', error))
        showTextNotice(page.emailAsked)
      }}
      onSettings={props.onSettings}
    />
  )
}

/** Finds the address of an e-mail: that of a recipient by e-mail, otherwise the valid one that was typed. */
function findMailAddress(recipient: Recipient | undefined, { mailTo = '' }: ReportFormValues): string | undefined {
  if (recipient?.kind === 'email') return recipient.address
  const typed = mailTo.trim()
  return findAddressProblem('email', typed) ? undefined : typed
}
