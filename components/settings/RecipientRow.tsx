import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { recipientMessages } from '../../utils/i18n/report/recipient-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { isNamedByAddress } from '../../utils/settings/recipient-name.ts'
import type { Recipient } from '../../utils/settings/settings-schema.ts'
import { Icon } from '../ui/Icon.tsx'
import { RecipientTestButton } from './RecipientTestButton.tsx'
import { SecretFields } from './SecretFields.tsx'
import { formatSecret, validateSecretEntry } from './secret-entry.ts'

/** One recipient: its description, a test button, fields to replace its secret, and a remove button. */
export function RecipientRow(props: {
  recipient: Recipient
  language: Language
  /** Whether a secret is stored for it. */
  kept: boolean
  onSecret(secret: string): Promise<boolean>
  /** Undefined for a recipient that the organisation set. */
  onRemove?: () => void
}): JSX.Element {
  const { recipient, language, kept } = props
  const messages = translate(recipientMessages, language)
  const [testResult, setTestResult] = useState('')
  return (
    <li class="recipient">
      <div class="row">
        <Icon name="outbox" />
        <div>
          <p class="strong">{recipient.name}</p>
          {!isNamedByAddress(recipient) && <p class="say">{recipient.address}</p>}
          <p class="say">{messages.about(recipient)}</p>
          {!props.onRemove && (
            <p class="locked-note">
              <Icon name="lock" />
              {messages.byOrganisation}
            </p>
          )}
        </div>
        <div class="do">
          <RecipientTestButton recipient={recipient} language={language} onResult={setTestResult} />
          {props.onRemove && (
            <button
              type="button"
              class="icon-btn"
              aria-label={messages.remove(recipient.name)}
              title={messages.remove(recipient.name)}
              onClick={props.onRemove}
            >
              <Icon name="close" />
            </button>
          )}
        </div>
      </div>
      {recipient.auth !== 'none' && <SecretForm {...props} kept={kept} auth={recipient.auth} />}
      <p class={testResult ? 'banner' : 'sr'} role="status">
        {testResult}
      </p>
    </li>
  )
}

function SecretForm(props: {
  auth: 'bearer' | 'basic'
  recipient: Recipient
  language: Language
  kept: boolean
  onSecret(secret: string): Promise<boolean>
}): JSX.Element {
  const messages = translate(recipientMessages, props.language)
  const [entry, setEntry] = useState({ user: '', secret: '' })
  const [problem, setProblem] = useState('')
  const save = async (event: Event) => {
    event.preventDefault()
    const secretProblem = validateSecretEntry(props.auth, entry)
    if (secretProblem) return setProblem(messages.secretProblems[secretProblem])
    if (!(await props.onSecret(formatSecret(props.auth, entry)))) return setProblem(messages.notKept)
    setEntry({ user: '', secret: '' })
    setProblem('')
  }
  return (
    <form class="secret" onSubmit={save} noValidate>
      <p class="meta">
        <Icon name={props.kept ? 'lock' : 'hold'} />
        {props.kept ? messages.kept : messages.missing}
      </p>
      <div class="secret-line">
        <SecretFields auth={props.auth} entry={entry} messages={messages} onEntry={setEntry} />
        <button type="submit" class="btn line" aria-label={messages.saveSecretOf(props.recipient.name)}>
          {messages.saveSecret}
        </button>
      </div>
      <p class="meta problem" role="alert">
        {problem}
      </p>
    </form>
  )
}
