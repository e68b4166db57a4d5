import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { receivedReportMessages } from '../../utils/i18n/report/received-report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { toBidiSafeLine } from '../../utils/lib/bidi-safe.ts'
import { readReceivedReport } from '../../utils/report/model/read-received-report.ts'
import type { Report } from '../../utils/report/model/report-schema.ts'
import { FileButton } from '../ui/FileButton.tsx'

/** Lets the user open a report that someone else sent. When the file holds no report, it says why. */
export function ReceivedReportPicker(props: { language: Language; onRead(report: Report): void }): JSX.Element {
  const messages = translate(receivedReportMessages, props.language)
  const [problem, setProblem] = useState('')
  const read = async (file: File) => {
    setProblem('')
    const received = await readReceivedReport(file).catch((error: unknown) => {
      console.error('report: a file cannot be read', error)
      return 'unread' as const
    })
    if (typeof received === 'string') setProblem(`“${toBidiSafeLine(file.name)}”: ${messages.problems[received]}`)
    else props.onRead(received)
  }
  return (
    <section class="open-received">
      <p class="meta muted grow">{messages.ask}</p>
      <FileButton class="btn line" name={messages.open} onFiles={([file]) => void read(file)} />
      <p class={problem ? 'banner warn whole' : 'sr'} role="alert">
        {problem}
      </p>
    </section>
  )
}
