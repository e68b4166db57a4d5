// Connects the composer with the script of the sites that the user turned on, which has their definitions and watches
// frames there. No page of Facebook or Zalo loads it.

import type { watchFrames } from '../compose/watch-frames.ts'
import type { Site } from './site-definition.ts'

/** What the script of the sites that the user turned on gives to the composer. */
interface ProvidedSites {
  /** Finds the definition of a page's site. */
  find(address: URL): Site
  watchFrames: typeof watchFrames
}

// Both scripts of a frame share the extension's isolated world, which the page cannot access.
const sharedGlobal = globalThis as typeof globalThis & { truocKhiDangSites?: ProvidedSites }

/** Gives the definitions to the composer of this frame, whose script runs next. */
export function provideSites(sites: ProvidedSites): void {
  sharedGlobal.truocKhiDangSites = sites
}

/** Returns what was given to this frame; undefined where the script did not run. */
export function getProvidedSites(): ProvidedSites | undefined {
  // Only an own property counts: the window also exposes a frame that the page has given this name.
  return Object.hasOwn(sharedGlobal, 'truocKhiDangSites') ? sharedGlobal.truocKhiDangSites : undefined
}
