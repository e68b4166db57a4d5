// The address of the post itself, cleaned of everything that follows its reader around. Never a guess.

import type { PermalinkForm, PermalinkSource, PostSelectors } from '../../sites/site-definition.ts'

const MAX_LENGTH = 2000

/**
 * Cleans an address: a known form on the page's own site, HTTPS, only the path and the parameters its form names. In: the
 * address as found (may be relative), the page's address, the site's forms and hosts, where it was found. Null when it is no permalink.
 */
export function cleanPermalink(
  found: string,
  page: string,
  place: Pick<PostSelectors, 'addresses' | 'hosts'>,
  source: PermalinkSource,
): string | null {
  // "#" and "?…" are links without an address of their own: taken against the page they would name whatever is open there.
  if (source !== 'page' && isUnfilledLink(found)) return null
  if (!URL.canParse(page) || !URL.canParse(found, page)) return null
  const url = new URL(found, page)
  const host = getCanonicalHost(url, place)
  if (!/^https?:$/.test(url.protocol) || host !== getCanonicalHost(new URL(page), place)) return null
  for (const form of place.addresses ?? []) {
    if (!form.path.test(url.pathname) || (form.from && !form.from.includes(source))) continue
    const kept = pickParameters(url.searchParams, form)
    if (!kept) continue
    const query = kept.toString()
    const clean = `https://${host}${url.pathname}${query ? `?${query}` : ''}`
    return clean.length <= MAX_LENGTH ? clean : null
  }
  return null
}

/** Whether a link has no address of its own yet: empty, "#", or nothing but what the site tracks by. */
export function isUnfilledLink(href: string): boolean {
  return /^\s*(?:[#?].*)?$/s.test(href)
}

/** The parameters a form keeps; undefined when one it needs is missing or of another look. */
function pickParameters(given: URLSearchParams, form: PermalinkForm): URLSearchParams | undefined {
  const kept = new URLSearchParams()
  for (const [name, look] of Object.entries(form.needs ?? {})) {
    const value = given.get(name)
    if (value === null || !look.test(value)) return undefined
    kept.set(name, value)
  }
  for (const [name, look] of Object.entries(form.keeps ?? {})) {
    const value = given.get(name)
    if (value !== null && look.test(value)) kept.set(name, value)
  }
  return kept
}

function getCanonicalHost(url: URL, place: Pick<PostSelectors, 'hosts'>): string {
  return place.hosts?.same.test(url.hostname) ? place.hosts.written : url.host
}
