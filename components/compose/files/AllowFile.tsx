import type { JSX } from 'preact'
import type { FilePermission } from '../../../utils/compose/files/attached-file.ts'
import { fileMessages } from '../../../utils/i18n/compose/file-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import { useRevealed } from '../use-revealed.ts'
import { truncateFileName } from './truncate-file-name.ts'

/** The longest name of a file, in characters. */
const MAX_NAME = 32

/**
 * Says whose word allows a file to be posted, such as "Tệp này được cơ quan cho phép đăng", and what follows from it.
 * The children are other buttons, before it.
 */
export function AllowFile(props: {
  language: Language
  /** Whose word it takes to post it. */
  permission: FilePermission
  /** The name of the file, where there are several. */
  name?: string | undefined
  note: string
  children?: JSX.Element | false | undefined
  /** Whether the user has opened it. */
  isOpened?: boolean | undefined
  /** Remembers that the file may be posted. */
  onAllow(): void
}): JSX.Element {
  const element = useRevealed<HTMLParagraphElement>(props.isOpened === true)
  return (
    <p class="more" ref={element}>
      {props.children}
      <button type="button" class="btn quiet" onClick={props.onAllow}>
        {translate(fileMessages, props.language).allow[props.permission](
          props.name && truncateFileName(props.name, MAX_NAME),
        )}
      </button>
      <span class="file-note">{props.note}</span>
    </p>
  )
}
