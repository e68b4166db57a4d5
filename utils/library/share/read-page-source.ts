import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { SharedPage } from './share-text.ts'

const MAX_FIELD_LENGTH = 400

/** Data from a page is untrusted: only strings of bounded length are accepted. */
const sourceSchema = z.object({
  title: z.string().check(z.maxLength(MAX_FIELD_LENGTH)),
  site: z.string().check(z.maxLength(MAX_FIELD_LENGTH)),
  published: z.array(z.string().check(z.maxLength(MAX_FIELD_LENGTH))).check(z.maxLength(8)),
})

/**
 * Reads how the page in a tab names itself, on the user's click.
 * @param address the tab's address
 * @throws when the tab may not be read
 */
export async function readPageSource(tab: number, address: string): Promise<SharedPage> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId: tab },
    func: extractPageSource,
    args: [MAX_FIELD_LENGTH],
  })
  const { title, site, published } = sourceSchema.parse(injected?.result)
  return { title: toSingleLine(title), site: toSingleLine(site), published: findFirstDate(published), address }
}

/** Joins a text into one line and removes invisible characters, among them bidi controls. */
function toSingleLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
}

/**
 * Finds the first valid day among the dates a page gives ("2026-08-24T17:24:00+07:00", "24/08/2026").
 * @returns yyyy-mm-dd, or null if no text holds a valid day
 */
export function findFirstDate(texts: readonly string[]): string | null {
  for (const text of texts) {
    const iso = /^\s*(\d{4})-(\d{2})-(\d{2})/.exec(text)
    const written = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/.exec(text)
    const day = iso
      ? `${iso[1]}-${iso[2]}-${iso[3]}`
      : written && `${written[3]}-${written[2]!.padStart(2, '0')}-${written[1]!.padStart(2, '0')}`
    if (day && isRealDate(day)) return day
  }
  return null
}

function isRealDate(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/**
 * Reads the page's title, site name and possible dates. Runs in the page, so it must not use anything outside its body.
 */
function extractPageSource(maxLength: number): unknown {
  const content = (selector: string) => document.querySelector(selector)?.getAttribute('content') ?? ''
  const truncate = (text: string | null | undefined) => String(text ?? '').slice(0, maxLength)
  const heading = document.querySelector('h1')?.textContent?.trim()
  const dates = [
    content('meta[property="article:published_time"]'),
    content('meta[itemprop="datePublished"], meta[name="pubdate"], meta[name="dc.date"], meta[name="DC.date.issued"]'),
    document.querySelector('article time[datetime], main time[datetime], time[datetime]')?.getAttribute('datetime'),
    document.querySelector('[class*="date"], [class*="time"], [class*="ngay"]')?.textContent,
  ]
  return {
    title: truncate(content('meta[property="og:title"]') || heading || document.title),
    site: truncate(content('meta[property="og:site_name"]')),
    published: dates.map(truncate).filter((text) => text !== ''),
  }
}
