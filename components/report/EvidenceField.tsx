import type { JSX, RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { reportFormMessages } from '../../utils/i18n/report/report-form-messages.ts'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { CapturedPost } from '../../utils/report/model/captured-post.ts'
import { findEvidencePhrase } from '../../utils/report/model/evidence-phrases.ts'
import { MAX_EVIDENCE_LENGTH, MAX_EVIDENCE_PHRASES } from '../../utils/report/model/report-schema.ts'
import { Icon } from '../ui/Icon.tsx'

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
  const selected = useSelection(quoteRef)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState('')
  const add = (words: string): boolean => {
    const found = findEvidencePhrase(post, words)
    if (phrases.length >= MAX_EVIDENCE_PHRASES) setProblem(text.full)
    else if (found === null) setProblem(text.absent)
    else {
      setProblem('')
      if (!phrases.includes(found)) onChange([...phrases, found])
      return true
    }
    return false
  }
  return (
    <fieldset class="field-set evidence">
      <legend>
        {text.title}
        <span class="meta">{text.hint}</span>
      </legend>
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
      <button
        type="button"
        class="btn line"
        disabled={selected === ''}
        // Without this, pressing the button clears the selection before the click.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => add(selected)}
      >
        {text.add}
      </button>
      <div class="field">
        <input
          value={typed}
          maxLength={MAX_EVIDENCE_LENGTH}
          aria-label={text.typed}
          placeholder={text.typed}
          aria-invalid={problem !== ''}
          aria-describedby="evidence-problem"
          onInput={(event) => {
            setTyped(event.currentTarget.value)
            setProblem('')
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return
            event.preventDefault()
            if (add(typed)) setTyped('')
          }}
        />
        <button
          type="button"
          class="btn quiet"
          disabled={typed.trim() === ''}
          onClick={() => add(typed) && setTyped('')}
        >
          {text.addTyped}
        </button>
      </div>
      <p id="evidence-problem" class="meta problem" role="status">
        {problem}
      </p>
    </fieldset>
  )
}

/** Returns the text selected inside an element; '' when the selection is elsewhere. */
function useSelection(ref: RefObject<HTMLElement | null>): string {
  const [selected, setSelected] = useState('')
  useEffect(() => {
    const update = () => {
      const selection = document.getSelection()
      const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined
      const inside = range && ref.current?.contains(range.commonAncestorContainer)
      setSelected(inside ? selection!.toString().trim() : '')
    }
    document.addEventListener('selectionchange', update)
    return () => document.removeEventListener('selectionchange', update)
  }, [ref])
  return selected
}
