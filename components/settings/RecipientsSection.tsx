import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { addressProblem } from '../../utils/settings/address.ts'
import type { Recipient } from '../../utils/settings/schema.ts'
import { Icon } from '../ui/Icon.tsx'
import { SectionFrame, type SectionProps } from './section.tsx'

/** Where reports may go: the list, one undo, and a form for one more. */
export function RecipientsSection(props: SectionProps & { newId(): string }): JSX.Element {
  const { settings, change, words } = props
  const [removed, setRemoved] = useState<Recipient>()
  const text = words.recipient
  return (
    <SectionFrame id="recipients" words={words}>
      <ul class="sheet-card recipients">
        {settings.recipients.length === 0 && <li class="row muted">{text.none}</li>}
        {settings.recipients.map((recipient) => (
          <li class="row" key={recipient.id}>
            <Icon name="outbox" />
            <div>
              <p class="strong">{recipient.name}</p>
              <p class="say">{recipient.address}</p>
            </div>
            <button
              type="button"
              class="icon-btn"
              aria-label={text.remove(recipient.name)}
              onClick={async () => {
                const others = settings.recipients.filter((each) => each.id !== recipient.id)
                if (await change({ recipients: others })) setRemoved(recipient)
              }}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {removed && (
        <p class="undo" role="status">
          <span class="grow">{text.removed(removed.name)}</span>
          <button
            type="button"
            class="btn quiet"
            onClick={async () => {
              if (await change({ recipients: [...settings.recipients, removed] })) setRemoved(undefined)
            }}
          >
            {text.undo}
          </button>
        </p>
      )}
      <NewRecipient {...props} />
    </SectionFrame>
  )
}

function NewRecipient({ settings, change, words, newId }: SectionProps & { newId(): string }): JSX.Element {
  const text = words.recipient
  const [name, setName] = useState('')
  const [kind, setKind] = useState<Recipient['kind']>('post')
  const [address, setAddress] = useState('')
  const [problem, setProblem] = useState('')
  const add = async (event: Event) => {
    event.preventDefault()
    const recipient: Recipient = {
      id: newId(),
      name: name.trim(),
      kind,
      address: address.trim(),
      auth: 'none',
      cloudevents: kind === 'post',
    }
    const wrong = addressProblem(kind, recipient.address)
    if (!recipient.name) return setProblem(text.needName)
    if (wrong) return setProblem(wrong === 'not-email' ? text.notEmail : text.notHttps)
    if (settings.recipients.some((each) => each.address === recipient.address)) return setProblem(text.same)
    if (!(await change({ recipients: [...settings.recipients, recipient] }))) return
    setName('')
    setAddress('')
    setProblem('')
  }
  return (
    <form class="sheet-card new-recipient" onSubmit={add} noValidate>
      <label>
        <span class="label-line">{text.name}</span>
        <span class="field">
          <input
            value={name}
            maxLength={120}
            placeholder={text.namePlaceholder}
            onInput={(e) => setName(e.currentTarget.value)}
          />
        </span>
      </label>
      <label>
        <span class="label-line">{text.kind}</span>
        <span class="field">
          <select value={kind} onChange={(e) => setKind(e.currentTarget.value as Recipient['kind'])}>
            <option value="post">{text.post}</option>
            <option value="email">{text.email}</option>
          </select>
        </span>
      </label>
      <label class="wide">
        <span class="label-line">{text.address}</span>
        <span class="field">
          <input
            value={address}
            maxLength={2000}
            inputMode={kind === 'email' ? 'email' : 'url'}
            placeholder={kind === 'email' ? 'tiepnhan@coquan.gov.vn' : 'https://'}
            aria-invalid={problem !== ''}
            aria-describedby="recipient-problem"
            onInput={(e) => setAddress(e.currentTarget.value)}
          />
        </span>
      </label>
      <p id="recipient-problem" role="alert" class="meta problem">
        {problem}
      </p>
      <button type="submit" class="btn main">
        {text.add}
      </button>
    </form>
  )
}
