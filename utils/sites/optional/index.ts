// The registry of the sites that a user can turn on. They are loaded on those sites alone (entrypoints/more-sites.ts).

import type { Site } from '../site-definition.ts'

/** All optional sites, in display order. */
export const OPTIONAL_SITES: readonly Site[] = []
