import type { JSX, TargetedSubmitEvent } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { libraryStatusMessages } from '../../utils/i18n/library/library-status-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { formatDate, parseTypedDate } from '../../utils/library/iso-dates.ts'
import { Icon } from '../ui/Icon.tsx'

/** The first day the library has any law for. */
const MIN_DATE = '2010-01-01'

interface DayBarProps {
  /** The day whose law is shown, yyyy-mm-dd. */
  day: string
  today: string
  language: Language
  onDay(day: string): void
}

/**
 * The day whose law is shown, always under the search field: today, or the day of an old post, because the law of that
 * day applies to it. One press leads back to today.
 */
export function DayBar({ day, today, language, onDay }: DayBarProps): JSX.Element {
  const messages = translate(libraryStatusMessages, language).day
  const [changing, setChanging] = useState(false)
  if (changing) {
    return (
      <DayForm
        {...{ day, today, language }}
        onClose={() => setChanging(false)}
        onDay={(next) => {
          setChanging(false)
          onDay(next)
        }}
      />
    )
  }
  const change = () => setChanging(true)
  if (day === today) {
    return (
      <div class="daybar today">
        <Icon name="clock" />
        <span class="grow">{messages.today(formatDate(day))}</span>
        <button type="button" class="btn line" onClick={change}>
          {messages.change}
        </button>
      </div>
    )
  }
  return (
    <div class="daybar" role="status">
      <Icon name="clock" />
      <span class="grow">
        {messages.of}{' '}
        <button type="button" class="day" title={messages.change} onClick={change}>
          {formatDate(day)}
        </button>
      </span>
      <button type="button" class="btn line" onClick={() => onDay(today)}>
        {messages.back}
      </button>
    </div>
  )
}

/** The field for another day. Typed, because a date field shows the order of the browser's language, not dd/mm/yyyy. */
function DayForm(props: DayBarProps & { onClose(): void }): JSX.Element {
  const { day, today, language, onDay, onClose } = props
  const messages = translate(libraryStatusMessages, language).day
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(day === today ? '' : formatDate(day))
  const [wrong, setWrong] = useState(false)
  useLayoutEffect(() => input.current?.select(), [])
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const next = parseTypedDate(typed)
    if (next !== undefined && next >= MIN_DATE && next <= today) onDay(next)
    else setWrong(true)
  }
  return (
    <form
      class="status-date"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <label for={id}>{messages.label}</label>
      <input
        ref={input}
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={typed}
        placeholder={messages.format}
        aria-invalid={wrong}
        aria-describedby={`${id}-hint`}
        onInput={(event) => {
          setTyped(event.currentTarget.value)
          setWrong(false)
        }}
      />
      <button type="submit" class="btn line">
        {messages.show}
      </button>
      <p id={`${id}-hint`} class="meta muted" role="status">
        {wrong ? messages.wrong(formatDate(MIN_DATE), formatDate(today)) : messages.hint}
      </p>
    </form>
  )
}
