// What one site shows in a list of sites, in the settings and on the welcome page.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { type SiteMessages, siteMessages } from '../../utils/i18n/pages/site-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import type { Settings } from '../../utils/settings/settings-schema.ts'
import { getPauseEnd, isSiteEnabled, type SiteAccess } from '../../utils/site-access/site-access.ts'
import { requestSitePermission, updateSiteChoice } from '../../utils/site-access/site-permission.ts'
import { useKeptFocus } from '../hooks/use-kept-focus.ts'
import { formatTime } from '../ui/format-time.ts'
import { Switch } from '../ui/Switch.tsx'
import type { SectionProps } from './SectionFrame.tsx'

/** A site with the switch that turns it on and off; the browser asks for its permission, and may refuse. */
export function SiteRow(props: {
  site: SiteAccess
  settings: Settings
  /** Whether the browser allows the site. */
  isAllowed: boolean
  change: SectionProps['change']
}): JSX.Element {
  const { site, settings } = props
  const messages = translate(siteMessages, settings.language)
  const [isRefused, setRefused] = useState(false)
  const isWanted = isSiteEnabled(site, { ...settings, sitesPaused: [] }, 0)
  const isOn = isSiteEnabled(site, settings, Date.now())
  const kept = useKeptFocus<HTMLDivElement>('button', (row) => row.querySelector<HTMLElement>('[role=switch]'))
  const turn = async (on: boolean) => {
    setRefused(false)
    setRefused(!(await updateSiteChoice(site, on, props.change)))
  }
  return (
    <div class="row" {...kept}>
      <Switch on={isOn} name={messages.site(site.name)} onChange={(on) => void turn(on)} />
      <div>
        <p class="strong">{site.name}</p>
        <PausedLine {...{ site, settings }} change={props.change} />
        {isWanted && !props.isAllowed && <NotAllowed site={site} messages={messages} />}
        {isRefused && !isWanted && (
          <p class="say" role="alert">
            {messages.notTurnedOn}
          </p>
        )}
      </div>
    </div>
  )
}

/** Says until when a site is paused, and ends the pause; empty for another site. */
export function PausedLine(
  props: Pick<SectionProps, 'settings' | 'change'> & { site: SiteAccess },
): JSX.Element | null {
  const { site, settings } = props
  const messages = translate(siteMessages, settings.language)
  const end = getPauseEnd(site, settings, Date.now())
  if (end === undefined) return null
  return (
    <p class="say">
      {messages.paused(formatTime(end))}{' '}
      <button
        type="button"
        class="link"
        aria-label={messages.resumeSite(site.name)}
        onClick={() => void updateSiteChoice(site, true, props.change)}
      >
        {messages.resume}
      </button>
    </p>
  )
}

/** Says that the browser does not allow a site, and asks for it. */
export function NotAllowed({ site, messages }: { site: SiteAccess; messages: SiteMessages }): JSX.Element {
  return (
    <p class="say">
      {messages.notAllowed}{' '}
      <button
        type="button"
        class="link"
        aria-label={messages.allowSite(site.name)}
        onClick={() => void requestSitePermission(site)}
      >
        {messages.allow}
      </button>
    </p>
  )
}
