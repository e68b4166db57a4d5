import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { readHtml } from './html.ts'
import { EDGES, LEAST_IN_PLACE, LEFT_OUT, TEXT_PLACES } from './html-parts.ts'
import { MOST_UNITS } from './limits.ts'
import { type MarkupOptions, pageMarkup } from './page-markup.ts'
import type { ReadText } from './read-text.ts'
import { ReadRefusal } from './refusal.ts'

/** What comes back from a page: it may be anything, so it is bounded here again. */
const pageMarkupSchema = z.object({
  title: z.string().check(z.maxLength(500)),
  url: z.string().check(z.maxLength(2000), z.regex(/^(?:https?|file):/)),
  selection: z.boolean(),
  markup: z.string().check(z.maxLength(MOST_UNITS)),
  cut: z.boolean(),
  published: z.nullable(z.string().check(z.maxLength(40))),
})

/** An official text read from a page, and what the page says of itself. */
export interface PageText extends ReadText {
  title: string
  url: string
  /** Whether it is what the user had selected, and not the page's whole text. */
  selection: boolean
  /** When it was published, as the page writes it for machines ("2026-03-05T08:00:00+07:00"); null where it does not. */
  published: string | null
}

const OPTIONS: MarkupOptions = {
  places: TEXT_PLACES,
  least: LEAST_IN_PLACE,
  leftOut: LEFT_OUT,
  edges: EDGES,
  most: MOST_UNITS,
}

/**
 * Reads the text of the page in a tab: what the user selected there, or else all of it. To be called on the user's click, with
 * "activeTab" and "scripting". The page is not changed, and its frames are not read. Rejects with 'page-closed', 'too-large',
 * 'cancelled', 'broken' (no answer as agreed), and as `plainLines` does.
 */
export async function readPage(tabId: number, signal?: AbortSignal): Promise<PageText> {
  const answer = pageMarkupSchema.safeParse(await markupOf(tabId))
  if (!answer.success) throw new ReadRefusal('broken', answer.error)
  const { markup, cut, title, url, selection, published } = answer.data
  if (cut) throw new ReadRefusal('too-large')
  return { ...(await readHtml(markup, { signal, whole: true })), title, url, selection, published }
}

async function markupOf(tabId: number): Promise<unknown> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: pageMarkup, args: [OPTIONS] })
    return answer?.result
  } catch (error) {
    throw new ReadRefusal('page-closed', error)
  }
}
