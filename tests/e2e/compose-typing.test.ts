import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { openInFront, waitForBadge } from './compose-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickVisible } from './harness/page-elements.ts'
import { readSentTexts, type SentText } from './harness/sent-texts.ts'
import { shareTests } from './harness/share-tests.ts'
import { SITE_BOXES } from './harness/site-boxes.ts'
import { typeByComposing, typeByRetyping } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'

// Two lines, with a check in between, so that one phrase is underlined while the rest is typed around it.
const FIRST = 'Nghe nói ngân hàng sắp phá sản'
const REST = ', rút tiền gấp đi.\nĐừng đợi đến thứ Bảy'

const RETYPING = { way: 'by retyping, as UniKey does', type: typeByRetyping }
const COMPOSING = { way: 'by composing, as the systems do', type: typeByComposing }
/** In a divided run each browser has each box and both ways: which it takes first changes from box to box. */
const CASES = SITE_BOXES.filter((box) => !box.isVariant).map((box, index) => ({
  box,
  name: box.name,
  ways: index % 2 === 0 ? [RETYPING, COMPOSING] : [COMPOSING, RETYPING],
}))

// However Vietnamese is typed, sites must get the same text as without the extension (tests/e2e/pages.test.ts: what was
// typed).
describe.each(getWantedBrowsers())('typing in %s', (name) => {
  const inEitherBrowser = shareTests(name)
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await borrowStage(name)
  })
  afterAll(() => stage.close())

  describe.each(CASES)('$name', ({ box, ways }) => {
    // Everything that was sent from this box, so that a second sending of a draft is noticed later, too.
    const sent: SentText[] = []
    beforeAll(async () => {
      page = await openInFront(stage, box.page, box.path)
    })
    afterAll(() => stage.release(page))

    inEitherBrowser.each(ways)('sends exactly what was typed $way', async ({ type }) => {
      await box.reach(page)
      await type(page, FIRST)
      await waitForBadge(page, '1 điều cần xem lại')
      await type(page, REST)
      await clickVisible(page, box.button)
      sent.push({ kind: box.kind, text: FIRST + REST })
      await waitFor(async () => (await readSentTexts(page)).length >= sent.length, 'it is sent')
      expect(await readSentTexts(page)).toEqual(sent)
    })
  })
})
