import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { Icon } from '../ui/Icon.tsx'

/** A button that copies a text and shows whether that worked, because a page may forbid the clipboard. */
export function CopyButton(props: {
  text: string
  label: string
  language: Language
  onCopy(text: string): Promise<void>
}): JSX.Element {
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>()
  const copy = () =>
    props.onCopy(props.text).then(
      () => setOutcome('copied'),
      () => setOutcome('copyFailed'),
    )
  return (
    <button type="button" class="btn quiet" onClick={() => void copy()}>
      <Icon name={outcome === 'copied' ? 'check' : outcome ? 'info' : 'copy'} />
      {outcome ? translate(composeMessages, props.language)[outcome] : props.label}
    </button>
  )
}
