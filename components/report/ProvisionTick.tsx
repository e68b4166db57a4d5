import type { JSX } from 'preact'
import { reportProvisionWords } from '../../utils/i18n/report/report-provisions.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { Tick } from '../ui/Checkbox.tsx'
import { Icon } from '../ui/Icon.tsx'

interface ProvisionTickProps {
  on: boolean
  citation: string
  /** Our own words for what it says; empty where the library has none. */
  summary: string
  disabled: boolean
  language: Language
  onChange(on: boolean): void
  onRead(): void
}

/** One provision to name in a report, and the way to read it. */
export function ProvisionTick(props: ProvisionTickProps): JSX.Element {
  const words = say(reportProvisionWords, props.language)
  const read = words.read(props.citation)
  return (
    <div class="provision-tick">
      <Tick on={props.on} disabled={props.disabled} onChange={props.onChange}>
        {props.citation}
        <span class="meta muted line clamp">{props.summary}</span>
      </Tick>
      <button type="button" class="icon-btn small" aria-label={read} title={read} onClick={props.onRead}>
        <Icon name="doc" />
      </button>
    </div>
  )
}
