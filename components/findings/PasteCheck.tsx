import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { RunChoices } from '../../utils/checks/check-contract.ts'
import { popupMessages } from '../../utils/i18n/pages/popup-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { Icon } from '../ui/Icon.tsx'
import { lazy } from '../ui/lazy.tsx'

// The checks are a third of a megabyte, so they are loaded with the first text.
const PasteResult = lazy(async () => (await import('./PasteResult.tsx')).PasteResult)

/** A box that checks any pasted text. The caller holds the text; it is never stored. */
export function PasteCheck(props: {
  label: string
  language: Language
  choices: RunChoices
  text: string
  onText(text: string): void
  onProvision(id: string): void
}): JSX.Element {
  const messages = translate(popupMessages, props.language)
  const { text, onText } = props
  const area = useRef<HTMLTextAreaElement>(null)
  const section = useRef<HTMLElement>(null)
  const [found, setFound] = useState<number>()
  useEffect(() => {
    // Below a long list of the draft's findings the result is out of sight. The box stays in sight above it.
    const isTyping = area.current !== null && document.activeElement === area.current
    if (found !== undefined && isTyping) section.current?.scrollIntoView({ block: 'start' })
  }, [found])
  const clear = () => {
    onText('')
    // The pressed button is gone.
    area.current?.focus()
  }
  return (
    <section ref={section}>
      <div class="label-line">
        <label for="paste" class="grow">
          {props.label}
        </label>
        {text && (
          <button type="button" class="btn quiet" onClick={clear}>
            <Icon name="close" />
            {messages.clear}
          </button>
        )}
      </div>
      <textarea
        ref={area}
        id="paste"
        class="area"
        spellcheck={false}
        autocomplete="off"
        rows={3}
        value={text}
        placeholder={messages.pasteHere}
        aria-describedby="paste-hint"
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p id="paste-hint" class="meta muted after">
        {messages.pasteHint}
      </p>
      <div role="status" class="after">
        {found !== undefined && <p class="strong">{found > 0 ? messages.pasteFound(found) : messages.pasteClear}</p>}
      </div>
      {text.trim() !== '' && (
        <PasteResult
          language={props.language}
          choices={props.choices}
          text={text}
          onFound={setFound}
          onProvision={props.onProvision}
        />
      )}
    </section>
  )
}
