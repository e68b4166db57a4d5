import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { receivedWords } from '../../utils/i18n/report/report-received.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { inertLine } from '../../utils/lib/bidi-safe.ts'
import { readReceived } from '../../utils/report/model/parse-received.ts'
import type { Report } from '../../utils/report/model/report.ts'
import { FileButton } from '../ui/FileButton.tsx'

/** The way to a report that somebody else sent: a file is chosen, or the sentence why it is none stands below. */
export function OpenReceived(props: { language: Language; onRead(report: Report): void }): JSX.Element {
  const words = say(receivedWords, props.language)
  const [problem, setProblem] = useState('')
  const read = async (file: File) => {
    setProblem('')
    const received = await readReceived(file).catch((error: unknown) => {
      console.error('report: a file cannot be read', error)
      return 'unread' as const
    })
    if (typeof received === 'string') setProblem(`“${inertLine(file.name)}”: ${words.problems[received]}`)
    else props.onRead(received)
  }
  return (
    <section class="open-received">
      <p class="meta muted grow">{words.ask}</p>
      <FileButton class="btn line" name={words.open} onFile={(file) => void read(file)} />
      <p class={problem ? 'banner warn whole' : 'sr'} role="alert">
        {problem}
      </p>
    </section>
  )
}
