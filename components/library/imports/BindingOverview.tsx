import type { JSX } from 'preact'
import { CHECK_MESSAGES } from '../../../utils/checks/message-registry.ts'
import { textFactsMessages } from '../../../utils/i18n/library/text-facts-messages.ts'
import { translate } from '../../../utils/i18n/translate.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import { useKeptFocus } from '../../hooks/use-kept-focus.ts'
import type { SettingsState } from '../../hooks/use-settings.ts'
import { Icon } from '../../ui/Icon.tsx'
import { EntryLink } from '../EntryLink.tsx'
import { shortenHeading } from './name-part.ts'
import { listBoundParts } from './text-bindings.ts'
import { formatPartName } from './text-citation.ts'

/** Lists which parts of an agency's rule are bound to which checks, and lets the user unbind them. */
export function BindingOverview(props: {
  text: ImportedText
  stored: SettingsState
  onOpen(id: string): void
}): JSX.Element {
  const { text, stored, onOpen } = props
  const { language, reminders } = stored.settings
  const messages = translate(textFactsMessages, language).bound
  const bound = listBoundParts(reminders, text)
  const kept = useKeptFocus<HTMLElement>('.icon-btn', (part) => part.querySelector<HTMLElement>('.icon-btn, h4'))
  return (
    <section class="bindings" {...kept}>
      <h4 class="strong" tabIndex={-1}>
        {messages.title}
      </h4>
      {bound.length === 0 && <p class="muted">{messages.none}</p>}
      <ul>
        {bound.map(({ entry, place, reminders: own }) => {
          const name = place ? formatPartName(place, language) : own[0]!.cite
          return (
            <li key={entry}>
              <div class="grow">
                {place ? (
                  <EntryLink id={entry} language={language} onOpen={onOpen}>
                    {`${name} ${shortenHeading(place.part.heading)}`.trim()}
                  </EntryLink>
                ) : (
                  name
                )}
                <p class="muted">{own.map(({ check }) => CHECK_MESSAGES[check][language].title).join(', ')}</p>
              </div>
              <button
                type="button"
                class="icon-btn"
                aria-label={messages.remove(name)}
                title={messages.remove(name)}
                onClick={() => void stored.change({ reminders: reminders.filter((each) => each.entry !== entry) })}
              >
                <Icon name="close" />
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
