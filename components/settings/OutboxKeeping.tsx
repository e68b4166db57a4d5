import type { JSX } from 'preact'
import { recipientWords } from '../../utils/i18n/report/recipients.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import type { Settings } from '../../utils/settings/schema.ts'
import { Tick } from '../ui/Checkbox.tsx'

const DAYS = [7, 30, 90, 180, 365]

/** What stays on the device of reports that have arrived: for how many days, and whether with what they said. */
export function OutboxKeeping(props: {
  keepDays: number
  wipe: boolean
  language: Language
  onChange(part: Partial<Pick<Settings, 'keepDays' | 'wipeDelivered'>>): void
}): JSX.Element {
  const words = say(recipientWords, props.language).keeping
  // Another number may have been stored; it is shown as it is.
  const days = DAYS.includes(props.keepDays) ? DAYS : [...DAYS, props.keepDays].sort((a, b) => a - b)
  return (
    <div class="sheet-card keeping">
      <label class="days">
        <span>{words.days}</span>
        <span class="field">
          <select
            value={String(props.keepDays)}
            onChange={(event) => props.onChange({ keepDays: Number(event.currentTarget.value) })}
          >
            {days.map((count) => (
              <option key={count} value={count}>
                {words.count(count)}
              </option>
            ))}
          </select>
        </span>
      </label>
      <Tick on={props.wipe} onChange={(wipeDelivered) => props.onChange({ wipeDelivered })}>
        {words.wipe}
      </Tick>
    </div>
  )
}
