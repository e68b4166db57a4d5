import type { Site } from './site-definition.ts'

/** Whether a match pattern of our form fits an address: https, a host with or without "*.", and every path. */
export function matchPattern(match: string, address: URL): boolean {
  const [, withSubdomains, domain] = /^https:\/\/(\*\.)?([^/]+)\/\*$/.exec(match)!
  // A host with a dot at its end is the same host, for the browser's permissions as well.
  const hostname = address.hostname.replace(/\.+$/, '')
  return address.protocol === 'https:' && (hostname === domain || (!!withSubdomains && hostname.endsWith(`.${domain}`)))
}

/** Finds the first site one of whose match patterns fits an address. */
export function findMatchingSite(sites: readonly Site[], address: URL): Site | undefined {
  return sites.find(({ matches }) => matches.some((match) => matchPattern(match, address)))
}
