import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { libraryWords } from '../../utils/i18n/library/library.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { shownDate } from '../../utils/library/dates.ts'

/** The first day for which the library knows anything. */
const FIRST = '2015-01-01'

/** The day whose law is shown: today, or the day of an old post, which its own law still counts for. */
export function StatusDate(props: {
  /** yyyy-mm-dd. */
  day: string
  today: string
  language: Language
  onDay(day: string): void
}): JSX.Element {
  const words = say(libraryWords, props.language).statusDate
  const id = useId()
  const past = props.day !== props.today
  return (
    <section class={past ? 'status-date past' : 'status-date'}>
      <label for={id}>{words.label}</label>
      <input
        id={id}
        type="date"
        min={FIRST}
        value={props.day}
        onChange={(event) => props.onDay(event.currentTarget.value || props.today)}
      />
      {past && (
        <button type="button" class="btn plain" onClick={() => props.onDay(props.today)}>
          {words.back}
        </button>
      )}
      <p class="meta muted" role="status">
        {past ? words.past(shownDate(props.day)) : words.hint}
      </p>
    </section>
  )
}
