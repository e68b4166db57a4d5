import type { JSX, TargetedSubmitEvent } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { libraryStatusMessages } from '../../utils/i18n/library/library-status-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { formatDate } from '../../utils/library/iso-dates.ts'
import { DateField } from '../ui/DateField.tsx'
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

/** The form for another day. */
function DayForm(props: DayBarProps & { onClose(): void }): JSX.Element {
  const { day, today, language, onDay, onClose } = props
  const messages = translate(libraryStatusMessages, language).day
  const field = useRef<HTMLInputElement>(null)
  const shown = day === today ? null : day
  const [date, setDate] = useState<string | null | undefined>(shown)
  const [wanted, setWanted] = useState(false)
  useLayoutEffect(() => field.current?.select(), [])
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (date) return onDay(date)
    setWanted(true)
    field.current?.focus()
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
      <DateField
        label={messages.label}
        hint={messages.hint}
        language={language}
        date={shown}
        range={{ first: MIN_DATE, last: today }}
        fieldRef={field}
        isWanted={wanted}
        onDate={(next) => {
          setDate(next)
          setWanted(false)
        }}
      />
      <button type="submit" class="btn line">
        {messages.show}
      </button>
    </form>
  )
}
