import type { JSX } from 'preact'
import { urgencyMessages } from '../../utils/i18n/report/urgency-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { URGENCY_IDS, type UrgencyId } from '../../utils/report/model/report-categories.ts'
import { ChipSet } from '../ui/ChipSet.tsx'

/** Lets the user choose the urgency and explains the choice. */
export function UrgencyField(props: {
  urgency: UrgencyId
  language: Language
  onChange(urgency: UrgencyId): void
}): JSX.Element {
  const messages = translate(urgencyMessages, props.language)
  return (
    <div>
      <ChipSet
        title={messages.title}
        kind="radio"
        name="urgency"
        options={URGENCY_IDS.map((id) => ({ id, label: messages.names[id] }))}
        chosen={[props.urgency]}
        onChange={([urgency]) => urgency && props.onChange(urgency)}
      />
      <p class="meta muted basis" role="status">
        {messages.senses[props.urgency]}
      </p>
    </div>
  )
}
