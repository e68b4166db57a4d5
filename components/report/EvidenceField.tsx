import type { JSX, RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { reportFormMessages } from '../../utils/i18n/report/report-form-messages.ts'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { CapturedPost } from '../../utils/report/model/captured-post.ts'
import { cutEvidencePhrase, findEvidencePhrase } from '../../utils/report/model/evidence-phrases.ts'
import { MAX_EVIDENCE_LENGTH, MAX_EVIDENCE_PHRASES } from '../../utils/report/model/report-schema.ts'
import { useKeptFocus } from '../hooks/use-kept-focus.ts'
import { Icon } from '../ui/Icon.tsx'
import { useQuoteSelection } from './use-quote-selection.ts'

interface EvidenceFieldProps {
  post: CapturedPost
  phrases: readonly string[]
  language: Language
  /** Element whose text the user can select. */
  quoteRef: RefObject<HTMLDivElement | null>
  onChange(phrases: string[]): void
}

/** Collects evidence phrases: selected in the captured text, or typed and found in it. */
export function EvidenceField({ post, phrases, language, quoteRef, onChange }: EvidenceFieldProps): JSX.Element {
  const text = translate(reportFormMessages, language).evidence
  const quote = translate(reportMessages, language).quote
  const selected = useQuoteSelection(quoteRef)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState('')
  const add = (found: string | null): boolean => {
    if (phrases.length >= MAX_EVIDENCE_PHRASES) setProblem(text.full)
    else if (found === null) setProblem(text.absent(post.kind))
    else {
      setProblem('')
      if (!phrases.includes(found)) onChange([...phrases, found])
      return true
    }
    return false
  }
  const kept = useKeptFocus<HTMLFieldSetElement>('.icon-btn', (part) => part.querySelector('.icon-btn, input'))
  const addTyped = () => {
    if (add(findEvidencePhrase(post, typed))) setTyped('')
  }
  return (
    <fieldset class="field-set evidence" {...kept}>
      <legend>
        {text.title}
        <span class="meta">{text.hint(post.kind)}</span>
      </legend>
      <button
        type="button"
        class="btn line"
        disabled={selected === null}
        // Without this, pressing the button clears the selection before the click.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => selected && add(cutEvidencePhrase(post[selected.part] ?? '', selected.start, selected.end))}
      >
        {text.add}
      </button>
      <div class="field">
        <input
          value={typed}
          maxLength={MAX_EVIDENCE_LENGTH}
          aria-label={text.typed(post.kind)}
          placeholder={text.typed(post.kind)}
          aria-invalid={problem !== ''}
          aria-describedby="evidence-problem"
          onInput={(event) => {
            setTyped(event.currentTarget.value)
            setProblem('')
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return
            event.preventDefault()
            addTyped()
          }}
        />
        <button type="button" class="btn quiet" disabled={typed.trim() === ''} onClick={addTyped}>
          {text.addTyped}
        </button>
      </div>
      <p id="evidence-problem" class="meta problem" role="status">
        {problem}
      </p>
      {/* Below the field, which must not move while phrases are added. */}
      {phrases.length > 0 && (
        <div class="quote-chips">
          {phrases.map((phrase) => (
            <div class="quote-chip" key={phrase}>
              <span class="grow">{quote(phrase)}</span>
              <button
                type="button"
                class="icon-btn"
                aria-label={text.drop(phrase)}
                onClick={() => onChange(phrases.filter((each) => each !== phrase))}
              >
                <Icon name="close" />
              </button>
            </div>
          ))}
        </div>
      )}
    </fieldset>
  )
}
