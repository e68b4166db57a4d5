// Turning a site on and off, with the browser's permission to run there.

import { requestOrigins } from '../lib/host-permission.ts'
import { sendMessage } from '../messages.ts'
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
  // Asked first: the browser accepts the question only in the click itself. It may close a popup while it asks, so the
  // wish is stored before the answer, and takes effect once the browser has allowed it.
  const answer = on ? requestSitePermission(site) : undefined
  await change((stored) => setSiteEnabled(site, on, stored))
  if (!answer) return true
  const isAllowed = await answer
  if (isAllowed) await sendMessage('start-sites', null)
  else await change((stored) => setSiteEnabled(site, false, stored))
  return isAllowed
}
