import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { Icon } from '../ui/Icon.tsx'

/** A button that copies a text and says so once it is done, or that it could not be: a page may forbid the clipboard. */
export function CopyButton(props: {
  text: string
  label: string
  language: Language
  onCopy(text: string): Promise<void>
}): JSX.Element {
  const [told, setTold] = useState<'copied' | 'copyFailed'>()
  const copy = () =>
    props.onCopy(props.text).then(
      () => setTold('copied'),
      () => setTold('copyFailed'),
    )
  return (
    <button type="button" class="btn quiet" onClick={() => void copy()}>
      <Icon name={told === 'copied' ? 'check' : told ? 'info' : 'copy'} />
      {told ? translate(composeMessages, props.language)[told] : props.label}
    </button>
  )
}
