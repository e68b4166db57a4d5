import type { JSX } from 'preact'
import type { AttachedFile } from '../../../utils/compose/files/attached-file.ts'
import { fileMessages } from '../../../utils/i18n/compose/file-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import { Icon } from '../../ui/Icon.tsx'
import { measureReading } from './describe-file-state.ts'
import { ReadingBar } from './ReadingBar.tsx'
import { truncateFileName } from './truncate-file-name.ts'

/** The longest name in the line, in characters. */
const MAX_NAME = 22

/** One line at the foot of the page, while a chosen file is read for a moment before it is sent. */
export function FileReadingLine(props: { attached: AttachedFile; language: Language }): JSX.Element {
  const { attached, language } = props
  return (
    <div class="notice reading" role="status">
      <Icon name="file" />
      <span class="grow">
        {translate(fileMessages, language).readingLine(truncateFileName(attached.file.name, MAX_NAME))}
      </span>
      <ReadingBar share={measureReading(attached)} language={language} />
    </div>
  )
}
