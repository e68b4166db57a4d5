import type { JSX } from 'preact'
import type { Deed } from '../../utils/compose/draft-session.ts'
import { misjudgedLine } from '../../utils/compose/misjudged.ts'
import { composeWords } from '../../utils/i18n/compose/compose.ts'
import { isPassage } from '../../utils/i18n/compose/fixes.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { Icon } from '../ui/Icon.tsx'
import { shortPhrase } from '../ui/short-phrase.ts'
import { CopyButton } from './CopyButton.tsx'

/** One thing done from the panel, and the way to undo it; of a wrong finding also the line that may be copied. */
export function DeedLine(props: {
  deed: Deed
  language: Language
  version: string
  onUndo(deed: Deed): void
  onCopy(text: string): Promise<void>
}): JSX.Element {
  const { deed, language } = props
  const words = say(composeWords, language)
  const line = deed.kind === 'misjudged' ? misjudgedLine(deed, props.version) : undefined
  return (
    <div class="undo">
      <Icon name={deed.kind === 'fixed' ? 'check' : 'skip'} />
      <span class="grow">{told(deed, language)}</span>
      <button type="button" class="btn quiet" onClick={() => props.onUndo(deed)}>
        {words.undo}
      </button>
      {line && (
        <div class="line-to-copy">
          <p>{words.misjudgedHow}</p>
          <code>{line}</code>
          <CopyButton text={line} label={words.copyLine} language={language} onCopy={props.onCopy} />
        </div>
      )}
    </div>
  )
}

function told(deed: Deed, language: Language): string {
  const words = say(composeWords, language)
  if (deed.kind === 'fixed') return words.fixed[deed.fix](shortPhrase(deed.original, 32), isPassage(deed.original))
  const phrase = shortPhrase(deed.phrase, 32)
  if (deed.kind === 'misjudged') return words.misjudged(phrase)
  return deed.kind === 'ignored' ? words.ignored(phrase) : words.ignoredForGood(phrase)
}
