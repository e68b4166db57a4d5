import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { importReviewMessages } from '../../../utils/i18n/library/import-review-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import { correctOcrErrors } from '../../../utils/library/imports/parser/ocr-errors.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import type { ImportDraft, UseImportResult } from './use-import.ts'

/** The most errors shown at once: a bad scan has thousands. */
const MAX_LISTED = 200

interface OcrErrorListProps {
  draft: ImportDraft
  language: Language
  onReparse: UseImportResult['reparse']
}

/** The probable OCR errors of a text, to correct or keep, and the plain lines to edit by hand. */
export function OcrErrorList(props: OcrErrorListProps): JSX.Element {
  const { draft, language } = props
  const { review } = translate(importReviewMessages, language)
  const ocrErrors = draft.ocrErrors.slice(0, MAX_LISTED)
  const correctable = ocrErrors.filter(({ suggested }) => suggested !== null)
  const [unchecked, setUnchecked] = useState<ReadonlySet<number>>(new Set())
  const chosen = correctable.filter(({ start }) => !unchecked.has(start))
  const toggle = (start: number, on: boolean) => {
    const next = new Set(unchecked)
    if (on) next.delete(start)
    else next.add(start)
    setUnchecked(next)
  }
  return (
    <section class="import-faults">
      <h4>{review.faults}</h4>
      {ocrErrors.length === 0 ? (
        <p class="muted">{review.faultsNone}</p>
      ) : (
        <>
          <p class="muted">{review.faultsHint}</p>
          <ul>
            {ocrErrors.map((error) => (
              <li key={error.start}>
                {error.suggested === null ? (
                  <p>{review.missing(error.missing ?? '', error.found)}</p>
                ) : (
                  <Checkbox on={!unchecked.has(error.start)} onChange={(on) => toggle(error.start, on)}>
                    {review.fault(error.found, error.suggested)}
                    <p class="muted around">{formatContext(draft.text, error.start, error.end)}</p>
                  </Checkbox>
                )}
              </li>
            ))}
          </ul>
          {correctable.length > 0 && (
            <div class="acts">
              <button
                type="button"
                class="btn line"
                disabled={chosen.length === 0}
                onClick={() =>
                  props.onReparse(draft, correctOcrErrors(draft.text, chosen), draft.corrected + chosen.length)
                }
              >
                {review.mend(chosen.length)}
              </button>
              <button
                type="button"
                class="btn plain"
                onClick={() =>
                  setUnchecked(chosen.length > 0 ? new Set(correctable.map(({ start }) => start)) : new Set())
                }
              >
                {chosen.length > 0 ? review.none : review.all}
              </button>
            </div>
          )}
        </>
      )}
      <LineEditor draft={draft} language={language} onReparse={props.onReparse} />
    </section>
  )
}

function LineEditor({ draft, language, onReparse }: OcrErrorListProps): JSX.Element {
  const { review } = translate(importReviewMessages, language)
  const [lines, setLines] = useState<string>()
  return (
    <details onToggle={(event) => event.currentTarget.open && setLines(lines ?? draft.text)}>
      <summary>{review.edit}</summary>
      {lines !== undefined && (
        <>
          <p class="muted">{review.editHint}</p>
          <textarea
            rows={14}
            spellcheck={false}
            aria-label={review.edit}
            value={lines}
            onInput={(event) => setLines(event.currentTarget.value)}
          />
          <button
            type="button"
            class="btn line"
            disabled={lines === draft.text}
            onClick={() => onReparse(draft, lines, draft.corrected)}
          >
            {review.editDone}
          </button>
        </>
      )}
    </details>
  )
}

/** Returns an error's surrounding text as one line. */
function formatContext(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  return `…${before}${text.slice(start, end)}${after}…`.replace(/\s+/g, ' ')
}
