import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { openInFront } from './compose-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import type { Stage } from './harness/launch-stage.ts'
import { runMutations } from './mutations/run-mutations.ts'

// npm run test:mutations writes drafts for ten minutes.
const COUNT = 3
const SEED = 3

describe.each(getWantedBrowsers())('a page that changes all the time in %s', (name) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await borrowStage(name)
  })
  afterAll(() => stage.close())

  it('has every serious draft held, and sent or kept as the writer decides', async () => {
    const page = await openInFront(stage, 'mutations')
    const outcome = await runMutations(page, SEED, (drafts) => drafts === COUNT)
    expect(outcome).toEqual({ drafts: COUNT, held: COUNT, faults: [] })
    await page.close()
  })
})
