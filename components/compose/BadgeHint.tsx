import type { JSX, Ref } from 'preact'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'

/** One line next to the badge, once on a device: what can be done with an underlined word. */
export function BadgeHint(props: { language: Language; elementRef: Ref<HTMLElement>; onClose(): void }): JSX.Element {
  const messages = translate(composeMessages, props.language)
  return (
    // Placed before it is seen (follow-box.ts).
    <section class="badge-hint" aria-label={messages.hintName} style={{ visibility: 'hidden' }} ref={props.elementRef}>
      <p>{messages.hint}</p>
      <button type="button" class="btn quiet" onClick={props.onClose}>
        {messages.hintClose}
      </button>
    </section>
  )
}
