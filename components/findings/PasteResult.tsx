import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { RunChoices } from '../../utils/checks/check-contract.ts'
import { checkWithLists } from '../../utils/checks/check-with-lists.ts'
import { MAX_CHECKED_LENGTH } from '../../utils/compose/draft-checker.ts'
import { readKnownNumbers } from '../../utils/compose/own-number-store.ts'
import { hasNumber } from '../../utils/compose/own-numbers.ts'
import { createTextDraft } from '../../utils/draft.ts'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { useTrustedValue } from '../hooks/use-trusted-value.ts'
import { FindingList } from './FindingList.tsx'
import { useTagger } from './use-tagger.ts'

/** How long after the last change pasted text is checked, in ms. */
const DEBOUNCE_MS = 150

/**
 * Shows the findings on a pasted text.
 *
 * @param props `onFound` receives the number of findings; undefined while the text has not been checked.
 */
export function PasteResult(props: {
  language: Language
  choices: RunChoices
  text: string
  onFound(count: number | undefined): void
  onProvision(id: string): void
}): JSX.Element | null {
  const { text, onFound } = props
  const settled = useDebounced(text, DEBOUNCE_MS)
  const tagger = useTagger(true)
  const numbers = useTrustedValue('own-numbers', readKnownNumbers)
  const report = useMemo(() => {
    if (!settled.trim()) return undefined
    const isKnownNumber = (digits: string) => typeof numbers === 'object' && hasNumber(numbers, digits)
    const draft = createTextDraft(settled.slice(0, MAX_CHECKED_LENGTH))
    return checkWithLists(draft, props.choices, { tagger, isKnownNumber })
  }, [settled, props.choices, tagger, numbers])
  const count = report?.findings.length
  useEffect(() => onFound(count), [count, onFound])
  useEffect(() => () => onFound(undefined), [onFound])
  // This component unmounts when the text is cleared. The model's cache must not keep the text either.
  useEffect(() => () => tagger?.clearCache(), [tagger])
  return (
    <>
      {settled.length > MAX_CHECKED_LENGTH && (
        <p class="meta muted after">{translate(composeMessages, props.language).cut}</p>
      )}
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
    </>
  )
}

/** Returns a value once it has not changed for `quiet` ms. */
function useDebounced(value: string, quiet: number): string {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), value ? quiet : 0)
    return () => clearTimeout(timer)
  }, [value, quiet])
  return settled
}
