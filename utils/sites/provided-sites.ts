// Connects the composer with the definitions of further sites, which are a separate script: no page of Facebook or
// Zalo loads them.

import type { Site } from './site-definition.ts'

/** Finds the definition of a page's site. */
type SiteFinder = (address: URL) => Site

// Both scripts of a frame share the extension's isolated world, which the page cannot access.
const sharedGlobal = globalThis as typeof globalThis & { truocKhiDangSites?: SiteFinder }

/** Gives the definitions to the composer of this frame, whose script runs next. */
export function provideSites(find: SiteFinder): void {
  sharedGlobal.truocKhiDangSites = find
}

/** Finds the definition of a page's site among those given; undefined when none were. */
export function findProvidedSite(address: URL): Site | undefined {
  // Only an own property counts: the window also exposes a frame that the page has given this name.
  return Object.hasOwn(sharedGlobal, 'truocKhiDangSites') ? sharedGlobal.truocKhiDangSites!(address) : undefined
}
