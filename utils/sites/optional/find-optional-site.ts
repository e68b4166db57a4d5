import { matchPattern } from '../match-pattern.ts'
import type { Site } from '../site-definition.ts'
import { OPTIONAL_SITES } from './index.ts'

/** Finds the definition of a page that the user turned on: of its site, or, if we do not know it, one for any page. */
export function findOptionalSite(address: URL): Site {
  const known = OPTIONAL_SITES.find(({ matches }) => matches.some((match) => matchPattern(match, address)))
  // Every site has the generic box as its last alternative.
  return known ?? { id: 'other', name: address.hostname, matches: [], boxes: [], posts: [] }
}
