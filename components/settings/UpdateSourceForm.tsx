import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { LibraryUpdateMessages } from '../../utils/i18n/library/library-update-messages.ts'
import { findAddressProblem } from '../../utils/settings/recipient-address.ts'
import { type UpdateSource, updateSourceSchema } from '../../utils/settings/settings-schema.ts'
import type { ActiveUpdateSource } from '../../utils/settings/update-source.ts'
import { Icon } from '../ui/Icon.tsx'
import { useFingerprint } from './use-fingerprint.ts'

/** Where updates come from: address and key. What the organisation set is shown, and not to be changed. */
export function UpdateSourceForm(props: {
  inUse: ActiveUpdateSource
  messages: LibraryUpdateMessages
  onSave(source: UpdateSource): Promise<void>
}): JSX.Element {
  const { source, by } = props.inUse
  const words = props.messages.source
  const [address, setAddress] = useState(source?.address ?? '')
  const [key, setKey] = useState(source?.key ?? '')
  const [problem, setProblem] = useState('')
  const fingerprint = useFingerprint(key.trim())
  const locked = by === 'organisation'
  const save = async (event: Event) => {
    event.preventDefault()
    const next = updateSourceSchema.safeParse({ address: address.trim(), key: key.trim() })
    if (findAddressProblem('post', address.trim())) return setProblem(words.notHttps)
    if (!next.success) return setProblem(words.notKey)
    setProblem('')
    await props.onSave(next.data)
  }
  return (
    <form class="sheet-card update-source" onSubmit={save} noValidate>
      <label>
        <span class="label-line">{words.address}</span>
        <span class="field">
          <input
            value={address}
            maxLength={2000}
            inputMode="url"
            placeholder="https://"
            readOnly={locked}
            aria-invalid={problem === words.notHttps}
            aria-describedby="update-problem"
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </span>
      </label>
      <label>
        <span class="label-line">{words.key}</span>
        <span class="field code">
          <input
            value={key}
            maxLength={100}
            spellcheck={false}
            autocomplete="off"
            readOnly={locked}
            aria-invalid={problem === words.notKey}
            aria-describedby="update-key-hint update-problem"
            onInput={(event) => setKey(event.currentTarget.value)}
          />
        </span>
      </label>
      <p id="update-key-hint" class="meta muted">
        {fingerprint ? (
          <>
            {words.fingerprint}: <span class="fingerprint">{fingerprint}</span>
          </>
        ) : (
          words.keyHint
        )}
      </p>
      <p id="update-problem" role="alert" class="meta problem">
        {problem}
      </p>
      {locked ? (
        <p class="locked-note">
          <Icon name="lock" />
          {props.messages.byOrganisation}
        </p>
      ) : (
        <button type="submit" class="btn tonal">
          {words.save}
        </button>
      )}
    </form>
  )
}
