import type { JSX } from 'preact'
import { fileMessages } from '../../../utils/i18n/compose/file-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'

/** "Tệp này được cơ quan cho phép đăng", and what follows from it. The children are other buttons, before it. */
export function AllowFile(props: {
  language: Language
  note: string
  children?: JSX.Element | false | undefined
  /** Remembers that the file may be posted. */
  onAllow(): void
}): JSX.Element {
  return (
    <p class="more">
      {props.children}
      <button type="button" class="btn quiet" onClick={props.onAllow}>
        {translate(fileMessages, props.language).allow}
      </button>
      <span class="file-note">{props.note}</span>
    </p>
  )
}
