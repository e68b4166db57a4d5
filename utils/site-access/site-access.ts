// Where drafts may be checked: sites asked for at the installation, further sites that we know, and any page that the
// user turned on.

import { browser } from 'wxt/browser'
import type { Settings } from '../settings/settings-schema.ts'
import { readSettings } from '../settings/settings-store.ts'
import { findSite, SITES } from '../sites/index.ts'
import { findMatchingSite } from '../sites/match-pattern.ts'
import { OPTIONAL_SITES } from '../sites/optional/index.ts'
import type { Site } from '../sites/site-definition.ts'

/** A site as a whole: how it is stored, shown, and asked for. */
export interface SiteAccess {
  /** Its id; the origin of a page whose site we do not know ("https://forum.example"). */
  key: string
  /** Name on the screen. */
  name: string
  /** The match patterns of its pages, which the browser's permission is asked for. */
  matches: readonly string[]
  /** Whether it runs from the installation on, or only where the user has turned it on. */
  optional: boolean
}

/** Finds the site of an address; undefined where we cannot run: without https, or with a port, which no pattern has. */
export function findSiteAccess(address: URL): SiteAccess | undefined {
  const known = findSite(address)
  if (known) return toAccess(known, false)
  if (address.protocol !== 'https:' || address.port !== '') return undefined
  const optional = findMatchingSite(OPTIONAL_SITES, address)
  return optional ? toAccess(optional, true) : toPageAccess(address)
}

/** Finds the site that a stored key names; undefined when it names none. */
export function resolveSiteKey(key: string): SiteAccess | undefined {
  const optional = OPTIONAL_SITES.find(({ id }) => id === key)
  if (optional) return toAccess(optional, true)
  const access = URL.canParse(key) ? findSiteAccess(new URL(key)) : undefined
  return access?.key === key ? access : undefined
}

/** Lists the known sites that a user can turn on, by name. */
export function listOptionalSites(): SiteAccess[] {
  return OPTIONAL_SITES.map((site) => toAccess(site, true))
}

/** Lists the sites of the installation. */
export function listInstalledSites(): SiteAccess[] {
  return SITES.filter(({ matches }) => matches.length > 0).map((site) => toAccess(site, false))
}

/** Finds a site that we know by its id, whether it is turned on or not. */
export function findKnownSite(id: string): SiteAccess | undefined {
  return [...listInstalledSites(), ...listOptionalSites()].find(({ key }) => key === id)
}

/** Whether drafts on a site are checked at a time (ms since 1970), as far as the settings say. */
export function isSiteEnabled(site: SiteAccess, settings: SiteChoices, now: number): boolean {
  const isWanted = site.optional ? settings.sitesOn.includes(site.key) : !settings.sitesOff.includes(site.key)
  return isWanted && getPauseEnd(site, settings, now) === undefined
}

/** Whether messages from the content scripts of an origin count: of all sites but those the user has not turned on. */
export async function isAcceptedOrigin(origin: string): Promise<boolean> {
  const site = URL.canParse(origin) ? findSiteAccess(new URL(origin)) : undefined
  if (!site?.optional) return site !== undefined
  return (await readSettings()).settings.sitesOn.includes(site.key) && isSiteAllowed(site)
}

/** Whether the browser allows a site: a user can take the permission back at any time. */
export async function isSiteAllowed({ optional, matches }: SiteAccess): Promise<boolean> {
  return !optional || browser.permissions.contains({ origins: [...matches] }).catch(() => false)
}

/** Returns when the pause of a site ends, in ms since 1970; undefined when it is not paused. */
export function getPauseEnd(site: SiteAccess, { sitesPaused }: SiteChoices, now: number): number | undefined {
  return sitesPaused.find((pause) => pause.site === site.key && pause.until > now)?.until
}

/** The user's choices of sites. */
export type SiteChoices = Pick<Settings, 'sitesOff' | 'sitesOn' | 'sitesPaused'>

/** Returns the choices with a site turned on, or off until it is turned on again; a pause of it ends. */
export function setSiteEnabled(
  site: SiteAccess,
  on: boolean,
  { sitesOff, sitesOn, sitesPaused }: SiteChoices,
): SiteChoices {
  const without = (keys: readonly string[]) => keys.filter((key) => key !== site.key)
  return {
    sitesOff: site.optional || on ? without(sitesOff) : [...without(sitesOff), site.key],
    sitesOn: site.optional && on ? [...without(sitesOn), site.key] : without(sitesOn),
    sitesPaused: sitesPaused.filter((pause) => pause.site !== site.key),
  }
}

/** Returns the choices with a site paused until a time, in ms since 1970. */
export function addSitePause(
  site: SiteAccess,
  until: number,
  { sitesPaused }: SiteChoices,
): Pick<Settings, 'sitesPaused'> {
  return { sitesPaused: [...sitesPaused.filter((pause) => pause.site !== site.key), { site: site.key, until }] }
}

/** All that names sites. */
type NamedSites = SiteChoices & Pick<Settings, 'siteChecks'>

/**
 * Returns the choices with each page named by the site that it belongs to: an update of the extension may know a site
 * that was turned on as a page before.
 */
export function migrateSiteChoices({ sitesOff, sitesOn, sitesPaused, siteChecks }: NamedSites): NamedSites {
  const find = (key: string) => (URL.canParse(key) ? findSiteAccess(new URL(key)) : undefined)
  const rename = (key: string) => find(key)?.key ?? key
  // A site of the installation is on without being named.
  const optional = sitesOn.filter((key) => find(key)?.optional !== false)
  return {
    sitesOff,
    sitesOn: [...new Set(optional.map(rename))],
    sitesPaused: sitesPaused.map(({ site, until }) => ({ site: rename(site), until })),
    siteChecks: Object.fromEntries(Object.entries(siteChecks).map(([site, choices]) => [rename(site), choices])),
  }
}

function toAccess({ id, name, matches }: Site, optional: boolean): SiteAccess {
  return { key: id, name, matches, optional }
}

/** The longest host that is shown whole, in letters. Of a longer one its end counts, which says whose it is. */
const MAX_HOST_LENGTH = 40

function toPageAccess({ origin, hostname }: URL): SiteAccess {
  const name = hostname.length > MAX_HOST_LENGTH ? `…${hostname.slice(-MAX_HOST_LENGTH)}` : hostname
  return { key: origin, name, matches: [`${origin}/*`], optional: true }
}
