// The content scripts of sites that the user has turned on: registered for pages to come, started in pages that are
// open. The manifest registers those of the installation.

import { browser } from 'wxt/browser'
import { createSingleFlight } from '../lib/single-flight.ts'
import { sendTabMessage } from '../messages.ts'
import { readManagedRecipients } from '../settings/managed-recipients.ts'
import { readSettings } from '../settings/settings-store.ts'
import { matchPattern } from '../sites/match-pattern.ts'
import { isSiteAllowed, listOptionalSites, resolveSiteKey, type SiteAccess } from './site-access.ts'

/** The first provides the definition of the site, which the second starts on. */
const SCRIPTS = ['/more-sites.js', '/compose.js'] as const

/**
 * Registers the scripts of exactly the sites that the settings name and the browser allows. Rejects when the browser
 * refuses.
 */
export const updateSiteScripts = createSingleFlight(async () => {
  const wanted = new Map((await listAllowedSites()).map((site) => [site.key, site]))
  const registered = await browser.scripting.getRegisteredContentScripts()
  const stale = registered.filter(({ id, matches }) => !isSameSet(wanted.get(id)?.matches, matches)).map(({ id }) => id)
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale })
  await Promise.all(stale.map(forgetPermission))
  const kept = registered.map(({ id }) => id).filter((id) => !stale.includes(id))
  const added = [...wanted.values()].filter(({ key }) => !kept.includes(key))
  for (const site of added) await startOnSite(site)
})

async function startOnSite(site: SiteAccess): Promise<void> {
  const { key, matches } = site
  try {
    const script = { id: key, matches: [...matches], js: [...SCRIPTS], runAt: 'document_start' as const }
    await browser.scripting.registerContentScripts([script])
    await startInOpenPages(site)
  } catch (error) {
    // A pattern that the browser refuses must not keep the other sites from being started.
    console.error(`site access: ${key} cannot be started`, error)
  }
}

/** Whether two lists have the same patterns; a browser may return them in another order. */
function isSameSet(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length === other.length && one.every((pattern) => other.includes(pattern))
}

/** Lists the optional sites that are turned on and that the browser allows. */
async function listAllowedSites(): Promise<SiteAccess[]> {
  const { settings } = await readSettings()
  const sites = settings.sitesOn.flatMap((key) => resolveSiteKey(key) ?? [])
  const allowed = await Promise.all(sites.map(isSiteAllowed))
  return sites.filter((_, index) => allowed[index])
}

/**
 * Gives back what the browser allows for known sites that are off: it may have stopped, or a site may have been turned
 * off, before a script was registered. Of other pages it is not known what they were allowed for.
 */
export async function forgetUnusedPermissions(): Promise<void> {
  const { sitesOn } = (await readSettings()).settings
  // Firefox would give back what the installation asked for, too.
  const { host_permissions: installed = [] } = browser.runtime.getManifest()
  for (const site of listOptionalSites()) {
    const isUnused = !sitesOn.includes(site.key) && !site.matches.some((match) => installed.includes(match))
    if (isUnused && (await isSiteAllowed(site))) await forgetPermission(site.key)
  }
}

/** Gives the permission of a site back that was turned off. Here, because the page where it was may be gone. */
async function forgetPermission(key: string): Promise<void> {
  const { settings, problem } = await readSettings()
  // Settings that cannot be read are given as the defaults, in which every site is off.
  if (problem) return
  const site = resolveSiteKey(key)
  if (!site || settings.sitesOn.includes(key)) return
  const recipients = [...settings.recipients, ...(await readManagedRecipients()).recipients]
  const addresses = [...recipients.map(({ address }) => address), settings.updates?.address ?? '']
  // Reports or updates may need the same host.
  const isNeeded = (match: string) => addresses.some((each) => URL.canParse(each) && matchPattern(match, new URL(each)))
  const origins = site.matches.filter((match) => !isNeeded(match))
  if (origins.length > 0) await browser.permissions.remove({ origins })
}

async function startInOpenPages({ matches }: SiteAccess): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches] })
  await Promise.allSettled(tabs.map(({ id }) => startInTab(id!)))
}

async function startInTab(tabId: number): Promise<void> {
  // A page whose script runs already follows the settings by itself.
  if (await isScriptRunning(tabId)) return
  await browser.scripting.executeScript({
    target: { tabId },
    files: [...SCRIPTS],
    injectImmediately: true,
  })
}

/** Whether a tab's page has a script of ours. */
export function isScriptRunning(tabId: number): Promise<boolean> {
  return sendTabMessage(tabId, 'draft-state', null).then(
    () => true,
    () => false,
  )
}
