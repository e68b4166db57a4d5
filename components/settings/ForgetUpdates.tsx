import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { UpdatesWords } from '../../utils/i18n/library/updates.ts'

/** Gives up updates, after one question: what is taken away cannot be brought back from here. */
export function ForgetUpdates({ words, onForget }: { words: UpdatesWords; onForget(): Promise<void> }): JSX.Element {
  const [asked, setAsked] = useState(false)
  if (!asked) {
    return (
      <button type="button" class="btn plain forget" onClick={() => setAsked(true)}>
        {words.forget}
      </button>
    )
  }
  return (
    <div class="acts">
      <p role="status">{words.forgetAsk}</p>
      <button
        type="button"
        class="btn line"
        onClick={async () => {
          await onForget()
          setAsked(false)
        }}
      >
        {words.forgetYes}
      </button>
      <button type="button" class="btn line" onClick={() => setAsked(false)}>
        {words.forgetNo}
      </button>
    </div>
  )
}
