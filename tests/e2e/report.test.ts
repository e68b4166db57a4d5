import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { browsersWanted } from '../../scripts/browsers.ts'
import { openInFront } from './compose-page.ts'
import { launch, type Stage } from './harness/launch.ts'
import { untilReads } from './own-page.ts'
import { pickPost, previewOf, reportByMenu } from './report-page.ts'

const card = (place: number) => `[aria-posinset="${place}"]`
const SCAM = `${card(2)} [data-ad-rendering-role="story_message"]`

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
    if (form && !form.isClosed()) await form.close()
    await site.close()
  })
  afterAll(() => stage.close())

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

  it('begins from the menu of a right click, too', async () => {
    site = await openInFront(stage, 'facebook')
    form = await reportByMenu(stage, site, SCAM)
    const { post } = await previewOf(form, 'Lừa đảo')
    expect(post).toMatchObject(CAPTURES[0].post)
  })

  it('says when there is no post where the menu was opened', async () => {
    site = await openInFront(stage, 'facebook')
    const popup = await stage.openPopup(site)
    await popup.close()
    form = await reportByMenu(stage, site, '.opener .avatar')
    await untilReads(form, '#panel-report .banner', /^Không thấy bài nào ở chỗ vừa bấm\./)
  })
})
