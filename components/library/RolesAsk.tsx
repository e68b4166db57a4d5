import type { JSX } from 'preact'
import { libraryWords } from '../../utils/i18n/library/library.ts'
import { say } from '../../utils/i18n/translate.ts'
import type { SettingsInUse } from '../hooks/use-settings.ts'

/** The question for the roles, for who has not answered it yet: asked once, in the library's first view. */
export function RolesAsk(props: { stored: SettingsInUse; rolesHref: string }): JSX.Element | null {
  const { settings, change } = props.stored
  if (settings.rolesAsked) return null
  const words = say(libraryWords, settings.language).rolesAsk
  return (
    <section class="banner roles-ask">
      <div>
        <p class="strong">{words.title}</p>
        <p>{words.text}</p>
        <div class="acts">
          <a class="btn line" href={props.rolesHref} target="_blank" rel="noreferrer">
            {words.choose}
          </a>
          <button type="button" class="btn plain" onClick={() => void change({ rolesAsked: true })}>
            {words.later}
          </button>
        </div>
      </div>
    </section>
  )
}
