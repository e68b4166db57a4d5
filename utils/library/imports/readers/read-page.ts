import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { ExtractedText } from './extracted-text.ts'
import { EXCLUDED_ELEMENTS, MIN_CONTAINER_LENGTH, PAGE_EDGES, TEXT_CONTAINERS } from './html-selectors.ts'
import { extractPageMarkup, type PageMarkupOptions } from './page-markup.ts'
import { ReadError } from './read-error.ts'
import { readHtml } from './read-html.ts'
import { MAX_TEXT_UNITS } from './read-limits.ts'

/** What comes back from a page: it may be anything, so it is bounded here again. */
const pageMarkupSchema = z.object({
  title: z.string().check(z.maxLength(500)),
  url: z.string().check(z.maxLength(2000), z.regex(/^(?:https?|file):/)),
  selection: z.boolean(),
  markup: z.string().check(z.maxLength(MAX_TEXT_UNITS)),
  cut: z.boolean(),
  published: z.nullable(z.string().check(z.maxLength(40))),
})

/** An official text read from a page, and what the page says of itself. */
export interface PageText extends ExtractedText {
  title: string
  url: string
  /** Whether it is what the user had selected, and not the page's whole text. */
  selection: boolean
  /** When it was published, as the page writes it for machines ("2026-03-05T08:00:00+07:00"); null where it does not. */
  published: string | null
}

const OPTIONS: PageMarkupOptions = {
  places: TEXT_CONTAINERS,
  least: MIN_CONTAINER_LENGTH,
  leftOut: EXCLUDED_ELEMENTS,
  edges: PAGE_EDGES,
  most: MAX_TEXT_UNITS,
}

/**
 * Reads the text of the page in a tab: what the user selected there, or else all of it. To be called on the user's click, with
 * "activeTab" and "scripting". The page is not changed, and its frames are not read. Rejects with 'page-closed', 'too-large',
 * 'cancelled', 'broken' (no answer as agreed), and as `toPlainLines` does.
 */
export async function readPage(tabId: number, signal?: AbortSignal): Promise<PageText> {
  const answer = pageMarkupSchema.safeParse(await runPageMarkup(tabId))
  if (!answer.success) throw new ReadError('broken', answer.error)
  const { markup, cut, title, url, selection, published } = answer.data
  if (cut) throw new ReadError('too-large')
  return { ...(await readHtml(markup, { signal, whole: true })), title, url, selection, published }
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
