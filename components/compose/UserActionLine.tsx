import type { JSX } from 'preact'
import type { UserAction } from '../../utils/compose/draft-session.ts'
import { formatMisjudgedLine } from '../../utils/compose/misjudged-line.ts'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { hasSeveralSentences } from '../../utils/i18n/compose/fix-label.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { Icon } from '../ui/Icon.tsx'
import { truncatePhrase } from '../ui/truncate-phrase.ts'
import { CopyButton } from './CopyButton.tsx'

/** One thing done from the panel, and the way to undo it; of a wrong finding also the line that may be copied. */
export function UserActionLine(props: {
  deed: UserAction
  language: Language
  version: string
  onUndo(deed: UserAction): void
  onCopy(text: string): Promise<void>
}): JSX.Element {
  const { deed, language } = props
  const messages = translate(composeMessages, language)
  const line = deed.kind === 'misjudged' ? formatMisjudgedLine(deed, props.version) : undefined
  return (
    <div class="undo">
      <Icon name={deed.kind === 'fixed' ? 'check' : 'skip'} />
      <span class="grow">{describeAction(deed, language)}</span>
      <button type="button" class="btn quiet" onClick={() => props.onUndo(deed)}>
        {messages.undo}
      </button>
      {line && (
        <div class="line-to-copy">
          <p>{messages.misjudgedHow}</p>
          <code>{line}</code>
          <CopyButton text={line} label={messages.copyLine} language={language} onCopy={props.onCopy} />
        </div>
      )}
    </div>
  )
}

function describeAction(deed: UserAction, language: Language): string {
  const messages = translate(composeMessages, language)
  if (deed.kind === 'fixed')
    return messages.fixed[deed.fix](truncatePhrase(deed.original, 32), hasSeveralSentences(deed.original))
  const phrase = truncatePhrase(deed.phrase, 32)
  if (deed.kind === 'misjudged') return messages.misjudged(phrase)
  return deed.kind === 'ignored' ? messages.ignored(phrase) : messages.ignoredForGood(phrase)
}
