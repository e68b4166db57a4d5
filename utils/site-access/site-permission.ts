// The browser's permission to run on a site that the user turned on.

import { browser } from 'wxt/browser'
import type { Settings } from '../settings/settings-schema.ts'
import { matchPattern } from '../sites/match-pattern.ts'
import type { SiteAccess } from './site-access.ts'

/**
 * Asks the browser for the permission, if it is not given at the installation. Must be called in a click.
 * @returns whether it is given.
 */
export async function requestSitePermission({ optional, matches }: SiteAccess): Promise<boolean> {
  return !optional || browser.permissions.request({ origins: [...matches] })
}

/** Gives the permission of an optional site back, unless reports or updates need the same host. */
export async function forgetSitePermission(
  { optional, matches }: SiteAccess,
  { recipients, updates }: Pick<Settings, 'recipients' | 'updates'>,
): Promise<void> {
  if (!optional) return
  const addresses = [...recipients.map(({ address }) => address), updates?.address ?? ''].filter((each) =>
    URL.canParse(each),
  )
  const origins = matches.filter((match) => !addresses.some((address) => matchPattern(match, new URL(address))))
  if (origins.length > 0) await browser.permissions.remove({ origins })
}
