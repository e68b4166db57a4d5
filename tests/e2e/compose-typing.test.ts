import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { openInFront, waitForBadge, waitForSend } from './compose-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickVisible } from './harness/page-elements.ts'
import { SITE_BOXES } from './harness/site-boxes.ts'
import { typeByComposing, typeByRetyping } from './harness/type-keys.ts'

// Two lines, with a check in between, so that one phrase is underlined while the rest is typed around it.
const FIRST = 'Nghe nói ngân hàng sắp phá sản'
const REST = ', rút tiền gấp đi.\nĐừng đợi đến thứ Bảy'

// However Vietnamese is typed, sites must get the same text as without the extension (tests/e2e/pages.test.ts: what was
// typed).
describe.each(getWantedBrowsers())('typing in %s', (name) => {
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await borrowStage(name)
  })
  afterEach(() => stage.release(page))
  afterAll(() => stage.close())

  describe.each(SITE_BOXES.filter((box) => !box.isVariant))('$name', (box) => {
    it.each([
      ['by retyping, as UniKey does', typeByRetyping],
      ['by composing, as the systems do', typeByComposing],
    ])('sends exactly what was typed %s', async (_way, type) => {
      page = await openInFront(stage, box.page, box.path)
      await box.reach(page)
      await type(page, FIRST)
      await waitForBadge(page, '1 điều cần xem lại')
      await type(page, REST)
      await clickVisible(page, box.button)
      expect(await waitForSend(page)).toEqual([{ kind: box.kind, text: FIRST + REST }])
    })
  })
})
