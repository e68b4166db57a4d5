// What a page's scripts may do to our layer without changing its element: carry it under a press, hide it by filters,
// take it out of the top layer, lock the pointer, move it for ever.

import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import {
  isHeld,
  openIgnoreChoice,
  readTrustedValues,
  SAMPLE_DRAFTS,
  waitForBadge,
  waitForHold,
  waitForLostHold,
  waitForSend,
  writeInBox,
} from './compose-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickAt } from './harness/page-elements.ts'
import { readSentTexts } from './harness/sent-texts.ts'
import { clickInShadow, findButton } from './harness/shadow-elements.ts'
import { shareTests } from './harness/share-tests.ts'
import { SITE_BOXES } from './harness/site-boxes.ts'
import { pressKeys } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'

const CHAT = SITE_BOXES.find((box) => box.name === 'tin nhắn Messenger')!

describe.each(getWantedBrowsers())('our layer on a hostile page in %s', (name) => {
  const inEitherBrowser = shareTests(name)
  let stage: Stage
  let page: Page
  /** A page of ours, behind the others. */
  let own: Page
  beforeAll(async () => {
    stage = await borrowStage(name)
    own = await stage.openOwn('options.html')
  })
  afterEach(() => stage.release(page))
  afterAll(() => stage.close())

  const hold = async () => {
    page = await writeInBox(stage, CHAT, SAMPLE_DRAFTS.stop)
    await pressKeys(page, 'Enter')
    await waitForHold(page)
  }

  const expectLost = async () => {
    await waitForLostHold(page, own)
    expect(await readSentTexts(page)).toEqual([])
  }

  inEitherBrowser(
    'ignores no phrase at a press where the page has just carried the panel, whose box stays',
    async () => {
      page = await writeInBox(stage, CHAT, 'Gọi chị Sáu 0912 345 678')
      await waitForBadge(page, '1 điều cần xem lại')
      const button = await openIgnoreChoice(page)
      const readPlace = () => page.$eval(CHAT.editor, (box) => JSON.stringify(box.getBoundingClientRect()))
      const before = await readPlace()
      await page.evaluate(() => {
        document.documentElement.style.transform = 'translate(-60px, -90px)'
        document.body.style.transform = 'translate(60px, 90px)'
      })
      // At once: a page that waits after the movement is not refused.
      await page.mouse.click(button.x + button.width / 2 - 60, button.y + button.height / 2 - 90)
      expect(await readPlace()).toBe(before)
      // After it in the page's queue: what the press does is done.
      await page.evaluate(() => new Promise((done) => setTimeout(done)))
      expect(await readTrustedValues(own)).toContainEqual({ salt: expect.any(Number), hashes: [] })
    },
  )

  it('comes back into the top layer when the page takes it out, and no listener of the page keeps it out', async () => {
    await hold()
    await page.evaluate(() => {
      addEventListener('beforetoggle', (event) => event.preventDefault(), true)
      document.documentElement.style.filter = 'invert(0.5)'
      document.querySelector<HTMLElement>('html > div')!.hidePopover()
    })
    if (name === 'firefox') await expectLost()
    else {
      await waitFor(
        () => page.evaluate(() => document.querySelector('html > div')!.matches(':popover-open')),
        'it is in the top layer',
      )
      expect(await isHeld(page)).toBe(true)
    }
  })

  it('ends the hold when the page hides it in each frame by the root, outside of the top layer', async () => {
    await hold()
    await page.evaluate(() => {
      const root = document.documentElement
      const host = document.querySelector<HTMLElement>('html > div')!
      // The task after the frame.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        root.style.removeProperty('opacity')
        if (host.popover && !host.matches(':popover-open')) host.showPopover()
      }
      const hide = () => {
        requestAnimationFrame(hide)
        if (!host.isConnected || !host.matches(':popover-open')) return
        host.hidePopover()
        root.style.opacity = '0'
        port2.postMessage(null)
      }
      requestAnimationFrame(hide)
    })
    await expectLost()
  })

  if (name === 'firefox') {
    it('ends the hold when a filter of the root hides it, which Firefox draws over the top layer', async () => {
      await hold()
      await page.evaluate(() => {
        document.documentElement.style.filter = 'blur(30px)'
      })
      await expectLost()
    })
  }

  it('stays while a filter for the eyes is on the root', async () => {
    await hold()
    await page.evaluate(() => {
      document.documentElement.style.filter = 'invert(1) hue-rotate(180deg)'
    })
    const heldAt = performance.now()
    await waitFor(() => performance.now() - heldAt > 2000, 'a hidden dialog would be lost')
    await clickInShadow(page, { button: 'Vẫn gửi' })
    expect(await waitForSend(page)).toEqual([{ kind: CHAT.kind, text: SAMPLE_DRAFTS.stop }])
  })

  it('frees the pointer that the page locks', async () => {
    await hold()
    await page.evaluate(() => {
      const counted = { changes: 0 }
      Object.assign(globalThis, { counted })
      // Comes only where the lock was granted; by then it may be over.
      document.addEventListener('pointerlockchange', () => counted.changes++)
    })
    await waitFor(async () => {
      // A browser locks the pointer only after a key of the user, for some seconds.
      await pressKeys(page, 'Shift')
      return page.evaluate(() => {
        const { counted } = globalThis as unknown as { counted: { changes: number } }
        if (counted.changes === 0) void document.body.requestPointerLock()
        return counted.changes > 0 && document.pointerLockElement === null
      })
    }, 'the pointer was locked, and is free')
    await clickInShadow(page, { button: 'Sửa lại' })
    await waitFor(async () => !(await isHeld(page)), 'the dialog goes')
    expect(await readSentTexts(page)).toEqual([])
  })

  inEitherBrowser('keeps nobody from sending by moving the dialog again and again', async () => {
    await hold()
    await page.evaluate(() => {
      let moves = 0
      // Of many places: two moves between two looks would bring the dialog back to one of two.
      const move = () => {
        moves++
        document.documentElement.style.setProperty('zoom', String(1 + 0.02 * (moves % 7)))
      }
      setInterval(move, 300)
      // On a busy machine, more time passes between two of those than a press has to wait.
      window.addEventListener('pointermove', move, true)
    })
    await waitFor(async () => {
      const button = await findButton(page, 'Vẫn gửi')
      if (button) await clickAt(page, { x: button.x + button.width / 2, y: button.y + button.height / 2 })
      return !(await isHeld(page))
    }, 'the hold ends')
    await expectLost()
  })

  inEitherBrowser(
    'counts no press on "Vẫn gửi" when the page has let the dialog creep there, less than two pixels a frame',
    async () => {
      await hold()
      await page.evaluate(async () => {
        for (let frame = 1; frame <= 80; frame++) {
          document.documentElement.style.setProperty('zoom', String(1 + 0.0035 * frame))
          await new Promise(requestAnimationFrame)
        }
      })
      await clickInShadow(page, { button: 'Vẫn gửi' })
      await pressKeys(page, 'Escape')
      await waitFor(async () => !(await isHeld(page)), 'the dialog goes')
      expect(await readSentTexts(page)).toEqual([])
    },
  )
})
