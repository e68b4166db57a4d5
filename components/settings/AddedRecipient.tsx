import type { JSX } from 'preact'
import { recipientMessages } from '../../utils/i18n/report/recipient-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'

/** Says that a recipient was added and what can be done next; silent while `name` is empty. */
export function AddedRecipient(props: {
  name: string
  language: Language
  outboxHref: string
  /** The report that the user came from; undefined when there is none. */
  reportHref?: string | undefined
}): JSX.Element {
  const messages = translate(recipientMessages, props.language)
  return (
    <p role="status" class={props.name ? 'banner wide' : 'sr'}>
      {props.name && (
        <>
          <span class="grow">{messages.added(props.name)}</span>
          <a class="btn quiet" href={props.reportHref ?? props.outboxHref}>
            {props.reportHref ? messages.backToReport : messages.openOutbox}
          </a>
        </>
      )}
    </p>
  )
}
