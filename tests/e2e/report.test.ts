import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KeyInput, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { browsersWanted } from '../../scripts/browsers.ts'
import { openInFront } from './compose-page.ts'
import { LENDER } from './evidence-page.ts'
import { clickSeen } from './harness/click.ts'
import { downloaded, downloadInto } from './harness/downloads.ts'
import { press } from './harness/keys.ts'
import { launch, type Stage } from './harness/launch.ts'
import { storedIn, storeRecipients } from './harness/storage.ts'
import { until } from './harness/until.ts'
import { fill, openTab, pressNamed, untilReads, wordsOf } from './own-page.ts'
import { pickByKeys, pickPost, previewOf, reportByMenu, SCAM } from './report-page.ts'

const card = (place: number) => `[aria-posinset="${place}"]`

/** What is pointed at, and what must come of it. */
const CAPTURES = [
  {
    what: 'a post',
    page: 'facebook',
    at: SCAM,
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

describe.each(browsersWanted())('a report in %s', (name) => {
  let stage: Stage
  let site: Page
  let form: Page
  beforeAll(async () => {
    stage = await launch(name)
  })
  afterEach(async () => {
    if (!form.isClosed()) await form.close()
    await site.close()
  })
  afterAll(() => stage.close())

  describe('capturing', () => {
    it.each(CAPTURES)('takes $what, and leaves out the name of its author', async ({ page, at, author, post }) => {
      site = await openInFront(stage, page)
      form = await pickPost(stage, site, at)
      const report = await previewOf(form, 'Lừa đảo')
      expect(report.post).toMatchObject(post)
      expect(report.category).toBe('lua-dao')
      expect(report).not.toHaveProperty('author')
      expect(JSON.stringify(report)).not.toContain(author)
      expect(JSON.stringify(report)).not.toMatch(/__cft__|__tn__|mibextid|ưxq7/)
    })

    it('takes what others did with the post when that is ticked, and not before', async () => {
      site = await openInFront(stage, 'facebook')
      form = await pickPost(stage, site, `${LENDER} .lines`)
      const without = JSON.stringify(await previewOf(form, 'Xúc phạm, vu khống'))
      expect(without).not.toContain('đòi nợ kiểu gì')
      await pressNamed(form, 'Sửa báo cáo')
      await clickSeen(form, 'xpath/.//label[contains(., "Kèm số lượt bày tỏ cảm xúc")]')
      await clickSeen(form, 'xpath/.//label[contains(., "Kèm bình luận đang hiện dưới bài")]')
      await untilReads(form, '.report-room .stack', /Đã lấy 1 bình luận, không kèm tên người viết/)
      const report = await previewOf(form)
      expect(report).toMatchObject({ reactions: '12', comments: ['Bên này đòi nợ kiểu gì vậy?'] })
      expect(JSON.stringify(report)).not.toMatch(/Đỗ Quang Hà|Lò Văn Pản/)
    })

    it('is reached by keys alone, post by post', async () => {
      site = await openInFront(stage, 'facebook')
      const toTheFirst = Array<KeyInput>(12).fill('ArrowLeft')
      // Over a comment, the reply to it and one more comment to the second post.
      const toTheSecond = Array<KeyInput>(4).fill('ArrowRight')
      form = await pickByKeys(stage, site, `${card(4)} a`, ['ArrowDown', ...toTheFirst, ...toTheSecond, 'Enter'])
      const { post } = await previewOf(form, 'Lừa đảo')
      expect(post).toMatchObject(CAPTURES[0].post)
    })

    it('begins from the menu of a right click, too', async () => {
      site = await openInFront(stage, 'facebook')
      form = await reportByMenu(stage, site, SCAM)
      const { post } = await previewOf(form, 'Lừa đảo')
      expect(post).toMatchObject(CAPTURES[0].post)
    })

    it('says when there is no post where the menu was opened', async () => {
      site = await openInFront(stage, 'facebook')
      form = await reportByMenu(stage, site, '.opener .avatar')
      await untilReads(form, '#panel-report .banner', /^Không thấy bài nào ở chỗ vừa bấm\./)
    })
  })

  describe('writing', () => {
    const NOTE = '.note textarea'
    const noteOf = () => form.$eval(NOTE, (area) => (area as HTMLTextAreaElement).value)
    const begin = async () => {
      site = await openInFront(stage, 'facebook')
      form = await reportByMenu(stage, site, SCAM)
    }
    const untilSaved = (words: string) =>
      until(async () => {
        const [saved] = await wordsOf(form, '.saved')
        return /^Đã lưu lúc \d\d:\d\d$/.test(saved ?? '') && (await storedIn(form)).includes(words)
      }, `"${words}" is stored`)
    const chosen = () =>
      form.$$eval('.chip input', (all) =>
        all.filter((each) => each.checked).map((each) => each.parentElement!.textContent),
      )

    it('is stored with every change, and is there again when the popup was closed', async () => {
      await begin()
      await untilReads(
        form,
        '.stack > .meta',
        /^Ý kiến khác không phải là lý do báo cáo\. .*Khoản 5 Điều 13 Nghị định 328\/2026\/NĐ-CP\.$/i,
      )
      await pressNamed(form, 'Lừa đảo', '.report-room')
      await untilSaved('"category":"lua-dao"')
      await pressNamed(form, 'Gỡ bỏ', '.report-room')
      await pressNamed(form, 'Xác minh', '.report-room')
      await untilSaved('"measures":["go-bo","xac-minh"]')
      await fill(form, '.evidence input', 'không hề có trong bài')
      await press(form, 'Enter')
      await untilReads(form, '#evidence-problem', 'Cụm này không có trong bài.')
      await fill(form, '.evidence input', 'chuyển phí hồ sơ 500.000 đồng')
      await press(form, 'Enter')
      await untilSaved('"evidence":["chuyển phí hồ sơ 500.000 đồng"]')
      await fill(form, NOTE, 'Trang mới lập, chưa có nguồn nào xác nhận')
      await untilSaved('chưa có nguồn nào xác nhận')
      await clickSeen(form, '.report-room .stack > .tick')
      await untilSaved('"withAuthor":true')
      await form.close()

      form = await stage.openPopup(site)
      await openTab(form, 'report')
      await form.waitForSelector(NOTE)
      expect(await chosen()).toEqual(['Lừa đảo', 'Gỡ bỏ', 'Xác minh', 'Thường'])
      expect(await wordsOf(form, '.quote-chip')).toEqual(['“chuyển phí hồ sơ 500.000 đồng”'])
      expect(await wordsOf(form, '.words .picked')).toEqual(['chuyển phí hồ sơ 500.000 đồng'])
      expect(await noteOf()).toBe('Trang mới lập, chưa có nguồn nào xác nhận')
      const report = await previewOf(form)
      expect(report.author).toBe('Hỗ trợ trúng thưởng 2026')
      await pressNamed(form, 'Sửa báo cáo')
      await clickSeen(form, '.report-room .stack > .tick')
      expect(JSON.stringify(await previewOf(form))).not.toContain('Hỗ trợ trúng thưởng 2026')
    })

    it('goes on in a tab with the last key, and remembers who reports for the next one', async () => {
      const WHO = '.reporter label:not(.tick) input'
      await begin()
      await pressNamed(form, 'Lừa đảo', '.report-room')
      await fill(form, NOTE, 'tới phím cuối')
      await pressNamed(form, 'Mở trong thẻ riêng')
      form = await stage.ownTab('outbox.html#')
      await form.waitForSelector(NOTE)
      expect(await noteOf()).toBe('tới phím cuối')
      const focused = () => form.evaluate(() => document.activeElement!.textContent)
      expect(await focused()).toBe('Viết báo cáo')
      // Down the whole form by keys: what has the keyboard is never under the bar.
      const [hidden, reached] = [[] as string[], [] as string[]]
      while (!reached.includes('Xóa bản nháp này')) {
        await press(form, 'Tab')
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

      await clickSeen(form, '.provision-tick .tick')
      await pressNamed(form, 'Tìm điều khoản khác')
      await form.waitForSelector('.provision-search input')
      await fill(form, '.provision-search input', 'du lieu ca nhan')
      await clickSeen(form, '.provision-search li button')
      await pressNamed(form, 'Rất khẩn', '.report-room')
      await clickSeen(form, '.reporter .tick')
      await fill(form, WHO, 'Lê Thị Ví Dụ')
      const report = await previewOf(form)
      expect(report).toMatchObject({ urgency: 'rat-khan', note: 'tới phím cuối', reporter: { name: 'Lê Thị Ví Dụ' } })
      expect(report.provisions!.map(({ citation }) => citation)).toEqual([
        'Điểm đ khoản 2 Điều 7 Luật An ninh mạng 116/2025/QH15',
        expect.stringContaining('91/2025/QH15'),
      ])
      await form.close()

      await site.bringToFront()
      form = await pickPost(stage, site, `${card(4)} [data-ad-rendering-role="story_message"]`)
      expect(await previewOf(form, 'Mạo danh')).not.toHaveProperty('reporter')
      await pressNamed(form, 'Sửa báo cáo')
      await clickSeen(form, '.reporter .tick')
      await form.waitForSelector(WHO)
      expect(await form.$eval(WHO, (field) => (field as HTMLInputElement).value)).toBe('Lê Thị Ví Dụ')
      expect((await previewOf(form)).reporter).toEqual({ name: 'Lê Thị Ví Dụ' })
    })

    it('tells other ways, and opens a provision without leaving the form', async () => {
      await begin()
      await pressNamed(form, 'Lừa đảo', '.report-room')
      await clickSeen(form, '.ways-first summary')
      await untilReads(
        form,
        '.ways-first li:nth-child(2)',
        /^Tín nhiệm mạng: tinnhiemmang\.vn .*chưa kiểm tra lại được/,
      )
      await clickSeen(form, '.provision-tick .icon-btn')
      await form.waitForSelector('#panel-library .reading')
      await openTab(form, 'report')
      await form.waitForSelector('.report-room')
      expect(await chosen()).toContain('Lừa đảo')
    })

    it('takes the words selected in the post as what shows the sign', async () => {
      await begin()
      await form.waitForSelector('.words blockquote')
      await form.click('.words blockquote', { count: 2 })
      await pressNamed(form, 'Thêm cụm đã chọn')
      await form.waitForSelector('.quote-chip')
      const { evidence, post } = await previewOf(form, 'Lừa đảo')
      expect(evidence).toHaveLength(1)
      expect(post.text).toContain(evidence[0])
    })

    it('shows all that goes and what does not, and no more goes than is shown', async () => {
      await begin()
      const report = await previewOf(form, 'Lừa đảo')
      const rows = Object.fromEntries(
        await form.$$eval('.sheet > div', (all) =>
          all.map((row) => [...row.children].map((part) => part.textContent ?? '') as [string, string]),
        ),
      )
      expect(rows).toMatchObject({
        'Có dấu hiệu': 'Lừa đảo',
        'Nội dung': `“${CAPTURES[0].post.text}”`,
        // The address is written with the author's name.
        'Không gửi':
          'Tên người đăng, số lượt bày tỏ cảm xúc, bình luận của người khác, hình ảnh, tên và đơn vị người báo, bản nháp đang viết' +
          'Tên người đăng có sẵn trong nội dung hoặc đường dẫn nên vẫn được gửi theo.',
      })
      expect(rows['Bài viết']).toContain(CAPTURES[0].post.permalink)
      expect(rows['Trang ghi']).toContain(CAPTURES[0].post.shownTime)
      expect(Object.keys(report).sort()).toEqual(
        ['category', 'createdAt', 'evidence', 'id', 'measures', 'note', 'post', 'urgency', 'version'].sort(),
      )
      await untilReads(form, '.to', /^Chưa có nơi nhận/)
    })

    it('keeps its lower bar in sight where the screen is low', async () => {
      await begin()
      await form.close()
      form = await stage.openOwn('popup.html')
      await form.setViewport({ width: 380, height: 420 })
      await openTab(form, 'report')
      const bottom = () => form.$eval('.report-room .bar', (bar) => bar.getBoundingClientRect().bottom)
      await until(async () => (await bottom()) === 420, 'the bar is at the lower edge')
      await previewOf(form, 'Lừa đảo')
      expect(await bottom()).toBe(420)
    })

    it('keeps the way to send in sight, however long the names of recipients are', async () => {
      await begin()
      await form.close()
      form = await stage.openOwn('popup.html')
      const name = 'Tổ tiếp nhận phản ánh của Trung tâm phục vụ hành chính công xã Bình Sen'
      await storeRecipients(
        form,
        [1, 2].map((id) => ({ id: `${id}`, name, kind: 'post', address: `https://nhan.example/${id}` })),
      )
      try {
        await form.setViewport({ width: 380, height: 560 })
        await openTab(form, 'report')
        await previewOf(form, 'Lừa đảo')
        const right = await form.$eval('.previewing .btn.main', (button) => button.getBoundingClientRect().right)
        expect(right).toBeLessThanOrEqual(380)
      } finally {
        await storeRecipients(form, [])
      }
    })

    it('can be copied as words, saved as a file, and handed to the mail program', async () => {
      await begin()
      const folder = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-tep-'))
      await downloadInto(stage, folder)
      const report = await previewOf(form, 'Lừa đảo')
      await pressNamed(form, 'Thêm cách lưu')
      await pressNamed(form, 'Lưu dữ liệu (JSON)')
      await untilReads(form, '.bar .banner', /^Đã lưu thành tệp\./)
      const file = await downloaded(folder, /^bao-cao-.+\.json$/)
      rmSync(folder, { recursive: true })
      expect(file.name).toBe(`bao-cao-${new Date().toISOString().slice(0, 10)}-${report.id.slice(-8)}.json`)
      expect(JSON.parse(file.text)).toEqual(report)

      const mail = await form.$eval('.bar a[href^="mailto:"]', (link) => link.href)
      const { protocol, pathname, searchParams } = new URL(mail)
      expect([protocol, pathname, searchParams.get('subject')]).toEqual([
        'mailto:',
        '',
        'Báo cáo bài có dấu hiệu: Lừa đảo',
      ])
      expect(searchParams.get('body')).toContain(CAPTURES[0].post.text.split('\n')[1])

      await pressNamed(form, 'Chép')
      await untilReads(form, '.bar .banner', /^Đã chép\./)
      await pressNamed(form, 'Sửa báo cáo')
      await clickSeen(form, NOTE)
      await press(form, 'Control+v')
      expect(await noteOf()).toBe(searchParams.get('body')!.replaceAll('\r\n', '\n'))
    })
  })
})
