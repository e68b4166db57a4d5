import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { wordListMessages } from '../../utils/i18n/pages/word-list-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { toBidiSafeLine } from '../../utils/lib/bidi-safe.ts'
import type { ReadWords, WordFileProblem } from '../../utils/settings/word-list-csv.ts'
import type { OwnWords } from '../../utils/settings/word-lists.ts'
import { FileButton } from '../ui/FileButton.tsx'
import { saveFile } from '../ui/save-file.ts'

// The CSV library is loaded with the first file.
const loadCsv = () => import('../../utils/settings/word-list-csv.ts')

/** Saves the lists of words as a CSV file, and adds those of one after it showed how many there are. */
export function WordFile(props: {
  words: OwnWords
  language: Language
  onUse(added: OwnWords, text: string): Promise<boolean>
}): JSX.Element {
  const { words, language } = props
  const messages = translate(wordListMessages, language).file
  const [file, setFile] = useState<ReadWords & { name: string }>()
  const [problem, setProblem] = useState<WordFileProblem>()
  const read = async (chosen: File) => {
    setFile(undefined)
    setProblem(undefined)
    const { MAX_CSV_BYTES, readWordCsv } = await loadCsv()
    if (chosen.size > MAX_CSV_BYTES) return setProblem('too-large')
    const found = readWordCsv(new Uint8Array(await chosen.arrayBuffer()))
    if (typeof found === 'string') return setProblem(found)
    setFile({ ...found, name: toBidiSafeLine(chosen.name) })
  }
  const save = async () => {
    const { writeWordCsv } = await loadCsv()
    saveFile(messages.name, writeWordCsv(words), 'text/csv')
  }
  const use = async ({ words: added }: ReadWords) => {
    if (await props.onUse(added, messages.used(added.never.length + added.flagged.length))) setFile(undefined)
  }
  return (
    <>
      <h3>{messages.title}</h3>
      <p class="intro">{messages.about}</p>
      <div class="sheet-card word-file">
        <div class="acts">
          <FileButton
            class="btn line"
            name={messages.choose}
            accept=".csv,.txt,text/csv"
            onFiles={([chosen]) => void read(chosen)}
          />
          {words.never.length + words.flagged.length > 0 && (
            <button type="button" class="btn line" onClick={() => void save()}>
              {messages.save}
            </button>
          )}
        </div>
        <p class={problem ? 'banner warn' : 'sr'} role="alert">
          {problem && messages.problems[problem]}
        </p>
        {file && (
          <>
            <p>{messages.found(file.name, file.words.never.length, file.words.flagged.length)}</p>
            {file.unread.length > 0 && <p class="meta problem">{messages.unread(file.unread)}</p>}
            <div class="acts">
              <button type="button" class="btn main" onClick={() => void use(file)}>
                {messages.use}
              </button>
              <button type="button" class="btn plain" onClick={() => setFile(undefined)}>
                {messages.cancel}
              </button>
            </div>
          </>
        )}
      </div>
    </>
  )
}
