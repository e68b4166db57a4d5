// Whether a page belongs to the State or the Party, by domains that only they can register.

/** Domains of the State and the Party, including their subdomains. .gov.vn and .dcs.vn are not open to others. */
const OFFICIAL_DOMAINS = ['gov.vn', 'chinhphu.vn', 'quochoi.vn', 'dangcongsan.vn', 'dcs.vn']

/**
 * Returns the host of an official page, without "www.".
 * @returns undefined for any other address, including look-alikes ("chinhphu.vn.example.com") and schemes other than
 * HTTPS and HTTP
 */
export function getOfficialHost(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, hostname } = new URL(address)
  if (protocol !== 'https:' && protocol !== 'http:') return undefined
  const host = hostname.replace(/^www\./, '')
  return OFFICIAL_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`)) ? host : undefined
}
