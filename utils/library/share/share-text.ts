import { formatDate } from '../iso-dates.ts'

/** A page as it is passed on. */
export interface SharedPage {
  title: string
  /** The name of the site as it calls itself; empty where it has none. */
  site: string
  /** When it says it was published, yyyy-mm-dd; null where it does not say. */
  published: string | null
  address: string
}

/** The words around a shared page. */
export interface ShareMessages {
  source: string
  published(date: string): string
}

/** Parameters that follow the reader around and say nothing about the page. */
const TRACKING_PARAMETER = /^(?:utm_\w{1,30}|fbclid|gclid|zarsrc|gidzl|mc_cid|mc_eid|igshid|_ga)$/i

/** What to paste: title, source with its date, link. Neutral: nothing is added to what the page calls itself. */
export function formatShareText({ title, site, published, address }: SharedPage, messages: ShareMessages): string {
  const url = stripTracking(address)
  const host = new URL(url).hostname.replace(/^www\./, '')
  const named = site === '' || site.toLowerCase() === host ? host : `${site} (${host})`
  const source = published ? `${named}, ${messages.published(formatDate(published))}` : named
  return [title, `${messages.source}: ${source}`, url].filter((line) => line !== '').join('\n')
}

/** An address without what only follows the reader around, the reader's own name and password, and the place in the page. In: an absolute address. */
export function stripTracking(address: string): string {
  const url = new URL(address)
  for (const name of [...url.searchParams.keys()]) if (TRACKING_PARAMETER.test(name)) url.searchParams.delete(name)
  url.hash = ''
  url.username = ''
  url.password = ''
  return url.href
}
