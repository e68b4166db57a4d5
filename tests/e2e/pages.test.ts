import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickVisible, focusElement, waitForElement } from './harness/page-elements.ts'
import { readSentTexts, type SentText } from './harness/sent-texts.ts'
import { shareTests } from './harness/share-tests.ts'
import { SITE_BOXES } from './harness/site-boxes.ts'
import { composeWord, pressKeys, typeByComposing, typeByRetyping } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'

const TEXT = 'Mai họp tổ.\nĐi sớm nhé'

// The unmodified pages, without the extension: they send what was typed, once.
describe.each(getWantedBrowsers())('the test pages in %s', (name) => {
  const inEitherBrowser = shareTests(name)
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await borrowStage(name, { extension: false })
  })
  afterEach(() => stage.release(page))
  afterAll(() => stage.close())

  const expectSentOnce = async (kind: string, text = TEXT) => {
    await waitFor(async () => (await readSentTexts(page)).length > 0, 'something is sent')
    expect(await readSentTexts(page)).toEqual([{ kind, text }])
  }

  inEitherBrowser.each(SITE_BOXES)('$name sends what was typed, once, in each of its ways', async (box) => {
    const ways: [string, typeof typeByRetyping, () => Promise<void>][] = [
      ['a click on its button', typeByRetyping, () => clickVisible(page, box.button)],
      ...['Enter', 'Space'].map((key): (typeof ways)[number] => [
        `${key} on its focused button`,
        typeByComposing,
        async () => {
          await focusElement(page, box.button)
          await pressKeys(page, key)
        },
      ]),
      ...box.keys.map((keys): (typeof ways)[number] => [
        `${keys} in the box`,
        typeByRetyping,
        () => pressKeys(page, keys),
      ]),
    ]
    page = await stage.open(box.page, box.path)
    const sent: SentText[] = []
    for (const [way, type, send] of box.isVariant ? ways.slice(0, 1) : ways) {
      await box.reach(page)
      await type(page, TEXT)
      await waitForElement(page, box.button)
      await send()
      sent.push({ kind: box.kind, text: TEXT })
      await waitFor(async () => (await readSentTexts(page)).length === sent.length, `it is sent by ${way}`)
      expect(await readSentTexts(page)).toEqual(sent)
    }
  })

  inEitherBrowser.each(SITE_BOXES.filter((box) => !box.isVariant))(
    '$name does not send on an Enter that ends a composition',
    async (box) => {
      page = await stage.open(box.page, box.path)
      await box.reach(page)
      await composeWord(page, 'nghỉ', 'Enter')
      await clickVisible(page, box.button)
      await expectSentOnce(box.kind, 'nghỉ')
    },
  )

  describe('the two-step post dialog', () => {
    inEitherBrowser.each(['click', 'Control+Enter'])(
      'removes the text box on %s, and posts from its second screen',
      async (way) => {
        page = await stage.open('facebook', '/?buoc=2')
        await clickVisible(page, '.prompt')
        await waitForElement(page, '[role=dialog] [role=textbox]')
        await typeByRetyping(page, TEXT)
        if (way === 'click') await clickVisible(page, '[role=dialog] [aria-label="Tiếp"]')
        else await pressKeys(page, way)
        await waitForElement(page, '[role=dialog] [aria-label="Đăng"]')
        expect(await page.$('[role=dialog] [role=textbox]')).toBeNull()
        expect(await readSentTexts(page)).toEqual([])
        await focusElement(page, '[role=dialog] [aria-label="Đăng"]')
        await pressKeys(page, 'Space')
        await expectSentOnce('post')
      },
    )
  })

  inEitherBrowser('restores the draft when the writer goes back from the second screen', async () => {
    page = await stage.open('facebook', '/?buoc=2')
    await clickVisible(page, '.prompt')
    await waitForElement(page, '[role=dialog] [role=textbox]')
    await typeByRetyping(page, 'Mai họp')
    await clickVisible(page, '[role=dialog] [aria-label="Tiếp"]')
    await clickVisible(page, '[role=dialog] [aria-label="Quay lại"]')
    const back = await page.waitForSelector('[role=dialog] [role=textbox]')
    expect(await back!.evaluate((box) => box.textContent)).toBe('Mai họp')
    await pressKeys(page, 'Control+End')
    await typeByRetyping(page, ' tổ')
    await clickVisible(page, '[role=dialog] [aria-label="Tiếp"]')
    await clickVisible(page, '[role=dialog] [aria-label="Đăng"]')
    await expectSentOnce('post', 'Mai họp tổ')
  })

  inEitherBrowser('pulls the focus back into a dialog that traps it', async () => {
    page = await stage.open('facebook', '/?bay=1')
    await clickVisible(page, '.prompt')
    await waitForElement(page, '[role=dialog] [role=textbox]')
    await focusElement(page, '.chat [role=textbox]')
    await waitFor(() => page.evaluate(() => document.activeElement!.closest('[role=dialog]') !== null), 'it is back')
    await typeByRetyping(page, 'đây')
    await clickVisible(page, '[role=dialog] [aria-label="Đăng"]')
    await expectSentOnce('post', 'đây')
  })

  inEitherBrowser.each(['o-soan-rieng', 'o-nhieu-dong', 'o-mot-dong'])(
    'the plain box %s sends what was typed, once, in each of its ways',
    async (id) => {
      const ways =
        id === 'o-mot-dong' ? ['click', 'Space', 'Control+Enter', 'Enter'] : ['click', 'Space', 'Control+Enter']
      page = await stage.open('editors')
      const sent: SentText[] = []
      for (const way of ways) {
        await clickVisible(page, `#${id} .ink`)
        await typeByRetyping(page, 'Một dòng thôi')
        await typeByComposing(page, ' đủ rồi')
        if (way === 'Space') await focusElement(page, `#${id} button`)
        if (way === 'click') await clickVisible(page, `#${id} button`)
        else await pressKeys(page, way)
        sent.push({ kind: id, text: 'Một dòng thôi đủ rồi' })
        await waitFor(async () => (await readSentTexts(page)).length === sent.length, `it is sent on ${way}`)
        expect(await readSentTexts(page)).toEqual(sent)
      }
    },
  )

  inEitherBrowser(
    'shows a permalink only when the time is hovered, and the rest of a post only on request',
    async () => {
      page = await stage.open('facebook')
      expect(await page.$eval('.card .stamp-link', (link) => link.getAttribute('href'))).toBe('#')
      await page.hover('.card .stamp-link')
      const link = await waitFor(
        () => page.$eval('.card .stamp-link', (a) => a.getAttribute('href')!.slice(1)),
        'the link is set',
      )
      expect(link).toMatch(/^tramytebinhsen\/posts\/pfbid\w+\?__cft__\[0\]=/)
      expect(await page.$eval('[role=tooltip]', (tip) => tip.textContent)).toBe('Thứ Tư, 18 tháng 11 2026 lúc 07:45')

      const message = () => page.$eval('[data-ad-rendering-role=story_message]', (it) => it.textContent)
      expect(await message()).not.toContain('sổ tiêm chủng')
      await clickVisible(page, '[data-ad-rendering-role=story_message] [role=button]')
      expect(await message()).toContain('sổ tiêm chủng')
    },
  )

  inEitherBrowser('keeps a draft for each Zalo conversation in the same box', async () => {
    page = await stage.open('zalo')
    await clickVisible(page, '#richInput')
    await typeByRetyping(page, 'dở dang')
    const box = await page.$('#richInput')
    await clickVisible(page, '.conv-item:last-child')
    await waitFor(() => page.$eval('#richInput', (input) => input.textContent === ''), 'the other draft is empty')
    await clickVisible(page, '.conv-item:nth-child(2)')
    await waitFor(() => page.$eval('#richInput', (input) => input.textContent === 'dở dang'), 'the draft is back')
    expect(await page.$eval('#richInput', (now, before) => now === before, box)).toBe(true)
  })
})
