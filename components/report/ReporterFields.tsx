import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { reporterMessages } from '../../utils/i18n/report/reporter-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { MAX_REPORTER_NAME, MAX_UNIT_NAME, type Reporter } from '../../utils/settings/reporter-schema.ts'
import { Checkbox } from '../ui/Checkbox.tsx'
import { type ReporterMemory, rememberReporter } from './reporter-memory.ts'

const EMPTY_REPORTER: Reporter = { name: '', unit: '' }

interface ReporterFieldsProps {
  /** Undefined while the report leaves the reporter out. */
  reporter: Reporter | undefined
  memory: ReporterMemory
  language: Language
  onChange(reporter: Reporter | undefined): void
}

/**
 * Fields for the reporter. They are left out unless ticked; the entered values are remembered for the next report until
 * the user forgets them.
 */
export function ReporterFields({ reporter, memory, language, onChange }: ReporterFieldsProps): JSX.Element {
  const messages = translate(reporterMessages, language)
  const [unremembered, setUnremembered] = useState(false)
  const store = (stored: Promise<boolean>) => void stored.then((done) => setUnremembered(!done))
  const forget = () => {
    onChange(undefined)
    store(memory.onRemember(null))
  }
  return (
    <div class="reporter">
      <Checkbox
        on={reporter !== undefined}
        onChange={(on) => onChange(on ? (memory.remembered ?? EMPTY_REPORTER) : undefined)}
      >
        {messages.include}
        <span class="meta muted line">{messages.about}</span>
      </Checkbox>
      {reporter &&
        (['name', 'unit'] as const).map((part) => (
          <label key={part}>
            <span class="label-line">
              {messages[part]}
              <span class="meta">{messages.optional}</span>
            </span>
            <span class="field">
              <input
                value={reporter[part]}
                maxLength={part === 'name' ? MAX_REPORTER_NAME : MAX_UNIT_NAME}
                autocomplete="off"
                spellcheck={false}
                onInput={(event) => onChange({ ...reporter, [part]: event.currentTarget.value })}
                onChange={() => store(rememberReporter(memory, reporter))}
              />
            </span>
          </label>
        ))}
      {memory.remembered && (
        <p class="meta muted">
          {messages.remembered}{' '}
          <button type="button" class="link" onClick={forget}>
            {messages.forget}
          </button>
        </p>
      )}
      <p class="meta problem" role="status">
        {unremembered && messages.notRemembered}
      </p>
    </div>
  )
}
