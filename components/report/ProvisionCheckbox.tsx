import type { JSX } from 'preact'
import { reportProvisionMessages } from '../../utils/i18n/report/report-provision-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { Checkbox } from '../ui/Checkbox.tsx'
import { Icon } from '../ui/Icon.tsx'

interface ProvisionCheckboxProps {
  on: boolean
  citation: string
  /** Our summary of the provision; empty when the library has no summary. */
  summary: string
  disabled: boolean
  language: Language
  onChange(on: boolean): void
  onRead(): void
}

/** A checkbox that adds a provision to a report, with a button to read the provision. */
export function ProvisionCheckbox(props: ProvisionCheckboxProps): JSX.Element {
  const messages = translate(reportProvisionMessages, props.language)
  const read = messages.read(props.citation)
  return (
    <div class="provision-tick">
      <Checkbox on={props.on} disabled={props.disabled} onChange={props.onChange}>
        {props.citation}
        <span class="meta muted line clamp">{props.summary}</span>
      </Checkbox>
      <button type="button" class="icon-btn small" aria-label={read} title={read} onClick={props.onRead}>
        <Icon name="doc" />
      </button>
    </div>
  )
}
