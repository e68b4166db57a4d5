// npm run shots: takes a picture of every surface in both browsers (BROWSER=chromium for one), into shots/. Chromium:
// light and dark. Firefox: light only, because a test cannot set its theme. Needs `npm run build`. Look at the pictures
// afterwards.
//
// npm run shots -- --before <commit> [--scene 05]: pairs of pictures, with the build of an older commit and with the
// present one, into shots/before/ and shots/after/. Needs `npm run build`, and the commit in this clone.

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { ElementHandle, Page } from 'puppeteer-core'
import { launchStage, type Stage } from '../tests/e2e/harness/launch-stage.ts'
import { clickVisible, waitForElement } from '../tests/e2e/harness/page-elements.ts'
import { clickInShadow, findInShadow } from '../tests/e2e/harness/shadow-elements.ts'
import { waitFor } from '../tests/e2e/harness/wait-for.ts'
import { pressByName } from '../tests/e2e/page-actions.ts'
import { pickPost, SCAM_POST } from '../tests/e2e/report-actions.ts'
import { type BrowserName, ensureBrowser, getWantedBrowsers } from './browsers.ts'
import { setTheme, type Theme, waitForStillness } from './shots/page-look.ts'
import { PAIR_SCENES } from './shots/pair-scenes.ts'
import { takePairs } from './shots/take-pairs.ts'

const DRAFT =
  'Danh sách nhận quà đợt này: bà Lê Thị Ví Dụ, CCCD 089199000000. Nghe nói đợt sau tỉnh cắt hết. Cần gì cứ gọi chị Sáu, số 0912 345 678.'

const { values } = parseArgs({ options: { before: { type: 'string' }, scene: { type: 'string', default: '' } } })
if (values.before) {
  ensureBrowser('chromium')
  const scenes = PAIR_SCENES.filter(({ name }) => name.startsWith(values.scene))
  for (const fault of await takePairs(values.before, scenes)) {
    console.error(fault)
    process.exitCode = 1
  }
} else await shootSurfaces()

/** Takes every surface in the wanted browsers. */
async function shootSurfaces(): Promise<void> {
  for (const name of getWantedBrowsers()) {
    ensureBrowser(name)
    const stage = await launchStage(name)
    const themes = name === 'firefox' ? (['light'] as const) : (['light', 'dark'] as const)
    for (const theme of themes) await shootComposing(stage, name, theme)
    for (const theme of themes) await shootStudy(stage, name, theme)
    await pickReportedPost(stage)
    for (const theme of themes) await shootPages(stage, name, theme)
    await stage.close()
  }
}

/** Takes the badge, panel, hold and popup over a Facebook draft, and the chat badge on Zalo. */
async function shootComposing(stage: Stage, name: BrowserName, theme: Theme): Promise<void> {
  const page = await showPage(await stage.open('facebook', `/?theme=${theme}`), theme)
  await clickVisible(page, '.prompt')
  await waitForElement(page, '[role=dialog] [role=textbox]')
  await page.keyboard.type('Sáng thứ Bảy này tổ dọn rác dọc kênh, 7 giờ tập trung ở nhà văn hóa ấp.')
  await waitFor(() => findInShadow(page, '.badge'), 'the badge')
  await shoot(page, name, theme, 'badge')
  await page.keyboard.down('Control')
  await page.keyboard.press('a')
  await page.keyboard.up('Control')
  await page.keyboard.type(DRAFT)
  await waitFor(() => findInShadow(page, '.badge.stop'), 'the badge of a stop')
  await clickInShadow(page, '.badge')
  await waitFor(() => findInShadow(page, '.panel'), 'the panel')
  await shoot(page, name, theme, 'panel')
  await clickVisible(page, '[role=dialog] [aria-label="Đăng"]')
  await waitFor(() => findInShadow(page, '[role=alertdialog]'), 'the hold')
  await shoot(page, name, theme, 'hold')
  await page.keyboard.press('Escape')
  await shootPopup(await stage.openPopup(page), name, theme)
  await page.close()

  const chat = await showPage(await stage.open('zalo', `/?theme=${theme}`), theme)
  await clickVisible(chat, '#richInput')
  await chat.keyboard.type('Số cô Sáu là 0912 345 678 nha em.')
  await waitFor(() => findInShadow(chat, '.badge.warn'), 'the badge of a warning')
  await shoot(chat, name, theme, 'chat')
  await chat.close()
}

/** Takes the study page: question, answer, and the finished page; then erases the progress for the next theme. */
async function shootStudy(stage: Stage, name: BrowserName, theme: Theme): Promise<void> {
  const page = await showPage(await stage.openOwn('study.html'), theme)
  await waitForElement(page, '.choice')
  await shoot(page, name, theme, 'study-question')
  await page.keyboard.press('b')
  await waitForElement(page, '.choice.advised')
  await waitForElement(page, '.onward .meta')
  await shoot(page, name, theme, 'study-answer')
  await clickVisible(page, '.onward .main')
  await waitForElement(page, '.desk .still')
  await shoot(page, name, theme, 'study-done')
  await clickVisible(page, '.own-data .btn:last-child')
  await waitForElement(page, '.own-data .banner')
  await page.close()
}

/** Takes the three tabs of the popup. */
async function shootPopup(window: Page, name: BrowserName, theme: Theme): Promise<void> {
  await setTheme(window, theme)
  await waitForElement(window, '.brief')
  await shoot(window, name, theme, 'popup-draft')
  await window.click('#tab-library')
  await waitForElement(window, '#panel-library textarea')
  await waitForElement(window, '.study-line')
  await shoot(window, name, theme, 'popup-start')
  await window.type('#panel-library textarea', 'so dien thoai')
  await waitForElement(window, '.hits li')
  await shoot(window, name, theme, 'popup-library')
  await window.click('#tab-report')
  await waitForElement(window, '#panel-report .still')
  await shoot(window, name, theme, 'popup-report')
  await window.close()
}

/** Picks a post to report, from the popup. */
async function pickReportedPost(stage: Stage): Promise<void> {
  const page = await showPage(await stage.open('facebook'), 'light')
  const form = await pickPost(stage, page, SCAM_POST)
  await form.close()
  await page.close()
}

/** Takes the report form after picking a post, and the extension pages. */
async function shootPages(stage: Stage, name: BrowserName, theme: Theme): Promise<void> {
  const outbox = await showPage(await stage.openOwn('outbox.html'), theme)
  await waitForElement(outbox, '.out li, .still')
  await shoot(outbox, name, theme, 'outbox')
  const field = (await outbox.$('.open-received input')) as ElementHandle<HTMLInputElement> | null
  await field?.uploadFile('docs/receiving/report-with-picture.example.json')
  await waitForElement(outbox, '.read .picture[data-shown]')
  await shoot(outbox, name, theme, 'received')
  await outbox.close()
  const form = await showPage(await stage.openOwn('popup.html'), theme)
  await form.setViewport({ width: 380, height: 560 })
  await waitForElement(form, '#tab-report')
  await clickVisible(form, '#tab-report')
  await waitForElement(form, '#panel-report .unfinished')
  await shoot(form, name, theme, 'popup-unfinished')
  await pressByName(form, 'Viết tiếp', '.unfinished')
  await waitForElement(form, '#panel-report .chips')
  await shoot(form, name, theme, 'form')
  await pressByName(form, 'Lừa đảo', '.report-room')
  await pressByName(form, 'Xem trước')
  await waitForElement(form, '.previewing')
  await shoot(form, name, theme, 'preview')
  await form.close()
  for (const path of ['options', 'library', 'practice', 'welcome', 'file-check']) {
    const own = await showPage(await stage.openOwn(`${path}.html`), theme)
    await waitForElement(own, 'main')
    await shoot(own, name, theme, path)
    await own.close()
  }
}

/** Brings a tab to the front, in the theme and without animations. */
async function showPage(page: Page, theme: Theme): Promise<Page> {
  await page.bringToFront()
  await setTheme(page, theme)
  return page
}

async function shoot(page: Page, name: BrowserName, theme: Theme, surface: string): Promise<void> {
  const folder = join('shots', name)
  mkdirSync(folder, { recursive: true })
  await waitForStillness(page)
  await page.screenshot({ path: join(folder, `${surface}-${theme}.png`) })
  console.log(join(folder, `${surface}-${theme}.png`))
}
