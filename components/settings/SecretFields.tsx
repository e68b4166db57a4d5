import type { JSX } from 'preact'
import type { RecipientWords } from '../../utils/i18n/report/recipients.ts'
import { MAX_SECRET } from '../../utils/report/outbox/secrets.ts'
import type { SecretEntry } from './secret-entry.ts'

const MAX_USER = 200

/** The fields a secret is entered in. What is typed is hidden, and never filled in from what is kept. */
export function SecretFields(props: {
  auth: 'bearer' | 'basic'
  entry: SecretEntry
  words: RecipientWords
  onEntry(entry: SecretEntry): void
}): JSX.Element {
  const { auth, entry, words, onEntry } = props
  return (
    <>
      {auth === 'basic' && (
        <label>
          <span class="label-line">{words.user}</span>
          <span class="field">
            <input
              value={entry.user}
              maxLength={MAX_USER}
              autocomplete="off"
              spellcheck={false}
              onInput={(event) => onEntry({ ...entry, user: event.currentTarget.value })}
            />
          </span>
        </label>
      )}
      <label>
        <span class="label-line">{auth === 'basic' ? words.password : words.token}</span>
        <span class="field">
          <input
            type="password"
            value={entry.secret}
            maxLength={MAX_SECRET - MAX_USER - 1}
            autocomplete="new-password"
            onInput={(event) => onEntry({ ...entry, secret: event.currentTarget.value })}
          />
        </span>
      </label>
    </>
  )
}
