// The registry of sites.

import { facebookSite } from './facebook.ts'
import { practiceSite } from './practice.ts'
import type { Site } from './site-definition.ts'
import { zaloSite } from './zalo.ts'

/** All sites, the practice page last. */
export const SITES: readonly Site[] = [facebookSite, zaloSite, practiceSite]

/** The match patterns of the content script: these sites and no other. */
export const SITE_MATCH_PATTERNS: readonly string[] = SITES.flatMap((site) => site.matches)

/** The site an address belongs to, or undefined. */
export function findSite(address: URL): Site | undefined {
  return SITES.find((site) => site.matches.some((match) => matchesPattern(match, address)))
}

/** Whether an origin ("https://www.facebook.com") is a supported site's: whose messages the background may answer. */
export function isSiteOrigin(origin: string): boolean {
  return URL.canParse(origin) && findSite(new URL(`${origin}/`)) !== undefined
}

/** The form our patterns have: https, a host or "*." before one, and every path. */
function matchesPattern(match: string, address: URL): boolean {
  const [, host] = /^https:\/\/([^/]+)\/\*$/.exec(match)!
  if (address.protocol !== 'https:') return false
  const bare = host!.replace(/^\*\./, '')
  return address.hostname === bare || (host!.startsWith('*.') && address.hostname.endsWith(`.${bare}`))
}
