import type { JSX } from 'preact'
import { Icon } from '../../components/ui/Icon.tsx'
import { Logo } from '../../components/ui/Logo.tsx'
import { type PageState, popupMessages } from '../../utils/i18n/pages/popup-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'

interface PopupHeaderProps {
  /** The state of the page in front. */
  state: PageState
  /** Name of its site; empty where it is not known. */
  site: string
  language: Language
  onOutbox(): void
  onSettings(): void
}

/** The head of the popup: name, state of the page in front, and the ways to our pages. */
export function PopupHeader({ state, site, language, onOutbox, onSettings }: PopupHeaderProps): JSX.Element {
  const messages = translate(popupMessages, language)
  return (
    <header class="popup-head">
      <Logo />
      <div class="grow">
        <h1>{messages.name}</h1>
        <p
          class={`here ${state === 'guarded' ? '' : state === 'reload' || state === 'no-control' ? 'wait' : 'off'}`}
          role="status"
        >
          {messages.status(state, site)}
        </p>
      </div>
      <button type="button" class="icon-btn" aria-label={messages.outbox} title={messages.outbox} onClick={onOutbox}>
        <Icon name="outbox" />
      </button>
      <button
        type="button"
        class="icon-btn"
        aria-label={messages.settings}
        title={messages.settings}
        onClick={onSettings}
      >
        <Icon name="sliders" />
      </button>
    </header>
  )
}
