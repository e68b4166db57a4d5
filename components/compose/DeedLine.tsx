import type { JSX } from 'preact'
import type { Deed } from '../../utils/compose/session.ts'
import { composeWords } from '../../utils/words/compose.ts'
import { type Language, say } from '../../utils/words/language.ts'
import { Icon } from '../ui/Icon.tsx'
import { shortPhrase } from '../ui/short-phrase.ts'

/** One thing done from the panel, and the way to undo it. */
export function DeedLine(props: { deed: Deed; language: Language; onUndo(deed: Deed): void }): JSX.Element {
  const words = say(composeWords, props.language)
  return (
    <p class="undo">
      <Icon name={props.deed.kind === 'fixed' ? 'check' : 'skip'} />
      <span class="grow">{told(props.deed, props.language)}</span>
      <button type="button" class="btn quiet" onClick={() => props.onUndo(props.deed)}>
        {words.undo}
      </button>
    </p>
  )
}

function told(deed: Deed, language: Language): string {
  const words = say(composeWords, language)
  if (deed.kind === 'fixed') return words.fixed[deed.fix](shortPhrase(deed.original, 32))
  const phrase = shortPhrase(deed.phrase, 32)
  return deed.kind === 'ignored' ? words.ignored(phrase) : words.ignoredForGood(phrase)
}
