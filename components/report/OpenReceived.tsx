import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { inertLine } from '../../utils/report/export/inert.ts'
import { readReceived } from '../../utils/report/received.ts'
import type { Report } from '../../utils/report/report.ts'
import { type Language, say } from '../../utils/words/language.ts'
import { receivedWords } from '../../utils/words/report-received.ts'

/** The way to a report that somebody else sent: a file is chosen, or the sentence why it is none stands below. */
export function OpenReceived(props: { language: Language; onRead(report: Report): void }): JSX.Element {
  const words = say(receivedWords, props.language)
  const [problem, setProblem] = useState('')
  const picker = useRef<HTMLInputElement>(null)
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
      <input
        ref={picker}
        type="file"
        class="sr"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          // The same file may be chosen again.
          event.currentTarget.value = ''
          if (file) void read(file)
        }}
      />
      <button type="button" class="btn line" onClick={() => picker.current?.click()}>
        {words.open}
      </button>
      <p class={problem ? 'banner warn whole' : 'sr'} role="alert">
        {problem}
      </p>
    </section>
  )
}
