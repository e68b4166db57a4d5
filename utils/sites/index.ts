// The registry of sites.

import { facebookSite } from './facebook.ts'
import { findMatchingSite } from './match-pattern.ts'
import { practiceSite } from './practice.ts'
import type { Site } from './site-definition.ts'
import { zaloSite } from './zalo.ts'

/** All sites, the practice page last. */
export const SITES: readonly Site[] = [facebookSite, zaloSite, practiceSite]

/** The match patterns of the content script. */
export const SITE_MATCH_PATTERNS: readonly string[] = SITES.flatMap((site) => site.matches)

/** Finds the site of an address. */
export function findSite(address: URL): Site | undefined {
  return findMatchingSite(SITES, address)
}
