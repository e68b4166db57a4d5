import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { receivedReportMessages } from '../../utils/i18n/report/received-report-messages.ts'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { reportPreviewMessages } from '../../utils/i18n/report/report-preview-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { copyReport } from '../../utils/report/export/copy-report.ts'
import type { ReportFileFormat } from '../../utils/report/export/report-file.ts'
import type { Report } from '../../utils/report/model/report-schema.ts'
import { verifyHashes } from '../../utils/report/model/verify-hashes.ts'
import { ArrivalTitle } from '../ui/ArrivalTitle.tsx'
import { Icon } from '../ui/Icon.tsx'
import { StatusMessage } from '../ui/StatusMessage.tsx'
import { downloadReport } from './download-report.ts'
import { MoreMenu } from './MoreMenu.tsx'
import { ReportSheet } from './ReportSheet.tsx'

/** Shows a report that someone else sent: its content, whether it is unchanged, and how to save it. */
export function ReceivedReport(props: { report: Report; language: Language; onBack(): void }): JSX.Element {
  const { report, language } = props
  const intact = useMemo(() => verifyHashes(report), [report])
  const messages = translate(receivedReportMessages, language)
  const common = translate(reportMessages, language)
  const previewMessages = translate(reportPreviewMessages, language)
  const [status, setStatus] = useState({ problem: '', notice: '' })
  const showNotice = (notice: string) => setStatus({ problem: '', notice })
  const showProblem = (problem: string) => setStatus({ problem, notice: '' })
  const save = (format: ReportFileFormat) => {
    downloadReport(report, format, language, null).then(
      () => showNotice(common.outbox.savedFile),
      (error: unknown) => {
        console.error('report: no file was made', error)
        showProblem(common.notFile)
      },
    )
  }
  const copy = () =>
    void copyReport(report, common.text).then(
      () => showNotice(common.outbox.copied),
      () => showProblem(previewMessages.notCopied),
    )
  return (
    <div class="one">
      <p>
        <button type="button" class="btn quiet" onClick={props.onBack}>
          <Icon name="back" />
          {common.outbox.backToList}
        </button>
      </p>
      <ArrivalTitle level={2}>{messages.title}</ArrivalTitle>
      <p class="intro">{messages.only}</p>
      <section class="sheet-card read">
        {report.test && <p class="banner">{messages.test}</p>}
        <HashMatch same={intact.words} words={messages.words} />
        {intact.picture !== null && <HashMatch same={intact.picture} words={messages.picture} />}
        <p class="meta muted">{messages.proof}</p>
        <ReportSheet report={report} content={report} language={language} received />
        <StatusMessage problems={[status.problem]} notice={status.notice} language={language} />
        <div class="acts-below">
          <button type="button" class="btn line" onClick={() => save('docx')}>
            {common.files.docx}
          </button>
          <button type="button" class="btn plain" onClick={() => save('html')}>
            {common.files.html}
          </button>
          <MoreMenu
            name={common.moreFiles}
            choices={[
              { name: common.outbox.copy, onChoose: copy },
              { name: common.files.eml, onChoose: () => save('eml') },
            ]}
          />
        </div>
      </section>
    </div>
  )
}

/** Shows whether a part of the report matches its hash. */
function HashMatch({ same, words }: { same: boolean; words: { same: string; changed: string } }): JSX.Element {
  if (!same) {
    return <p class="banner warn">{words.changed}</p>
  }
  return (
    <p class="match">
      <Icon name="done" />
      {words.same}
    </p>
  )
}
