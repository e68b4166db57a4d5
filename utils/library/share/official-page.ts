// Whether a page is of the State or the Party, by the domains that nobody else is given.

/** Domains of the State and the Party (.gov.vn and .dcs.vn are given to nobody else), and what stands below them. */
const OFFICIAL_DOMAINS = ['gov.vn', 'chinhphu.vn', 'quochoi.vn', 'dangcongsan.vn', 'dcs.vn']

/**
 * The host of an official page, without "www."; undefined for any other address, also for one that only looks so
 * ("chinhphu.vn.example.com"), and for one that did not come over HTTPS or HTTP.
 */
export function getOfficialHost(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, hostname } = new URL(address)
  if (protocol !== 'https:' && protocol !== 'http:') return undefined
  const host = hostname.replace(/^www\./, '')
  return OFFICIAL_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`)) ? host : undefined
}
