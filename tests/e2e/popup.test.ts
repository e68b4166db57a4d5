import { rmSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { browsersWanted } from '../../scripts/browsers.ts'
import { DRAFTS, openInFront, untilBadge, writeIn } from './compose-page.ts'
import { SITE_BOXES } from './harness/boxes.ts'
import { clickSeen } from './harness/click.ts'
import { press } from './harness/keys.ts'
import { launch, type Stage } from './harness/launch.ts'
import { seeByRole } from './harness/shadow.ts'
import { filesHolding, storedIn } from './harness/storage.ts'
import { until } from './harness/until.ts'
import { fill, openTab, paste, untilReads, wordsOf } from './own-page.ts'

const POST = SITE_BOXES.find((box) => box.name === 'bài viết Facebook')!
const CHAT = SITE_BOXES.find((box) => box.name === 'tin nhắn Messenger')!
const TWO = `${DRAFTS.stop}. ${DRAFTS.warn}`
const AREA = '#paste'
const SEARCH = '#panel-library input'

describe.each(browsersWanted())('the popup in %s', (name) => {
  let stage: Stage
  let page: Page
  let popup: Page
  const open = async (over: Page) => {
    page = over
    popup = await stage.openPopup(over)
    await popup.waitForSelector('.tabs')
  }

  const contentOf = (field: string) =>
    popup.$eval(field, (each) => (each as HTMLInputElement | HTMLTextAreaElement).value)

  describe('over a page', () => {
    beforeAll(async () => {
      stage = await launch(name)
    })
    afterEach(async () => {
      if (!popup.isClosed()) await popup.close()
      await page.close()
    })
    afterAll(() => stage.close())

    it('shows the findings of the draft in the page: level, phrase, what it may be, citation, and their number', async () => {
      const site = await writeIn(stage, POST, TWO)
      await untilBadge(site, '2 điều cần xem lại, 1 điều giữ lần gửi')
      await open(site)
      await untilReads(popup, '.here', 'Đang kiểm ô soạn trên Facebook')
      const briefs = await wordsOf(popup, '.brief')
      expect(briefs).toHaveLength(2)
      expect(briefs[0]).toMatch(
        /^Dừng lại Dữ liệu cá nhân 089199000000 .+ Điều 16 Luật Bảo vệ dữ liệu cá nhân 91\/2025\/QH15$/,
      )
      expect(briefs[1]).toMatch(/^Cảnh báo Thông tin chưa kiểm chứng .+ Quyết định 423\/QĐ-BVHTTDL$/)
      expect(await wordsOf(popup, '#tab-draft .count')).toEqual(['2'])
      const onButton = () =>
        popup.evaluate(async () => {
          type Extension = {
            tabs: { query: (about: object) => Promise<{ id: number }[]> }
            action: { getBadgeText: (about: object) => Promise<string> }
          }
          const world = globalThis as unknown as { browser?: Extension; chrome?: Extension }
          const { tabs, action } = (world.browser ?? world.chrome)!
          const [tab] = await tabs.query({ url: 'https://www.facebook.com/*' })
          return action.getBadgeText({ tabId: tab!.id })
        })
      await until(async () => (await onButton()) === '2', 'the toolbar button carries the number')
    })

    it('opens the provision of a finding in its own tab "Tra cứu", and leads back to the search', async () => {
      const site = await writeIn(stage, CHAT, DRAFTS.stop)
      await untilBadge(site, '1 điều cần xem lại, 1 điều giữ lần gửi')
      await open(site)
      await clickSeen(popup, '.brief .cite button')
      await untilReads(
        popup,
        '#panel-library .view',
        /Điều 16.*Luật Bảo vệ dữ liệu cá nhân 91\/2025\/QH15.*Tóm lược, không phải nguyên văn/,
      )
      expect(await popup.$eval('#tab-library', (tab) => tab.getAttribute('aria-selected'))).toBe('true')
      await clickSeen(popup, '.crumb .btn')
      await popup.waitForSelector(SEARCH)
      await openTab(popup, 'draft')
      expect(await wordsOf(popup, '.brief')).toHaveLength(1)
    })

    it('says that no box was met yet, and that there is nothing to look at again', async () => {
      await open(await openInFront(stage, 'facebook'))
      await untilReads(popup, '.here', 'Chưa thấy ô soạn trên Facebook')
      await untilReads(popup, '.still', /^Chưa thấy ô soạn nào Đặt con trỏ vào ô viết bài/)
      await popup.close()
      await page.close()
      const site = await writeIn(stage, CHAT, DRAFTS.clean)
      await untilBadge(site, 'Chưa thấy điều gì cần xem lại')
      await open(site)
      await untilReads(popup, '.still', /^Chưa có điều gì cần xem lại/)
    })

    it('says that a page is not supported, and offers to check by pasting', async () => {
      await open(await openInFront(stage, 'editors'))
      await untilReads(popup, '.here', 'Trang này chưa được hỗ trợ')
      await untilReads(popup, '.still', /^Không kiểm được ở trang này/)
      await untilReads(popup, 'label[for=paste]', 'Vẫn kiểm được bằng cách dán')
    })

    it('says that it is turned off here, and turns it on again without a reload', async () => {
      const options = await stage.openOwn('options.html')
      await options.bringToFront()
      await clickSeen(options, '[role=switch][aria-label="Kiểm bản nháp trên Facebook"]')
      await until(
        () => options.$('[role=switch][aria-label="Kiểm bản nháp trên Facebook"][aria-checked=false]'),
        'it is off',
      )
      await options.close()
      const site = await writeIn(stage, CHAT, DRAFTS.stop)
      await open(site)
      await untilReads(popup, '.here', 'Đang tắt trên Facebook')
      await untilReads(popup, '.still', /^Đang tắt trên trang này/)
      await clickSeen(popup, '.still .btn')
      await untilReads(popup, '.here', /^(?:Đang kiểm ô soạn|Chưa thấy ô soạn) trên Facebook$/)
      await popup.close()
      await page.bringToFront()
      await page.click(CHAT.editor)
      await page.keyboard.type('.')
      await untilBadge(page, '1 điều cần xem lại, 1 điều giữ lần gửi')
    })
  })

  describe('over any page', () => {
    beforeAll(async () => {
      stage = await launch(name)
      await open(await openInFront(stage, 'editors'))
      await popup.bringToFront()
    })
    afterAll(() => stage.close())

    it('moves between its tabs by the arrow keys, Home and End', async () => {
      const at = () =>
        popup.evaluate(() => {
          const chosen = document.querySelector('[role=tab][aria-selected=true]')!
          return `${document.activeElement?.id} ${chosen.id} ${document.querySelector('[role=tabpanel]')!.id}`
        })
      await popup.focus('#tab-draft')
      for (const [key, tab] of [
        ['ArrowRight', 'library'],
        ['ArrowRight', 'report'],
        ['ArrowRight', 'draft'],
        ['ArrowLeft', 'report'],
        ['Home', 'draft'],
        ['End', 'report'],
      ] as const) {
        await press(popup, key)
        await until(async () => (await at()) === `tab-${tab} tab-${tab} panel-${tab}`, `${key} opens ${tab}`)
      }
    })

    describe('pasting', () => {
      const found = '#panel-draft section .strong'
      beforeAll(() => openTab(popup, 'draft'))

      it('checks what is typed or pasted, and clears it', async () => {
        await fill(popup, AREA, TWO)
        await untilReads(popup, found, '2 điều cần xem lại')
        expect(await wordsOf(popup, '.brief .phrase')).toEqual(expect.arrayContaining(['089199000000']))
        await paste(popup, AREA, DRAFTS.clean)
        await untilReads(popup, found, 'Chưa thấy điều gì cần xem lại trong đoạn này.')
        await clickSeen(popup, '.label-line .btn')
        await until(async () => (await contentOf(AREA)) === '', 'it is empty')
        await until(async () => (await wordsOf(popup, found)).length === 0, 'nothing is said of it')
      })

      it('keeps what was pasted while a provision is being read', async () => {
        await paste(popup, AREA, DRAFTS.stop)
        await clickSeen(popup, '.brief .cite button')
        await untilReads(popup, '#panel-library .view', /Điều 16/)
        await openTab(popup, 'draft')
        expect(await contentOf(AREA)).toBe(DRAFTS.stop)
        await untilReads(popup, found, '1 điều cần xem lại')
      })

      it('stays usable with 1 MB', async () => {
        const line = `${TWO}. Mai họp tổ, đi sớm nhé. `
        const start = performance.now()
        await paste(popup, AREA, line.repeat(2 ** 20 / line.length))
        await untilReads(popup, found, /^[\d.]{3,} điều cần xem lại$/)
        await clickSeen(popup, '.label-line .btn')
        await until(async () => (await contentOf(AREA)) === '', 'it is empty')
        await openTab(popup, 'library')
        expect(performance.now() - start).toBeLessThan(8000)
      })
    })

    describe('looking up', () => {
      beforeAll(async () => {
        await openTab(popup, 'library')
        // A provision may still be open from before.
        if (!(await popup.$(SEARCH))) await clickSeen(popup, '.crumb .btn')
        await popup.waitForSelector(SEARCH)
      })

      it.each(['đăng ảnh con', 'dang anh con', 'ĐĂNG ẢNH CON'])('finds by "%s"', async (words) => {
        await fill(popup, SEARCH, words)
        await untilReads(popup, '.hits li', /^Điều 36 Nghị định 56\/2017\/NĐ-CP .*Còn hiệu lực/)
      })

      it('finds by number, and opens what was found', async () => {
        await fill(popup, SEARCH, '116/2025')
        await untilReads(popup, '.hits li', /^Luật 116\/2025\/QH15/)
        await clickSeen(popup, '.hits li .title')
        await untilReads(popup, '#panel-library .view', /^Luật An ninh mạng Luật 116\/2025\/QH15 Còn hiệu lực/)
        await clickSeen(popup, '.crumb .btn')
        expect(await contentOf(SEARCH)).toBe('116/2025')
      })

      it('says when nothing is found', async () => {
        await fill(popup, SEARCH, 'xổ số kiến thiết')
        await untilReads(popup, '#panel-library .still', /^Không thấy điều khoản nào Thử ít chữ hơn/)
      })

      it('names the successor of a replaced document, and leads there', async () => {
        await fill(popup, SEARCH, 'nd 15/2020')
        await untilReads(
          popup,
          '.hits li',
          /^Nghị định 15\/2020\/NĐ-CP .*(?:Đã thay thế|Hết hiệu lực).*Nay xem Nghị định 174\/2026\/NĐ-CP$/,
        )
        await clickSeen(popup, '.hits li .title')
        await untilReads(popup, '#panel-library .banner', /Nay xem Nghị định 174\/2026\/NĐ-CP\.$/)
        await clickSeen(popup, '#panel-library .banner a, #panel-library .banner button')
        await untilReads(popup, '#panel-library .view', /Nghị định 174\/2026\/NĐ-CP Còn hiệu lực/)
      })
    })
  })

  it('tells a page from before the installation, where the browser starts nothing in it', async () => {
    stage = await launch(name, { extension: false })
    const site = await openInFront(stage, 'facebook', CHAT.path)
    await stage.install()
    await site.bringToFront()
    await open(site)
    // Firefox starts what is installed in the pages that are open; Chromium leaves them alone.
    if (name === 'firefox') {
      await untilReads(popup, '.here', 'Chưa thấy ô soạn trên Facebook')
      await CHAT.reach(page)
      await page.keyboard.type('CCCD 089199000000')
      await untilBadge(page, '1 điều cần xem lại, 1 điều giữ lần gửi')
    } else {
      await untilReads(popup, '.here', 'Cần tải lại trang để bắt đầu kiểm')
      await untilReads(popup, '.still', /^Trang mở từ trước khi cài Tải lại có thể làm mất chữ đang viết dở/)
      await clickSeen(popup, '.still .btn')
      await until(() => popup.isClosed(), 'the popup closes')
      await until(async () => {
        await CHAT.reach(page)
        return page.$(`${CHAT.editor}:focus`)
      }, 'the page is there again')
      await page.keyboard.type('CCCD 089199000000')
      await untilBadge(page, '1 điều cần xem lại, 1 điều giữ lần gửi')
    }
    expect(await seeByRole(page, 'button', '1 điều cần xem lại, 1 điều giữ lần gửi')).toBeDefined()
    await stage.close()
  })

  it('keeps nothing of what was pasted, in no storage and on no disk', async () => {
    stage = await launch(name)
    const marker = 'qzvxkwpbotchau'
    await open(await openInFront(stage, 'editors'))
    await popup.bringToFront()
    await paste(popup, AREA, `${marker} CCCD 089199000000`)
    await untilReads(popup, '#panel-draft section .strong', '1 điều cần xem lại')
    const own = await stage.openOwn('options.html')
    const stored = await storedIn(own)
    expect(stage.network.seen()).toEqual([])
    await stage.close('keep profile')
    const files = filesHolding(stage.profile, marker)
    rmSync(stage.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    expect(stored).not.toContain(marker)
    expect(files).toEqual([])
  })
})
