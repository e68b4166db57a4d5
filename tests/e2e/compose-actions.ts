import type { Page } from 'puppeteer-core'
import { readStorage } from './harness/browser-storage.ts'
import type { Stage } from './harness/launch-stage.ts'
import { waitForPlace } from './harness/page-elements.ts'
import { readSentTexts, type SentText } from './harness/sent-texts.ts'
import {
  clickInShadow,
  findButton,
  findInShadow,
  readShadowTexts,
  type ShadowElement,
} from './harness/shadow-elements.ts'
import type { TestBox } from './harness/site-boxes.ts'
import { insertText, pressKeys } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'

/** Drafts that the tests write. Invented: `089199000000` belongs to nobody. */
export const SAMPLE_DRAFTS = {
  stop: 'CCCD 089199000000',
  warn: 'Nghe nói ngân hàng sắp phá sản',
  clean: 'Mai họp tổ.\nĐi sớm nhé',
}

/** Opens a box's page in front, focuses the box, writes into it, and waits until the draft has been checked. */
export async function writeInBox(
  stage: Stage,
  box: TestBox,
  text: string,
  write: (page: Page, text: string) => Promise<void> = insertText,
): Promise<Page> {
  const page = await openInFront(stage, box.page, box.path)
  await box.reach(page)
  await write(page, text)
  await waitForFirstCheck(page)
  return page
}

/** Pastes into the focused box by a paste event, as the browser passes one to the page. */
export function pasteText(page: Page, text: string): Promise<void> {
  return page.evaluate((data) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', data)
    // Chromium takes the transfer, Firefox the pair of `dataType` and `data`.
    const init = { clipboardData, dataType: 'text/plain', data, bubbles: true, cancelable: true, composed: true }
    document.activeElement!.dispatchEvent(new ClipboardEvent('paste', init))
  }, text)
}

/**
 * Waits until a draft has been checked. The checks come into a page when somebody begins to write there. On a busy
 * machine that takes longer than a test types, and what is sent before is not held.
 */
export async function waitForFirstCheck(page: Page): Promise<void> {
  await waitFor(() => findInShadow(page, '.badge'), 'the draft has been checked')
}

/** Opens a test page in front of the others. */
export async function openInFront(stage: Stage, ...where: Parameters<Stage['open']>): Promise<Page> {
  const page = await stage.open(...where)
  await page.bringToFront()
  return page
}

/** Waits for the dialog of a held send, with the focus on "Sửa lại". */
export async function waitForHold(page: Page): Promise<void> {
  // Not by role and name: Firefox builds its accessibility tree for each search, in 200 ms, and most tests wait here.
  await waitFor(async () => {
    const shown = await readShadowTexts(page)
    if (shown.some(({ inDialog, focused }) => inDialog && focused === 'Sửa lại')) return true
    throw new Error(JSON.stringify(shown))
  }, 'the send is held')
}

/** Whether the dialog of a held send is shown. */
export async function isHeld(page: Page): Promise<boolean> {
  return (await findInShadow(page, '[role=alertdialog]')) !== undefined
}

/**
 * Waits until a hold has ended whose dialog the page hides, and the toolbar's button says so.
 * @param own a page of ours
 */
export async function waitForLostHold(page: Page, own: Page): Promise<void> {
  await waitFor(async () => !(await isHeld(page)), 'the hold ends')
  await waitFor(async () => (await readToolbarBadge(own)) === '!', 'the toolbar says so')
}

/** Waits for the title of an underlined word, with the focus. Resolves to its text. */
export async function waitForTitle(page: Page): Promise<string> {
  return waitFor(async () => {
    const title = await findInShadow(page, 'button.word-title')
    return title?.focused && title.text
  }, 'the title of a word has the keyboard')
}

/** Waits until the card of a word is open, and at the place that it gets only in the frame after it is made. */
export function waitForCard(page: Page): Promise<ShadowElement> {
  return waitForPlace(page, async () => (await findInShadow(page, '.panel.word')) ?? null, 'the card opens')
}

/** Opens the panel with all findings by keys alone: by the badge, which comes before the title of a word. */
export async function openPanelByKey(page: Page): Promise<void> {
  await pressKeys(page, 'F8')
  await waitForTitle(page)
  for (const key of ['Shift+Tab', 'Enter']) await pressKeys(page, key)
  await waitFor(async () => (await findButton(page, 'Đóng'))?.focused, 'the panel has the keyboard')
}

/** Opens the panel and the further choices of its finding. Resolves to the place of "Không nhắc số này nữa". */
export async function openIgnoreChoice(page: Page): Promise<ShadowElement> {
  await clickInShadow(page, '.badge')
  await clickInShadow(page, { button: 'Thêm lựa chọn: không nhắc nữa, báo sai' })
  return waitFor(() => findButton(page, 'Không nhắc số này nữa'), 'the button is there')
}

/** Reads what is stored of the user's settings and ignored phrases, from a page of ours. */
export async function readTrustedValues(own: Page): Promise<unknown> {
  const { databases } = JSON.parse(await readStorage(own)) as { databases: Record<string, unknown> }
  return databases['trusted/values']
}

/** Waits until the page has sent something, and returns everything it has sent. */
export async function waitForSend(page: Page): Promise<SentText[]> {
  return waitFor(async () => {
    const sent = await readSentTexts(page)
    return sent.length > 0 && sent
  }, 'something is sent')
}

/** Waits for the box's badge by its exact name, for `limit` milliseconds at most. */
export async function waitForBadge(page: Page, name: string, limit?: number): Promise<void> {
  await waitFor(() => findButton(page, name), `the badge says "${name}"`, limit)
}

/** Reads what is written on the extension's toolbar button for the tab of the Facebook page, from a page of ours. */
export function readToolbarBadge(own: Page): Promise<string> {
  return own.evaluate(async () => {
    type Extension = {
      tabs: { query: (about: object) => Promise<{ id: number }[]> }
      action: { getBadgeText: (about: object) => Promise<string> }
    }
    const world = globalThis as unknown as { browser?: Extension; chrome?: Extension }
    const { tabs, action } = (world.browser ?? world.chrome)!
    const [tab] = await tabs.query({ url: 'https://www.facebook.com/*' })
    return action.getBadgeText({ tabId: tab!.id })
  })
}
