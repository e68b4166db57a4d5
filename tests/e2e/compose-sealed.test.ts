import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { SAMPLE_DRAFTS, waitForHold, writeInBox } from './compose-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickVisible } from './harness/page-elements.ts'
import { readSentTexts } from './harness/sent-texts.ts'
import { findButton } from './harness/shadow-elements.ts'
import { SITE_BOXES } from './harness/site-boxes.ts'

// Firefox exposes the node under the mouse to every listener, even inside a closed shadow root: no such event may reach
// the page.
describe.each(getWantedBrowsers())('the layer in %s', (name) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await borrowStage(name)
  })
  afterAll(() => stage.close())

  it('exposes none of its nodes to the page through mouse events', async () => {
    const page = await writeInBox(stage, SITE_BOXES[0]!, SAMPLE_DRAFTS.stop)
    await page.evaluate(() => {
      const seen: string[] = []
      Object.assign(window, { seen })
      const note = (event: Event) => {
        for (const key of ['target', 'explicitOriginalTarget', 'originalTarget', 'relatedTarget', 'rangeParent']) {
          const node = (event as unknown as Record<string, unknown>)[key]
          if (node instanceof Node && node.getRootNode() !== document) seen.push(`${event.type}.${key}`)
        }
      }
      for (const type of [
        'pointermove',
        'mousemove',
        'mouseover',
        'mousedown',
        'mouseup',
        'click',
        'wheel',
        'contextmenu',
      ])
        window.addEventListener(type, note, { capture: true })
    })
    await clickVisible(page, '[role=dialog] [aria-label="Đăng"]')
    await waitForHold(page)
    const button = (await findButton(page, 'Sửa lại'))!
    await page.mouse.move(button.x + 5, button.y - 60)
    await page.mouse.wheel({ deltaY: 10 })
    await page.mouse.move(button.x + button.width / 2, button.y + button.height / 2)
    await page.mouse.down()
    await page.mouse.up()
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([])
    expect(await readSentTexts(page)).toEqual([])
    await page.close()
  })
})
