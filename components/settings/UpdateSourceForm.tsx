import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { LibraryUpdateMessages } from '../../utils/i18n/library/library-update-messages.ts'
import { findAddressProblem } from '../../utils/settings/recipient-address.ts'
import { type UpdateSource, updateSourceSchema } from '../../utils/settings/settings-schema.ts'
import type { ActiveUpdateSource } from '../../utils/settings/update-source.ts'
import { Icon } from '../ui/Icon.tsx'
import { ChangedSourceQuestion } from './ChangedSourceQuestion.tsx'
import { useFingerprint } from './use-fingerprint.ts'

/**
 * Sets where library updates come from: address and key. A change of either asks for confirmation, because what
 * comes from there is installed by itself. Values set by the organisation are read-only.
 */
export function UpdateSourceForm(props: {
  inUse: ActiveUpdateSource
  messages: LibraryUpdateMessages
  onSave(source: UpdateSource): Promise<void>
}): JSX.Element {
  const { source, by } = props.inUse
  const messages = props.messages.source
  const [address, setAddress] = useState(source?.address ?? '')
  const [key, setKey] = useState(source?.key ?? '')
  const [problem, setProblem] = useState('')
  const [changed, setChanged] = useState<UpdateSource>()
  const fingerprint = useFingerprint(key.trim())
  const locked = by === 'organisation'
  const saveButton = useRef<HTMLButtonElement>(null)
  const [refused, setRefused] = useState(false)
  useLayoutEffect(() => {
    if (refused && !changed) saveButton.current?.focus()
  }, [refused, changed])
  const save = async (event: Event) => {
    event.preventDefault()
    const next = updateSourceSchema.safeParse({ address: address.trim(), key: key.trim() })
    const addressProblem = findAddressProblem('post', address.trim())
    if (addressProblem) return setProblem(addressProblem === 'site' ? messages.isSite : messages.notHttps)
    if (!next.success) return setProblem(messages.notKey)
    setProblem('')
    const isChange = source && (source.address !== next.data.address || source.key !== next.data.key)
    setRefused(false)
    if (isChange) setChanged(next.data)
    else await props.onSave(next.data)
  }
  return (
    <form class="sheet-card update-source" onSubmit={save} noValidate>
      <label>
        <span class="label-line">{messages.address}</span>
        <span class="field">
          <input
            value={address}
            maxLength={2000}
            inputMode="url"
            placeholder="https://"
            readOnly={locked || !!changed}
            autocomplete="off"
            aria-invalid={problem === messages.notHttps || problem === messages.isSite}
            aria-describedby="update-problem"
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </span>
      </label>
      <label>
        <span class="label-line">{messages.key}</span>
        <span class="field code">
          <input
            value={key}
            maxLength={100}
            spellcheck={false}
            autocomplete="off"
            readOnly={locked || !!changed}
            aria-invalid={problem === messages.notKey}
            aria-describedby="update-key-hint update-problem"
            onInput={(event) => setKey(event.currentTarget.value)}
          />
        </span>
      </label>
      <p id="update-key-hint" class="meta muted">
        {fingerprint ? (
          <>
            {messages.fingerprint}: <span class="fingerprint">{fingerprint}</span>
          </>
        ) : (
          messages.keyHint
        )}
      </p>
      <p id="update-problem" role="alert" class="meta problem">
        {problem}
      </p>
      {locked && (
        <p class="locked-note">
          <Icon name="lock" />
          {props.messages.byOrganisation}
        </p>
      )}
      {!locked && !changed && (
        <button type="submit" class="btn tonal" ref={saveButton}>
          {messages.save}
        </button>
      )}
      {source && changed && (
        <ChangedSourceQuestion
          {...{ source, changed, messages }}
          onConfirm={() => props.onSave(changed)}
          onRefuse={() => {
            setAddress(source.address)
            setKey(source.key)
            setChanged(undefined)
            setRefused(true)
          }}
        />
      )}
    </form>
  )
}
