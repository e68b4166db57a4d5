import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { type AddRecipientWay, addRecipientMessages } from '../../utils/i18n/report/add-recipient-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { Recipient } from '../../utils/settings/settings-schema.ts'
import { Icon } from '../ui/Icon.tsx'
import { EmailRecipientForm } from './EmailRecipientForm.tsx'
import { RecipientForm } from './RecipientForm.tsx'
import { RecipientSetupFile } from './RecipientSetupFile.tsx'
import './recipient-add.css'

const WAYS = [
  { id: 'email', icon: 'send' },
  { id: 'file', icon: 'file' },
] as const satisfies readonly { id: AddRecipientWay; icon: string }[]

interface RecipientAddProps {
  taken: readonly Recipient[]
  language: Language
  newId(): string
  /** Where to go on: the outbox, or the report that the user came from. */
  outboxHref: string
  reportHref?: string | undefined
  /** Stores new recipients, and the secret of the only one. Resolves to whether that succeeded. */
  onAdd(recipients: Recipient[], secret: string | null): Promise<boolean>
}

/** Adds a recipient: by e-mail or by a set-up file, and for technical staff by an address that takes reports. */
export function RecipientAdd(props: RecipientAddProps): JSX.Element {
  const { language, onAdd } = props
  const messages = translate(addRecipientMessages, language)
  const [way, setWay] = useState<AddRecipientWay>('email')
  const addOne = (recipient: Recipient, secret: string | null) => onAdd([recipient], secret)
  return (
    <section class="add-recipient" aria-labelledby="add-recipient">
      <h3 id="add-recipient" class="strong">
        {messages.title}
      </h3>
      <p class="meta muted" id="add-recipient-about">
        {messages.about}
      </p>
      <div class="add-ways" role="radiogroup" aria-labelledby="add-recipient" aria-describedby="add-recipient-about">
        {WAYS.map(({ id, icon }) => (
          <label key={id} class={id === way ? 'chip on' : 'chip'}>
            <input type="radio" class="sr" name="add-way" checked={id === way} onChange={() => setWay(id)} />
            <Icon name={icon} />
            <span>
              {messages.ways[id].name}
              <span class="about meta muted">{messages.ways[id].about}</span>
            </span>
          </label>
        ))}
      </div>
      {way === 'email' ? (
        <EmailRecipientForm {...props} onAdd={addOne} />
      ) : (
        <RecipientSetupFile {...props} onAdd={(recipients) => onAdd(recipients, null)} />
      )}
      <details class="sheet-card advanced">
        <summary>
          <b>{messages.advanced.name}</b> <span class="meta muted">{messages.advanced.about}</span>
        </summary>
        <RecipientForm {...props} onAdd={addOne} />
      </details>
    </section>
  )
}
