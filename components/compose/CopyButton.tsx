import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { composeWords } from '../../utils/words/compose.ts'
import { type Language, say } from '../../utils/words/language.ts'
import { Icon } from '../ui/Icon.tsx'

/** A button that copies a text and says so once it is done. */
export function CopyButton(props: {
  text: string
  label: string
  language: Language
  onCopy(text: string): Promise<void>
}): JSX.Element {
  const [copied, setCopied] = useState(false)
  return (
    <button type="button" class="btn quiet" onClick={() => void props.onCopy(props.text).then(() => setCopied(true))}>
      <Icon name={copied ? 'check' : 'copy'} />
      {copied ? say(composeWords, props.language).copied : props.label}
    </button>
  )
}
