import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { formatTime } from '../ui/format-time.ts'
import { Icon } from '../ui/Icon.tsx'
import type { DraftSaveState } from './use-outbox.ts'

/** Below the form: whether it is stored, what is missing, and the way to the preview; without a sign, `onPreview` is told all the same. */
export function DraftBar(props: {
  saved: DraftSaveState
  ready: boolean
  /** The form has come back from the preview: the keyboard goes on where it left. */
  comesBack: boolean
  language: Language
  onPreview(): void
}): JSX.Element {
  const messages = translate(reportMessages, props.language)
  const { saved, ready, comesBack } = props
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (comesBack) button.current?.focus()
  }, [comesBack])
  return (
    <footer class="bar">
      <div class="grow">
        <p class="saved" role="status">
          <Icon name={saved.state === 'saved' ? 'check' : saved.state === 'saving' ? 'clock' : 'hold'} />
          {saved.state === 'saved'
            ? messages.savedAt(formatTime(saved.at))
            : saved.state === 'saving'
              ? messages.saving
              : messages.notSaved}
        </p>
        {!ready && (
          <p id="draft-needs" class="meta">
            {messages.needCategory}
          </p>
        )}
      </div>
      <button
        type="button"
        class="btn main"
        ref={button}
        aria-describedby={ready ? undefined : 'draft-needs'}
        onClick={props.onPreview}
      >
        {messages.preview}
      </button>
    </footer>
  )
}
