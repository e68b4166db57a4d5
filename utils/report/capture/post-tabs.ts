// Remembers the tab that each draft's post was captured in, so that a page elsewhere can ask that tab about the post.
// Kept in session storage: the browser numbers its tabs again at every start.

import { browser } from 'wxt/browser'
import * as z from 'zod/mini'

const KEY = 'post-tabs'
/** Most drafts whose tab is remembered. */
const MAX_REMEMBERED = 20

const schema = z.array(z.object({ draft: z.string(), tab: z.number() }))

/** Remembers the tab of a draft's post. Rejects when session storage fails. */
export async function savePostTab(draft: string, tab: number): Promise<void> {
  const remembered = (await readPostTabs()).filter((each) => each.draft !== draft)
  await browser.storage.session.set({ [KEY]: [...remembered, { draft, tab }].slice(-MAX_REMEMBERED) })
}

/** Reads the tab of a draft's post; null when it is not remembered. The tab may show another page by now. */
export async function readPostTab(draft: string): Promise<number | null> {
  return (await readPostTabs()).find((each) => each.draft === draft)?.tab ?? null
}

async function readPostTabs(): Promise<z.infer<typeof schema>> {
  const parsed = schema.safeParse((await browser.storage.session.get(KEY))[KEY])
  return parsed.success ? parsed.data : []
}
