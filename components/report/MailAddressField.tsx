import type { JSX, RefObject } from 'preact'
import { reportPreviewMessages } from '../../utils/i18n/report/report-preview-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { MAX_MAIL_ADDRESS } from '../../utils/report/model/outbox-item.ts'

/** The field for the address of an e-mail, where no recipient by e-mail is chosen. */
export function MailAddressField(props: {
  address: string
  /** Why the address cannot be used; empty while that is not said. */
  problem: string
  language: Language
  fieldRef: RefObject<HTMLInputElement | null>
  onAddress(address: string): void
  /** Called when the field loses the focus. */
  onLeave(): void
  /** Writes the letter, or says what is wrong with the address. */
  onEnter(): void
  /** Shows the channels that need no address. */
  onChannels(): void
}): JSX.Element {
  const messages = translate(reportPreviewMessages, props.language)
  return (
    <>
      <p id="mail-to-problem" class="meta problem whole" role="alert">
        {props.problem}
      </p>
      {props.problem !== '' && (
        <button type="button" class="link" onClick={props.onChannels}>
          {messages.showChannels}
        </button>
      )}
      <label class="mail-to">
        <span class="meta">{messages.mailTo}</span>
        <span class="field">
          <input
            ref={props.fieldRef}
            value={props.address}
            maxLength={MAX_MAIL_ADDRESS}
            inputMode="email"
            placeholder="tiepnhan@coquan.gov.vn"
            // Without it, browsers store the field's content in their session files.
            autocomplete="off"
            spellcheck={false}
            aria-invalid={props.problem !== ''}
            aria-describedby="mail-to-problem"
            onInput={(event) => props.onAddress(event.currentTarget.value)}
            onBlur={props.onLeave}
            onKeyDown={(event) => {
              // The Enter that ends a word of an input method is none.
              if (event.key === 'Enter' && !event.isComposing && !event.repeat) props.onEnter()
            }}
          />
        </span>
      </label>
    </>
  )
}
