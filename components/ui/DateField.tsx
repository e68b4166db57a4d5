import type { JSX, RefObject } from 'preact'
import { useId, useState } from 'preact/hooks'
import { dateMessages } from '../../utils/i18n/pages/date-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { type DateRange, formatDate, readTypedDate, type TypedDateProblem } from '../../utils/library/iso-dates.ts'
import { Icon } from './Icon.tsx'
import './date-field.css'

interface DateFieldProps {
  label: string
  language: Language
  date: string | null
  /** The days that can be typed; undefined for any day of the calendar. */
  range?: DateRange
  /** Shown below the field while there is no problem. */
  hint?: string
  fieldRef?: RefObject<HTMLInputElement | null>
  /** Whether a problem is shown although the field still has the focus: the day was wanted. */
  isWanted?: boolean
  onDate(date: string | null | undefined): void
}

/**
 * A field for a day, typed as dd/mm/yyyy: a native date field shows the order of the browser's language instead.
 * Reports yyyy-mm-dd, null when the field is empty, and undefined while what is typed is no day that can be used.
 */
export function DateField(props: DateFieldProps): JSX.Element {
  const { range, hint, language } = props
  const id = useId()
  const [typed, setTyped] = useState(props.date === null ? '' : formatDate(props.date))
  const [left, setLeft] = useState(false)
  const problem = left || props.isWanted ? findProblem(typed, range, props.isWanted ?? false) : undefined
  const about = problem || hint ? `${id}-about` : undefined
  const messages = translate(dateMessages, language)
  return (
    <div class="date-field">
      <label for={id}>{props.label}</label>
      <input
        ref={props.fieldRef ?? null}
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={typed}
        placeholder={messages.format}
        aria-invalid={problem !== undefined}
        aria-describedby={about}
        onBlur={() => setLeft(true)}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value)
          setLeft(false)
          props.onDate(readDay(value, range))
        }}
      />
      {problem && (
        <p id={about} class="meta wrong" role="alert">
          <Icon name="hold" />
          {messages.problems[problem](range ? messages.range(formatDate(range.first), formatDate(range.last)) : '')}
        </p>
      )}
      {!problem && hint && (
        <p id={about} class="meta muted">
          {hint}
        </p>
      )}
    </div>
  )
}

function readDay(typed: string, range: DateRange | undefined): string | null | undefined {
  if (typed.trim() === '') return null
  const read = readTypedDate(typed, range)
  return 'day' in read ? read.day : undefined
}

/** @param isNeeded whether the field may not be empty */
function findProblem(
  typed: string,
  range: DateRange | undefined,
  isNeeded: boolean,
): TypedDateProblem | 'missing' | undefined {
  if (typed.trim() === '') return isNeeded ? 'missing' : undefined
  const read = readTypedDate(typed, range)
  return 'problem' in read ? read.problem : undefined
}
