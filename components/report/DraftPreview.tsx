import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { reportWords } from '../../utils/i18n/report/report.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { copyReport } from '../../utils/report/export/copy.ts'
import type { FileFormat } from '../../utils/report/export/file.ts'
import { mailtoOf } from '../../utils/report/export/mailto.ts'
import { buildReport } from '../../utils/report/model/build-report.ts'
import { contentFor } from '../../utils/report/model/cloud-event.ts'
import type { HandedWay, OutboxItem, ReportForm } from '../../utils/report/model/outbox-item.ts'
import { noteHanded } from '../../utils/report/outbox/outbox.ts'
import type { Picture } from '../../utils/report/picture/picture.ts'
import type { Recipient } from '../../utils/settings/schema.ts'
import { sendReport } from './actions.ts'
import { ReportPreview } from './ReportPreview.tsx'
import { saveReport } from './save-report.ts'
import type { DraftInUse } from './use-outbox.ts'

interface DraftPreviewProps {
  item: OutboxItem
  /** What is written by now, with its sign chosen. */
  form: ReportForm
  picture: Picture | null
  /** Why the last change could not be stored, in words; empty when it could. */
  unsaved: string
  lastSave: DraftInUse['lastSave']
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
  const words = say(reportWords, language)
  const page = words.previewPage
  const report = useMemo(() => buildReport({ ...item, form }, picture), [item, form, picture])
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState({ problem: '', notice: '' })
  const done = (notice: string) => setTold({ problem: '', notice })
  const wrong = (problem: string) => setTold({ problem, notice: '' })
  // What takes the words alone says so.
  const doneInWords = (notice: string) => done(picture ? `${notice} ${page.pictureStays}` : notice)
  const handed = (way: HandedWay) =>
    void noteHanded(item.id, way).catch((error: unknown) => console.warn('report: not noted as handed over', error))
  const send = (to: Recipient) => {
    setBusy(true)
    done('')
    void sendReport(item, to, props.lastSave).then((problem) => {
      setBusy(false)
      if (!problem) props.onSent(item.id)
      else wrong(problem === 'permission' ? words.permissionRefused(new URL(to.address).host) : words.problems[problem])
    })
  }
  const save = (format: FileFormat) => {
    saveReport(report, format, language, recipient).then(
      () => {
        handed('file')
        done(page.savedFile)
      },
      (error: unknown) => {
        console.error('report: no file was made', error)
        wrong(words.notFile)
      },
    )
  }
  const copy = () =>
    void copyReport(report, words.text).then(
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
      content={contentFor(report, recipient)}
      mailto={mailtoOf(recipient?.kind === 'email' ? recipient.address : '', report, words.text, words.cutNote)}
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
