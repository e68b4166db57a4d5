import { requestOrigins } from '../lib/host-permission.ts'
import type { SiteAccess } from './site-access.ts'

/**
 * Asks the browser for the permission to run on a site, unless the installation gave it. Must be called in a click.
 * @returns whether it is given; false when the browser refuses to ask.
 */
export async function requestSitePermission({ optional, matches }: SiteAccess): Promise<boolean> {
  return !optional || requestOrigins(matches)
}
