import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { addRecipientMessages } from '../../utils/i18n/report/add-recipient-messages.ts'
import { recipientMessages } from '../../utils/i18n/report/recipient-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { findAddressProblem } from '../../utils/settings/recipient-address.ts'
import { MAX_RECIPIENT_NAME, nameRecipient } from '../../utils/settings/recipient-name.ts'
import type { Recipient } from '../../utils/settings/settings-schema.ts'
import { AddedRecipient } from './AddedRecipient.tsx'

const EMPTY_FIELDS = { address: '', name: '' }
/** Longest address that a recipient can have, in UTF-16 units. */
const MAX_ADDRESS = 2000

interface EmailRecipientFormProps {
  taken: readonly Recipient[]
  language: Language
  newId(): string
  outboxHref: string
  reportHref?: string | undefined
  onAdd(recipient: Recipient, secret: null): Promise<boolean>
}

/** Form for a recipient by e-mail: only its address is needed. */
export function EmailRecipientForm(props: EmailRecipientFormProps): JSX.Element {
  const { taken, language, newId, onAdd } = props
  const messages = translate(addRecipientMessages, language).email
  const { notEmail, same } = translate(recipientMessages, language)
  const [fields, setFields] = useState(EMPTY_FIELDS)
  const [problem, setProblem] = useState('')
  const [added, setAdded] = useState('')
  const addressField = useRef<HTMLInputElement>(null)
  const findProblem = (address: string): string => {
    if (/^https?:/i.test(address)) return messages.isWeb
    if (findAddressProblem('email', address)) return notEmail
    return taken.some((each) => each.address === address) ? same : ''
  }
  const add = async (event: Event) => {
    event.preventDefault()
    const address = fields.address.trim()
    const found = findProblem(address)
    setProblem(found)
    setAdded('')
    if (found) return addressField.current?.focus()
    const name = nameRecipient(fields.name, address)
    const recipient = { id: newId(), name, kind: 'email', address, auth: 'none', cloudevents: false } as const
    if (!(await onAdd(recipient, null))) return
    setFields(EMPTY_FIELDS)
    setAdded(name)
  }
  return (
    <form class="sheet-card new-recipient by-email" onSubmit={add} noValidate>
      <label>
        <span class="label-line">{messages.address}</span>
        <span class="field">
          <input
            ref={addressField}
            value={fields.address}
            maxLength={MAX_ADDRESS}
            inputMode="email"
            placeholder="tiepnhan@coquan.gov.vn"
            // Without it, browsers store the field's content in their session files.
            autocomplete="off"
            aria-invalid={problem !== ''}
            aria-describedby="email-hint email-problem"
            onInput={(event) => setFields({ ...fields, address: event.currentTarget.value })}
          />
        </span>
      </label>
      <label>
        <span class="label-line">{messages.name}</span>
        <span class="field">
          <input
            value={fields.name}
            maxLength={MAX_RECIPIENT_NAME}
            placeholder={translate(recipientMessages, language).namePlaceholder}
            onInput={(event) => setFields({ ...fields, name: event.currentTarget.value })}
          />
        </span>
      </label>
      <p id="email-hint" class="meta muted wide">
        {messages.hint}
      </p>
      <p id="email-problem" role="alert" class="meta problem">
        {problem}
      </p>
      <button type="submit" class="btn main">
        {messages.save}
      </button>
      <AddedRecipient {...props} name={added} />
    </form>
  )
}
