// Editors in frames of pages that the user turned on: what is written is in the frame, what sends it is outside.

import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import {
  isHeld,
  openInFront,
  SAMPLE_DRAFTS,
  waitForBadge,
  waitForCard,
  waitForFirstCheck,
  waitForHold,
  waitForSend,
  waitForTitle,
} from './compose-actions.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickVisible, waitForPlace } from './harness/page-elements.ts'
import { readSentTexts } from './harness/sent-texts.ts'
import { clickInShadow, findInShadow, readShadowTexts } from './harness/shadow-elements.ts'
import { shareTests } from './harness/share-tests.ts'
import { PAGE_ORIGINS } from './harness/test-pages.ts'
import { borrowStageWithPage } from './harness/turn-on-sites.ts'
import { insertText, pressKeys, typeByComposing, typeByRetyping } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'
import { waitForWords } from './page-actions.ts'

const CLEAR = 'Chưa thấy điều gì cần xem lại'
const HELD = '1 điều cần xem lại, 1 điều cần xem trước khi gửi'
const PHONE = 'Gọi cho chị Sáu, số 0912 345 678 nhé'
const MASKED = 'Gọi cho chị Sáu, số 0912 ••• ••• nhé'
/** Its document is written by a script, and the form around it is submitted. */
const MADE = '#bai iframe'
/** It is in the page from the start, and a button next to it sends it by a script. */
const OPINION = '#y-kien iframe'

const readFrame = (page: Page, frame: string) =>
  page.$eval(frame, (element) => (element as HTMLIFrameElement).contentDocument!.body.textContent.trim())
const readUnderlined = (page: Page, frame: string) =>
  page.$eval(frame, (element) => {
    const view = (element as HTMLIFrameElement).contentWindow as Window & typeof globalThis
    return [...view.CSS.highlights].flatMap(([level, all]) => [...all].map((range) => `${level}: ${String(range)}`))
  })

describe.each(getWantedBrowsers())('an editor in a frame in %s', (name) => {
  const inEitherBrowser = shareTests(name)
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await borrowStageWithPage(name, PAGE_ORIGINS.framed)
  })
  afterEach(() => stage.release(page))
  afterAll(() => stage.close())

  const write = async (frame: string, text: string, how = insertText) => {
    page = await openInFront(stage, 'framed')
    await clickVisible(page, frame)
    await how(page, text)
    await waitForFirstCheck(page)
  }
  const sendAnyway = async () => {
    await pressKeys(page, 'Shift+Tab')
    await pressKeys(page, 'Enter')
  }
  const expectInPopup = async (words: string) => {
    const popup = await stage.openPopup(page)
    await waitForWords(popup, '.here', words)
    await popup.close()
    await page.bringToFront()
  }
  /** Waits until our layer is empty, also of a notice that something of ours failed. */
  const waitForEmptyLayer = () => waitFor(async () => (await readShadowTexts(page)).length === 0, 'our layer is empty')

  it.each([
    [MADE, '#luu'],
    [OPINION, '#gui'],
  ])('%s is checked, held when %s is pressed, and sent once by "Vẫn gửi"', async (frame, button) => {
    await write(frame, SAMPLE_DRAFTS.stop, typeByRetyping)
    await waitForBadge(page, HELD)
    expect(await readUnderlined(page, frame)).toEqual(['tkd-stop: 089199000000'])
    await clickVisible(page, button)
    await waitForHold(page)
    expect(await readSentTexts(page)).toEqual([])
    await sendAnyway()
    expect((await waitForSend(page)).map(({ text }) => text)).toEqual([SAMPLE_DRAFTS.stop])
  })

  inEitherBrowser('has its badge at the frame, also when the page moves it', async () => {
    await write(OPINION, SAMPLE_DRAFTS.stop)
    const measure = async () => {
      const frame = await page.$eval(OPINION, (element) => element.getBoundingClientRect().toJSON() as DOMRect)
      const badge = (await findInShadow(page, '.badge'))!
      return { x: badge.x - frame.right, y: badge.y - frame.bottom }
    }
    const before = await waitForPlace(page, measure, 'the badge is placed')
    expect(Math.abs(before.x)).toBeLessThan(20)
    await page.$eval('main', (main) => main.style.setProperty('translate', '-80px 40px'))
    await waitFor(async () => {
      const now = await measure()
      return Math.abs(now.x - before.x) <= 1 && Math.abs(now.y - before.y) <= 1
    }, 'the badge is at the frame again')
  })

  inEitherBrowser('gets a fix, which "Hoàn tác" takes back', async () => {
    await write(MADE, PHONE)
    await waitForBadge(page, '1 điều cần xem lại')
    await pressKeys(page, 'F8')
    await waitForTitle(page)
    await pressKeys(page, 'Enter')
    await clickInShadow(page, '.acts .tonal')
    await waitFor(async () => (await readFrame(page, MADE)) === MASKED, 'the number is masked')
    await clickInShadow(page, '.badge')
    await clickInShadow(page, { button: 'Hoàn tác' })
    await waitFor(async () => (await readFrame(page, MADE)) === PHONE, 'the number is back')
  })

  it('opens the card of an underlined word that is pressed, next to it', async () => {
    await write(MADE, PHONE)
    await waitForBadge(page, '1 điều cần xem lại')
    const word = await page.$eval(MADE, (element) => {
      const frame = element as HTMLIFrameElement
      const [range] = [...(frame.contentWindow as Window & typeof globalThis).CSS.highlights.get('tkd-warn')!]
      const { left, top, right, bottom } = (range as Range).getBoundingClientRect()
      const box = frame.getBoundingClientRect()
      const [x, y] = [box.left + frame.clientLeft, box.top + frame.clientTop]
      return { left: left + x, top: top + y, right: right + x, bottom: bottom + y }
    })
    await page.mouse.click((word.left + word.right) / 2, (word.top + word.bottom) / 2)
    const card = await waitForCard(page)
    expect(card.y >= word.bottom || card.y + card.height <= word.top, 'the card leaves its word free').toBe(true)
    expect(Math.abs(card.x - word.left)).toBeLessThan(320)
  })

  inEitherBrowser('has its phrase selected by "Sửa lại"', async () => {
    await write(MADE, SAMPLE_DRAFTS.stop)
    await clickVisible(page, '#luu')
    await waitForHold(page)
    await pressKeys(page, 'Enter')
    await waitFor(() => isHeld(page).then((held) => !held), 'the dialog is closed')
    await page.keyboard.type('x')
    await waitFor(async () => (await readFrame(page, MADE)) === 'CCCD x', 'the phrase is typed over')
  })

  inEitherBrowser('is held by Ctrl+Enter, after words that were composed and pasted', async () => {
    page = await openInFront(stage, 'framed')
    await clickVisible(page, MADE)
    await typeByComposing(page, 'tiếng Việt')
    await typeByRetyping(page, ` ${SAMPLE_DRAFTS.stop}`)
    await waitForBadge(page, HELD)
    for (const keys of ['Control+a', 'Control+x', 'Control+v']) await pressKeys(page, keys)
    await waitForBadge(page, HELD)
    expect(await readFrame(page, MADE)).toBe(`tiếng Việt ${SAMPLE_DRAFTS.stop}`)
    await pressKeys(page, 'Control+Enter')
    await waitForHold(page)
  })

  inEitherBrowser.each<{ what: string; send: (page: Page) => Promise<void> }>([
    { what: 'its form', send: (page) => pressKeys(page, 'Enter') },
    {
      what: 'a button of its form that a script listens to',
      send: async (page) => {
        await page.$eval('button#luu', (button) => {
          button.type = 'button'
          button.textContent = 'Xuất bản'
          button.addEventListener('click', () => button.form!.dispatchEvent(new Event('submit', { cancelable: true })))
        })
        await clickVisible(page, '#luu')
      },
    },
  ])('is held with $what although another box was written in last', async ({ send }) => {
    await write(MADE, SAMPLE_DRAFTS.stop)
    await page.$eval('#bai input', (field) => field.setAttribute('aria-label', 'Tiêu đề'))
    await clickVisible(page, '#bai input')
    await page.keyboard.type('Họp tổ dân phố')
    await waitForBadge(page, CLEAR)
    await send(page)
    await waitForHold(page)
    await sendAnyway()
    expect((await waitForSend(page)).map(({ text }) => text)).toEqual([SAMPLE_DRAFTS.stop])
  })

  // Firefox makes what was in such a frame dead objects.
  it.each<[string, (frame: Element) => void]>([
    ['leaves the page', (frame) => frame.remove()],
    [
      'shows another document',
      (frame) => {
        ;(frame as HTMLIFrameElement).srcdoc = '<p>Trang khác</p>'
      },
    ],
  ])('is forgotten once its frame %s', async (_, change) => {
    await write(OPINION, SAMPLE_DRAFTS.stop)
    await waitForBadge(page, HELD)
    await page.$eval(OPINION, change)
    await waitForEmptyLayer()
    await clickVisible(page, MADE)
    await typeByRetyping(page, SAMPLE_DRAFTS.stop)
    await waitForBadge(page, HELD)
    await clickVisible(page, '#luu')
    await waitForHold(page)
  })

  inEitherBrowser('is checked again after the page has written its document anew', async () => {
    await write(MADE, SAMPLE_DRAFTS.clean)
    await page.$eval(MADE, (frame) => {
      const inner = (frame as HTMLIFrameElement).contentDocument!
      inner.open()
      inner.write('<!doctype html><p><br></p>')
      inner.close()
      inner.body.contentEditable = 'true'
      inner.body.focus()
    })
    await insertText(page, SAMPLE_DRAFTS.stop)
    await waitForBadge(page, HELD)
  })

  inEitherBrowser('is not entered because a page fills it and moves the focus there by itself', async () => {
    page = await openInFront(stage, 'framed', `/?tu-dien=${encodeURIComponent(SAMPLE_DRAFTS.stop)}`)
    // A box is entered within the event that enters it.
    await expectInPopup('Không có ô soạn đang mở trên framed.example')
    await clickVisible(page, MADE)
    await page.keyboard.type('.')
    await waitForBadge(page, HELD)
    await expectInPopup('Đang kiểm ô soạn trên framed.example')
  })

  inEitherBrowser('is checked and held where it is a box of the frame, and not all of it', async () => {
    page = await openInFront(stage, 'framed')
    await page.evaluate(() => {
      const section = document.createElement('section')
      const frame = document.createElement('iframe')
      const button = document.createElement('button')
      section.id = 'o-chu'
      frame.srcdoc = '<!doctype html><textarea style="width: 100%; height: 130px"></textarea>'
      button.append('Gửi')
      section.append(frame, button)
      document.querySelector('main')!.prepend(section)
    })
    await clickVisible(page, '#o-chu iframe')
    await insertText(page, SAMPLE_DRAFTS.stop)
    await waitForBadge(page, HELD)
    await clickVisible(page, '#o-chu button')
    await waitForHold(page)
  })

  inEitherBrowser('works on a page with many other frames', async () => {
    page = await openInFront(stage, 'framed')
    await page.evaluate(() => {
      const many = Array.from({ length: 200 }, () => document.createElement('iframe'))
      for (const frame of many) frame.width = '1'
      document.body.append(...many)
    })
    await clickVisible(page, OPINION)
    await insertText(page, SAMPLE_DRAFTS.stop)
    await waitForBadge(page, HELD)
    await clickVisible(page, '#gui')
    await waitForHold(page)
  })
})
