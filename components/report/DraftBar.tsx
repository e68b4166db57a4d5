import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { reportFormMessages } from '../../utils/i18n/report/report-form-messages.ts'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { formatTime } from '../ui/format-time.ts'
import { Icon } from '../ui/Icon.tsx'
import type { DraftSaveState } from './use-outbox.ts'

/**
 * Footer of the form: whether the draft is saved, what is missing, and the preview button. The button calls `onPreview`
 * even when no category is chosen, so that the caller can lead the user to the missing field, and then marks what is
 * missing.
 */
export function DraftBar(props: {
  saved: DraftSaveState
  ready: boolean
  /** Whether the question above comes first, so that the button is not the main one. */
  isAsking: boolean
  /** The user returns from the preview, so the preview button takes the focus. */
  isReturning: boolean
  language: Language
  onPreview(): void
}): JSX.Element {
  const messages = translate(reportMessages, props.language)
  const formMessages = translate(reportFormMessages, props.language)
  const { saved, ready, isAsking, isReturning } = props
  const button = useRef<HTMLButtonElement>(null)
  const [refused, setRefused] = useState(false)
  if (ready && refused) setRefused(false)
  useLayoutEffect(() => {
    if (isReturning) button.current?.focus()
  }, [isReturning])
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
          <p id="draft-needs" class={refused ? 'needs' : 'meta'}>
            {refused && <Icon name="info" />}
            {formMessages.needCategory}
          </p>
        )}
      </div>
      <button
        type="button"
        class={isAsking || !ready ? 'btn line' : 'btn main'}
        ref={button}
        aria-describedby={ready ? undefined : 'draft-needs'}
        onClick={() => {
          setRefused(!ready)
          props.onPreview()
        }}
      >
        {formMessages.preview}
      </button>
    </footer>
  )
}
