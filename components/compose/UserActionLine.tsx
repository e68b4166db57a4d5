import type { JSX } from 'preact'
import { getSourceMessages } from '../../utils/checks/message-registry.ts'
import { formatMisjudgedLine } from '../../utils/compose/misjudged-line.ts'
import type { UserAction } from '../../utils/compose/user-actions.ts'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { hasSeveralSentences } from '../../utils/i18n/compose/fix-label.ts'
import { formatKinds, formatPlaces, groupMessages, isGroupFix } from '../../utils/i18n/compose/group-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { Icon } from '../ui/Icon.tsx'
import { truncatePhrase } from '../ui/truncate-phrase.ts'
import { CopyButton } from './CopyButton.tsx'
import { describeWhatStays } from './describe-what-stays.ts'

/** The longest phrase in a line, in UTF-16 units. */
const MAX_PHRASE = 32

/** One past action with its undo button. For a finding marked as wrong, also the line that may be copied. */
export function UserActionLine(props: {
  action: UserAction
  /** Whether it was undone, and the line only keeps its place. */
  isGone?: boolean
  language: Language
  version: string
  feedback: string
  onUndo(action: UserAction): void
}): JSX.Element {
  const { action, language } = props
  const messages = translate(composeMessages, language)
  const texts = action.kind === 'misjudged' ? getSourceMessages(action.check)[language] : undefined
  const line = action.kind === 'misjudged' && texts ? formatMisjudgedLine(action, texts, props.version) : undefined
  const stays = describeWhatStays(action, messages)
  return (
    <div class={props.isGone ? 'undo gone' : 'undo'} aria-hidden={props.isGone}>
      <Icon name={action.kind === 'fixed' || action.kind === 'own' ? 'check' : 'skip'} />
      <span class="grow">{describeAction(action, language)}</span>
      <button type="button" class="btn quiet" onClick={() => props.onUndo(action)}>
        {action.kind === 'fixed' && action.places.length > 1
          ? translate(groupMessages, language).undoAll(action.places.length)
          : messages.undo}
      </button>
      {stays && <p class="stays">{stays}</p>}
      {line && (
        <div class="line-to-copy">
          <p>{messages.misjudgedHow(props.feedback)}</p>
          {props.feedback && (
            <>
              <code>{line}</code>
              <CopyButton text={line} label={messages.copyLine} language={language} />
            </>
          )}
        </div>
      )}
    </div>
  )
}

function describeAction(action: UserAction, language: Language): string {
  const messages = translate(composeMessages, language)
  if (action.kind === 'ignored-group') {
    const what = formatPlaces(action.check, action.message, action.phrases.length, language)
    return translate(groupMessages, language).ignored(what)
  }
  if (action.kind === 'fixed') {
    const [place, ...others] = action.places
    if (!place || others.length > 0) {
      // They were changed from the end of the text.
      const inOrder = action.places.toSorted((one, other) => one.start - other.start)
      const shown = inOrder.map((each) => ({ ...each, original: truncatePhrase(each.original, MAX_PHRASE) }))
      const what = formatKinds(shown, language)
      return translate(groupMessages, language).fixed[isGroupFix(action.fix) ? action.fix : 'replace'](what)
    }
    return messages.fixed[action.fix](truncatePhrase(place.original, MAX_PHRASE), hasSeveralSentences(place.original))
  }
  const phrase = truncatePhrase(action.phrase, MAX_PHRASE)
  if (action.kind === 'misjudged') return messages.misjudged(phrase)
  if (action.kind === 'own') return messages.ownRemembered(phrase)
  return action.kind === 'ignored' ? messages.ignored(phrase) : messages.ignoredForGood(phrase)
}
