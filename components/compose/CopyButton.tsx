import type { JSX } from 'preact'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { useCopy } from '../hooks/use-copy.ts'
import { Icon } from '../ui/Icon.tsx'

/** A button that copies a text and shows whether that worked, because a page may forbid the clipboard. */
export function CopyButton(props: { text: string; label: string; language: Language }): JSX.Element {
  const { text, label, language } = props
  const { outcome, copy } = useCopy<'text'>()
  const { copied, copyFailed } = translate(composeMessages, language)
  return (
    <button type="button" class="btn quiet" onClick={() => void copy('text', text)}>
      <Icon name={outcome ? (outcome.copied ? 'check' : 'info') : 'copy'} />
      {outcome ? (outcome.copied ? copied : copyFailed) : label}
    </button>
  )
}
