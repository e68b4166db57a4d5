import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { shownDate } from '../../utils/library/dates.ts'
import { CHECKED } from '../../utils/library/documents/record.ts'
import { type Language, say } from '../../utils/words/language.ts'
import { libraryWords } from '../../utils/words/library.ts'
import { updatesWords } from '../../utils/words/updates.ts'
import { UpdateContext } from './use-library.ts'

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
