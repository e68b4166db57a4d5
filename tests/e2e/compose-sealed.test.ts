import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browsersWanted } from '../../scripts/browsers.ts'
import { DRAFTS, untilHeld, writeIn } from './compose-page.ts'
import { SITE_BOXES } from './harness/boxes.ts'
import { launch, type Stage } from './harness/launch.ts'
import { sentOn } from './harness/sent.ts'
import { seeByRole } from './harness/shadow.ts'

// Firefox names the node the mouse is on to any listener, closed shadow root or not: the page must get no such event.
describe.each(browsersWanted())('the layer in %s', (name) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await launch(name)
  })
  afterAll(() => stage.close())

  it('shows the page none of its nodes, whatever the mouse does there', async () => {
    const page = await writeIn(stage, SITE_BOXES[0]!, DRAFTS.stop)
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
    await page.click('[role=dialog] [aria-label="Đăng"]')
    await untilHeld(page)
    const button = (await seeByRole(page, 'button', 'Sửa lại'))!
    await page.mouse.move(button.x + 5, button.y - 60)
    await page.mouse.wheel({ deltaY: 10 })
    await page.mouse.move(button.x + button.width / 2, button.y + button.height / 2)
    await page.mouse.down()
    await page.mouse.up()
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([])
    expect(await sentOn(page)).toEqual([])
    await page.close()
  })
})
