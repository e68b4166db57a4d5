import type { JSX } from 'preact'
import type { RecipientMessages } from '../../utils/i18n/report/recipient-messages.ts'
import { MAX_SECRET_LENGTH } from '../../utils/report/outbox/recipient-secrets.ts'
import type { SecretEntry } from './secret-entry.ts'

const MAX_USER_LENGTH = 200

/** Fields for entering a secret. The input is hidden, and a stored secret is never filled in. */
export function SecretFields(props: {
  auth: 'bearer' | 'basic'
  entry: SecretEntry
  messages: RecipientMessages
  onEntry(entry: SecretEntry): void
}): JSX.Element {
  const { auth, entry, messages, onEntry } = props
  return (
    <>
      {auth === 'basic' && (
        <label>
          <span class="label-line">{messages.user}</span>
          <span class="field">
            <input
              value={entry.user}
              maxLength={MAX_USER_LENGTH}
              autocomplete="off"
              spellcheck={false}
              onInput={(event) => onEntry({ ...entry, user: event.currentTarget.value })}
            />
          </span>
        </label>
      )}
      <label>
        <span class="label-line">{auth === 'basic' ? messages.password : messages.token}</span>
        <span class="field">
          <input
            type="password"
            value={entry.secret}
            maxLength={MAX_SECRET_LENGTH - MAX_USER_LENGTH - 1}
            autocomplete="new-password"
            onInput={(event) => onEntry({ ...entry, secret: event.currentTarget.value })}
          />
        </span>
      </label>
    </>
  )
}
