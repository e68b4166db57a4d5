import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { receivedReportMessages } from '../../utils/i18n/report/received-report-messages.ts'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
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

/** A report that somebody else sent: what it says, whether it is as it was sent, and the ways to keep it. */
export function ReceivedReport(props: { report: Report; language: Language; onBack(): void }): JSX.Element {
  const { report, language } = props
  const intact = useMemo(() => verifyHashes(report), [report])
  const messages = translate(receivedReportMessages, language)
  const own = translate(reportMessages, language)
  const [told, setTold] = useState({ problem: '', notice: '' })
  const done = (notice: string) => setTold({ problem: '', notice })
  const wrong = (problem: string) => setTold({ problem, notice: '' })
  const save = (format: ReportFileFormat) => {
    downloadReport(report, format, language, null).then(
      () => done(own.outbox.savedFile),
      (error: unknown) => {
        console.error('report: no file was made', error)
        wrong(own.notFile)
      },
    )
  }
  const copy = () =>
    void copyReport(report, own.text).then(
      () => done(own.outbox.copied),
      () => wrong(own.previewPage.notCopied),
    )
  return (
    <div class="one">
      <p>
        <button type="button" class="btn quiet" onClick={props.onBack}>
          <Icon name="back" />
          {own.outbox.backToList}
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
        <StatusMessage problems={[told.problem]} notice={told.notice} language={language} />
        <div class="acts-below">
          <button type="button" class="btn line" onClick={() => save('docx')}>
            {own.files.docx}
          </button>
          <button type="button" class="btn plain" onClick={() => save('html')}>
            {own.files.html}
          </button>
          <MoreMenu
            name={own.moreFiles}
            choices={[
              { name: own.outbox.copy, onChoose: copy },
              { name: own.files.eml, onChoose: () => save('eml') },
            ]}
          />
        </div>
      </section>
    </div>
  )
}

/** Whether something is what its hash was made of. */
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
