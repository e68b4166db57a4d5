import type { JSX } from 'preact'
import { reportFormMessages } from '../../utils/i18n/report/report-form-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { getShownAddress } from '../../utils/settings/recipient-name.ts'
import type { Recipient } from '../../utils/settings/settings-schema.ts'
import { Icon } from '../ui/Icon.tsx'

/** Says above the form where the report goes. */
export function DraftRecipient(props: {
  /** Undefined while there is none. */
  recipient: Recipient | undefined
  /** Whether the preview offers others. */
  hasOthers: boolean
  language: Language
}): JSX.Element {
  const { recipient, hasOthers } = props
  const messages = translate(reportFormMessages, props.language).recipient
  if (!recipient) return <p class="meta muted draft-recipient none">{messages.none}</p>
  const address = getShownAddress(recipient)
  return (
    <p class="draft-recipient">
      <Icon name="send" />
      <span>
        {messages.to} <b>{recipient.name}</b>
        {address && <span class="meta muted"> ({address})</span>}
        {hasOthers && <span class="meta muted line">{messages.changeable}</span>}
      </span>
    </p>
  )
}
