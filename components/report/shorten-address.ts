/** Shortens an address to one line for display: without scheme, "www." and the middle of a long path. */
export function shortenAddress(address: string): string {
  const { host, pathname, search } = new URL(address)
  const parts = pathname.split('/').filter(Boolean)
  const path = parts.length > 3 ? [parts[0], '…', ...parts.slice(-2)] : parts
  return [host.replace(/^www\./, ''), ...path].join('/') + search
}
