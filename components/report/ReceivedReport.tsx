import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { reportWords } from '../../utils/i18n/report/report.ts'
import { receivedWords } from '../../utils/i18n/report/report-received.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { copyReport } from '../../utils/report/export/copy.ts'
import type { FileFormat } from '../../utils/report/export/file.ts'
import type { Report } from '../../utils/report/model/report.ts'
import { intactOf } from '../../utils/report/model/verify-hashes.ts'
import { ArrivalTitle } from '../ui/ArrivalTitle.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Told } from '../ui/StatusMessage.tsx'
import { MoreMenu } from './MoreMenu.tsx'
import { ReportSheet } from './ReportSheet.tsx'
import { saveReport } from './save-report.ts'

/** A report that somebody else sent: what it says, whether it is as it was sent, and the ways to keep it. */
export function ReceivedReport(props: { report: Report; language: Language; onBack(): void }): JSX.Element {
  const { report, language } = props
  const intact = useMemo(() => intactOf(report), [report])
  const words = say(receivedWords, language)
  const own = say(reportWords, language)
  const [told, setTold] = useState({ problem: '', notice: '' })
  const done = (notice: string) => setTold({ problem: '', notice })
  const wrong = (problem: string) => setTold({ problem, notice: '' })
  const save = (format: FileFormat) => {
    saveReport(report, format, language, null).then(
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
      <ArrivalTitle level={2}>{words.title}</ArrivalTitle>
      <p class="intro">{words.only}</p>
      <section class="sheet-card read">
        {report.test && <p class="banner">{words.test}</p>}
        <Match same={intact.words} words={words.words} />
        {intact.picture !== null && <Match same={intact.picture} words={words.picture} />}
        <p class="meta muted">{words.proof}</p>
        <ReportSheet report={report} content={report} language={language} received />
        <Told problems={[told.problem]} notice={told.notice} language={language} />
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
function Match({ same, words }: { same: boolean; words: { same: string; changed: string } }): JSX.Element {
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
