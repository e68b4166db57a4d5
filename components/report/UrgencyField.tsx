import type { JSX } from 'preact'
import { urgencyWords } from '../../utils/i18n/report/report-urgency.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { URGENCY_IDS, type UrgencyId } from '../../utils/report/model/categories.ts'
import { ChipSet } from '../ui/ChipSet.tsx'

/** How urgent a report is, with what the choice means. */
export function UrgencyField(props: {
  urgency: UrgencyId
  language: Language
  onChange(urgency: UrgencyId): void
}): JSX.Element {
  const words = say(urgencyWords, props.language)
  return (
    <div>
      <ChipSet
        title={words.title}
        kind="radio"
        name="urgency"
        options={URGENCY_IDS.map((id) => ({ id, label: words.names[id] }))}
        chosen={[props.urgency]}
        onChange={([urgency]) => urgency && props.onChange(urgency)}
      />
      <p class="meta muted basis" role="status">
        {words.senses[props.urgency]}
      </p>
    </div>
  )
}
