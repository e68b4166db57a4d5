import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { reporterWords } from '../../utils/i18n/report/reporter.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { MAX_REPORTER_NAME, MAX_UNIT, type Reporter } from '../../utils/settings/reporter.ts'
import { Tick } from '../ui/Checkbox.tsx'
import { type ReporterMemory, remember } from './reporter-memory.ts'

const NOBODY: Reporter = { name: '', unit: '' }

interface ReporterFieldsProps {
  /** Undefined while the report leaves it out. */
  reporter: Reporter | undefined
  memory: ReporterMemory
  language: Language
  onChange(reporter: Reporter | undefined): void
}

/** Who reports: left out unless ticked; what was typed is remembered for the next report until it is forgotten. */
export function ReporterFields({ reporter, memory, language, onChange }: ReporterFieldsProps): JSX.Element {
  const words = say(reporterWords, language)
  const [unremembered, setUnremembered] = useState(false)
  const store = (stored: Promise<boolean>) => void stored.then((done) => setUnremembered(!done))
  const forget = () => {
    onChange(undefined)
    store(memory.onRemember(null))
  }
  return (
    <div class="reporter">
      <Tick on={reporter !== undefined} onChange={(on) => onChange(on ? (memory.remembered ?? NOBODY) : undefined)}>
        {words.include}
        <span class="meta muted line">{words.about}</span>
      </Tick>
      {reporter &&
        (['name', 'unit'] as const).map((part) => (
          <label key={part}>
            <span class="label-line">
              {words[part]}
              <span class="meta">{words.optional}</span>
            </span>
            <span class="field">
              <input
                value={reporter[part]}
                maxLength={part === 'name' ? MAX_REPORTER_NAME : MAX_UNIT}
                autocomplete="off"
                spellcheck={false}
                onInput={(event) => onChange({ ...reporter, [part]: event.currentTarget.value })}
                onChange={() => store(remember(memory, reporter))}
              />
            </span>
          </label>
        ))}
      {memory.remembered && (
        <p class="meta muted">
          {words.remembered}{' '}
          <button type="button" class="link" onClick={forget}>
            {words.forget}
          </button>
        </p>
      )}
      <p class="meta problem" role="status">
        {unremembered && words.notRemembered}
      </p>
    </div>
  )
}
