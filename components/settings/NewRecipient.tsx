import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { addressProblem } from '../../utils/settings/address.ts'
import type { Recipient } from '../../utils/settings/schema.ts'
import { type Language, say } from '../../utils/words/language.ts'
import { recipientWords } from '../../utils/words/recipients.ts'
import { Tick } from '../ui/Tick.tsx'
import { SecretFields } from './SecretFields.tsx'
import { secretOf, secretProblem } from './secret-entry.ts'

const KINDS = ['post', 'put', 'email'] as const
const AUTHS = ['none', 'bearer', 'basic'] as const
const EMPTY = {
  name: '',
  kind: 'post' as Recipient['kind'],
  address: '',
  auth: 'none' as Recipient['auth'],
  cloudevents: true,
}

/** The form for one more recipient. `onAdd` stores it, with its secret where it has one, and says whether that worked. */
export function NewRecipient(props: {
  taken: readonly Recipient[]
  language: Language
  newId(): string
  onAdd(recipient: Recipient, secret: string | null): Promise<boolean>
}): JSX.Element {
  const words = say(recipientWords, props.language)
  const [fields, setFields] = useState(EMPTY)
  const [entry, setEntry] = useState({ user: '', secret: '' })
  const [problem, setProblem] = useState('')
  const { name, kind, address, cloudevents } = fields
  const auth = kind === 'email' ? 'none' : fields.auth
  const set = (part: Partial<typeof EMPTY>) => setFields({ ...fields, ...part })
  const add = async (event: Event) => {
    event.preventDefault()
    const recipient: Recipient = {
      id: props.newId(),
      name: name.trim(),
      kind,
      address: address.trim(),
      auth,
      cloudevents: kind === 'post' && cloudevents,
    }
    const wrong = addressProblem(kind, recipient.address)
    const wrongSecret = auth === 'none' ? undefined : secretProblem(auth, entry)
    if (!recipient.name) return setProblem(words.needName)
    if (wrong) return setProblem(wrong === 'not-email' ? words.notEmail : words.notHttps)
    if (props.taken.some((each) => each.address === recipient.address)) return setProblem(words.same)
    if (wrongSecret) return setProblem(words.secretProblems[wrongSecret])
    if (!(await props.onAdd(recipient, auth === 'none' ? null : secretOf(auth, entry)))) return
    setFields(EMPTY)
    setEntry({ user: '', secret: '' })
    setProblem('')
  }
  return (
    <form class="sheet-card new-recipient" onSubmit={add} noValidate>
      <label>
        <span class="label-line">{words.name}</span>
        <span class="field">
          <input
            value={name}
            maxLength={120}
            placeholder={words.namePlaceholder}
            onInput={(e) => set({ name: e.currentTarget.value })}
          />
        </span>
      </label>
      <Choice
        name={words.kind}
        value={kind}
        options={KINDS.map((id) => ({ id, label: words.kinds[id] }))}
        onChoose={(next) => set({ kind: next })}
      />
      <label class="wide">
        <span class="label-line">{words.address}</span>
        <span class="field">
          <input
            value={address}
            maxLength={2000}
            inputMode={kind === 'email' ? 'email' : 'url'}
            placeholder={kind === 'email' ? 'tiepnhan@coquan.gov.vn' : 'https://'}
            aria-invalid={problem !== ''}
            aria-describedby="recipient-hint recipient-problem"
            onInput={(e) => set({ address: e.currentTarget.value })}
          />
        </span>
        <span id="recipient-hint" class="meta muted">
          {words.hints[kind]}
        </span>
      </label>
      {kind !== 'email' && (
        <Choice
          name={words.auth}
          value={auth}
          options={AUTHS.map((id) => ({ id, label: words.auths[id] }))}
          onChoose={(next) => set({ auth: next })}
        />
      )}
      {auth !== 'none' && (
        <div class="secret-line wide">
          <SecretFields auth={auth} entry={entry} words={words} onEntry={setEntry} />
        </div>
      )}
      {kind === 'post' && (
        <div class="wide">
          <Tick on={cloudevents} onChange={(on) => set({ cloudevents: on })}>
            {words.cloudevents.name}
            <span class="meta muted line">{words.cloudevents.about}</span>
          </Tick>
        </div>
      )}
      <p id="recipient-problem" role="alert" class="meta problem">
        {problem}
      </p>
      <button type="submit" class="btn main">
        {words.add}
      </button>
    </form>
  )
}

function Choice<Id extends string>(props: {
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
