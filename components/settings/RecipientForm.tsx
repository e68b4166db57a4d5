import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { recipientKindMessages } from '../../utils/i18n/report/recipient-kind-messages.ts'
import { recipientMessages } from '../../utils/i18n/report/recipient-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { findAddressProblem } from '../../utils/settings/recipient-address.ts'
import type { Recipient } from '../../utils/settings/settings-schema.ts'
import { Checkbox } from '../ui/Checkbox.tsx'
import { AddedRecipient } from './AddedRecipient.tsx'
import { SecretFields } from './SecretFields.tsx'
import { formatSecret, type SecretEntry, validateSecretEntry } from './secret-entry.ts'

/** Ways to send without a mail program. */
const WEB_KINDS = ['post', 'put'] as const satisfies readonly Recipient['kind'][]
const AUTHS = ['none', 'bearer', 'basic'] as const
const EMPTY_FIELDS = {
  name: '',
  kind: 'post' as (typeof WEB_KINDS)[number],
  address: '',
  auth: 'none' as Recipient['auth'],
  cloudevents: true,
}

/** Fields that a problem can belong to, with the selector of each. */
const FIELD_SELECTORS = {
  name: 'input:not([inputmode])',
  address: 'input[inputmode]',
  secret: '.secret-line input',
} as const

interface RecipientProblem {
  at: keyof typeof FIELD_SELECTORS
  text: string
}

interface RecipientFormProps {
  taken: readonly Recipient[]
  language: Language
  newId(): string
  /** Link back to the outbox for a user who came from a report. */
  outboxHref: string
  reportHref?: string | undefined
  onAdd(recipient: Recipient, secret: string | null): Promise<boolean>
}

/**
 * Form for a recipient that takes reports at an address of the web. `onAdd` stores it with its secret and resolves to
 * whether storing succeeded.
 */
export function RecipientForm(props: RecipientFormProps): JSX.Element {
  const { language } = props
  const messages = translate(recipientMessages, language)
  const { form, fields, entry, problem, added, set, setEntry, add } = useNewRecipient(props)
  const { name, kind, address, auth, cloudevents } = fields
  return (
    <form class="new-recipient" ref={form} onSubmit={add} noValidate>
      <label>
        <span class="label-line">{messages.name}</span>
        <span class="field">
          <input
            value={name}
            maxLength={120}
            placeholder={messages.namePlaceholder}
            aria-invalid={problem?.at === 'name'}
            aria-describedby="recipient-problem"
            onInput={(e) => set({ name: e.currentTarget.value })}
          />
        </span>
      </label>
      <SelectField
        name={messages.kind}
        value={kind}
        options={WEB_KINDS.map((id) => ({
          id,
          label: translate(recipientKindMessages[id], language).name,
        }))}
        onChoose={(next) => set({ kind: next })}
      />
      <AddressField
        {...{ kind, address, language }}
        isInvalid={problem?.at === 'address'}
        onChange={(next) => set({ address: next })}
      />
      <SelectField
        name={messages.auth}
        value={auth}
        options={AUTHS.map((id) => ({ id, label: messages.auths[id] }))}
        onChoose={(next) => set({ auth: next })}
      />
      {auth !== 'none' && (
        <div class="secret-line wide">
          <SecretFields auth={auth} entry={entry} messages={messages} onEntry={setEntry} />
        </div>
      )}
      {kind === 'post' && (
        <div class="wide">
          <Checkbox on={cloudevents} onChange={(on) => set({ cloudevents: on })}>
            {messages.cloudevents.name}
            <span class="meta muted line">{messages.cloudevents.about}</span>
          </Checkbox>
        </div>
      )}
      <p id="recipient-problem" role="alert" class="meta problem">
        {problem?.text}
      </p>
      <button type="submit" class="btn main">
        {messages.add}
      </button>
      <AddedRecipient {...props} name={added} />
    </form>
  )
}

/** Provides the state of the form, and `add`, which checks the fields and stores the recipient. */
function useNewRecipient({ taken, language, newId, onAdd }: RecipientFormProps) {
  const [fields, setFields] = useState(EMPTY_FIELDS)
  const [entry, setEntry] = useState<SecretEntry>({ user: '', secret: '' })
  const [problem, setProblem] = useState<RecipientProblem | null>(null)
  const [added, setAdded] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const { name, kind, address, auth, cloudevents } = fields
  const set = (part: Partial<typeof EMPTY_FIELDS>) => setFields({ ...fields, ...part })
  const add = async (event: Event) => {
    event.preventDefault()
    const recipient: Recipient = {
      id: newId(),
      name: name.trim(),
      kind,
      address: address.trim(),
      auth,
      cloudevents: kind === 'post' && cloudevents,
    }
    const foundProblem = findRecipientProblem(recipient, entry, taken, language)
    setProblem(foundProblem)
    setAdded('')
    if (foundProblem) return form.current?.querySelector<HTMLInputElement>(FIELD_SELECTORS[foundProblem.at])?.focus()
    if (!(await onAdd(recipient, auth === 'none' ? null : formatSecret(auth, entry)))) return
    setFields(EMPTY_FIELDS)
    setEntry({ user: '', secret: '' })
    setAdded(recipient.name)
  }
  return { form, fields, entry, problem, added, set, setEntry, add }
}

/** Finds the first problem of a new recipient, in the order of the fields; null when it can be added. */
function findRecipientProblem(
  recipient: Recipient,
  entry: SecretEntry,
  taken: readonly Recipient[],
  language: Language,
): RecipientProblem | null {
  const messages = translate(recipientMessages, language)
  const { name, kind, address, auth } = recipient
  if (!name) return { at: 'name', text: messages.needName }
  const addressProblem = findAddressProblem(kind, address)
  const isEmail = addressProblem === 'not-https' && /^[^:/\s]+@[^:/\s]+$/.test(address)
  if (isEmail) return { at: 'address', text: messages.isEmail }
  if (addressProblem) return { at: 'address', text: addressProblem === 'site' ? messages.isSite : messages.notHttps }
  if (taken.some((each) => each.address === address)) return { at: 'address', text: messages.same }
  const secretProblem = auth === 'none' ? undefined : validateSecretEntry(auth, entry)
  return secretProblem ? { at: 'secret', text: messages.secretProblems[secretProblem] } : null
}

/** Field for the address, with the hint of the chosen kind below. */
function AddressField(props: {
  kind: Recipient['kind']
  address: string
  language: Language
  isInvalid: boolean
  onChange(address: string): void
}): JSX.Element {
  const { kind, address, language } = props
  return (
    <label class="wide">
      <span class="label-line">{translate(recipientMessages, language).address}</span>
      <span class="field">
        <input
          value={address}
          maxLength={2000}
          inputMode="url"
          placeholder="https://"
          // Without it, browsers store the field's content in their session files.
          autocomplete="off"
          aria-invalid={props.isInvalid}
          aria-describedby="recipient-hint recipient-problem"
          onInput={(e) => props.onChange(e.currentTarget.value)}
        />
      </span>
      <span id="recipient-hint" class="meta muted">
        {translate(recipientKindMessages[kind], language).hint}
      </span>
    </label>
  )
}

function SelectField<Id extends string>(props: {
  name: string
  value: Id
  options: readonly { id: Id; label: string }[]
  onChoose(id: Id): void
}): JSX.Element {
  return (
    <label>
      <span class="label-line">{props.name}</span>
      <span class="field">
        <select value={props.value} onChange={(event) => props.onChoose(event.currentTarget.value as Id)}>
          {props.options.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </span>
    </label>
  )
}
