import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { libraryMessages } from '../../utils/i18n/library/library-messages.ts'
import { libraryUpdateMessages } from '../../utils/i18n/library/library-update-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { RECORDS_CHECKED_ON } from '../../utils/library/documents/document-record.ts'
import { formatDate } from '../../utils/library/iso-dates.ts'
import { LibraryUpdateContext } from '../hooks/use-library.ts'

/** Where the rules come from: packed and checked on a day, or of an update and what that changed; and where that is set. */
export function LibrarySource(props: { language: Language; updatesHref: string }): JSX.Element {
  const update = useContext(LibraryUpdateContext)
  const messages = translate(libraryMessages, props.language).rulesFrom
  const { changes } = translate(libraryUpdateMessages, props.language)
  return (
    <p class="rules-from meta muted">
      {update
        ? `${messages.updated(update.publisher, formatDate(update.published))}: ${changes.summary(update.counts)}.`
        : messages.packed(formatDate(RECORDS_CHECKED_ON))}{' '}
      <a href={props.updatesHref}>{messages.set}</a>
    </p>
  )
}
