import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browsersWanted } from '../../scripts/browsers.ts'
import { launch, type Stage } from './harness/launch.ts'
import { sentOn } from './harness/sent.ts'

// The pages as their makers left them, without the extension: what they send is what was typed, once.
describe.each(browsersWanted())('the test pages in %s', (name) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await launch(name, { extension: false })
  })
  afterAll(() => stage.close())

  it('posts from the dialog by its button', async () => {
    const page = await stage.open('facebook')
    await page.click('.prompt')
    await page.keyboard.type('dong mot\ndong hai')
    await page.click('[role=dialog] [aria-label="Đăng"]')
    expect(await sentOn(page)).toEqual([{ kind: 'post', text: 'dong mot\ndong hai' }])
  })
})
