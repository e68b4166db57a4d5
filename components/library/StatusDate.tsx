import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { libraryMessages } from '../../utils/i18n/library/library-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { formatDate } from '../../utils/library/iso-dates.ts'

/** The first day for which the library knows anything. */
const MIN_DATE = '2015-01-01'

/** The day whose law is shown: today, or the day of an old post, which its own law still counts for. */
export function StatusDate(props: {
  /** yyyy-mm-dd. */
  day: string
  today: string
  language: Language
  onDay(day: string): void
}): JSX.Element {
  const messages = translate(libraryMessages, props.language).statusDate
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
