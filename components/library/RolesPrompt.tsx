import type { JSX } from 'preact'
import { libraryMessages } from '../../utils/i18n/library/library-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import type { SettingsState } from '../hooks/use-settings.ts'

/** Asks the user for their roles, once, at the start of the library. Hidden after the answer. */
export function RolesPrompt(props: { stored: SettingsState; rolesHref: string }): JSX.Element | null {
  const { settings, change } = props.stored
  if (settings.rolesAsked) return null
  const messages = translate(libraryMessages, settings.language).rolesAsk
  return (
    <section class="banner roles-ask">
      <div>
        <p class="strong">{messages.title}</p>
        <p>{messages.text}</p>
        <div class="acts">
          <a class="btn line" href={props.rolesHref} target="_blank" rel="noreferrer">
            {messages.choose}
          </a>
          <button type="button" class="btn plain" onClick={() => void change({ rolesAsked: true })}>
            {messages.later}
          </button>
        </div>
      </div>
    </section>
  )
}
