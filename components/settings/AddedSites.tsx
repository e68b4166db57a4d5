import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { siteMessages } from '../../utils/i18n/pages/site-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import type { SiteAccess } from '../../utils/site-access/site-access.ts'
import { updateSiteChoice } from '../../utils/site-access/site-permission.ts'
import { useKeptFocus } from '../hooks/use-kept-focus.ts'
import type { SectionProps } from './SectionFrame.tsx'
import { NotAllowed, PausedLine } from './SiteRow.tsx'

/** The pages that the user has added, each with a button that removes it. */
export function AddedSites(
  props: Pick<SectionProps, 'settings' | 'change'> & {
    sites: readonly SiteAccess[]
    isAllowed(site: SiteAccess): boolean
  },
): JSX.Element {
  const { sites, settings, change } = props
  const messages = translate(siteMessages, settings.language)
  const pressed = useRef(0)
  const kept = useKeptFocus<HTMLDivElement>('button', (part) => {
    // The next row has moved up.
    const buttons = part.querySelectorAll<HTMLElement>('.btn.plain')
    return buttons[Math.min(pressed.current, buttons.length - 1)] ?? part.querySelector('h3')
  })
  const note = (index: number) => {
    pressed.current = index
  }
  return (
    <div {...kept}>
      <h3 tabIndex={-1}>{messages.added}</h3>
      <p class="intro">{messages.addedAbout}</p>
      {sites.length > 0 && (
        <ul class="sheet-card">
          {sites.map((site, index) => (
            <li
              class="row"
              key={site.key}
              onFocusIn={() => note(index)}
              // Not every press gives an event of the focus.
              onClickCapture={() => note(index)}
            >
              <div class="grow">
                <p class="strong">{site.name}</p>
                <PausedLine {...{ site, settings, change }} />
                {!props.isAllowed(site) && <NotAllowed site={site} messages={messages} />}
              </div>
              <button
                type="button"
                class="btn plain"
                aria-label={messages.removeSite(site.name)}
                onClick={() => void updateSiteChoice(site, false, change)}
              >
                {messages.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
