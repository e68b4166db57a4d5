import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { isHeld, openInFront, SAMPLE_DRAFTS, waitForFirstCheck, waitForHold, waitForSend } from './compose-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickVisible, focusElement, waitForElement, waitForFrame } from './harness/page-elements.ts'
import { readSentTexts } from './harness/sent-texts.ts'
import { clickInShadow, findButton, readShadowTexts } from './harness/shadow-elements.ts'
import { shareTests } from './harness/share-tests.ts'
import { SITE_BOXES, type TestBox } from './harness/site-boxes.ts'
import { composeWord, insertText, pressKeys, typeByComposing } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'

/** Boxes whose editor another box of the same page has, too: each browser selects in that one. */
const NEXT_OF_KIND: readonly string[] = [
  'bài viết Facebook, tiếng Anh',
  'bài viết trong nhóm',
  'bình luận',
  'trả lời bình luận',
]

const selected = (page: Page) => page.evaluate(() => document.getSelection()?.toString() ?? '')

// Serious drafts are held on every way to send them, and "Vẫn gửi" sends them once, unchanged.
describe.each(getWantedBrowsers())('holding a send in %s', (name) => {
  const inEitherBrowser = shareTests(name)
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await borrowStage(name)
  })
  afterAll(() => stage.close())

  let hasChecks: boolean
  const open = async (...where: Parameters<Stage['open']>) => {
    if (page) stage.release(page)
    page = await openInFront(stage, ...where)
    hasChecks = false
  }
  const type = async (text: string, how = insertText) => {
    await how(page, text)
    if (!hasChecks) await waitForFirstCheck(page)
    hasChecks = true
  }
  const write = async (box: TestBox, text: string, how = insertText) => {
    await box.reach(page)
    await type(text, how)
  }
  const sendAnyway = async () => {
    await pressKeys(page, 'Shift+Tab')
    await pressKeys(page, 'Enter')
  }

  describe.each(SITE_BOXES)('$name', (box) => {
    const ways: [string, () => Promise<void>][] = [
      ['a click on its button', () => clickVisible(page, box.button)],
      ...['Enter', 'Space'].map((key): [string, () => Promise<void>] => [
        `${key} on its focused button`,
        async () => {
          await focusElement(page, box.button)
          await pressKeys(page, key)
        },
      ]),
      ...box.keys.map((keys): [string, () => Promise<void>] => [`${keys} in the box`, () => pressKeys(page, keys)]),
    ]

    beforeAll(() => open(box.page, box.path))

    // One after the other in the same page, as writers do; each with a different draft, because a draft that was sent
    // on "Vẫn gửi" passes for a moment.
    inEitherBrowser.each((box.isVariant ? ways.slice(0, 1) : ways).map(([way, send], index) => ({ way, send, index })))(
      'holds $way, and sends the draft once on "Vẫn gửi"',
      async ({ send, index }) => {
        const text = SAMPLE_DRAFTS.stop.replace(/0$/, `${index}`)
        const before = await readSentTexts(page)
        await write(box, text)
        await waitForElement(page, box.button)
        await send()
        await waitForHold(page)
        expect(await readSentTexts(page)).toEqual(before)
        await sendAnyway()
        await waitFor(async () => (await readSentTexts(page)).length > before.length, 'it is sent')
        expect(await readSentTexts(page)).toEqual([...before, { kind: box.kind, text }])
        expect(await isHeld(page)).toBe(false)
      },
    )

    inEitherBrowser('does not hold a draft without serious findings', async () => {
      const before = await readSentTexts(page)
      await write(box, SAMPLE_DRAFTS.clean)
      await clickVisible(page, box.button)
      await waitFor(async () => (await readSentTexts(page)).length > before.length, 'it is sent')
      expect(await readSentTexts(page)).toEqual([...before, { kind: box.kind, text: SAMPLE_DRAFTS.clean }])
      expect(await isHeld(page)).toBe(false)
    })

    const inWhich: (title: string, run: () => Promise<void>) => void = NEXT_OF_KIND.includes(box.name)
      ? inEitherBrowser
      : it
    inWhich('on "Sửa lại" sends no text and selects the phrase in the box', async () => {
      await open(box.page, box.path)
      await write(box, SAMPLE_DRAFTS.stop, typeByComposing)
      await clickVisible(page, box.button)
      await waitForHold(page)
      await pressKeys(page, 'Enter')
      await waitFor(async () => !(await isHeld(page)), 'the dialog goes')
      expect(await selected(page)).toContain('089199000000')
      // Editors learn of a new selection in the next frame.
      await page.evaluate(waitForFrame)
      await pressKeys(page, 'Backspace')
      expect(await readSentTexts(page)).toEqual([])
      await clickVisible(page, box.button)
      const [sent] = await waitForSend(page)
      expect(sent!.text).not.toContain('0891')
    })
  })

  describe('the two-step post dialog', () => {
    const toSecondScreen = async (text: string) => {
      await open('facebook', '/?buoc=2')
      await clickVisible(page, '.prompt')
      await waitForElement(page, '[role=dialog] [role=textbox]')
      await type(text)
      await clickVisible(page, '[role=dialog] [aria-label="Tiếp"]')
      await waitForElement(page, '[role=dialog] [aria-label="Đăng"]')
    }

    it("holds the last screen because of the first screen's text, and sends it once", async () => {
      await toSecondScreen(SAMPLE_DRAFTS.stop)
      await clickVisible(page, '[role=dialog] [aria-label="Đăng"]')
      await waitForHold(page)
      expect(await readSentTexts(page)).toEqual([])
      await sendAnyway()
      expect(await waitForSend(page)).toEqual([{ kind: 'post', text: SAMPLE_DRAFTS.stop }])
    })

    inEitherBrowser('sends a draft without serious findings', async () => {
      await toSecondScreen(SAMPLE_DRAFTS.clean)
      await focusElement(page, '[role=dialog] [aria-label="Đăng"]')
      await pressKeys(page, 'Space')
      expect(await waitForSend(page)).toEqual([{ kind: 'post', text: SAMPLE_DRAFTS.clean }])
      expect(await isHeld(page)).toBe(false)
    })
  })

  it('keeps the focus when a dialog pulls it back', async () => {
    await open('facebook', '/?bay=1')
    await clickVisible(page, '.prompt')
    await waitForElement(page, '[role=dialog] [role=textbox]')
    await type(SAMPLE_DRAFTS.stop)
    await clickVisible(page, '[role=dialog] [aria-label="Đăng"]')
    await waitForHold(page)
    await sendAnyway()
    expect(await waitForSend(page)).toEqual([{ kind: 'post', text: SAMPLE_DRAFTS.stop }])
  })

  it('works under Trusted Types, and with the mouse', async () => {
    const box = SITE_BOXES[0]!
    await open(box.page, '/?tt=1')
    await write(box, SAMPLE_DRAFTS.stop)
    await clickVisible(page, box.button)
    await waitForHold(page)
    // The second half of a double click must not send, so clicks in the first moments are ignored.
    await waitFor(async () => {
      if (!(await isHeld(page))) return true
      await clickInShadow(page, { button: 'Vẫn đăng' })
      return false
    }, 'the dialog takes the click')
    expect(await waitForSend(page)).toEqual([{ kind: 'post', text: SAMPLE_DRAFTS.stop }])
  })

  it('passes an Enter that commits a syllable, and holds the next Enter', async () => {
    const box = SITE_BOXES.find((each) => each.name === 'tin nhắn Messenger')!
    await open(box.page, box.path)
    await box.reach(page)
    await page.keyboard.type('CCCD 089199000000 ')
    await waitForFirstCheck(page)
    await composeWord(page, 'nghỉ', 'Enter')
    expect(await isHeld(page)).toBe(false)
    expect(await readSentTexts(page)).toEqual([])
    await pressKeys(page, 'Enter')
    await waitForHold(page)
  })

  describe('for an account in a chat', () => {
    // A number that was said to be the own one is never found again.
    const FUND = 'Quỹ hội: Vietcombank 0071000988776, Trần Thị Bưởi'
    const OTHER_FUND = 'Quỹ hội: Vietcombank 0071000988892, Trần Thị Bưởi'
    const holdAndOwn = async (text: string) => {
      const button = `Đây là số của tôi: ${/00710\d+/.exec(text)}`
      const box = SITE_BOXES.find((each) => each.name === 'tin nhắn Zalo')!
      await open(box.page, box.path)
      await write(box, text)
      await pressKeys(page, 'Enter')
      await waitForHold(page)
      await waitFor(() => findButton(page, button), 'the button is there')
      // The dialog takes no press so soon that it may be meant for the page.
      await waitFor(async () => {
        if (!(await findButton(page, button))) return true
        await clickInShadow(page, { button })
        return false
      }, 'the dialog takes the click')
    }

    inEitherBrowser('goes on with what else is in the draft once that is the own one, then sends it', async () => {
      await holdAndOwn(`${FUND}. Căn cước bà Bưởi 089199000000`)
      await waitForHold(page)
      expect(await readSentTexts(page)).toEqual([])
      expect(JSON.stringify(await readShadowTexts(page))).not.toContain('0071')
      await sendAnyway()
      expect(await waitForSend(page)).toHaveLength(1)
    })

    inEitherBrowser('sends the draft once that is the own one and there is no other finding', async () => {
      await holdAndOwn(OTHER_FUND)
      expect(await waitForSend(page)).toMatchObject([{ text: OTHER_FUND }])
      expect(await isHeld(page)).toBe(false)
    })
  })

  inEitherBrowser('masks a link that imitates a bank and sends the rest, by one press', async () => {
    const [link, words] = ['https://vietcombank.com.vn.tri-an-vcb.top/nhan', 'Vô ngay để nhận quà của ngân hàng:']
    const box = SITE_BOXES.find((each) => each.name === 'tin nhắn Messenger')!
    await open(box.page, box.path)
    await write(box, `${words} ${link}`)
    await pressKeys(page, 'Enter')
    await waitForHold(page)
    await waitFor(() => findButton(page, 'Che rồi gửi'), 'the dialog offers to mask it')
    for (const key of ['Tab', 'Enter']) await pressKeys(page, key)
    expect(await waitForSend(page)).toMatchObject([{ text: `${words} •••` }])
  })

  it('takes no Space of somebody who goes on typing for a press on its button', async () => {
    const box = SITE_BOXES.find((each) => each.name === 'tin nhắn Messenger')!
    await open(box.page, box.path)
    await write(box, SAMPLE_DRAFTS.stop)
    for (const key of ['Enter', 'Space', 'x', 'Space']) await pressKeys(page, key)
    await waitForHold(page)
    // After a Tab it means the button with the focus, here "Sửa lại" again.
    for (const key of ['Tab', 'Shift+Tab', 'Space']) await pressKeys(page, key)
    await waitFor(async () => !(await isHeld(page)), 'the dialog goes')
    expect(await readSentTexts(page)).toEqual([])
  })

  it('holds a draft whose Enter follows immediately after its last key', async () => {
    const box = SITE_BOXES.find((each) => each.name === 'tin nhắn Messenger')!
    await open(box.page, box.path)
    await box.reach(page)
    await page.keyboard.type('CCCD')
    await waitForFirstCheck(page)
    await page.keyboard.type(' 089199000000')
    await pressKeys(page, 'Enter')
    await waitForHold(page)
    expect(await readSentTexts(page)).toEqual([])
  })
})
