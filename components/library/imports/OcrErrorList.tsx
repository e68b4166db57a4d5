import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { importMessages } from '../../../utils/i18n/library/import-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import { correctOcrErrors } from '../../../utils/library/imports/parser/ocr-errors.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import type { ImportDraft, UseImportResult } from './use-import.ts'

/** Most faults shown at once: a bad scan has thousands. */
const MAX_LISTED = 200

/** What scanning may have got wrong, to be mended or left; and the plain lines, to be changed by hand. */
export function OcrErrorList(props: {
  draft: ImportDraft
  language: Language
  onAgain: UseImportResult['again']
}): JSX.Element {
  const { draft, language } = props
  const { review } = translate(importMessages, language)
  const faults = draft.faults.slice(0, MAX_LISTED)
  const mendable = faults.filter(({ suggested }) => suggested !== null)
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [lines, setLines] = useState<string>()
  const chosen = mendable.filter(({ start }) => !left.has(start))
  const toggle = (start: number, on: boolean) => {
    const next = new Set(left)
    if (on) next.delete(start)
    else next.add(start)
    setLeft(next)
  }
  return (
    <section class="import-faults">
      <h4>{review.faults}</h4>
      {faults.length === 0 ? (
        <p class="muted">{review.faultsNone}</p>
      ) : (
        <>
          <p class="muted">{review.faultsHint}</p>
          <ul>
            {faults.map((fault) => (
              <li key={fault.start}>
                {fault.suggested === null ? (
                  <p>{review.missing(fault.missing ?? '', fault.found)}</p>
                ) : (
                  <Checkbox on={!left.has(fault.start)} onChange={(on) => toggle(fault.start, on)}>
                    {review.fault(fault.found, fault.suggested)}
                    <p class="muted around">{formatContext(draft.text, fault.start, fault.end)}</p>
                  </Checkbox>
                )}
              </li>
            ))}
          </ul>
          {mendable.length > 0 && (
            <div class="acts">
              <button
                type="button"
                class="btn line"
                disabled={chosen.length === 0}
                onClick={() => props.onAgain(draft, correctOcrErrors(draft.text, chosen), draft.mended + chosen.length)}
              >
                {review.mend(chosen.length)}
              </button>
              <button
                type="button"
                class="btn plain"
                onClick={() => setLeft(chosen.length > 0 ? new Set(mendable.map(({ start }) => start)) : new Set())}
              >
                {chosen.length > 0 ? review.none : review.all}
              </button>
            </div>
          )}
        </>
      )}
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
              onClick={() => props.onAgain(draft, lines, draft.mended)}
            >
              {review.editDone}
            </button>
          </>
        )}
      </details>
    </section>
  )
}

/** Some words before and behind a place, in one line. */
function formatContext(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  return `…${before}${text.slice(start, end)}${after}…`.replace(/\s+/g, ' ')
}
