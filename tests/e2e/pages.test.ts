import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { browsersWanted } from '../../scripts/browsers.ts'
import { SITE_BOXES, type TestBox } from './harness/boxes.ts'
import { clickSeen } from './harness/click.ts'
import { composeWord, press, typeByComposing, typeByRetyping } from './harness/keys.ts'
import { launch, type Stage } from './harness/launch.ts'
import { sentOn } from './harness/sent.ts'
import { until } from './harness/until.ts'

const TEXT = 'Mai họp tổ.\nĐi sớm nhé'

// The pages as their makers left them, without the extension: what they send is what was typed, once.
describe.each(browsersWanted())('the test pages in %s', (name) => {
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await launch(name, { extension: false })
  })
  afterEach(() => page.close())
  afterAll(() => stage.close())

  const write = async (box: TestBox, type: typeof typeByRetyping) => {
    page = await stage.open(box.page, box.path)
    await box.reach(page)
    await type(page, TEXT)
    await page.waitForSelector(box.button)
  }
  const expectSentOnce = async (kind: string, text = TEXT) => {
    await until(async () => (await sentOn(page)).length > 0, 'something is sent')
    expect(await sentOn(page)).toEqual([{ kind, text }])
  }

  describe.each(SITE_BOXES)('$name', (box) => {
    it('sends what was typed, by its button', async () => {
      await write(box, typeByRetyping)
      await page.click(box.button)
      await expectSentOnce(box.kind)
    })

    it.each(['Enter', 'Space'])('sends what was composed, by %s on its focused button', async (key) => {
      await write(box, typeByComposing)
      await page.focus(box.button)
      await press(page, key)
      await expectSentOnce(box.kind)
    })

    it.each(box.keys)('sends by %s in the box', async (keys) => {
      await write(box, typeByRetyping)
      await press(page, keys)
      await expectSentOnce(box.kind)
    })

    it('takes an Enter that ends a composition for a word, not for a send', async () => {
      page = await stage.open(box.page, box.path)
      await box.reach(page)
      await composeWord(page, 'nghỉ', 'Enter')
      await page.click(box.button)
      await expectSentOnce(box.kind, 'nghỉ')
    })
  })

  describe('the two-step post dialog', () => {
    it.each(['click', 'Control+Enter'])(
      'is gone from the text box by %s, and posts from its second screen',
      async (way) => {
        page = await stage.open('facebook', '/?buoc=2')
        await clickSeen(page, '.prompt')
        await page.waitForSelector('[role=dialog] [role=textbox]')
        await typeByRetyping(page, TEXT)
        if (way === 'click') await clickSeen(page, '[role=dialog] [aria-label="Tiếp"]')
        else await press(page, way)
        await page.waitForSelector('[role=dialog] [aria-label="Đăng"]')
        expect(await page.$('[role=dialog] [role=textbox]')).toBeNull()
        expect(await sentOn(page)).toEqual([])
        await page.focus('[role=dialog] [aria-label="Đăng"]')
        await press(page, 'Space')
        await expectSentOnce('post')
      },
    )
  })

  it('gives the draft back when the writer goes back from the second screen', async () => {
    page = await stage.open('facebook', '/?buoc=2')
    await clickSeen(page, '.prompt')
    await page.waitForSelector('[role=dialog] [role=textbox]')
    await typeByRetyping(page, 'Mai họp')
    await clickSeen(page, '[role=dialog] [aria-label="Tiếp"]')
    await clickSeen(page, '[role=dialog] [aria-label="Quay lại"]')
    const back = await page.waitForSelector('[role=dialog] [role=textbox]')
    expect(await back!.evaluate((box) => box.textContent)).toBe('Mai họp')
    await press(page, 'Control+End')
    await typeByRetyping(page, ' tổ')
    await clickSeen(page, '[role=dialog] [aria-label="Tiếp"]')
    await clickSeen(page, '[role=dialog] [aria-label="Đăng"]')
    await expectSentOnce('post', 'Mai họp tổ')
  })

  it('pulls the focus back into a dialog that traps it', async () => {
    page = await stage.open('facebook', '/?bay=1')
    await clickSeen(page, '.prompt')
    await page.waitForSelector('[role=dialog] [role=textbox]')
    await page.focus('.chat [role=textbox]')
    await until(() => page.evaluate(() => document.activeElement!.closest('[role=dialog]') !== null), 'it is back')
    await typeByRetyping(page, 'đây')
    await clickSeen(page, '[role=dialog] [aria-label="Đăng"]')
    await expectSentOnce('post', 'đây')
  })

  describe.each(['o-soan-rieng', 'o-nhieu-dong', 'o-mot-dong'])('the plain box %s', (id) => {
    const ways =
      id === 'o-mot-dong' ? ['click', 'Space', 'Control+Enter', 'Enter'] : ['click', 'Space', 'Control+Enter']
    it.each(ways)('sends what was typed, by %s', async (way) => {
      page = await stage.open('editors')
      await page.click(`#${id} .ink`)
      await typeByRetyping(page, 'Một dòng thôi')
      await typeByComposing(page, ' đủ rồi')
      if (way === 'Space') await page.focus(`#${id} button`)
      if (way === 'click') await page.click(`#${id} button`)
      else await press(page, way)
      await expectSentOnce(id, 'Một dòng thôi đủ rồi')
    })
  })

  it('shows a permalink only when the time is met, and the rest of a post only when asked', async () => {
    page = await stage.open('facebook')
    expect(await page.$eval('.card .stamp-link', (link) => link.getAttribute('href'))).toBe('#')
    await page.hover('.card .stamp-link')
    const link = await until(
      () => page.$eval('.card .stamp-link', (a) => a.getAttribute('href')!.slice(1)),
      'the link is set',
    )
    expect(link).toMatch(/^tramytebinhsen\/posts\/pfbid\w+\?__cft__\[0\]=/)
    expect(await page.$eval('[role=tooltip]', (tip) => tip.textContent)).toBe('Thứ Tư, 18 tháng 11 2026 lúc 07:45')

    const message = () => page.$eval('[data-ad-rendering-role=story_message]', (it) => it.textContent)
    expect(await message()).not.toContain('sổ tiêm chủng')
    await page.click('[data-ad-rendering-role=story_message] [role=button]')
    expect(await message()).toContain('sổ tiêm chủng')
  })

  it('keeps a draft for each Zalo conversation in the same box', async () => {
    page = await stage.open('zalo')
    await page.click('#richInput')
    await typeByRetyping(page, 'dở dang')
    const box = await page.$('#richInput')
    await page.click('.conv-item:last-child')
    await until(() => page.$eval('#richInput', (input) => input.textContent === ''), 'the other draft is empty')
    await page.click('.conv-item:nth-child(2)')
    await until(() => page.$eval('#richInput', (input) => input.textContent === 'dở dang'), 'the draft is back')
    expect(await page.$eval('#richInput', (now, before) => now === before, box)).toBe(true)
  })
})
