import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { libraryStatusMessages } from '../../utils/i18n/library/library-status-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { formatDate } from '../../utils/library/iso-dates.ts'

/** The first day the library has any law for. */
const MIN_DATE = '2015-01-01'

/** The day whose law is shown: today, or the day of an old post, because the law of that day applies to it. */
export function StatusDate(props: {
  /** yyyy-mm-dd. */
  day: string
  today: string
  language: Language
  onDay(day: string): void
}): JSX.Element {
  const messages = translate(libraryStatusMessages, props.language).statusDate
  const id = useId()
  const past = props.day !== props.today
  return (
    <section class={past ? 'status-date past' : 'status-date'}>
      <label for={id}>{messages.label}</label>
      <input
        id={id}
        type="date"
        min={MIN_DATE}
        value={props.day}
        onChange={(event) => props.onDay(event.currentTarget.value || props.today)}
      />
      {past && (
        <button type="button" class="btn plain" onClick={() => props.onDay(props.today)}>
          {messages.back}
        </button>
      )}
      <p class="meta muted" role="status">
        {past ? messages.past(formatDate(props.day)) : messages.hint}
      </p>
    </section>
  )
}
