import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { TrackedFinding } from '../../utils/compose/findings.ts'
import { type Fix, waysOf } from '../../utils/draft.ts'
import { composeWords } from '../../utils/i18n/compose/compose.ts'
import { fixLabel } from '../../utils/i18n/compose/fixes.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { Icon } from '../ui/Icon.tsx'
import { shortPhrase } from '../ui/short-phrase.ts'
import { CopyButton } from './CopyButton.tsx'

/** What can be asked for from a finding's card. */
export interface FindingDeeds {
  /** Applies one of the finding's fixes; false when the box did not take it. */
  onFix(finding: TrackedFinding, fix: Fix): Promise<boolean>
  onIgnore(finding: TrackedFinding, forGood: boolean): void
  /** The finding is wrong: it is ignored for good, and a line without the draft's words can be copied. */
  onMisjudged(finding: TrackedFinding): void
  onCopy(text: string): Promise<void>
  /** The text a fix would replace. */
  replaced(fix: Fix): string
}

/** The buttons of a card: the fixes that say their result, "Bỏ qua", and behind "…" what holds for good. */
export function FindingActions(props: { finding: TrackedFinding; language: Language } & FindingDeeds): JSX.Element {
  const { finding, language } = props
  const [more, setMore] = useState(false)
  const [failed, setFailed] = useState<Fix>()
  const words = say(composeWords, language)
  const [fix, ...others] = failed ? [] : waysOf(finding)
  const label = (way: Fix) => shortPhrase(fixLabel(way, language, props.replaced(way)), 36)
  const apply = (way: Fix) => void props.onFix(finding, way).then((done) => setFailed(done ? undefined : way))
  return (
    <>
      {failed ? <Failed {...props} replacement={failed.replacement} /> : null}
      <div class="acts">
        {fix && (
          <button type="button" class="btn tonal" onClick={() => apply(fix)}>
            {label(fix)}
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
      {others.length > 0 && (
        <p class="others">
          {words.or}
          {others.map((way) => (
            <button key={way.kind + way.replacement} type="button" class="btn quiet" onClick={() => apply(way)}>
              {label(way)}
            </button>
          ))}
        </p>
      )}
      {more && (
        <p class="more">
          <button type="button" class="btn quiet" onClick={() => props.onIgnore(finding, true)}>
            {words.ignoreForGood}
          </button>
          <button type="button" class="btn quiet" onClick={() => props.onMisjudged(finding)}>
            {words.misjudge}
          </button>
        </p>
      )}
    </>
  )
}

function Failed(props: { language: Language; replacement: string; onCopy(text: string): Promise<void> }): JSX.Element {
  const words = say(composeWords, props.language)
  const text = props.replacement.trim()
  return (
    <p class="failed" role="status">
      {words.fixFailed}
      {text && <CopyButton text={text} label={words.copy(shortPhrase(text, 24))} {...props} />}
    </p>
  )
}
