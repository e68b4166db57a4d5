// Turning a site on and off, with the browser's permission to run there.

import { requestOrigins } from '../lib/host-permission.ts'
import { sendPageMessage } from '../page-messages.ts'
import { type SiteAccess, type SiteChoices, setSiteEnabled } from './site-access.ts'

/**
 * Asks the browser for the permission to run on a site, unless the installation gave it. Must be called in a click.
 * @returns whether it is given; false when the browser refuses to ask.
 */
export async function requestSitePermission({ optional, matches }: SiteAccess): Promise<boolean> {
  return !optional || requestOrigins(matches)
}

/**
 * Turns a site on or off, and starts on it once the browser has allowed it; turns it off again when it does not. Must
 * be called in a click.
 *
 * @param change stores a change of the settings.
 * @returns whether the site is as wanted.
 */
export async function updateSiteChoice(
  site: SiteAccess,
  on: boolean,
  change: (change: (stored: SiteChoices) => SiteChoices) => Promise<unknown>,
): Promise<boolean> {
  // Firefox accepts the question only in the click itself. Chromium accepts it for five seconds, and closes a popup for
  // it, which aborts a transaction that is not complete. Not `import.meta.env.FIREFOX`: that is the string 'false' in
  // unit tests.
  const asksInClick = on && import.meta.env.BROWSER === 'firefox'
  const answer = asksInClick ? requestSitePermission(site) : undefined
  // Stored before the answer, which a closed popup does not get. It takes effect once the browser allows the site.
  await change((stored) => setSiteEnabled(site, on, stored))
  if (!on) return true
  const isAllowed = await (answer ?? requestSitePermission(site))
  if (isAllowed) await sendPageMessage('start-sites', null)
  else await change((stored) => setSiteEnabled(site, false, stored))
  return isAllowed
}
