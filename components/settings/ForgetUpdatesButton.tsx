import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { LibraryUpdateMessages } from '../../utils/i18n/library/library-update-messages.ts'

/** Removes the updates after a confirmation, because the removed data cannot be restored from this page. */
export function ForgetUpdatesButton({
  messages,
  onForget,
}: {
  messages: LibraryUpdateMessages
  onForget(): Promise<void>
}): JSX.Element {
  const [asked, setAsked] = useState(false)
  if (!asked) {
    return (
      <button type="button" class="btn plain forget" onClick={() => setAsked(true)}>
        {messages.forget}
      </button>
    )
  }
  return (
    <div class="acts">
      <p role="status">{messages.forgetAsk}</p>
      <button
        type="button"
        class="btn line"
        onClick={async () => {
          await onForget()
          setAsked(false)
        }}
      >
        {messages.forgetYes}
      </button>
      <button type="button" class="btn line" onClick={() => setAsked(false)}>
        {messages.forgetNo}
      </button>
    </div>
  )
}
