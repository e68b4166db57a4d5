import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import { type Fix, getFixes, OWN_WORDS } from '../../utils/draft.ts'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { formatFixLabel } from '../../utils/i18n/compose/fix-label.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { Icon } from '../ui/Icon.tsx'
import { truncateAddress, truncatePhrase } from '../ui/truncate-phrase.ts'
import { CopyButton } from './CopyButton.tsx'
import { isOwnable } from './own-number.ts'
import { RestActions } from './RestActions.tsx'
import { useRevealed } from './use-revealed.ts'

/** A text that is a web address. */
const ADDRESS = /^\s*https?:\/\/\S+\s*$/

/** The longest address in the name of a button, in UTF-16 units: a line of the narrowest card. */
const MAX_ADDRESS = 34
/** The longest other words in it, in UTF-16 units: two lines or three, so that one can read what would be written. */
const MAX_WORDS = 80

/** So many words are called a sentence. */
const MIN_SENTENCE_WORDS = 7

/** The callbacks of a finding's card. */
export interface FindingHandlers {
  /** The fixes of a finding that raise no other one; `alike` are those of its group where it is a row of one. */
  listFixes(finding: TrackedFinding, alike?: readonly TrackedFinding[]): readonly Fix[]
  /** Applies one of the finding's fixes. Resolves to false when the box did not accept it. */
  onFix(finding: TrackedFinding, fix: Fix): Promise<boolean>
  /** Ignores the finding in this draft, or in every draft. */
  onIgnore(finding: TrackedFinding, forGood: boolean): void
  /** Marks the finding as wrong: it is ignored permanently, and a line without words of the draft can be copied. */
  onMisjudged(finding: TrackedFinding): void
  /** Remembers the number of a finding, of a telephone or an account, as the writer's own. */
  onOwn(finding: TrackedFinding): void
  /** The text that a fix would replace. */
  replaced(fix: Fix): string
}

/**
 * The buttons of a card: fixes labelled with their result, "Bỏ qua", and the permanent choices behind "…".
 * @param props.replacesButtons - whether "…" shows its choices in place of the other buttons: the card keeps its height
 */
export function FindingActions(
  props: { finding: TrackedFinding; language: Language; replacesButtons?: boolean } & FindingHandlers,
): JSX.Element {
  const { finding, language } = props
  const [more, setMore] = useState(false)
  const [failed, setFailed] = useState<Fix>()
  const opened = useRevealed<HTMLParagraphElement>(more)
  const messages = translate(composeMessages, language)
  const [fix, ...others] = failed ? [] : props.listFixes(finding)
  const label = (each: Fix) => formatFixLabel(each, language, props.replaced(each), finding.phrase, truncateWords)
  const isInPlace = more && props.replacesButtons === true
  const permanent = (
    <>
      <button type="button" class="btn quiet" onClick={() => props.onIgnore(finding, true)}>
        {messages.ignoreForGood(classifyPhrase(finding.phrase))}
      </button>
      {finding.check !== OWN_WORDS && (
        <button type="button" class="btn quiet" onClick={() => props.onMisjudged(finding)}>
          {messages.misjudge}
        </button>
      )}
    </>
  )
  const apply = (each: Fix) => void props.onFix(finding, each).then((done) => setFailed(done ? undefined : each))
  return (
    <>
      {failed ? <FailedFix language={language} replacement={failed.replacement} /> : null}
      {getFixes(finding).length === 0 && <p class="no-fix">{messages.noFix}</p>}
      <div class="acts">
        {isInPlace ? (
          <span class="more">{permanent}</span>
        ) : (
          fix && (
            <button type="button" class="btn tonal" onClick={() => apply(fix)}>
              {label(fix)}
            </button>
          )
        )}
        <RestActions
          language={language}
          moreName={messages.more}
          isOpen={more}
          onIgnore={isInPlace ? undefined : () => props.onIgnore(finding, false)}
          onToggle={() => setMore(!more)}
        />
      </div>
      {others.length > 0 && (
        <p class="others">
          {messages.or}
          {others.map((each) => (
            <button key={each.kind + each.replacement} type="button" class="btn quiet" onClick={() => apply(each)}>
              {label(each)}
            </button>
          ))}
        </p>
      )}
      {isOwnable(finding) && (
        <p class="own-number">
          <button type="button" class="btn quiet" onClick={() => props.onOwn(finding)}>
            <Icon name="person" />
            {messages.ownNumber}
          </button>
        </p>
      )}
      {more && !isInPlace && (
        <p class="more" ref={opened}>
          {permanent}
        </p>
      )}
    </>
  )
}

/** Truncates the words in the name of a button, inside their quotes. */
function truncateWords(words: string): string {
  return ADDRESS.test(words) ? truncateAddress(words, MAX_ADDRESS) : truncatePhrase(words, MAX_WORDS)
}

/** What a phrase is for its reader: a number, such as one of a telephone, has digits and signs between them alone. */
function classifyPhrase(phrase: string): 'number' | 'word' | 'sentence' {
  if (/\d/.test(phrase) && !/\p{L}/u.test(phrase)) return 'number'
  return phrase.trim().split(/\s+/u).length >= MIN_SENTENCE_WORDS ? 'sentence' : 'word'
}

function FailedFix({ language, replacement }: { language: Language; replacement: string }): JSX.Element {
  const messages = translate(composeMessages, language)
  const text = replacement.trim()
  return (
    <p class="failed" role="status">
      {messages.fixFailed}
      {text && <CopyButton text={text} label={messages.copy(truncatePhrase(text, 24))} language={language} />}
    </p>
  )
}
