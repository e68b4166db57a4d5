import type { JSX } from 'preact'
import { type AttachedFile, isBeingRead } from '../../../utils/compose/files/attached-file.ts'
import { fileMessages } from '../../../utils/i18n/compose/file-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import { Icon } from '../../ui/Icon.tsx'
import { measureReading, measureReadings } from './describe-file-state.ts'
import { ReadingBar } from './ReadingBar.tsx'
import { truncateFileName } from './truncate-file-name.ts'

/** The longest name in the line, in characters. */
const MAX_NAME = 22

/** One line in the page, while chosen files are read for a moment before they are sent. */
export function FileReadingLine(props: { files: readonly AttachedFile[]; language: Language }): JSX.Element {
  const { files, language } = props
  const [first] = files
  const messages = translate(fileMessages, language)
  const done = files.filter((each) => !isBeingRead(each)).length
  const text =
    files.length === 1 && first
      ? messages.readingLine(truncateFileName(first.file.name, MAX_NAME))
      : messages.readingLines(files.length, done)
  return (
    <div class="notice reading" role="status">
      <Icon name="file" />
      <span class="grow">{text}</span>
      <ReadingBar
        share={first && files.length === 1 ? measureReading(first) : measureReadings(files)}
        language={language}
      />
    </div>
  )
}
