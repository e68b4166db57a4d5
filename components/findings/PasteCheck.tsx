import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { CheckChoices } from '../../utils/checks/index.ts'
import { popupWords } from '../../utils/i18n/pages/popup.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { Icon } from '../ui/Icon.tsx'
import { lazily } from '../ui/lazy.tsx'

// The checks are a third of a megabyte: they come with the first text.
const PasteResult = lazily(async () => (await import('./PasteResult.tsx')).PasteResult)

/** A box to paste any text into and have it checked, here and now; its caller holds the text, and nothing of it is kept. */
export function PasteCheck(props: {
  label: string
  language: Language
  choices: CheckChoices
  text: string
  onText(text: string): void
  onProvision(id: string): void
}): JSX.Element {
  const words = say(popupWords, props.language)
  const { text, onText } = props
  const [found, setFound] = useState<number>()
  return (
    <section>
      <div class="label-line">
        <label for="paste" class="grow">
          {props.label}
        </label>
        {text && (
          <button type="button" class="btn quiet" onClick={() => onText('')}>
            <Icon name="close" />
            {words.clear}
          </button>
        )}
      </div>
      <textarea
        id="paste"
        class="area"
        spellcheck={false}
        autocomplete="off"
        rows={3}
        value={text}
        placeholder={words.pasteHere}
        aria-describedby="paste-hint"
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p id="paste-hint" class="meta muted after">
        {words.pasteHint}
      </p>
      <div role="status" class="after">
        {found !== undefined && <p class="strong">{found > 0 ? words.pasteFound(found) : words.pasteClear}</p>}
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
