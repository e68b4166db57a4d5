import { formatDate } from '../iso-dates.ts'

/** A page to share. */
export interface SharedPage {
  title: string
  /** The site's own name; empty if it has none. */
  site: string
  /** The publication date the page states, yyyy-mm-dd; null if it states none. */
  published: string | null
  address: string
}

/** The words around a shared page. */
export interface ShareMessages {
  source: string
  published(date: string): string
}

/** Parameters that track the reader and do not identify the page. */
const TRACKING_PARAMETER = /^(?:utm_\w{1,30}|fbclid|gclid|zarsrc|gidzl|mc_cid|mc_eid|igshid|_ga)$/i

/** Formats the text to paste: title, source with its date, link. Neutral: adds no comment to the page's own title. */
export function formatShareText({ title, site, published, address }: SharedPage, messages: ShareMessages): string {
  const url = stripTracking(address)
  const host = new URL(url).hostname.replace(/^www\./, '')
  const named = site === '' || site.toLowerCase() === host ? host : `${site} (${host})`
  const source = published ? `${named}, ${messages.published(formatDate(published))}` : named
  return [title, `${messages.source}: ${source}`, url].filter((line) => line !== '').join('\n')
}

/**
 * Removes tracking parameters, user name, password and fragment from an address.
 * @param address an absolute address; others throw
 */
export function stripTracking(address: string): string {
  const url = new URL(address)
  for (const name of [...url.searchParams.keys()]) if (TRACKING_PARAMETER.test(name)) url.searchParams.delete(name)
  url.hash = ''
  url.username = ''
  url.password = ''
  return url.href
}
