// Navigations of every kind in one tab, with drafts on the way.

import type { Page } from 'puppeteer-core'
import type { Stage } from '../../../tests/e2e/harness/launch-stage.ts'
import { waitForElement } from '../../../tests/e2e/harness/page-elements.ts'
import { SITE_BOXES } from '../../../tests/e2e/harness/site-boxes.ts'
import { PAGE_ORIGINS } from '../../../tests/e2e/harness/test-pages.ts'
import { insertDraft, inventDraft, waitForUnderline } from './invented-drafts.ts'
import { measureWithoutCaches, type PageMemory } from './measure-memory.ts'

/** How often a page came out of the back/forward cache, of how many ways back and forward. */
export interface CacheHits {
  hits: number
  tries: number
}

/** Navigations in a round: four of the browser, four by `history`, one back and one forward. */
export const NAVIGATIONS_A_ROUND = 10

const COMMENT = SITE_BOXES.find(({ name }) => name === 'bình luận')!
const CHAT = SITE_BOXES.find(({ name }) => name === 'tin nhắn Messenger')!
const FEED = '/'
const GROUP = '/groups/todanpho5/'

/**
 * Navigates in one tab, and measures it several times on the same page.
 * @param rounds how many rounds lie between two measurements, for each
 */
export async function navigateRepeatedly(
  stage: Stage,
  rounds: readonly number[],
  hasChecks: boolean,
): Promise<{ memory: PageMemory[]; cache: CacheHits }> {
  const page = await stage.open('facebook', FEED)
  await page.bringToFront()
  const cache: CacheHits = { hits: 0, tries: 0 }
  const memory: PageMemory[] = []
  let done = 0
  for (const count of rounds) {
    for (let i = 0; i < count; i++) await runRound(page, done++, hasChecks, cache)
    await goTo(page, FEED)
    memory.push(await measureWithoutCaches(page))
  }
  await page.close()
  return { memory, cache }
}

async function runRound(page: Page, round: number, hasChecks: boolean, cache: CacheHits): Promise<void> {
  const write = async (box: typeof COMMENT, number: number) => {
    await box.reach(page)
    const { text, phrase } = inventDraft(number)
    await insertDraft(page, text)
    if (hasChecks) await waitForUnderline(page, phrase)
  }
  await goTo(page, FEED)
  await write(COMMENT, 2 * round)
  // As a site does that shows another screen by itself: the address changes, and a dialog opens and closes.
  await push(page, GROUP)
  await toggleDialog(page)
  await push(page, FEED)
  await page.evaluate(() => {
    const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
    history.back()
    return arrived
  })
  await goTo(page, CHAT.path)
  await write(CHAT, 2 * round + 1)
  await travel(page, 'goBack', cache)
  await travel(page, 'goForward', cache)
  await goTo(page, GROUP)
  await page.reload()
  await push(page, FEED)
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(`${PAGE_ORIGINS.facebook}${path}`)
  await page.evaluate(() => Object.assign(window, { wasHere: true }))
}

async function push(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => history.pushState(null, '', to), path)
}

async function toggleDialog(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('.prompt')!.click())
  await waitForElement(page, '[role=dialog] [role=textbox]')
  await page.evaluate(() => document.querySelector<HTMLElement>('[role=dialog] .x')!.click())
}

/** Goes back or forward, and notes whether the page is the one that was left. */
async function travel(page: Page, way: 'goBack' | 'goForward', cache: CacheHits): Promise<void> {
  await page[way]()
  cache.tries++
  if (await page.evaluate(() => 'wasHere' in window)) cache.hits++
}
