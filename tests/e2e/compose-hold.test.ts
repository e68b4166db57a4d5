import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { browsersWanted } from '../../scripts/browsers.ts'
import { DRAFTS, isHeld, openInFront, untilHeld, untilSent, writeIn } from './compose-page.ts'
import { SITE_BOXES } from './harness/boxes.ts'
import { clickSeen } from './harness/click.ts'
import { composeWord, press, typeByComposing, typeByRetyping } from './harness/keys.ts'
import { launch, type Stage } from './harness/launch.ts'
import { sentOn } from './harness/sent.ts'
import { clickInShadow } from './harness/shadow.ts'
import { until } from './harness/until.ts'

const selected = (page: Page) => page.evaluate(() => document.getSelection()?.toString() ?? '')

// Serious drafts are held wherever they can be sent, and "Vẫn gửi" sends them once, as they were written.
describe.each(browsersWanted())('holding a send in %s', (name) => {
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await launch(name)
  })
  afterEach(() => page.close())
  afterAll(() => stage.close())

  const sendAnyway = async () => {
    await press(page, 'Shift+Tab')
    await press(page, 'Enter')
  }

  describe.each(SITE_BOXES)('$name', (box) => {
    const ways: [string, () => Promise<void>][] = [
      ['a click on its button', () => page.click(box.button)],
      ...['Enter', 'Space'].map((key): [string, () => Promise<void>] => [
        `${key} on its focused button`,
        async () => {
          await page.focus(box.button)
          await press(page, key)
        },
      ]),
      ...box.keys.map((keys): [string, () => Promise<void>] => [`${keys} in the box`, () => press(page, keys)]),
    ]

    it.each(ways)('holds %s, and sends once what was written', async (_way, send) => {
      page = await writeIn(stage, box, DRAFTS.stop)
      await page.waitForSelector(box.button)
      await send()
      await untilHeld(page)
      expect(await sentOn(page)).toEqual([])
      await sendAnyway()
      expect(await untilSent(page)).toEqual([{ kind: box.kind, text: DRAFTS.stop }])
      expect(await isHeld(page)).toBe(false)
    })

    it('gives a draft back for editing: nothing is sent, the phrase is selected in the box', async () => {
      page = await writeIn(stage, box, DRAFTS.stop, typeByComposing)
      await page.click(box.button)
      await untilHeld(page)
      await press(page, 'Enter')
      await until(async () => !(await isHeld(page)), 'the dialog goes')
      expect(await selected(page)).toContain('089199000000')
      // Editors hear of a new selection with the next frame.
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
      await press(page, 'Backspace')
      expect(await sentOn(page)).toEqual([])
      await page.click(box.button)
      const [sent] = await untilSent(page)
      expect(sent!.text).not.toContain('0891')
    })

    it('does not come between a draft without serious findings and its send', async () => {
      page = await writeIn(stage, box, DRAFTS.clean)
      await page.click(box.button)
      expect(await untilSent(page)).toEqual([{ kind: box.kind, text: DRAFTS.clean }])
      expect(await isHeld(page)).toBe(false)
    })
  })

  describe('the two-step post dialog', () => {
    const toSecondScreen = async (text: string) => {
      page = await openInFront(stage, 'facebook', '/?buoc=2')
      await clickSeen(page, '.prompt')
      await page.waitForSelector('[role=dialog] [role=textbox]')
      await typeByRetyping(page, text)
      await clickSeen(page, '[role=dialog] [aria-label="Tiếp"]')
      await page.waitForSelector('[role=dialog] [aria-label="Đăng"]')
    }

    it('holds the last screen by the text of the first, and sends it once', async () => {
      await toSecondScreen(DRAFTS.stop)
      await clickSeen(page, '[role=dialog] [aria-label="Đăng"]')
      await untilHeld(page)
      expect(await sentOn(page)).toEqual([])
      await sendAnyway()
      expect(await untilSent(page)).toEqual([{ kind: 'post', text: DRAFTS.stop }])
    })

    it('lets a draft without serious findings go', async () => {
      await toSecondScreen(DRAFTS.clean)
      await page.focus('[role=dialog] [aria-label="Đăng"]')
      await press(page, 'Space')
      expect(await untilSent(page)).toEqual([{ kind: 'post', text: DRAFTS.clean }])
      expect(await isHeld(page)).toBe(false)
    })
  })

  it('keeps the focus from a dialog that pulls it back', async () => {
    page = await openInFront(stage, 'facebook', '/?bay=1')
    await clickSeen(page, '.prompt')
    await page.waitForSelector('[role=dialog] [role=textbox]')
    await typeByRetyping(page, DRAFTS.stop)
    await clickSeen(page, '[role=dialog] [aria-label="Đăng"]')
    await untilHeld(page)
    await sendAnyway()
    expect(await untilSent(page)).toEqual([{ kind: 'post', text: DRAFTS.stop }])
  })

  it('works under Trusted Types, and by the mouse', async () => {
    const box = SITE_BOXES[0]!
    page = await writeIn(stage, { ...box, path: '/?tt=1' }, DRAFTS.stop)
    await page.click(box.button)
    await untilHeld(page)
    // The second half of a double click must send nothing, so a click in the first moments does nothing.
    await until(async () => {
      if (!(await isHeld(page))) return true
      await clickInShadow(page, { role: 'button', name: 'Vẫn gửi' })
      return false
    }, 'the dialog takes the click')
    expect(await untilSent(page)).toEqual([{ kind: 'post', text: DRAFTS.stop }])
  })

  it('lets an Enter through that commits a syllable, and holds the one after it', async () => {
    const box = SITE_BOXES.find((each) => each.name === 'tin nhắn Messenger')!
    page = await openInFront(stage, box.page, box.path)
    await box.reach(page)
    await page.keyboard.type('CCCD 089199000000 ')
    await composeWord(page, 'nghỉ', 'Enter')
    expect(await isHeld(page)).toBe(false)
    expect(await sentOn(page)).toEqual([])
    await press(page, 'Enter')
    await untilHeld(page)
  })

  it('holds a draft sent by Enter in the very moment of its last key', async () => {
    const box = SITE_BOXES.find((each) => each.name === 'tin nhắn Messenger')!
    page = await openInFront(stage, box.page, box.path)
    await box.reach(page)
    await page.keyboard.type('CCCD 089199000000')
    await press(page, 'Enter')
    await untilHeld(page)
    expect(await sentOn(page)).toEqual([])
  })
})
