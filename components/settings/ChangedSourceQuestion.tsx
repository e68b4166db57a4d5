import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { LibraryUpdateMessages } from '../../utils/i18n/library/library-update-messages.ts'
import type { UpdateSource } from '../../utils/settings/settings-schema.ts'
import { useFingerprint } from './use-fingerprint.ts'

/** Asks whether a source of updates is really to be replaced, with what changes: the address, the key, or both. */
export function ChangedSourceQuestion(props: {
  source: UpdateSource
  changed: UpdateSource
  messages: LibraryUpdateMessages['source']
  onConfirm(): Promise<void>
  onRefuse(): void
}): JSX.Element {
  const { source, changed, messages } = props
  const before = useFingerprint(source.key)
  const after = useFingerprint(changed.key)
  const refuse = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone; the safe answer takes its focus.
  useLayoutEffect(() => refuse.current?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') props.onRefuse()
  }
  return (
    <div class="changed-source">
      <p id="changed-source" class="strong">
        {messages.changeAsk}
      </p>
      {source.address !== changed.address && (
        <p>
          {messages.address}: {source.address} → {changed.address}
        </p>
      )}
      {source.key !== changed.key && (
        <p>
          {messages.fingerprint}: <span class="fingerprint">{before}</span> → <span class="fingerprint">{after}</span>
        </p>
      )}
      <div class="acts">
        <button
          type="button"
          class="btn line"
          onKeyDown={onKeyDown}
          disabled={!before || !after}
          onClick={() => void props.onConfirm()}
        >
          {messages.changeYes}
        </button>
        <button
          type="button"
          class="btn line"
          ref={refuse}
          onKeyDown={onKeyDown}
          aria-describedby="changed-source"
          onClick={props.onRefuse}
        >
          {messages.changeNo}
        </button>
      </div>
    </div>
  )
}
