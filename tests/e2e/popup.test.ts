import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { openInFront, readToolbarBadge, SAMPLE_DRAFTS, waitForBadge, writeInBox } from './compose-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import { readStoredSettings } from './harness/browser-storage.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickVisible, focusElement, waitForElement } from './harness/page-elements.ts'
import { findButton, findInShadow } from './harness/shadow-elements.ts'
import { shareTests } from './harness/share-tests.ts'
import { SITE_BOXES } from './harness/site-boxes.ts'
import { pressKeys } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'
import { fillField, openPopupTab, pasteIntoField, pressByName, readWords, waitForWords } from './page-actions.ts'

const POST = SITE_BOXES.find((box) => box.name === 'bài viết Facebook')!
const CHAT = SITE_BOXES.find((box) => box.name === 'tin nhắn Messenger')!
const TWO = `${SAMPLE_DRAFTS.stop}. ${SAMPLE_DRAFTS.warn}`
const AREA = '#paste'
const SEARCH = '#panel-library textarea'

describe.each(getWantedBrowsers())('the popup in %s', (name) => {
  const inEitherBrowser = shareTests(name)
  let stage: Stage
  let page: Page
  let popup: Page
  const open = async (over: Page) => {
    page = over
    popup = await stage.openPopup(over)
    await waitForElement(popup, '.tabs')
  }

  const contentOf = (field: string) =>
    popup.$eval(field, (each) => (each as HTMLInputElement | HTMLTextAreaElement).value)

  describe('over a page', () => {
    beforeAll(async () => {
      stage = await borrowStage(name)
    })
    afterEach(async () => {
      if (!popup.isClosed()) await popup.close()
      stage.release(page)
    })
    afterAll(() => stage.close())

    inEitherBrowser(
      'shows the findings of the page’s draft: level, phrase, explanation, citation, and their number',
      async () => {
        const site = await writeInBox(stage, POST, TWO)
        await waitForBadge(site, '2 điều cần xem lại, 1 điều cần xem trước khi gửi')
        await open(site)
        await waitForWords(popup, '.here', 'Đang kiểm ô soạn trên Facebook')
        const briefs = await waitFor(async () => {
          const shown = await readWords(popup, '.brief')
          return shown.length === 2 && shown
        }, 'both findings are shown')
        expect(briefs[0]).toMatch(
          /^Dừng lại Dữ liệu cá nhân 089199000000 .+ Điều 16 Luật Bảo vệ dữ liệu cá nhân 91\/2025\/QH15$/,
        )
        expect(briefs[1]).toMatch(/^Cảnh báo Thông tin chưa kiểm chứng .+ Quyết định 423\/QĐ-BVHTTDL$/)
        expect(await readWords(popup, '#tab-draft .count')).toEqual(['2'])
        await waitFor(async () => (await readToolbarBadge(popup)) === '2', 'the toolbar button carries the number')
      },
    )

    inEitherBrowser('opens the panel of the page at a finding, and brings its word into sight', async () => {
      const filler = Array.from({ length: 25 }, () => 'Trời đẹp.').join('\n')
      const site = await writeInBox(stage, POST, `${SAMPLE_DRAFTS.warn}\n${filler}\n${SAMPLE_DRAFTS.stop}`)
      await waitForBadge(site, '2 điều cần xem lại, 1 điều cần xem trước khi gửi')
      await open(site)
      await waitForElement(popup, '.brief:nth-child(2)')
      await pressByName(popup, 'Xem chỗ này trong bài')
      const card = await waitFor(() => findInShadow(site, '.panel .finding'), 'the panel is open')
      expect(card.text).toContain('089199000000')
    })

    inEitherBrowser(
      'opens the provision of a finding in its own tab "Tra cứu", and leads back to the search',
      async () => {
        const site = await writeInBox(stage, CHAT, SAMPLE_DRAFTS.stop)
        await waitForBadge(site, '1 điều cần xem lại, 1 điều cần xem trước khi gửi')
        await open(site)
        await clickVisible(popup, '.brief .cite:last-of-type button')
        await waitForWords(
          popup,
          '#panel-library .view',
          /Điều 16.*Luật Bảo vệ dữ liệu cá nhân 91\/2025\/QH15.*Tóm lược, không phải nguyên văn/,
        )
        expect(await popup.$eval('#tab-library', (tab) => tab.getAttribute('aria-selected'))).toBe('true')
        await clickVisible(popup, '.crumb .btn')
        await waitForElement(popup, SEARCH)
        await openPopupTab(popup, 'draft')
        expect(await readWords(popup, '.brief')).toHaveLength(1)
      },
    )

    inEitherBrowser('shows what it finds in another text below a list that is longer than the window', async () => {
      const site = await writeInBox(stage, POST, TWO)
      await waitForBadge(site, '2 điều cần xem lại, 1 điều cần xem trước khi gửi')
      await open(site)
      await waitForWords(popup, '#tab-draft .count', '2')
      await clickVisible(popup, AREA)
      await popup.keyboard.type('Gọi cô Tám, số 0987 000 321')
      const result = await waitFor(() => popup.$('[role=status].after > p'), 'it is said how many there are')
      const isInSight = () =>
        popup.evaluate((each) => {
          const [said, view] = [each!.getBoundingClientRect(), each!.closest('.view')!.getBoundingClientRect()]
          const { bottom } = document.querySelector('#paste')!.getBoundingClientRect()
          return said.bottom <= view.bottom && bottom > view.top
        }, result)
      await waitFor(isInSight, 'it is in sight, and the box above it')
    })

    inEitherBrowser('says that no box was met yet, and that there is no finding', async () => {
      await open(await openInFront(stage, 'facebook'))
      await waitForWords(popup, '.here', 'Không có ô soạn đang mở trên Facebook')
      await waitForWords(popup, '.still', /^Bấm vào ô soạn để bắt đầu kiểm Ô soạn chỉ được kiểm/)
      await popup.close()
      stage.release(page)
      const site = await writeInBox(stage, CHAT, SAMPLE_DRAFTS.clean)
      await waitForBadge(site, 'Chưa thấy điều gì cần xem lại')
      await open(site)
      await waitForWords(popup, '.still', /^Chưa có điều gì cần xem lại/)
    })

    inEitherBrowser('says that a page is not turned on, and offers to check by pasting', async () => {
      await open(await openInFront(stage, 'editors'))
      await waitForWords(popup, '.here', 'Trang này chưa bật')
      await waitForWords(popup, '.still', /^Kiểm bản nháp trên trang này\?/)
      await waitForWords(popup, 'label[for=paste]', 'Vẫn kiểm được bằng cách dán')
    })

    inEitherBrowser(
      'says that it does not recognize the send button, and copies what the page is made of',
      async () => {
        const site = await writeInBox(stage, POST, SAMPLE_DRAFTS.clean)
        await waitForBadge(site, 'Chưa thấy điều gì cần xem lại')
        await site.$eval(POST.button, (button) => {
          button.setAttribute('aria-label', 'Phát hành bí mật')
        })
        await open(site)
        await waitForWords(popup, '.here', 'Chưa nhận ra nút gửi trên Facebook')
        await pressByName(popup, 'Chép mô tả trang')
        await waitForWords(popup, '.still [role=status]', /^Đã chép\./)
      },
    )

    inEitherBrowser('says that it is turned off here, and turns it on again without a reload', async () => {
      const options = await stage.openOwn('options.html')
      await options.bringToFront()
      await clickVisible(options, '[role=switch][aria-label="Kiểm bản nháp trên Facebook"]')
      await waitFor(
        async () => (await readStoredSettings(options))?.sitesOff?.toString() === 'facebook',
        'it is stored: the switch changes on screen before that, and closing the page would undo it',
      )
      await options.close()
      const site = await openInFront(stage, CHAT.page, CHAT.path)
      await CHAT.reach(site)
      await site.keyboard.type(SAMPLE_DRAFTS.stop)
      await open(site)
      await waitForWords(popup, '.here', 'Đang tắt trên Facebook')
      await waitForWords(popup, '.still', /^Đang tắt trên trang này/)
      await clickVisible(popup, '.still .btn')
      await waitForWords(popup, '.here', /^(?:Đang kiểm ô soạn|Không có ô soạn đang mở) trên Facebook$/)
      await waitFor(async () => (await readStoredSettings(popup))?.sitesOff?.toString() === '', 'it is stored')
      await popup.close()
      await page.bringToFront()
      await clickVisible(page, CHAT.editor)
      await page.keyboard.type('.')
      await waitForBadge(page, '1 điều cần xem lại, 1 điều cần xem trước khi gửi')
    })

    inEitherBrowser('says that a change was not stored, and shows what is', async () => {
      await open(await openInFront(stage, 'facebook'))
      await waitForWords(popup, '.here', 'Không có ô soạn đang mở trên Facebook')
      const before = await readStoredSettings(popup)
      await popup.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError')
        }
      })
      await pressByName(popup, 'Tắt trên trang này')
      await waitForWords(popup, '.popup > .banner', /^Không lưu được, .*Cài đặt cũ vẫn còn nguyên\.$/)
      await waitForWords(popup, '.here', 'Không có ô soạn đang mở trên Facebook')
      expect(await readStoredSettings(popup)).toEqual(before)
    })
  })

  describe('over any page', () => {
    beforeAll(async () => {
      stage = await borrowStage(name)
      await open(await openInFront(stage, 'editors'))
      await popup.bringToFront()
    })
    afterAll(() => stage.close())

    inEitherBrowser('moves between its tabs with the arrow keys, Home and End', async () => {
      const at = () =>
        popup.evaluate(() => {
          const chosen = document.querySelector('[role=tab][aria-selected=true]')!
          return `${document.activeElement?.id} ${chosen.id} ${document.querySelector('[role=tabpanel]')!.id}`
        })
      await focusElement(popup, '#tab-draft')
      for (const [key, tab] of [
        ['ArrowRight', 'library'],
        ['ArrowRight', 'report'],
        ['ArrowRight', 'draft'],
        ['ArrowLeft', 'report'],
        ['Home', 'draft'],
        ['End', 'report'],
      ] as const) {
        await pressKeys(popup, key)
        await waitFor(async () => (await at()) === `tab-${tab} tab-${tab} panel-${tab}`, `${key} opens ${tab}`)
      }
    })

    describe('pasting', () => {
      const found = '#panel-draft section .strong'
      beforeAll(() => openPopupTab(popup, 'draft'))

      inEitherBrowser('checks what is typed or pasted, and clears it', async () => {
        await fillField(popup, AREA, TWO)
        await waitForWords(popup, found, '2 điều cần xem lại')
        expect(await readWords(popup, '.brief .phrase')).toEqual(expect.arrayContaining(['089199000000']))
        await pasteIntoField(popup, AREA, SAMPLE_DRAFTS.clean)
        await waitForWords(popup, found, 'Chưa thấy điều gì cần xem lại trong đoạn này.')
        await clickVisible(popup, '.label-line .btn')
        await waitFor(async () => (await contentOf(AREA)) === '', 'it is empty')
        await waitFor(async () => (await readWords(popup, found)).length === 0, 'nothing is said of it')
      })

      inEitherBrowser('keeps the pasted text while a provision is being read', async () => {
        await pasteIntoField(popup, AREA, SAMPLE_DRAFTS.stop)
        await clickVisible(popup, '.brief .cite:last-of-type button')
        await waitForWords(popup, '#panel-library .view', /Điều 16/)
        await openPopupTab(popup, 'draft')
        expect(await contentOf(AREA)).toBe(SAMPLE_DRAFTS.stop)
        await waitForWords(popup, found, '1 điều cần xem lại')
      })

      inEitherBrowser('stays usable with 1 MB', async () => {
        const line = `${TWO}. Mai họp tổ, đi sớm nhé. `
        await pasteIntoField(popup, AREA, line.repeat(2 ** 20 / line.length))
        await waitForWords(popup, found, /^[\d.]{3,} điều cần xem lại$/)
        await clickVisible(popup, '.label-line .btn')
        await waitFor(async () => (await contentOf(AREA)) === '', 'it is empty')
        await openPopupTab(popup, 'library')
      })
    })

    describe('looking up', () => {
      beforeAll(async () => {
        await openPopupTab(popup, 'library')
        // A provision may still be open from an earlier test.
        if (!(await popup.$(SEARCH))) await clickVisible(popup, '.crumb .btn')
        await waitForElement(popup, SEARCH)
      })

      inEitherBrowser.each(['đăng ảnh con', 'dang anh con', 'ĐĂNG ẢNH CON'])('finds by "%s"', async (words) => {
        await fillField(popup, SEARCH, words)
        await waitForWords(popup, '.answer', /Được, nếu .* Điều 36 Nghị định 56\/2017\/NĐ-CP/)
        await waitForWords(popup, '.hits li', /(?:Nghị định 56\/2017\/NĐ-CP|Bộ luật Dân sự) .*Còn hiệu lực/)
      })

      inEitherBrowser('finds by number, and opens the result', async () => {
        await fillField(popup, SEARCH, '116/2025')
        await waitForWords(popup, '.hits li', /^Luật 116\/2025\/QH15/)
        await clickVisible(popup, '.hits li .title')
        await waitForWords(popup, '#panel-library .view', /^Luật An ninh mạng Luật 116\/2025\/QH15 Còn hiệu lực/)
        await clickVisible(popup, '.crumb .btn')
        expect(await contentOf(SEARCH)).toBe('116/2025')
      })

      inEitherBrowser('says when there is no result', async () => {
        await fillField(popup, SEARCH, 'thời tiết hôm nay')
        await waitForWords(popup, '#panel-library .still', /^Câu này không có trong thư viện/)
      })

      inEitherBrowser('names the successor of a replaced document, and leads there', async () => {
        await fillField(popup, SEARCH, 'nd 15/2020')
        await waitForWords(
          popup,
          '.hits li',
          /^Nghị định 15\/2020\/NĐ-CP .*(?:Đã bị thay thế|Hết hiệu lực).*Nay xem Nghị định 174\/2026\/NĐ-CP$/,
        )
        await clickVisible(popup, '.hits li .title')
        await waitForWords(popup, '#panel-library .banner', /Nay xem Nghị định 174\/2026\/NĐ-CP\.$/)
        await clickVisible(popup, '#panel-library .banner a, #panel-library .banner button')
        await waitForWords(popup, '#panel-library .view', /Nghị định 174\/2026\/NĐ-CP Còn hiệu lực/)
      })
    })
  })

  it('recognizes a page from before the installation, in which the browser starts no content script', async () => {
    stage = await borrowStage(name, { extension: false })
    const site = await openInFront(stage, 'facebook', CHAT.path)
    await stage.install()
    await site.bringToFront()
    await open(site)
    // Firefox starts the content script in open pages on installation; Chromium does not.
    if (name === 'firefox') {
      await waitForWords(popup, '.here', 'Không có ô soạn đang mở trên Facebook')
      await CHAT.reach(page)
      await page.keyboard.type('CCCD 089199000000')
      await waitForBadge(page, '1 điều cần xem lại, 1 điều cần xem trước khi gửi')
    } else {
      await waitForWords(popup, '.here', 'Cần tải lại trang để bắt đầu kiểm')
      await waitForWords(popup, '.still', /^Trang mở từ trước khi cài Tải lại có thể làm mất chữ đang viết dở/)
      await clickVisible(popup, '.still .btn')
      await waitFor(async () => {
        await CHAT.reach(page)
        return page.$(`${CHAT.editor}:focus`)
      }, 'the page is there again')
      await page.keyboard.type('CCCD 089199000000')
      await waitForBadge(page, '1 điều cần xem lại, 1 điều cần xem trước khi gửi')
    }
    expect(await findButton(page, '1 điều cần xem lại, 1 điều cần xem trước khi gửi')).toBeDefined()
    await stage.close()
  })
})
