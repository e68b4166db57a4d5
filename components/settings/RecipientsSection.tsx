import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { recipientMessages } from '../../utils/i18n/report/recipient-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import type { StoredSecret } from '../../utils/report/outbox/recipient-secrets.ts'
import { isManagedRecipient } from '../../utils/settings/managed-recipients.ts'
import type { Recipient } from '../../utils/settings/settings-schema.ts'
import { useManagedRecipients } from '../hooks/use-managed-recipients.ts'
import { requestDrain } from '../report/request-drain.ts'
import { Icon } from '../ui/Icon.tsx'
import { DefaultRecipients } from './DefaultRecipients.tsx'
import { OutboxRetention } from './OutboxRetention.tsx'
import { RecipientAdd } from './RecipientAdd.tsx'
import { RecipientRow } from './RecipientRow.tsx'
import { SectionFrame, type SectionProps } from './SectionFrame.tsx'
import { useSecrets } from './use-secrets.ts'

/** Manages recipients: the list with undo, the ways to add one, the default per category, and the retention. */
export function RecipientsSection(
  props: SectionProps & {
    newId(): string
    outboxHref: string
    /** The report that the user came from; undefined when there is none. */
    reportHref?: string | undefined
  },
): JSX.Element {
  const { settings, change, messages } = props
  const { recipients, language } = settings
  const managed = useManagedRecipients()
  const all = [...managed.recipients, ...recipients]
  const secrets = useSecrets()
  const [removed, setRemoved] = useState<{ recipient: Recipient; secret: StoredSecret | undefined }>()
  const text = translate(recipientMessages, language)
  const remove = async (recipient: Recipient) => {
    const others = recipients.filter((each) => each.id !== recipient.id)
    if (await change({ recipients: others })) setRemoved({ recipient, secret: await secrets.drop(recipient.id) })
  }
  const undo = async ({ recipient, secret }: NonNullable<typeof removed>) => {
    if (!(await change({ recipients: [...recipients, recipient] }))) return
    if (secret) await secrets.keep(recipient.id, secret)
    setRemoved(undefined)
  }
  return (
    <SectionFrame id="recipients" messages={messages}>
      {props.reportHref && (
        <p class="banner back-to-report">
          <span class="grow">{text.reportKept}</span>
          <a class="btn line" href={props.reportHref}>
            <Icon name="back" />
            {text.backToReport}
          </a>
        </p>
      )}
      <ul class="sheet-card recipients">
        {all.length === 0 && <li class="row muted">{text.none}</li>}
        {all.map((recipient) => (
          <RecipientRow
            key={recipient.id}
            recipient={recipient}
            language={language}
            kept={secrets.kept.has(recipient.id)}
            onSecret={(secret) => secrets.keep(recipient.id, { address: recipient.address, secret })}
            {...(isManagedRecipient(recipient) ? {} : { onRemove: () => void remove(recipient) })}
          />
        ))}
      </ul>
      {managed.unusable > 0 && <p class="banner warn">{text.unusable(managed.unusable)}</p>}
      {removed && (
        <p class="undo" role="status">
          <span class="grow">{text.removed(removed.recipient.name)}</span>
          <button type="button" class="btn quiet" onClick={() => void undo(removed)}>
            {text.undo}
          </button>
        </p>
      )}
      <RecipientAdd
        taken={all}
        language={language}
        newId={props.newId}
        outboxHref={props.outboxHref}
        reportHref={props.reportHref}
        onAdd={async (added, secret) => {
          const [first] = added
          const stored = await change({ recipients: [...recipients, ...added] })
          // If the secret cannot be stored, the recipient's row asks for it.
          if (stored && first && secret !== null) await secrets.keep(first.id, { address: first.address, secret })
          return stored
        }}
      />
      <DefaultRecipients
        recipients={all}
        defaults={settings.defaultRecipients}
        language={language}
        onDefaults={(defaultRecipients) => void change({ defaultRecipients })}
      />
      <OutboxRetention
        keepDays={settings.keepDays}
        wipe={settings.wipeDelivered}
        language={language}
        // A drain deletes and wipes what is no longer to be kept.
        onChange={(part) => void change(part).then(requestDrain)}
      />
    </SectionFrame>
  )
}
