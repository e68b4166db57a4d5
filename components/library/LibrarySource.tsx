import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { libraryWords } from '../../utils/i18n/library/library.ts'
import { updatesWords } from '../../utils/i18n/library/updates.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { shownDate } from '../../utils/library/dates.ts'
import { CHECKED } from '../../utils/library/documents/record.ts'
import { UpdateContext } from '../hooks/use-library.ts'

/** Where the rules come from: packed and checked on a day, or of an update and what that changed; and where that is set. */
export function LibrarySource(props: { language: Language; updatesHref: string }): JSX.Element {
  const update = useContext(UpdateContext)
  const words = say(libraryWords, props.language).rulesFrom
  const { changes } = say(updatesWords, props.language)
  return (
    <p class="rules-from meta muted">
      {update
        ? `${words.updated(update.publisher, shownDate(update.published))}: ${changes.summary(update.counts)}.`
        : words.packed(shownDate(CHECKED))}{' '}
      <a href={props.updatesHref}>{words.set}</a>
    </p>
  )
}
