import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { wordListMessages } from '../../utils/i18n/pages/word-list-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { toBidiSafeLine } from '../../utils/lib/bidi-safe.ts'
import type { ReadWords, UnreadLine, WordFileProblem } from '../../utils/settings/word-list-csv.ts'
import type { OwnWords } from '../../utils/settings/word-lists.ts'
import { FileButton } from '../ui/FileButton.tsx'
import { saveFile } from '../ui/save-file.ts'
import { truncatePhrase } from '../ui/truncate-phrase.ts'

/** So many lines that cannot be used are named. */
const MAX_LINES = 5

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
  const saveSample = async () => {
    const { SAMPLE_WORDS, writeWordCsv } = await loadCsv()
    saveFile(messages.sampleName, writeWordCsv(SAMPLE_WORDS), 'text/csv')
  }
  const count = file && file.words.never.length + file.words.flagged.length
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
          <button type="button" class="btn quiet" onClick={() => void saveSample()}>
            {messages.sample}
          </button>
        </div>
        <p class={problem || count === 0 ? 'banner warn' : 'sr'} role="alert">
          {problem && messages.problems[problem]}
          {file && count === 0 && messages.unusable(file.name)}
        </p>
        {file && count !== 0 && <p>{messages.found(file.name, file.words.never.length, file.words.flagged.length)}</p>}
        {file && file.unread.length > 0 && <UnreadLines lines={file.unread} language={language} />}
        {file && count !== 0 && (
          <div class="acts">
            <button type="button" class="btn main" onClick={() => void use(file)}>
              {messages.use}
            </button>
            <button type="button" class="btn plain" onClick={() => setFile(undefined)}>
              {messages.cancel}
            </button>
          </div>
        )}
      </div>
    </>
  )
}

/** Names the first lines of a file that cannot be used, and what is wrong with each. */
function UnreadLines({ lines, language }: { lines: readonly UnreadLine[]; language: Language }): JSX.Element {
  const messages = translate(wordListMessages, language).file
  return (
    <div class="meta problem">
      <p>{messages.unread(lines.length)}</p>
      <ul>
        {lines.slice(0, MAX_LINES).map(({ line, problem, cell }) => (
          <li key={line}>{messages.line(line, problem, toBidiSafeLine(truncatePhrase(cell, 40)))}</li>
        ))}
      </ul>
      {lines.length > MAX_LINES && <p>{messages.moreLines(lines.length - MAX_LINES)}</p>}
    </div>
  )
}
