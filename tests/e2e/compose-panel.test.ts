import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { TYPING_PAUSE_MS } from '../../utils/compose/watch-boxes.ts'
import {
  isHeld,
  openInFront,
  openPanelByKey,
  SAMPLE_DRAFTS,
  waitForBadge,
  waitForHold,
  waitForSend,
  writeInBox,
} from './compose-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import { readStorage } from './harness/browser-storage.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickVisible, focusElement, waitForElement } from './harness/page-elements.ts'
import { readSentTexts } from './harness/sent-texts.ts'
import {
  clickInShadow,
  findButton,
  findInShadow,
  isInAccessibilityTree,
  runInShadowRoots,
} from './harness/shadow-elements.ts'
import { shareTests } from './harness/share-tests.ts'
import { SITE_BOXES } from './harness/site-boxes.ts'
import { insertText, pressKeys } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'
import { watchUnderlineDelay } from './harness/watch-underline-delay.ts'

const POST = SITE_BOXES.find((box) => box.name === 'bài viết Facebook')!
const CHAT = SITE_BOXES.find((box) => box.name === 'tin nhắn Messenger')!
const ZALO = SITE_BOXES.find((box) => box.name === 'tin nhắn Zalo')!
const PHONE = 'Gọi cho chị Sáu, số 0912 345 678 nhé'
const HELD = '1 điều cần xem lại, 1 điều cần xem trước khi gửi'
const CLEAR = 'Chưa thấy điều gì cần xem lại'

const textIn = (page: Page, selector: string) =>
  page.$eval(selector, (box) => box.textContent?.replaceAll('\u00a0', ' '))
const underlined = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, all]) => [...all].map((range) => `${name}: ${String(range)}`)),
  )

/** Measures the parts of an open panel, its buttons, and the one with the focus. */
function measurePanel(roots: ShadowRoot[]) {
  const panel = roots.map((root) => root.querySelector('.panel')).find(Boolean)
  if (!panel) return null
  const measure = (selector: string) => {
    const { left, top, bottom } = panel.querySelector(selector)?.getBoundingClientRect() ?? {}
    return { left: left!, top: top!, bottom: bottom! }
  }
  const buttons = panel.querySelectorAll('button').length
  const focused = panel.querySelector('button:focus') ? measure('button:focus') : null
  return { head: measure('.panel-head'), list: measure('.panel-body'), foot: measure('.panel-foot'), buttons, focused }
}

describe.each(getWantedBrowsers())('badge, panel and underlines in %s', (name) => {
  const inEitherBrowser = shareTests(name)
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await borrowStage(name)
  })
  afterEach(() => stage.release(page))
  afterAll(() => stage.close())

  // `npm run bench:loading` measures the delay itself.
  it('shows findings without another key, and not before the writer has paused', async () => {
    page = await openInFront(stage, CHAT.page, CHAT.path)
    await CHAT.reach(page)
    const delay = await watchUnderlineDelay(page, 'tkd-stop')
    await page.keyboard.type('CCCD 089199000000')
    // Clocks and timers are coarse.
    expect(await delay()).toBeGreaterThan(TYPING_PAUSE_MS - 10)
  })

  inEitherBrowser(
    "shows the draft's state on the badge: hidden when empty, clear, things to look at, holding",
    async () => {
      page = await writeInBox(stage, POST, SAMPLE_DRAFTS.clean)
      await waitForBadge(page, CLEAR)
      await page.keyboard.type('. ')
      await page.keyboard.type('Nghe nói ngân hàng sắp phá sản')
      await waitForBadge(page, '1 điều cần xem lại')
      await page.keyboard.type('. CCCD 089199000000')
      await waitForBadge(page, '2 điều cần xem lại, 1 điều cần xem trước khi gửi')
      expect(await underlined(page)).toContain('tkd-stop: 089199000000')
      await pressKeys(page, 'Control+a')
      await pressKeys(page, 'Backspace')
      await waitFor(async () => !(await findInShadow(page, '.badge')), 'the badge goes with the text')
      expect(await underlined(page)).toEqual([])
    },
  )

  // No frames are asked for while the box does not move.
  inEitherBrowser.each<{ how: string; move: (dialog: HTMLElement) => void }>([
    { how: 'at once', move: (dialog) => dialog.style.setProperty('translate', '-60px 40px') },
    {
      how: 'slowly',
      move: (dialog) => {
        dialog.style.setProperty('transition', 'translate 0.5s linear')
        dialog.style.setProperty('translate', '-60px 40px')
      },
    },
    {
      how: 'by something that grows above it',
      move: (dialog) => {
        const grown = document.createElement('div')
        grown.style.height = '50px'
        dialog.prepend(grown)
      },
    },
    { how: 'and makes it narrower', move: (dialog) => dialog.style.setProperty('width', '400px') },
  ])('keeps the badge at a box that the page moves $how', async ({ move }) => {
    page = await writeInBox(stage, POST, PHONE)
    await waitForBadge(page, '1 điều cần xem lại')
    const read = async () => {
      const box = await page.$eval(POST.editor, (editor) => {
        const { right, bottom } = editor.getBoundingClientRect()
        return [right, bottom]
      })
      const badge = (await findInShadow(page, '.badge'))!
      return { box, fromBox: [badge.x - box[0]!, badge.y - box[1]!].map(Math.round) }
    }
    const first = await waitFor(async () => {
      const now = await read()
      return now.fromBox.every((distance) => Math.abs(distance) < 100) && now
    }, 'the badge is placed')
    // Where it lies next to the box depends on the controls there, which may have come after it: place it again first.
    await page.$eval('[role=dialog]', (dialog) => (dialog as HTMLElement).style.setProperty('translate', '-10px 0'))
    const getBadgeX = ({ box, fromBox }: typeof first) => box[0]! + fromBox[0]!
    const before = await waitFor(async () => {
      const now = await read()
      return now.box[0] === first.box[0]! - 10 && getBadgeX(now) !== getBadgeX(first) && now
    }, 'the badge has moved')
    await page.$eval('[role=dialog]', move as (dialog: Element) => void)
    await waitFor(async () => {
      const { box, fromBox } = await read()
      return box.join() !== before.box.join() && fromBox.join() === before.fromBox.join()
    }, 'the badge is at its box')
  })

  inEitherBrowser('underlines as long as the badge counts, also when the focus goes to the send control', async () => {
    page = await writeInBox(stage, POST, SAMPLE_DRAFTS.stop)
    await waitForBadge(page, HELD)
    const before = await underlined(page)
    expect(before).toEqual(['tkd-stop: 089199000000'])
    await focusElement(page, POST.button)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    await waitForBadge(page, HELD)
    expect(await underlined(page)).toEqual(before)
    await focusElement(page, POST.editor)
    await pressKeys(page, 'Control+a')
    await pressKeys(page, 'Backspace')
    await waitFor(async () => (await underlined(page)).length === 0, 'the line goes with its words')
  })

  inEitherBrowser('drops a finding immediately when its words are edited', async () => {
    page = await writeInBox(stage, CHAT, 'CCCD 089199000000')
    await waitFor(async () => (await underlined(page)).length > 0, 'the number is underlined')
    // One more digit alone would be found as a mistyped number. Two frames later, the pause before a check goes on.
    const shown = await page.evaluate(async () => {
      document.execCommand('insertText', false, '55')
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
      return [...CSS.highlights.keys()]
    })
    expect(shown).toEqual([])
    expect(await textIn(page, CHAT.editor)).toBe('CCCD 08919900000055')
  })

  it('gives its controls roles and names for assistive technology', async () => {
    page = await writeInBox(stage, CHAT, SAMPLE_DRAFTS.stop)
    const missing = async (...wanted: [role: string, name: string][]) => {
      const found = await Promise.all(wanted.map(([role, called]) => isInAccessibilityTree(page, role, called)))
      return wanted.filter((_each, index) => !found[index])
    }
    await waitForBadge(page, HELD)
    expect(await missing(['button', HELD])).toEqual([])
    await openPanelByKey(page)
    await waitFor(() => findButton(page, 'Bỏ qua'), 'the panel opens')
    const names = ['Đóng', 'Bỏ qua', 'Vì sao? Dữ liệu cá nhân'].map((called): [string, string] => ['button', called])
    expect(await missing(['dialog', 'Điều cần xem lại'], ...names, ['link', 'x'])).toEqual([['link', 'x']])
    await pressKeys(page, 'Escape')
    await waitFor(async () => !(await findInShadow(page, '.panel')), 'the panel closes')
    await pressKeys(page, 'Enter')
    await waitForHold(page)
    expect(await missing(['button', 'Sửa lại'], ['button', 'Vẫn gửi'])).toEqual([])
  })

  it('opens by key, closes on Escape, and restores the caret', async () => {
    page = await writeInBox(stage, POST, PHONE)
    await waitForBadge(page, '1 điều cần xem lại')
    await pressKeys(page, 'ArrowLeft')
    await openPanelByKey(page)
    await pressKeys(page, 'Escape')
    await waitFor(async () => !(await findInShadow(page, '.panel')), 'the panel goes')
    expect(await page.$('[role=dialog]')).not.toBeNull()
    await page.keyboard.type('x')
    expect(await textIn(page, POST.editor)).toBe('Gọi cho chị Sáu, số 0912 345 678 nhxé')
  })

  it('hides keys pressed in the panel from the page and the draft', async () => {
    page = await writeInBox(stage, POST, PHONE)
    await waitForBadge(page, '1 điều cần xem lại')
    await openPanelByKey(page)
    await page.evaluate(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      for (const type of ['keydown', 'keypress', 'keyup', 'focusin', 'focusout', 'blur'])
        window.addEventListener(type, (event) => heard.push(type + ((event as KeyboardEvent).key ?? '')), true)
    })
    await page.keyboard.type('jkl')
    await pressKeys(page, 'Tab')
    await pressKeys(page, 'Tab')
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([])
    expect(await textIn(page, POST.editor)).toBe(PHONE)
  })

  inEitherBrowser('shows in a low window that its list goes on, and lets keys reach all of it', async () => {
    page = await openInFront(stage, ZALO.page, ZALO.path)
    await page.setViewport({ width: 1366, height: 650 })
    await ZALO.reach(page)
    await insertText(page, 'CCCD 089199000000. Nghe nói ngân hàng sắp phá sản. Số chị Lan 0912345678.')
    await waitForBadge(page, '3 điều cần xem lại, 1 điều cần xem trước khi gửi')
    await openPanelByKey(page)
    const readPanel = () => runInShadowRoots(page, measurePanel)
    const { head, list, foot, buttons } = (await readPanel())!
    const titles = await runInShadowRoots(page, (roots) =>
      roots.flatMap((root) => [...root.querySelectorAll('.panel .kind .grow')].map((each) => each.clientHeight)),
    )
    // The longest one is in one line, next to a scrollbar that takes room in Firefox.
    expect(titles).toHaveLength(3)
    expect(new Set(titles).size).toBe(1)
    expect(head.top).toBeGreaterThanOrEqual(0)
    expect(foot.bottom).toBeLessThanOrEqual(650)
    expect([list.top, foot.top]).toEqual([head.bottom, list.bottom])
    const photographEdge = () =>
      page.screenshot({ clip: { x: list.left + 4, y: list.bottom - 6, width: 4, height: 4 }, encoding: 'base64' })
    const below = await photographEdge()
    for (let pressed = 1; pressed < buttons; pressed++) {
      await pressKeys(page, 'Tab')
      const { focused } = (await readPanel())!
      expect(focused!.top).toBeGreaterThanOrEqual(list.top)
      expect(focused!.bottom).toBeLessThanOrEqual(list.bottom)
    }
    await runInShadowRoots(page, (roots) => {
      for (const body of roots.flatMap((root) => [...root.querySelectorAll('.panel-body')])) body.scrollTop = 10_000
    })
    await waitFor(async () => (await photographEdge()) !== below, 'the end of the list has no shade')
    await page.setViewport({ width: 1280, height: 900 })
  })

  it('leaves the caret in the box when opened with the mouse', async () => {
    page = await writeInBox(stage, POST, PHONE)
    await waitForBadge(page, '1 điều cần xem lại')
    await clickInShadow(page, '.badge')
    await waitFor(() => findInShadow(page, '.panel'), 'the panel opens')
    await page.keyboard.type('.')
    expect(await textIn(page, POST.editor)).toBe(`${PHONE}.`)
    await pressKeys(page, 'Escape')
    await waitFor(async () => !(await findInShadow(page, '.panel')), 'the panel goes')
    expect(await page.$('[role=dialog]')).not.toBeNull()
  })

  // compose-editors has each kind of editor.
  inEitherBrowser.each([POST, CHAT, ZALO])(
    'fixes in $name, and both the panel’s and the editor’s undo restore the text',
    async (box) => {
      page = await writeInBox(stage, box, PHONE)
      await waitForBadge(page, '1 điều cần xem lại')
      const fixed = PHONE.replace('345 678', '••• •••')
      const fix = async () => {
        await clickInShadow(page, { button: 'Che thành 0912 ••• •••' })
        await waitFor(async () => (await textIn(page, box.editor)) === fixed, 'the number is masked')
        await waitForBadge(page, CLEAR)
      }
      await clickInShadow(page, '.badge')
      await fix()
      await clickInShadow(page, { button: 'Hoàn tác' })
      await waitFor(async () => (await textIn(page, box.editor)) === PHONE, 'the number is back')
      await waitForBadge(page, '1 điều cần xem lại')
      await fix()
      await clickVisible(page, box.editor)
      await pressKeys(page, 'Control+z')
      await waitFor(async () => (await textIn(page, box.editor)) === PHONE, 'the number is back by Ctrl+Z')
    },
  )

  inEitherBrowser('does not hold an ignored finding in this draft, until that is undone', async () => {
    page = await writeInBox(stage, CHAT, SAMPLE_DRAFTS.stop)
    await waitForBadge(page, HELD)
    await clickInShadow(page, '.badge')
    await clickInShadow(page, { button: 'Bỏ qua' })
    await waitForBadge(page, CLEAR)
    await clickInShadow(page, { button: 'Hoàn tác' })
    await waitForBadge(page, HELD)
    await clickVisible(page, CHAT.editor)
    await pressKeys(page, 'Enter')
    await waitForHold(page)
    await pressKeys(page, 'Escape')
    await waitFor(async () => !(await isHeld(page)), 'the dialog goes')
    await clickInShadow(page, { button: 'Bỏ qua' })
    await waitForBadge(page, CLEAR)
    await clickVisible(page, CHAT.editor)
    await pressKeys(page, 'Enter')
    expect(await waitForSend(page)).toEqual([{ kind: CHAT.kind, text: SAMPLE_DRAFTS.stop }])
  })

  inEitherBrowser('forgets ignored findings once the draft is sent', async () => {
    page = await writeInBox(stage, CHAT, 'CCCD 089199000000')
    await waitForBadge(page, HELD)
    await clickInShadow(page, '.badge')
    await clickInShadow(page, { button: 'Bỏ qua' })
    await waitForBadge(page, CLEAR)
    await pressKeys(page, 'Enter')
    await waitForSend(page)
    await page.keyboard.type('CCCD 089199000000')
    await pressKeys(page, 'Enter')
    await waitForHold(page)
    expect(await readSentTexts(page)).toHaveLength(1)
  })

  inEitherBrowser('never mentions an ignored phrase again on any page, and stores no word of it', async () => {
    page = await writeInBox(stage, POST, PHONE)
    await waitForBadge(page, '1 điều cần xem lại')
    await clickInShadow(page, '.badge')
    await clickInShadow(page, { button: 'Thêm lựa chọn: không nhắc nữa, báo sai' })
    await clickInShadow(page, { button: 'Không nhắc số này nữa' })
    await waitForBadge(page, CLEAR)
    const other = await writeInBox(stage, CHAT, PHONE)
    await waitForBadge(other, CLEAR)
    await other.close()
    const own = await stage.openOwn('options.html')
    const stored = await readStorage(own)
    await own.close()
    expect(stored).toMatch(/"hashes":\[\d+\]/)
    expect(stored).not.toMatch(/0912|345 678/)
    await page.bringToFront()
    await clickInShadow(page, { button: 'Hoàn tác' })
    await waitForBadge(page, '1 điều cần xem lại')
  })

  inEitherBrowser('dismisses a misjudged finding, and says where it is kept while there is no address', async () => {
    page = await writeInBox(stage, POST, PHONE)
    await waitForBadge(page, '1 điều cần xem lại')
    await clickInShadow(page, '.badge')
    await clickInShadow(page, { button: 'Thêm lựa chọn: không nhắc nữa, báo sai' })
    await clickInShadow(page, { button: 'Báo sai' })
    await waitForBadge(page, CLEAR)
    expect((await findInShadow(page, '.line-to-copy'))!.text).toBe(
      'Xem lại trong Cài đặt, mục Riêng tư. Hiện chưa có nơi nhận góp ý, nên lần báo sai này được giữ ở đó để gửi sau.',
    )
    await clickInShadow(page, { button: 'Hoàn tác' })
    await waitForBadge(page, '1 điều cần xem lại')
    expect(stage.network.seen()).toEqual([])
  })

  inEitherBrowser('opens a check’s explanation in the library', async () => {
    page = await writeInBox(stage, POST, PHONE)
    await waitForBadge(page, '1 điều cần xem lại')
    await clickInShadow(page, '.badge')
    await clickInShadow(page, { button: 'Vì sao? Dữ liệu cá nhân' })
    const library = await stage.ownTab('library.html#vi-sao%2Fpersonal-data')
    await waitForElement(library, '.why')
    expect(await library.$eval('.why h3', (title) => title.textContent)).toBe('Dữ liệu cá nhân')
    await library.close()
  })

  inEitherBrowser('opens the provision of a finding in the library', async () => {
    page = await writeInBox(stage, POST, PHONE)
    await waitForBadge(page, '1 điều cần xem lại')
    await clickInShadow(page, '.badge')
    await clickInShadow(page, '.cite button')
    const library = await stage.ownTab('library.html#luat-91-2025')
    await library.close()
  })
})
