import type { JSX } from 'preact'
import { fileMessages } from '../../../utils/i18n/compose/file-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'

/** A bar that shows how far files are read; empty where that is not known yet. */
export function ReadingBar(props: { share: number | undefined; language: Language }): JSX.Element {
  const { share } = props
  return (
    <progress
      class="reading-bar"
      aria-label={translate(fileMessages, props.language).progress}
      {...(share === undefined ? {} : { value: share, max: 1 })}
    />
  )
}
