// The registry of sites.

import { facebookSite } from './facebook.ts'
import { practiceSite } from './practice.ts'
import type { Site } from './site-definition.ts'
import { zaloSite } from './zalo.ts'

/** All sites, the practice page last. */
export const SITES: readonly Site[] = [facebookSite, zaloSite, practiceSite]

/** The match patterns of the content script. */
export const SITE_MATCH_PATTERNS: readonly string[] = SITES.flatMap((site) => site.matches)

/** Finds the site of an address. */
export function findSite(address: URL): Site | undefined {
  return SITES.find((site) => site.matches.some((match) => matchesPattern(match, address)))
}

/** Whether an origin ("https://www.facebook.com") is a supported site, whose messages the background may answer. */
export function isSiteOrigin(origin: string): boolean {
  return URL.canParse(origin) && findSite(new URL(`${origin}/`)) !== undefined
}

/** Matches patterns of our form only: https, a host with or without "*.", and every path. */
function matchesPattern(match: string, address: URL): boolean {
  const [, host] = /^https:\/\/([^/]+)\/\*$/.exec(match)!
  if (address.protocol !== 'https:') return false
  const domain = host!.replace(/^\*\./, '')
  return address.hostname === domain || (host!.startsWith('*.') && address.hostname.endsWith(`.${domain}`))
}
