import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { type SiteMessages, siteMessages } from '../../utils/i18n/pages/site-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import {
  findSiteAccess,
  listInstalledSites,
  listOptionalSites,
  resolveSiteKey,
  type SiteAccess,
} from '../../utils/site-access/site-access.ts'
import { updateSiteChoice } from '../../utils/site-access/site-permission.ts'
import { useSitePermissions } from '../hooks/use-site-permissions.ts'
import { Icon } from '../ui/Icon.tsx'
import { AddedSites } from './AddedSites.tsx'
import { MissedControls } from './MissedControls.tsx'
import { PlacesTable } from './PlacesTable.tsx'
import { SectionFrame, type SectionProps } from './SectionFrame.tsx'
import { SiteChecks } from './SiteChecks.tsx'
import { SiteRow } from './SiteRow.tsx'

/** Sets on which sites drafts are checked: those of the installation, further known ones, and pages that were added. */
export function SitesSection(props: SectionProps): JSX.Element {
  const { settings, change } = props
  const messages = translate(siteMessages, settings.language)
  const isAllowed = useSitePermissions(settings.sitesOn)
  const renderRow = (site: SiteAccess) => (
    <SiteRow key={site.key} {...{ site, settings, change }} isAllowed={isAllowed(site)} />
  )
  const known = listOptionalSites()
  const added = settings.sitesOn.flatMap((key) =>
    known.some((site) => site.key === key) ? [] : (resolveSiteKey(key) ?? []),
  )
  return (
    <SectionFrame id="sites" messages={props.messages}>
      <div class="sheet-card">{listInstalledSites().map(renderRow)}</div>
      <PlacesTable {...props} />
      <SiteChecks {...props} />
      {known.length > 0 && (
        <>
          <h3>{messages.more}</h3>
          <p class="intro">{messages.moreAbout}</p>
          <div class="sheet-card site-list">{known.map(renderRow)}</div>
        </>
      )}
      <AddedSites sites={added} {...{ settings, change, isAllowed }} />
      <AddSiteForm
        messages={messages}
        sitesOn={settings.sitesOn}
        onAdd={(site) => updateSiteChoice(site, true, change)}
      />
      <MissedControls language={settings.language} />
    </SectionFrame>
  )
}

/** The letters of a host: a browser writes others as "%20", and a name without a dot is on no public network. */
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/

function AddSiteForm(props: {
  messages: SiteMessages
  sitesOn: readonly string[]
  onAdd(site: SiteAccess): Promise<boolean>
}): JSX.Element {
  const { messages } = props
  const [address, setAddress] = useState('')
  const [problem, setProblem] = useState('')
  const [done, setDone] = useState('')
  const add = async (event: Event) => {
    event.preventDefault()
    setDone('')
    const typed = address.trim()
    const url = /^[a-z]+:/i.test(typed) ? typed : `https://${typed}`
    const site = URL.canParse(url) && HOST.test(new URL(url).hostname) ? findSiteAccess(new URL(url)) : undefined
    if (!site) return setProblem(messages.notAddress)
    if (!site.optional || props.sitesOn.includes(site.key)) return setProblem(messages.inList(site.name))
    setProblem('')
    if (!(await props.onAdd(site))) return setProblem(messages.refused)
    setDone(messages.addedNow(site.name))
    setAddress('')
  }
  return (
    <form class="add-site" onSubmit={add} noValidate>
      <label>
        <span class="label-line">{messages.address}</span>
        <span class="field">
          <input
            value={address}
            maxLength={300}
            inputMode="url"
            placeholder="https://"
            autocomplete="off"
            aria-invalid={problem !== ''}
            aria-describedby="add-site-problem"
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </span>
      </label>
      <button type="submit" class="btn line">
        <Icon name="plus" />
        {messages.add}
      </button>
      <p id="add-site-problem" role="alert" class="meta problem">
        {problem}
      </p>
      <p role="status" class="meta told">
        {done}
      </p>
    </form>
  )
}
