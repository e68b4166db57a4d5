import type { JSX } from 'preact'
import { recipientMessages } from '../../utils/i18n/report/recipient-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { Settings } from '../../utils/settings/settings-schema.ts'
import { Checkbox } from '../ui/Checkbox.tsx'

const RETENTION_DAYS = [7, 30, 90, 180, 365]

/** What stays on the device of reports that have arrived: for how many days, and whether with what they said. */
export function OutboxRetention(props: {
  keepDays: number
  wipe: boolean
  language: Language
  onChange(part: Partial<Pick<Settings, 'keepDays' | 'wipeDelivered'>>): void
}): JSX.Element {
  const messages = translate(recipientMessages, props.language).keeping
  // Another number may have been stored; it is shown as it is.
  const days = RETENTION_DAYS.includes(props.keepDays)
    ? RETENTION_DAYS
    : [...RETENTION_DAYS, props.keepDays].sort((a, b) => a - b)
  return (
    <div class="sheet-card keeping">
      <label class="days">
        <span>{messages.days}</span>
        <span class="field">
          <select
            value={String(props.keepDays)}
            onChange={(event) => props.onChange({ keepDays: Number(event.currentTarget.value) })}
          >
            {days.map((count) => (
              <option key={count} value={count}>
                {messages.count(count)}
              </option>
            ))}
          </select>
        </span>
      </label>
      <Checkbox on={props.wipe} onChange={(wipeDelivered) => props.onChange({ wipeDelivered })}>
        {messages.wipe}
      </Checkbox>
    </div>
  )
}
