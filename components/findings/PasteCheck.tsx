import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { type CheckChoices, runChecks } from '../../utils/checks/index.ts'
import { MAX_CHECKED } from '../../utils/compose/inspect.ts'
import { textDraft } from '../../utils/draft.ts'
import { composeWords } from '../../utils/words/compose.ts'
import { type Language, say } from '../../utils/words/language.ts'
import { popupWords } from '../../utils/words/popup.ts'
import { Icon } from '../ui/Icon.tsx'
import { FindingList } from './FindingList.tsx'
import { useTagger } from './use-tagger.ts'

/** Quiet time after the last key before pasted text is checked, in ms. */
const QUIET = 150

/** A box to paste any text into and have it checked, here and now; its caller holds the text, and nothing of it is kept. */
export function PasteCheck(props: {
  label: string
  language: Language
  choices: CheckChoices
  text: string
  onText(text: string): void
  onProvision(id: string): void
}): JSX.Element {
  const words = say(popupWords, props.language)
  const { text, onText } = props
  const settled = useSettled(text, QUIET)
  const tagger = useTagger(text !== '')
  const report = useMemo(
    () => (settled.trim() ? runChecks(textDraft(settled.slice(0, MAX_CHECKED)), props.choices, { tagger }) : undefined),
    [settled, props.choices, tagger],
  )
  useEffect(() => {
    if (!settled.trim()) tagger?.forget()
  }, [settled, tagger])
  return (
    <section>
      <div class="label-line">
        <label for="paste" class="grow">
          {props.label}
        </label>
        {text && (
          <button type="button" class="btn quiet" onClick={() => onText('')}>
            <Icon name="close" />
            {words.clear}
          </button>
        )}
      </div>
      <textarea
        id="paste"
        class="area"
        spellcheck={false}
        autocomplete="off"
        rows={3}
        value={text}
        placeholder={words.pasteHere}
        aria-describedby="paste-hint"
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p id="paste-hint" class="meta muted after">
        {words.pasteHint}
      </p>
      <div role="status" class="after">
        {report && (
          <p class="strong">{report.findings.length ? words.pasteFound(report.findings.length) : words.pasteClear}</p>
        )}
      </div>
      {settled.length > MAX_CHECKED && <p class="meta muted after">{say(composeWords, props.language).cut}</p>}
      {report && (
        <FindingList
          findings={report.findings.map((finding) => ({
            ...finding,
            phrase: settled.slice(finding.start, finding.end),
          }))}
          unavailable={report.unavailable}
          language={props.language}
          onProvision={props.onProvision}
        />
      )}
    </section>
  )
}

/** The value once it has not changed for some ms. */
function useSettled(value: string, quiet: number): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), value ? quiet : 0)
    return () => clearTimeout(timer)
  }, [value, quiet])
  return settled
}
