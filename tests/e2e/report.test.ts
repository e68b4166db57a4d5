import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KeyInput, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { openInFront } from './compose-actions.ts'
import { LENDER_POST } from './evidence-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import { readStorage, storeRecipients } from './harness/browser-storage.ts'
import { addCaptureProbe, countCaptureRuns } from './harness/capture-probe.ts'
import { setDownloadFolder, waitForDownload } from './harness/downloads.ts'
import { copyBuiltExtension, type ExtensionCopy } from './harness/extension-copy.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickVisible, waitForElement } from './harness/page-elements.ts'
import { shareTests } from './harness/share-tests.ts'
import { putBackgroundToSleep } from './harness/sleep-background.ts'
import { pressKeys } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'
import { fillField, openPopupTab, pressByName, readWords, waitForWords } from './page-actions.ts'
import { openPreview, pickByKeys, pickPost, reportByMenu, SCAM_POST } from './report-actions.ts'

const card = (place: number) => `[aria-posinset="${place}"]`

/** What is picked, and the report expected from it. */
const CAPTURES = [
  {
    what: 'a post',
    page: 'facebook',
    at: SCAM_POST,
    author: 'Hỗ trợ trúng thưởng 2026',
    post: {
      site: 'facebook',
      kind: 'post',
      text: 'Chúc mừng 50 tài khoản trúng xe máy.\nĐể nhận giải, chuyển phí hồ sơ 500.000 đồng và gửi mã xác nhận cho trang trước 18 giờ hôm nay.',
      shared: null,
      permalink: 'https://www.facebook.com/hotro.trungthuong.2026/posts/pfbid0aMxT41ZuJ8hQvLk2YpN6wRcS7fBd',
      shownTime: 'Thứ Hai, 23 tháng 11 2026 lúc 20:10',
      truncated: false,
    },
  },
  {
    what: 'a long post, to its end',
    page: 'facebook',
    at: `${card(1)} [data-ad-rendering-role="story_message"]`,
    author: 'Trạm Y tế phường Bình Sen',
    post: {
      kind: 'post',
      text: 'Thứ Sáu này trạm tiêm nhắc cho trẻ từ 18 tháng tuổi, từ 7 giờ 30 đến 11 giờ\nBà con nhớ mang theo sổ tiêm chủng.\nCần hỏi thêm xin ghé trạm trong giờ làm việc.',
      permalink: 'https://www.facebook.com/tramytebinhsen/posts/pfbid02kQ7nVtYb1sWmC4hZx9RrLpD3aEo',
      truncated: false,
    },
  },
  {
    what: 'a post that shares another, each with its own words',
    page: 'facebook',
    at: `${card(4)} [data-ad-rendering-role="story_message"]`,
    author: 'Nguyễn Thu Lan',
    post: {
      kind: 'post',
      text: 'Ai đi qua đoạn này nhớ chạy chậm nghen.',
      shared: 'Cầu Bình Sen sửa mặt cầu từ ngày 25/11/2026, xe tải đi đường vòng qua ấp Ba.',
      permalink: 'https://www.facebook.com/nguyen.thu.lan.88/posts/pfbid0Hs6dGk2BvCx9ZaQw4ErTy1UiOpL',
      shownTime: 'Thứ Bảy, 21 tháng 11 2026 lúc 21:02',
    },
  },
  {
    what: 'a comment',
    page: 'facebook',
    at: `${card(1)} .comment .lines`,
    author: 'Trần Văn Bền',
    post: {
      kind: 'comment',
      text: 'Cháu mới hết sốt hôm qua thì có tiêm được không?',
      shared: null,
      permalink:
        'https://www.facebook.com/tramytebinhsen/posts/pfbid02kQ7nVtYb1sWmC4hZx9RrLpD3aEo?comment_id=1204481517301',
      shownTime: '5 ngày',
    },
  },
  {
    what: 'a reply to a comment',
    page: 'facebook',
    at: `${card(1)} .reply .lines`,
    author: 'Trạm Y tế phường Bình Sen',
    post: {
      kind: 'comment',
      text: 'Dạ nên đợi thêm một tuần.',
      permalink:
        'https://www.facebook.com/tramytebinhsen/posts/pfbid02kQ7nVtYb1sWmC4hZx9RrLpD3aEo?comment_id=1204481517301&reply_comment_id=1204481517377',
    },
  },
  {
    what: 'a message of a group on Zalo, without what it quotes',
    page: 'zalo',
    at: '#bb_msg_id_6630014153 .text',
    author: 'Lò Văn Pản',
    post: {
      site: 'zalo',
      kind: 'message',
      text: 'Em thấy dán ở nhà văn hóa là 14 giờ.',
      permalink: null,
      title: 'Tổ dân phố 5',
      shownTime: '08:15',
      truncated: false,
    },
  },
] as const

describe.each(getWantedBrowsers())('a report in %s', (name) => {
  const inEitherBrowser = shareTests(name)
  let copy: ExtensionCopy
  let stage: Stage
  let site: Page
  let form: Page
  beforeAll(async () => {
    copy = copyBuiltExtension(name)
    addCaptureProbe(copy)
    stage = await borrowStage(name, { folder: copy.folder })
  })
  afterEach(async () => {
    if (!form.isClosed()) await form.close()
    stage.release(site)
  })
  afterAll(async () => {
    await stage.close()
    copy.remove()
  })

  describe('capturing', () => {
    inEitherBrowser.each(CAPTURES)(
      'takes $what, and leaves out the name of its author',
      async ({ page, at, author, post }) => {
        site = await openInFront(stage, page)
        // Zalo has its own menu there.
        form = await (page === 'zalo' ? pickPost : reportByMenu)(stage, site, at)
        const report = await openPreview(form, 'Lừa đảo')
        expect(report.post).toMatchObject(post)
        expect(report.category).toBe('lua-dao')
        expect(report).not.toHaveProperty('author')
        expect(JSON.stringify(report)).not.toContain(author)
        expect(JSON.stringify(report)).not.toMatch(/__cft__|__tn__|mibextid|ưxq7/)
      },
    )

    inEitherBrowser('includes reactions and comments only when that is ticked', async () => {
      site = await openInFront(stage, 'facebook')
      form = await pickPost(stage, site, `${LENDER_POST} .lines`)
      const without = JSON.stringify(await openPreview(form, 'Xúc phạm, vu khống'))
      expect(without).not.toContain('đòi nợ kiểu gì')
      await pressByName(form, 'Sửa báo cáo')
      await form.click('xpath/.//label[contains(., "Kèm số lượt bày tỏ cảm xúc")]')
      await form.click('xpath/.//label[contains(., "Kèm bình luận đang hiện dưới bài")]')
      await waitForWords(form, '.report-room .stack', /Đã lấy 1 bình luận, không kèm tên người viết/)
      const report = await openPreview(form)
      expect(report).toMatchObject({ reactions: '12', comments: ['Bên này đòi nợ kiểu gì vậy?'] })
      expect(JSON.stringify(report)).not.toMatch(/Đỗ Quang Hà|Lò Văn Pản/)
    })

    inEitherBrowser('is picked with keys only, post by post', async () => {
      site = await openInFront(stage, 'facebook')
      const toTheFirst = Array<KeyInput>(12).fill('ArrowLeft')
      // Past a comment, its reply and one more comment to the second post.
      const toTheSecond = Array<KeyInput>(4).fill('ArrowRight')
      form = await pickByKeys(stage, site, `${card(4)} a`, ['ArrowDown', ...toTheFirst, ...toTheSecond, 'Enter'])
      const { post } = await openPreview(form, 'Lừa đảo')
      expect(post).toMatchObject(CAPTURES[0].post)
    })

    it('can start from the context menu, and by a pick when the background sleeps; no page before has its script', async () => {
      site = await openInFront(stage, 'facebook')
      await putBackgroundToSleep(stage)
      expect(await countCaptureRuns(site)).toBe(0)
      form = await pickPost(stage, site, `${card(4)} [data-ad-rendering-role="story_message"]`)
      expect((await openPreview(form, 'Lừa đảo')).post).toMatchObject(CAPTURES[2].post)
      expect(await countCaptureRuns(site)).toBe(1)
      await form.close()

      await site.bringToFront()
      form = await reportByMenu(stage, site, SCAM_POST)
      expect((await openPreview(form, 'Lừa đảo')).post).toMatchObject(CAPTURES[0].post)
      expect(await countCaptureRuns(site)).toBe(2)
    })

    inEitherBrowser('says when there is no post where the menu was opened', async () => {
      site = await openInFront(stage, 'facebook')
      form = await reportByMenu(stage, site, '.opener .avatar')
      await waitForWords(form, '#panel-report .banner', /^Không thấy bài hay tin nhắn nào ở chỗ vừa bấm\./)
    })
  })

  describe('writing', () => {
    const NOTE = '.note textarea'
    const noteOf = () => form.$eval(NOTE, (area) => (area as HTMLTextAreaElement).value)
    const begin = async () => {
      site = await openInFront(stage, 'facebook')
      form = await reportByMenu(stage, site, SCAM_POST)
    }
    const untilSaved = (words: string) =>
      waitFor(async () => {
        const [saved] = await readWords(form, '.saved')
        return /^Đã lưu lúc \d\d:\d\d$/.test(saved ?? '') && (await readStorage(form)).includes(words)
      }, `"${words}" is stored`)
    const chosen = () =>
      form.$$eval('.chip input', (all) =>
        all.filter((each) => each.checked).map((each) => each.parentElement!.textContent),
      )

    inEitherBrowser('is stored on every change, and is restored when the popup was closed', async () => {
      await begin()
      await waitForWords(
        form,
        '.stack > .meta',
        /^Ý kiến khác không phải là lý do báo cáo\. .*Khoản 5 Điều 13 Nghị định 328\/2026\/NĐ-CP\.$/i,
      )
      await pressByName(form, 'Lừa đảo', '.report-room')
      await untilSaved('"category":"lua-dao"')
      await pressByName(form, 'Gỡ bỏ', '.report-room')
      await pressByName(form, 'Xác minh', '.report-room')
      await untilSaved('"measures":["go-bo","xac-minh"]')
      await fillField(form, '.evidence input', 'không hề có trong bài')
      await pressKeys(form, 'Enter')
      await waitForWords(form, '#evidence-problem', 'Cụm này không có trong bài.')
      await fillField(form, '.evidence input', 'chuyển phí hồ sơ 500.000 đồng')
      await pressKeys(form, 'Enter')
      await untilSaved('"evidence":["chuyển phí hồ sơ 500.000 đồng"]')
      await fillField(form, NOTE, 'Trang mới lập, chưa có nguồn nào xác nhận')
      await untilSaved('chưa có nguồn nào xác nhận')
      await clickVisible(form, '.report-room .stack > .tick')
      await untilSaved('"withAuthor":true')
      await form.close()

      form = await stage.openPopup(site)
      await openPopupTab(form, 'report')
      await waitForElement(form, NOTE)
      expect(await chosen()).toEqual([
        'Lừa đảo',
        'Gỡ bỏ',
        'Xác minh',
        'Thường',
        'Soạn e-mailThư điền sẵn, chỉ cần nhập địa chỉ nhận',
      ])
      expect(await readWords(form, '.quote-chip')).toEqual(['“chuyển phí hồ sơ 500.000 đồng”'])
      expect(await readWords(form, '.words .picked')).toEqual(['chuyển phí hồ sơ 500.000 đồng'])
      expect(await noteOf()).toBe('Trang mới lập, chưa có nguồn nào xác nhận')
      const report = await openPreview(form)
      expect(report.author).toBe('Hỗ trợ trúng thưởng 2026')
      await pressByName(form, 'Sửa báo cáo')
      await clickVisible(form, '.report-room .stack > .tick')
      expect(JSON.stringify(await openPreview(form))).not.toContain('Hỗ trợ trúng thưởng 2026')
    })

    inEitherBrowser('goes on with its draft when the post is captured again, also after a reload', async () => {
      site = await openInFront(stage, 'facebook')
      form = await pickPost(stage, site, `${LENDER_POST} .lines`)
      await pressByName(form, 'Xúc phạm, vu khống', '.report-room')
      await fillField(form, NOTE, 'viết dở thì có người gọi')
      await untilSaved('viết dở thì có người gọi')
      await form.close()

      await site.reload()
      form = await pickPost(stage, site, `${LENDER_POST} .lines`)
      expect(await noteOf()).toBe('')
      await pressByName(form, 'Viết tiếp bản đó')
      await waitFor(async () => (await noteOf()) === 'viết dở thì có người gọi', 'the note is there')
      // Only the new draft knows where the post is on this page.
      await form.click('xpath/.//label[contains(., "Kèm số lượt bày tỏ cảm xúc")]')
      expect(await openPreview(form)).toMatchObject({ reactions: '12', note: 'viết dở thì có người gọi' })
    })

    inEitherBrowser(
      'continues in a tab with the last key, and remembers the reporter for the next report',
      async () => {
        const WHO = '.reporter label:not(.tick) input'
        await begin()
        await pressByName(form, 'Lừa đảo', '.report-room')
        await fillField(form, NOTE, 'tới phím cuối')
        await pressByName(form, 'Mở trong thẻ riêng')
        form = await stage.ownTab('outbox.html#')
        await waitForElement(form, NOTE)
        expect(await noteOf()).toBe('tới phím cuối')
        const focused = () => form.evaluate(() => document.activeElement!.textContent)
        expect(await focused()).toBe('Viết báo cáo')
        // Tab through the whole form: the focused element is never under the bar.
        const [hidden, reached] = [[] as string[], [] as string[]]
        while (!reached.includes('Xóa bản nháp này')) {
          await pressKeys(form, 'Tab')
          const [name, under] = await form.evaluate(() => {
            const active = document.activeElement!
            const box = (active.closest('label') ?? active).getBoundingClientRect()
            const bar = active.closest('.bar')
              ? Infinity
              : document.querySelector('.report-room .bar')!.getBoundingClientRect().top
            return [active.textContent || (active as HTMLInputElement).name, box.bottom > bar] as const
          })
          reached.push(name)
          if (under) hidden.push(name)
        }
        expect(hidden).toEqual([])

        await clickVisible(form, '.provision-tick .tick')
        await pressByName(form, 'Tìm điều khoản khác')
        await waitForElement(form, '.provision-search input')
        await fillField(form, '.provision-search input', 'du lieu ca nhan')
        await clickVisible(form, '.provision-search li button')
        await pressByName(form, 'Rất khẩn', '.report-room')
        // As somebody would scroll: half of it may lie under the bar.
        await form.$eval('.reporter', (fields) => fields.scrollIntoView({ block: 'center' }))
        await clickVisible(form, '.reporter .tick')
        await fillField(form, WHO, 'Lê Thị Ví Dụ')
        const report = await openPreview(form)
        expect(report).toMatchObject({ urgency: 'rat-khan', note: 'tới phím cuối', reporter: { name: 'Lê Thị Ví Dụ' } })
        expect(report.provisions!.map(({ citation }) => citation)).toEqual([
          'Điểm đ khoản 2 Điều 7 Luật An ninh mạng 116/2025/QH15',
          expect.stringContaining('91/2025/QH15'),
        ])
        await form.close()

        await site.bringToFront()
        form = await pickPost(stage, site, `${card(4)} [data-ad-rendering-role="story_message"]`)
        expect(await openPreview(form, 'Mạo danh')).not.toHaveProperty('reporter')
        await pressByName(form, 'Sửa báo cáo')
        await clickVisible(form, '.reporter .tick')
        await waitForElement(form, WHO)
        expect(await form.$eval(WHO, (field) => (field as HTMLInputElement).value)).toBe('Lê Thị Ví Dụ')
        expect((await openPreview(form)).reporter).toEqual({ name: 'Lê Thị Ví Dụ' })
      },
    )

    inEitherBrowser('names other ways to report, and opens a provision without leaving the form', async () => {
      await begin()
      await pressByName(form, 'Lừa đảo', '.report-room')
      await clickVisible(form, '.ways-first summary')
      await waitForWords(
        form,
        '.ways-first li:nth-child(2)',
        /^Tín nhiệm mạng: tinnhiemmang\.vn .*chưa kiểm tra lại được/,
      )
      await clickVisible(form, '.provision-tick .icon-btn')
      await waitForElement(form, '#panel-library .reading')
      await openPopupTab(form, 'report')
      await waitForElement(form, '.report-room')
      expect(await chosen()).toContain('Lừa đảo')
    })

    inEitherBrowser('takes the words selected in the post as evidence', async () => {
      await begin()
      await waitForElement(form, '.words blockquote')
      await clickVisible(form, '.words blockquote', { count: 2 })
      await pressByName(form, 'Thêm cụm đã chọn')
      await waitForElement(form, '.quote-chip')
      const { evidence, post } = await openPreview(form, 'Lừa đảo')
      expect(evidence).toHaveLength(1)
      expect(post.text).toContain(evidence[0])
    })

    inEitherBrowser('shows everything that is sent and what is not, and sends no more than that', async () => {
      await begin()
      const report = await openPreview(form, 'Lừa đảo')
      const rows = Object.fromEntries(
        await form.$$eval('.sheet > div', (all) =>
          all.map((row) => [...row.children].map((part) => part.textContent ?? '') as [string, string]),
        ),
      )
      expect(rows).toMatchObject({
        'Có dấu hiệu': 'Lừa đảo',
        'Nội dung': `“${CAPTURES[0].post.text}”`,
        // The address is spelled with the author's name.
        'Không gửi':
          'Số lượt bày tỏ cảm xúc, bình luận của người khác, hình ảnh, tên và đơn vị người báo cáo, bản nháp đang viết',
        'Vẫn gửi kèm': 'Tên người đăng, vì có sẵn trong đường dẫn.',
      })
      expect(rows['Bài viết']).toContain(CAPTURES[0].post.permalink)
      expect(rows['Trang ghi']).toContain(CAPTURES[0].post.shownTime)
      expect(Object.keys(report).sort()).toEqual(
        ['category', 'createdAt', 'evidence', 'id', 'measures', 'note', 'post', 'urgency', 'version'].sort(),
      )
      await waitForWords(form, '.bar .mail-to', 'Địa chỉ e-mail nhận báo cáo')
    })

    inEitherBrowser('keeps its lower bar visible on a low screen', async () => {
      await begin()
      await form.close()
      form = await stage.openOwn('popup.html')
      await form.setViewport({ width: 380, height: 420 })
      await openPopupTab(form, 'report')
      // Over its own page, the popup names the draft of another one.
      await pressByName(form, 'Viết tiếp', '.unfinished')
      const bottom = () => form.$eval('.report-room .bar', (bar) => bar.getBoundingClientRect().bottom)
      await waitFor(async () => (await bottom()) === 420, 'the bar is at the lower edge')
      await openPreview(form, 'Lừa đảo')
      expect(await bottom()).toBe(420)
    })

    inEitherBrowser(
      'keeps its buttons visible in a narrow window, however long the names of recipients are',
      async () => {
        await begin()
        await form.close()
        form = await stage.openOwn('popup.html')
        const name = 'Tổ tiếp nhận phản ánh của Trung tâm phục vụ hành chính công xã Bình Sen'
        await storeRecipients(
          form,
          [1, 2].map((id) => ({ id: `${id}`, name, kind: 'post', address: `https://nhan.example/${id}` })),
        )
        try {
          await form.setViewport({ width: 342, height: 560 })
          await openPopupTab(form, 'report')
          await pressByName(form, 'Viết tiếp', '.unfinished')
          const findRight = (selector: string) => form.$eval(selector, (button) => button.getBoundingClientRect().right)
          await waitForElement(form, '.report-room .bar')
          expect(await findRight('.report-room .bar > .btn')).toBeLessThanOrEqual(342)
          await openPreview(form, 'Lừa đảo')
          expect(await findRight('.previewing .btn.main')).toBeLessThanOrEqual(342)
          await pressByName(form, 'Soạn e-mail')
          const field = await form.waitForSelector('.mail-to input')
          const [start, end] = await field!.evaluate((input) => {
            const { left, right } = input.closest('.field')!.getBoundingClientRect()
            return [left, right]
          })
          expect(end! - start!, 'the field of the address is not covered').toBeGreaterThan(200)
          expect(end).toBeLessThanOrEqual(342)
        } finally {
          await storeRecipients(form, [])
        }
      },
    )

    inEitherBrowser('can be copied as text, saved as a file, and passed to the mail program', async () => {
      await begin()
      const folder = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-tep-'))
      await setDownloadFolder(stage, folder)
      const report = await openPreview(form, 'Lừa đảo')
      await pressByName(form, 'Thêm cách lưu')
      await pressByName(form, 'Lưu dữ liệu (JSON)')
      await waitForWords(form, '.bar .banner', /^Đã lưu thành tệp\./)
      const file = await waitForDownload(folder, /^bao-cao-.+\.json$/)
      rmSync(folder, { recursive: true })
      expect(file.name).toBe(`bao-cao-${new Date().toISOString().slice(0, 10)}-${report.id.slice(-8)}.json`)
      expect(JSON.parse(file.text)).toEqual(report)

      await fillField(form, '.mail-to input', 'tiepnhan@vi-du.vn')
      await waitForElement(form, '.bar a[href^="mailto:"]')
      const mail = await form.$eval('.bar a[href^="mailto:"]', (link) => link.href)
      const { protocol, pathname, searchParams } = new URL(mail)
      expect([protocol, pathname, searchParams.get('subject')]).toEqual([
        'mailto:',
        'tiepnhan@vi-du.vn',
        'Báo cáo bài có dấu hiệu: Lừa đảo',
      ])
      expect(searchParams.get('body')).toContain(CAPTURES[0].post.text.split('\n')[1])

      await pressByName(form, 'Chép')
      await waitForWords(form, '.bar .banner', /^Đã chép\./)
      await pressByName(form, 'Sửa báo cáo')
      await clickVisible(form, NOTE)
      await pressKeys(form, 'Control+v')
      expect(await noteOf()).toBe(searchParams.get('body')!.replaceAll('\r\n', '\n'))
    })
  })
})
