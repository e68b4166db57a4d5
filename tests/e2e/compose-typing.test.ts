import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { browsersWanted } from '../../scripts/browsers.ts'
import { openInFront, untilBadge, untilSent } from './compose-page.ts'
import { SITE_BOXES } from './harness/boxes.ts'
import { typeByComposing, typeByRetyping } from './harness/keys.ts'
import { launch, type Stage } from './harness/launch.ts'

// Two lines, checked once in between, with a phrase that is underlined while the rest is typed around it.
const FIRST = 'Nghe nói ngân hàng sắp phá sản'
const REST = ', rút tiền gấp đi.\nĐừng đợi đến thứ Bảy'

// Whatever way Vietnamese is typed, the sites get what they would get without the extension (tests/e2e/pages.test.ts: what was typed).
describe.each(browsersWanted())('typing in %s', (name) => {
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await launch(name)
  })
  afterEach(() => page.close())
  afterAll(() => stage.close())

  describe.each(SITE_BOXES)('$name', (box) => {
    it.each([
      ['by retyping, as UniKey does', typeByRetyping],
      ['by composing, as the systems do', typeByComposing],
    ])('%s', async (_way, type) => {
      page = await openInFront(stage, box.page, box.path)
      await box.reach(page)
      await type(page, FIRST)
      await untilBadge(page, '1 điều cần xem lại')
      await type(page, REST)
      await page.click(box.button)
      expect(await untilSent(page)).toEqual([{ kind: box.kind, text: FIRST + REST }])
    })
  })
})
