import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { TrackedFinding } from '../../utils/compose/findings.ts'
import { composeWords } from '../../utils/words/compose.ts'
import { fixLabel } from '../../utils/words/fixes.ts'
import { type Language, say } from '../../utils/words/language.ts'
import { Icon } from '../ui/Icon.tsx'
import { shortPhrase } from '../ui/short-phrase.ts'

/** What can be asked for from a finding's card. */
export interface FindingDeeds {
  /** Applies the fix; false when the box did not take it. */
  onFix(finding: TrackedFinding): Promise<boolean>
  onIgnore(finding: TrackedFinding, forGood: boolean): void
  onCopy(text: string): Promise<void>
}

/** The buttons of a card: the fix that says its result, "Bỏ qua", and behind "…" what holds for good. */
export function FindingActions(props: { finding: TrackedFinding; language: Language } & FindingDeeds): JSX.Element {
  const { finding, language } = props
  const [more, setMore] = useState(false)
  const [failed, setFailed] = useState(false)
  const words = say(composeWords, language)
  const fix = finding.fix
  return (
    <>
      {failed && fix ? <Failed {...props} replacement={fix.replacement} /> : null}
      <div class="acts">
        {fix && !failed && (
          <button
            type="button"
            class="btn tonal"
            onClick={() => void props.onFix(finding).then((done) => setFailed(!done))}
          >
            {shortPhrase(fixLabel(fix, language), 36)}
          </button>
        )}
        <button type="button" class="btn plain" onClick={() => props.onIgnore(finding, false)}>
          {words.ignore}
        </button>
        <span class="grow" />
        <button
          type="button"
          class="icon-btn"
          aria-label={words.more}
          aria-expanded={more}
          onClick={() => setMore(!more)}
        >
          <Icon name="more" />
        </button>
      </div>
      {more && (
        <button type="button" class="btn quiet more" onClick={() => props.onIgnore(finding, true)}>
          {words.ignoreForGood}
        </button>
      )}
    </>
  )
}

function Failed(props: { language: Language; replacement: string; onCopy(text: string): Promise<void> }): JSX.Element {
  const [copied, setCopied] = useState(false)
  const words = say(composeWords, props.language)
  const text = props.replacement.trim()
  return (
    <p class="failed" role="status">
      {words.fixFailed}
      {text && (
        <button type="button" class="btn quiet" onClick={() => void props.onCopy(text).then(() => setCopied(true))}>
          <Icon name={copied ? 'check' : 'copy'} />
          {copied ? words.copied : words.copy(shortPhrase(text, 24))}
        </button>
      )}
    </p>
  )
}
