import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { libraryMessages } from '../../utils/i18n/library/library-messages.ts'
import { packChangeMessages } from '../../utils/i18n/library/pack-change-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { LIBRARY_CHECKED_ON } from '../../utils/library/documents/document-record.ts'
import { formatDate } from '../../utils/library/iso-dates.ts'
import { LibraryUpdateContext } from '../hooks/library-context.ts'

/**
 * The source of the rules: the bundled library and its check date, or an update and its changes, with a link to the
 * settings.
 */
export function LibrarySource(props: { language: Language; updatesHref: string }): JSX.Element {
  const update = useContext(LibraryUpdateContext)
  const messages = translate(libraryMessages, props.language).rulesFrom
  const changes = translate(packChangeMessages, props.language)
  return (
    <p class="rules-from meta muted">
      {update
        ? `${messages.updated(update.publisher, formatDate(update.published))}: ${changes.summary(update.counts)}.`
        : messages.packed(formatDate(LIBRARY_CHECKED_ON))}{' '}
      <a href={props.updatesHref}>{messages.set}</a>
    </p>
  )
}
