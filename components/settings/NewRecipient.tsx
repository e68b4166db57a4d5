import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { recipientWords } from '../../utils/i18n/report/recipients.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { addressProblem } from '../../utils/settings/address.ts'
import type { Recipient } from '../../utils/settings/schema.ts'
import { Tick } from '../ui/Checkbox.tsx'
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

/** The fields a problem may be at, and where each is. */
const FIELDS = {
  name: 'input:not([inputmode])',
  address: 'input[inputmode]',
  secret: '.secret-line input',
} as const
type At = keyof typeof FIELDS

/** The form for one more recipient. `onAdd` stores it, with its secret where it has one, and says whether that worked. */
export function NewRecipient(props: {
  taken: readonly Recipient[]
  language: Language
  newId(): string
  /** The way back for who came here from a report. */
  outboxHref: string
  onAdd(recipient: Recipient, secret: string | null): Promise<boolean>
}): JSX.Element {
  const words = say(recipientWords, props.language)
  const [fields, setFields] = useState(EMPTY)
  const [entry, setEntry] = useState({ user: '', secret: '' })
  const [problem, setProblem] = useState<{ at: At; text: string } | null>(null)
  const [added, setAdded] = useState('')
  const form = useRef<HTMLFormElement>(null)
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
    const found = problemOf(recipient)
    setProblem(found)
    setAdded('')
    if (found) return form.current?.querySelector<HTMLInputElement>(FIELDS[found.at])?.focus()
    if (!(await props.onAdd(recipient, auth === 'none' ? null : secretOf(auth, entry)))) return
    setFields(EMPTY)
    setEntry({ user: '', secret: '' })
    setAdded(recipient.name)
  }
  const problemOf = (recipient: Recipient): { at: At; text: string } | null => {
    if (!recipient.name) return { at: 'name', text: words.needName }
    const wrong = addressProblem(kind, recipient.address)
    const isEmail = wrong === 'not-https' && /^[^:/\s]+@[^:/\s]+$/.test(recipient.address)
    if (isEmail) return { at: 'address', text: words.isEmail }
    if (wrong) return { at: 'address', text: wrong === 'not-email' ? words.notEmail : words.notHttps }
    if (props.taken.some((each) => each.address === recipient.address)) return { at: 'address', text: words.same }
    const wrongSecret = auth === 'none' ? undefined : secretProblem(auth, entry)
    return wrongSecret ? { at: 'secret', text: words.secretProblems[wrongSecret] } : null
  }
  return (
    <form class="sheet-card new-recipient" ref={form} onSubmit={add} noValidate>
      <h3 class="wide strong">{words.add}</h3>
      <label>
        <span class="label-line">{words.name}</span>
        <span class="field">
          <input
            value={name}
            maxLength={120}
            placeholder={words.namePlaceholder}
            aria-invalid={problem?.at === 'name'}
            aria-describedby="recipient-problem"
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
            aria-invalid={problem?.at === 'address'}
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
        {problem?.text}
      </p>
      <button type="submit" class="btn main">
        {words.add}
      </button>
      <p role="status" class={added ? 'banner wide' : 'sr'}>
        {added && (
          <>
            <span class="grow">{words.added(added)}</span>
            <a class="btn quiet" href={props.outboxHref}>
              {words.openOutbox}
            </a>
          </>
        )}
      </p>
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
