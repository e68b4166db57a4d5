import type { JSX } from 'preact'
import { recipientMessages } from '../../utils/i18n/report/recipient-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { Settings } from '../../utils/settings/settings-schema.ts'
import { Checkbox } from '../ui/Checkbox.tsx'

const RETENTION_DAYS = [7, 30, 90, 180, 365]

/** Sets how many days delivered reports are kept, and whether their texts are wiped. */
export function OutboxRetention(props: {
  keepDays: number
  wipe: boolean
  language: Language
  onChange(part: Partial<Pick<Settings, 'keepDays' | 'wipeDelivered'>>): void
}): JSX.Element {
  const messages = translate(recipientMessages, props.language).keeping
  // A stored number that is not in the list, such as one from a policy, stays selectable.
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
