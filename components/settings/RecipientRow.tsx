import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { recipientWords } from '../../utils/i18n/report/recipients.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import type { Recipient } from '../../utils/settings/schema.ts'
import { Icon } from '../ui/Icon.tsx'
import { SecretFields } from './SecretFields.tsx'
import { secretOf, secretProblem } from './secret-entry.ts'
import { TestRecipient } from './TestRecipient.tsx'

/** One recipient: what it is, the test, its secret to be entered anew, and the way out. */
export function RecipientRow(props: {
  recipient: Recipient
  language: Language
  /** Whether a secret is kept for it. */
  kept: boolean
  onSecret(secret: string): Promise<boolean>
  /** Left out for one that the organisation set. */
  onRemove?: () => void
}): JSX.Element {
  const { recipient, language, kept } = props
  const words = say(recipientWords, language)
  const [told, setTold] = useState('')
  return (
    <li class="recipient">
      <div class="row">
        <Icon name="outbox" />
        <div>
          <p class="strong">{recipient.name}</p>
          <p class="say">{recipient.address}</p>
          <p class="say">{words.about(recipient)}</p>
          {!props.onRemove && (
            <p class="locked-note">
              <Icon name="lock" />
              {words.byOrganisation}
            </p>
          )}
        </div>
        <div class="do">
          <TestRecipient recipient={recipient} language={language} onTold={setTold} />
          {props.onRemove && (
            <button
              type="button"
              class="icon-btn"
              aria-label={words.remove(recipient.name)}
              title={words.remove(recipient.name)}
              onClick={props.onRemove}
            >
              <Icon name="close" />
            </button>
          )}
        </div>
      </div>
      {recipient.auth !== 'none' && <SecretForm {...props} kept={kept} auth={recipient.auth} />}
      <p class={told ? 'banner' : 'sr'} role="status">
        {told}
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
  const words = say(recipientWords, props.language)
  const [entry, setEntry] = useState({ user: '', secret: '' })
  const [problem, setProblem] = useState('')
  const save = async (event: Event) => {
    event.preventDefault()
    const wrong = secretProblem(props.auth, entry)
    if (wrong) return setProblem(words.secretProblems[wrong])
    if (!(await props.onSecret(secretOf(props.auth, entry)))) return setProblem(words.notKept)
    setEntry({ user: '', secret: '' })
    setProblem('')
  }
  return (
    <form class="secret" onSubmit={save} noValidate>
      <p class="meta">
        <Icon name={props.kept ? 'lock' : 'hold'} />
        {props.kept ? words.kept : words.missing}
      </p>
      <div class="secret-line">
        <SecretFields auth={props.auth} entry={entry} words={words} onEntry={setEntry} />
        <button type="submit" class="btn line" aria-label={words.saveSecretOf(props.recipient.name)}>
          {words.saveSecret}
        </button>
      </div>
      <p class="meta problem" role="alert">
        {problem}
      </p>
    </form>
  )
}
