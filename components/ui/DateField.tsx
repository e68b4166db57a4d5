import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import { formatDate, parseTypedDate } from '../../utils/library/iso-dates.ts'

/**
 * A field for a day, typed as dd/mm/yyyy: a native date field shows the order of the browser's language instead.
 * Reports yyyy-mm-dd, null when the field is empty, and undefined while what is typed is no day of the calendar.
 */
export function DateField(props: {
  label: string
  /** Shown in the empty field. */
  format: string
  /** Shown below a text that is no day. */
  wrong: string
  date: string | null
  onDate(date: string | null | undefined): void
}): JSX.Element {
  const id = useId()
  const [typed, setTyped] = useState(props.date === null ? '' : formatDate(props.date))
  const [left, setLeft] = useState(false)
  const isWrong = left && readDay(typed) === undefined
  return (
    <label>
      <span>{props.label}</span>
      <input
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={typed}
        placeholder={props.format}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? id : undefined}
        onBlur={() => setLeft(true)}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value)
          setLeft(false)
          props.onDate(readDay(value))
        }}
      />
      {isWrong && (
        <span id={id} class="problem" role="alert">
          {props.wrong}
        </span>
      )}
    </label>
  )
}

function readDay(typed: string): string | null | undefined {
  return typed.trim() === '' ? null : parseTypedDate(typed)
}
