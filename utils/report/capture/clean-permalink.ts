// Reduces the address of a post to its permalink, without tracking parameters. Returns null rather than a guess.

import type { PermalinkForm, PermalinkSource, PostSelectors } from '../../sites/site-definition.ts'

const MAX_LENGTH = 2000

/**
 * Cleans an address: HTTPS, on the page's own site, in a known form, with only the path and the parameters its form
 * names.
 *
 * @param href The address as found, possibly relative.
 * @param pageUrl The address of the page it was found on.
 * @param place The forms and hosts of the site's permalinks.
 * @param source Where on the page the address was found.
 * @returns Null when the address is no permalink.
 */
export function cleanPermalink(
  href: string,
  pageUrl: string,
  place: Pick<PostSelectors, 'addresses' | 'hosts'>,
  source: PermalinkSource,
): string | null {
  // "#" and "?…" resolve to the page itself, so they would name whatever the page shows instead of this post.
  if (source !== 'page' && isUnfilledLink(href)) return null
  if (!URL.canParse(pageUrl) || !URL.canParse(href, pageUrl)) return null
  const url = new URL(href, pageUrl)
  const host = getCanonicalHost(url, place)
  if (!/^https?:$/.test(url.protocol) || host !== getCanonicalHost(new URL(pageUrl), place)) return null
  for (const form of place.addresses ?? []) {
    if (!form.path.test(url.pathname) || (form.from && !form.from.includes(source))) continue
    const params = pickParameters(url.searchParams, form)
    if (!params) continue
    const query = params.size > 0 ? `?${params}` : ''
    const permalink = `https://${host}${form.as ? fillPath(form.as, form, params) : url.pathname + query}`
    return permalink.length <= MAX_LENGTH ? permalink : null
  }
  return null
}

/** Whether a link has no address yet: it is empty, only a fragment, or only a query (tracking parameters). */
export function isUnfilledLink(href: string): boolean {
  return /^\s*(?:[#?].*)?$/s.test(href)
}

/**
 * Picks the parameters that a form names; returns undefined when a required one is missing or does not match its
 * pattern.
 */
function pickParameters(searchParams: URLSearchParams, form: PermalinkForm): URLSearchParams | undefined {
  const params = new URLSearchParams()
  for (const [name, pattern] of Object.entries(form.needs ?? {})) {
    const value = searchParams.get(name)
    if (value === null || !pattern.test(value)) return undefined
    params.set(name, value)
  }
  for (const [name, pattern] of Object.entries(form.keeps ?? {})) {
    const value = searchParams.get(name)
    if (value !== null && pattern.test(value)) params.set(name, value)
  }
  return params
}

function fillPath(path: string, { needs }: PermalinkForm, params: URLSearchParams): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => needs?.[name]?.exec(params.get(name) ?? '')?.[1] ?? '')
}

function getCanonicalHost(url: URL, place: Pick<PostSelectors, 'hosts'>): string {
  return place.hosts?.same.test(url.hostname) ? place.hosts.written : url.host
}
