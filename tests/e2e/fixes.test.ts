import { afterAll, beforeAll, describe, expect } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { openInFront } from './compose-actions.ts'
import { FIXED_EDITORS, type FixedEditor, runFixes } from './fixes/run-fixes.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import type { Stage } from './harness/launch-stage.ts'
import { shareTests } from './harness/share-tests.ts'

// npm run test:fixes makes a thousand changes in each editor.
const COUNT = 20
const SEED = 7

describe.each(getWantedBrowsers())('random changes in %s', (name) => {
  const inEitherBrowser = shareTests(name)
  let stage: Stage
  beforeAll(async () => {
    stage = await borrowStage(name, { extension: false })
  })
  afterAll(() => stage.close())

  inEitherBrowser.each(Object.keys(FIXED_EDITORS) as FixedEditor[])(
    'lose and double no letter in %s, and one undo takes one back',
    async (editor) => {
      const page = await openInFront(stage, FIXED_EDITORS[editor])
      const { fixes, undos, faults } = await runFixes(page, editor, SEED, COUNT)
      expect({ fixes, undos, faults }).toEqual({ fixes: COUNT, undos: 1, faults: [] })
      await page.close()
    },
  )
})
