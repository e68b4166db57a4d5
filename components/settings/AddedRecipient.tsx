import type { JSX } from 'preact'
import { recipientMessages } from '../../utils/i18n/report/recipient-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'

/** Says that a recipient was added and what can be done next; silent while `name` is empty. */
export function AddedRecipient(props: { name: string; language: Language; outboxHref: string }): JSX.Element {
  const messages = translate(recipientMessages, props.language)
  return (
    <p role="status" class={props.name ? 'banner wide' : 'sr'}>
      {props.name && (
        <>
          <span class="grow">{messages.added(props.name)}</span>
          <a class="btn quiet" href={props.outboxHref}>
            {messages.openOutbox}
          </a>
        </>
      )}
    </p>
  )
}
