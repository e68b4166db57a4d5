/** Whether a match pattern of our form fits an address: https, a host with or without "*.", and every path. */
export function matchPattern(match: string, address: URL): boolean {
  const [, host] = /^https:\/\/([^/]+)\/\*$/.exec(match)!
  if (address.protocol !== 'https:') return false
  const domain = host!.replace(/^\*\./, '')
  return address.hostname === domain || (host!.startsWith('*.') && address.hostname.endsWith(`.${domain}`))
}
