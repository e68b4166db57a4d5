import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { ExtractedText } from './extracted-text.ts'
import {
  EXCLUDED_ELEMENTS,
  MIN_CONTAINER_LENGTH,
  PAGE_EDGES,
  SECTIONS,
  TEXT_CONTAINERS,
  toSelector,
} from './html-rules.ts'
import { extractPageMarkup, type PageMarkupOptions } from './page-markup.ts'
import { ReadError } from './read-error.ts'
import { readHtml } from './read-html.ts'
import { MAX_TEXT_UNITS } from './read-limits.ts'

const MAX_ADDRESS_LENGTH = 2000
const addressSchema = z.string().check(z.maxLength(MAX_ADDRESS_LENGTH), z.regex(/^(?:https?|file):/))

/** The answer of the page. A compromised page can return anything, so the limits are checked again. */
const pageMarkupSchema = z.object({
  title: z.string().check(z.maxLength(500)),
  url: addressSchema,
  selection: z.boolean(),
  markup: z.string().check(z.maxLength(MAX_TEXT_UNITS)),
  cut: z.boolean(),
  published: z.nullable(z.string().check(z.maxLength(40))),
})

/** An official text read from a page, with the page's metadata. */
export interface PageText extends ExtractedText {
  title: string
  /** The address of the tab, as the browser reports it. */
  url: string
  /** Whether it is the user's selection rather than the page's whole text. */
  selection: boolean
  /** The publication date from the page's metadata ("2026-03-05T08:00:00+07:00"); null when missing. */
  published: string | null
}

const OPTIONS: PageMarkupOptions = {
  containers: TEXT_CONTAINERS.map(toSelector),
  minLength: MIN_CONTAINER_LENGTH,
  excluded: toSelector(EXCLUDED_ELEMENTS),
  edges: toSelector(PAGE_EDGES),
  sections: toSelector(SECTIONS),
  maxLength: MAX_TEXT_UNITS,
}

/**
 * Reads the text of the page in a tab: the user's selection, or else all of it. Call it in a user gesture, with
 * "activeTab" and "scripting". Leaves the page unchanged and does not read its frames.
 * @throws ReadError 'page-closed' (also when the tab shows another page meanwhile), 'too-large', 'cancelled', 'broken'
 * (invalid answer), and as `toPlainLines` does
 */
export async function readPage(tabId: number, signal?: AbortSignal): Promise<PageText> {
  const answer = pageMarkupSchema.safeParse(await runPageMarkup(tabId))
  if (!answer.success) throw new ReadError('broken', answer.error)
  const { markup, cut, title, selection, published } = answer.data
  const url = await readTabAddress(tabId)
  // A compromised page can claim to be another one, such as a page of the State: the library would then not warn.
  if (!isSamePage(url, answer.data.url)) throw new ReadError('page-closed')
  if (cut) throw new ReadError('too-large')
  return { ...(await readHtml(markup, { signal, whole: true })), title, url, selection, published }
}

async function readTabAddress(tabId: number): Promise<string> {
  try {
    return addressSchema.parse((await browser.tabs.get(tabId)).url?.slice(0, MAX_ADDRESS_LENGTH))
  } catch (error) {
    throw new ReadError('page-closed', error)
  }
}

/** Whether two addresses are one page. A page may change the rest of its address while it is read. */
function isSamePage(first: string, second: string): boolean {
  if (!URL.canParse(first) || !URL.canParse(second)) return false
  const [a, b] = [new URL(first), new URL(second)]
  return a.protocol === b.protocol && a.host === b.host && a.pathname === b.pathname
}

async function runPageMarkup(tabId: number): Promise<unknown> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: extractPageMarkup,
      args: [OPTIONS],
    })
    return answer?.result
  } catch (error) {
    throw new ReadError('page-closed', error)
  }
}
