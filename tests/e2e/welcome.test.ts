import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browsersWanted } from '../../scripts/browsers.ts'
import { clickSeen } from './harness/click.ts'
import { press } from './harness/keys.ts'
import { launch, type Stage } from './harness/launch.ts'
import { storedIn } from './harness/storage.ts'
import { until } from './harness/until.ts'
import { untilReads, wordsOf } from './own-page.ts'

describe.each(browsersWanted())('the greeting in %s', (name) => {
  let stage: Stage
  let welcome: Page
  beforeAll(async () => {
    stage = await launch(name)
    welcome = await stage.openOwn('welcome.html')
    await welcome.waitForSelector('.welcome h1')
  })
  afterAll(() => stage.close())

  it('asks for the roles once, several at a time, and keeps them', async () => {
    await clickSeen(welcome, '.roles li:nth-child(1) label')
    await clickSeen(welcome, '.roles li:nth-child(3) label')
    await welcome.waitForSelector('.roles li:nth-child(3) .tick.on')
    await clickSeen(welcome, '.next .btn.main')
    await untilReads(welcome, '.welcome h1', 'Tiện ích làm gì, không làm gì')
    await until(async () => {
      const { settings } = JSON.parse(await storedIn(welcome)).local
      expect(settings).toMatchObject({ roles: ['cong-chuc', 'dang-vien'], rolesAsked: true })
      return true
    }, 'both are stored')
  })

  it('goes on by keyboard, from the title, to the practice page', async () => {
    expect(await welcome.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await press(welcome, 'Tab')
    await press(welcome, 'Enter')
    await untilReads(welcome, '.welcome h1', 'Thử một lần')
    expect((await wordsOf(welcome, '.next'))[0]).toContain('Mở trang thử')
    await clickSeen(welcome, '.next .btn.main')
    await welcome.waitForSelector('.practice .boxes')
  })
})
