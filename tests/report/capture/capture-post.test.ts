// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { startThreadClock } from '../../../scripts/thread-clock.ts'
import { capturePost } from '../../../utils/report/capture/capture-post.ts'
import { capturedPostSchema } from '../../../utils/report/model/captured-post.ts'
import { facebookPosts } from '../../../utils/sites/facebook-posts.ts'
import type { PostSelectors } from '../../../utils/sites/site-definition.ts'
import { zaloPosts } from '../../../utils/sites/zalo-posts.ts'
import {
  makeElement,
  makeFacebookComment,
  makeFacebookPost,
  makeSharedCard,
  makeZaloMessage,
  showPage,
} from '../sample-pages.ts'

const FEED = 'https://www.facebook.com/'
const NOW = Date.UTC(2026, 10, 24, 7, 5)

async function capture(element: Element | null, href = FEED, id: 'facebook' | 'zalo' = 'facebook') {
  const posts: readonly PostSelectors[] = id === 'zalo' ? zaloPosts : facebookPosts
  const captured = await capturePost(element!, { id, posts }, { location: { href }, now: NOW })
  if (captured) expect(capturedPostSchema.safeParse(captured).success).toBe(true)
  return captured
}

const words = (text: string) =>
  [...document.querySelectorAll('[dir="auto"]')].find((each) => each.textContent?.includes(text)) ?? null

beforeEach(() => {
  document.title = '(3) Chợ quê | Facebook'
  showPage()
})

describe('a post on Facebook', () => {
  it('captures text, cleaned address, time, author and title', async () => {
    const href = '/groups/77/posts/81204/?__cft__[0]=AZXabc&__tn__=%2CO%2CP-R&ref=share&mibextid=q'
    showPage(
      makeElement(
        'div',
        { role: 'main' },
        makeFacebookPost({ words: ['Tri ân khách hàng, đăng nhập vneid-gov.top'], href, time: '5 giờ' }),
      ),
    )
    expect(await capture(words('Tri ân'))).toEqual({
      site: 'facebook',
      kind: 'post',
      text: 'Tri ân khách hàng, đăng nhập vneid-gov.top',
      shared: null,
      permalink: 'https://www.facebook.com/groups/77/posts/81204/',
      title: 'Chợ quê | Facebook',
      shownTime: '5 giờ',
      author: 'Người Đăng',
      capturedAt: '2026-11-24T07:05:00.000Z',
      truncated: false,
    })
  })

  it('is found from any element of its card: name, buttons, text', async () => {
    const card = makeFacebookPost({ words: ['Bài ở giữa'] })
    showPage(
      makeElement(
        'div',
        { role: 'feed' },
        makeElement('div', {}, makeFacebookPost({ words: ['Bài trên'] })),
        makeElement('div', {}, card),
        makeElement('div', {}, makeFacebookPost({ words: ['Bài dưới'] })),
      ),
    )
    for (const selector of ['h3', '[data-ad-rendering-role="like_button"]', '[dir="auto"]', '.head', '.body']) {
      expect((await capture(card.querySelector(selector)))?.text, selector).toBe('Bài ở giữa')
    }
  })

  it('excludes the neighbour when the cards have no menu and no buttons', async () => {
    const makeUnmarkedPost = (text: string) => makeFacebookPost({ words: [text], menu: false, buttons: false })
    showPage(makeElement('div', { role: 'main' }, makeUnmarkedPost('Bài một'), makeUnmarkedPost('Bài hai')))
    expect(await capture(words('Bài hai'))).toMatchObject({ text: 'Bài hai', shared: null })
  })

  it('does not treat a neighbour with menu and buttons as the shared original of a card without them', async () => {
    showPage(
      makeElement(
        'div',
        { role: 'main' },
        makeElement(
          'div',
          {},
          makeFacebookPost({ words: ['Quảng cáo'], menu: false, buttons: false, href: null }),
          makeFacebookPost({ words: ['Bài khác'], href: '/khac/posts/5' }),
        ),
      ),
    )
    expect(await capture(words('Quảng cáo'))).toMatchObject({ text: 'Quảng cáo', shared: null, permalink: null })
  })

  it('is null outside posts and for an element that contains several posts', async () => {
    showPage(
      makeElement(
        'div',
        { role: 'main' },
        makeElement('p', { id: 'none' }, 'Đoạn lẻ'),
        makeFacebookPost({}),
        makeFacebookPost({}),
      ),
    )
    expect(await capture(document.querySelector('#none'))).toBeNull()
    expect(await capture(document.querySelector('[role="main"]'))).toBeNull()
  })

  it('keeps lines, reads emoji from their alt text, drops hidden filler and zero-width characters', async () => {
    const hidden = makeElement('span', { style: 'display: none' }, 'Facebook')
    const faint = makeElement('span', { style: 'opacity: 0' }, 'sptnoerdSo')
    showPage(
      makeFacebookPost({
        words: [
          makeElement('div', {}, 'Dòng\u200b một ', makeElement('img', { alt: '😂' })),
          makeElement('div', {}, hidden, 'Dòng hai', faint),
          makeElement('div', {}, makeElement('br')),
          makeElement('div', {}, 'Dòng ba'),
        ],
      }),
    )
    expect((await capture(words('Dòng hai')))?.text).toBe('Dòng một 😂\nDòng hai\n\nDòng ba')
  })

  it('excludes its comments', async () => {
    const card = makeFacebookPost({ words: ['Chỉ bài này'], comments: [makeFacebookComment('Ai Đó', 'Lời bình', '5')] })
    showPage(makeElement('div', { role: 'dialog' }, card))
    expect(await capture(words('Chỉ bài này'))).toMatchObject({
      text: 'Chỉ bài này',
      shared: null,
      author: 'Người Đăng',
    })
  })
})

describe('a shared post on Facebook', () => {
  it("separates the sharer's text from the original's, whichever the user points at", async () => {
    const card = makeFacebookPost({
      words: ['Mọi người xem này'],
      attached: makeSharedCard('Người Gốc', 'Bài gốc ở đây'),
      href: '/nguoi.dang/posts/111',
    })
    showPage(
      makeElement(
        'div',
        { role: 'main' },
        makeElement('div', {}, card),
        makeElement('div', {}, makeFacebookPost({ words: ['Bài khác'] })),
      ),
    )
    for (const text of ['Mọi người', 'Bài gốc']) {
      expect(await capture(words(text))).toMatchObject({
        text: 'Mọi người xem này',
        shared: 'Bài gốc ở đây',
        author: 'Người Đăng',
        permalink: 'https://www.facebook.com/nguoi.dang/posts/111',
      })
    }
  })

  it('captures a share without text of the sharer', async () => {
    showPage(
      makeElement(
        'div',
        { role: 'main' },
        makeFacebookPost({
          words: [],
          attached: makeSharedCard('Người Gốc', 'Bài gốc'),
          href: '/nguoi.dang/posts/111',
        }),
      ),
    )
    expect(await capture(words('Bài gốc'))).toMatchObject({ text: '', shared: 'Bài gốc', author: 'Người Đăng' })
  })

  it("does not use the original's address as the sharer's", async () => {
    showPage(
      makeElement(
        'div',
        { role: 'main' },
        makeFacebookPost({
          words: ['Xem này'],
          attached: makeSharedCard('Người Gốc', 'Bài gốc'),
          href: '#',
          headExtra: makeElement(
            'span',
            {},
            'đã chia sẻ một ',
            makeElement('a', { href: '/nguoi.khac/posts/999' }, 'bài viết'),
          ),
        }),
      ),
    )
    expect((await capture(words('Xem này')))?.permalink).toBeNull()
  })
})

describe('the permalink', () => {
  it('is requested by all events of one pointer that comes and goes again', async () => {
    showPage(makeElement('div', { role: 'main' }, makeFacebookPost({ words: ['Chờ rê chuột'], href: '#' })))
    const time = document.querySelector('a[href="#"]')!
    const events: string[] = []
    const types = ['over', 'enter', 'move', 'out', 'leave'].flatMap((what) => [`pointer${what}`, `mouse${what}`])
    for (const type of types) time.addEventListener(type, () => events.push(type))
    time.addEventListener('mousemove', () => time.setAttribute('href', '/nguoi.dang/posts/7'))
    expect((await capture(words('Chờ rê')))?.permalink).toBe('https://www.facebook.com/nguoi.dang/posts/7')
    expect(events).toEqual([
      ...['pointerover', 'pointerenter', 'mouseover', 'mouseenter', 'mousemove'],
      ...['pointerout', 'pointerleave', 'mouseout', 'mouseleave'],
    ])
  })

  it('is requested by one mouseover on the time', async () => {
    showPage(makeElement('div', { role: 'main' }, makeFacebookPost({ words: ['Chờ rê chuột'], href: '#' })))
    const time = document.querySelector<HTMLAnchorElement>('a[href="#"]')!
    let hovers = 0
    time.addEventListener('mouseover', () => {
      hovers++
      queueMicrotask(() => time.setAttribute('href', '/nguoi.dang/posts/pfbid02abcDEF?__cft__[0]=AZ'))
    })
    expect((await capture(words('Chờ rê')))?.permalink).toBe('https://www.facebook.com/nguoi.dang/posts/pfbid02abcDEF')
    expect(hovers).toBe(1)
  })

  it('falls back to a picture that identifies the post, then to the address bar', async () => {
    const photo = makeElement('a', { href: '/photo/?fbid=12&set=pcb.345&__tn__=x' }, makeElement('img', { alt: '' }))
    showPage(
      makeElement('div', { role: 'main' }, makeFacebookPost({ words: ['Bài có ảnh'], href: '#', attached: photo })),
    )
    expect((await capture(words('Bài có ảnh')))?.permalink).toBe('https://www.facebook.com/photo/?fbid=12&set=pcb.345')
    showPage(makeElement('div', { role: 'main' }, makeFacebookPost({ words: ['Bài một mình'], href: '#' })))
    const bar = 'https://m.facebook.com/permalink.php?story_fbid=1&id=2&ref=x&comment_id=9'
    expect((await capture(words('Bài một mình'), bar))?.permalink).toBe(
      'https://www.facebook.com/permalink.php?story_fbid=1&id=2',
    )
  })

  it('ignores the address bar when it can mean another post', async () => {
    const bar = 'https://www.facebook.com/groups/77/posts/1/'
    showPage(
      makeElement(
        'div',
        { role: 'main' },
        makeElement('div', {}, makeFacebookPost({ words: ['Bài thứ nhất'], href: '#' })),
        makeElement('div', {}, makeFacebookPost({ words: ['Bài thứ hai'], href: '#' })),
      ),
    )
    expect((await capture(words('Bài thứ hai'), bar))?.permalink).toBeNull()
    showPage(
      makeElement('div', { role: 'main' }, makeFacebookPost({ words: ['Bài phía sau'], href: '#' })),
      makeElement('div', { role: 'dialog' }, makeFacebookPost({ words: ['Bài trong hộp'], href: '#' })),
    )
    expect((await capture(words('Bài phía sau'), bar))?.permalink).toBeNull()
    expect((await capture(words('Bài trong hộp'), bar))?.permalink).toBe(bar)
  })

  it('ignores a link in the text, another site and a photo of an album', async () => {
    const inWords = makeElement('a', { href: '/khac/posts/5' }, 'bài kia')
    const album = makeElement('a', { href: '/photo/?fbid=12&set=a.345' }, 'ảnh')
    showPage(
      makeElement(
        'div',
        { role: 'main' },
        makeFacebookPost({ words: ['Đọc ', inWords], href: 'https://vi-du.vn/groups/1/posts/2/', attached: album }),
      ),
    )
    expect((await capture(words('Đọc')))?.permalink).toBeNull()
  })
})

describe('the shown time', () => {
  it.each([
    ['Hôm qua lúc 16:59', 'Hôm qua lúc 16:59'],
    ['19 tháng 8 lúc 16:59', '19 tháng 8 lúc 16:59'],
    ['3 days ago', '3 days ago'],
    ['odSpontsre5l5f', null],
  ])('"%s" is captured as %s', async (shown, time) => {
    showPage(makeElement('div', { role: 'main' }, makeFacebookPost({ words: ['Bài'], time: shown })))
    expect((await capture(words('Bài')))?.shownTime).toBe(time)
  })

  const tooltip = (attributes: Record<string, string> = {}) =>
    makeElement('div', { role: 'tooltip', ...attributes }, 'Thứ Tư, 19 tháng 8 2026 lúc 16:59')
  const shuffled = () => {
    showPage(makeElement('div', { role: 'main' }, makeFacebookPost({ words: ['Bài'], time: 'odSpontsre5l5f' })))
    return document.querySelector('a[href*="/posts/"]')!
  }

  it('is read from the tooltip on hover when the text is obfuscated', async () => {
    shuffled().addEventListener('mouseover', () => document.body.append(tooltip()))
    expect((await capture(words('Bài')))?.shownTime).toBe('Thứ Tư, 19 tháng 8 2026 lúc 16:59')
  })

  it('is read from an existing tooltip only when that tooltip belongs to the time', async () => {
    shuffled()
    document.body.append(tooltip())
    expect((await capture(words('Bài')))?.shownTime).toBeNull()
    const named = shuffled()
    named.setAttribute('aria-describedby', 'tip')
    document.body.append(tooltip({ id: 'tip' }))
    expect((await capture(words('Bài')))?.shownTime).toBe('Thứ Tư, 19 tháng 8 2026 lúc 16:59')
    const pointed = shuffled()
    document.body.append(tooltip())
    expect((await capture(pointed))?.shownTime).toBe('Thứ Tư, 19 tháng 8 2026 lúc 16:59')
  })
})

describe('"Xem thêm"', () => {
  it('is clicked once, and its label is excluded from the text', async () => {
    const more = makeElement('div', { role: 'button' }, 'Xem thêm')
    showPage(makeElement('div', { role: 'main' }, makeFacebookPost({ words: ['Phần đầu… ', more] })))
    let clicks = 0
    more.addEventListener('click', () => {
      clicks++
      queueMicrotask(() => more.replaceWith('và phần sau'))
    })
    expect(await capture(words('Phần đầu'))).toMatchObject({ text: 'Phần đầu… và phần sau', truncated: false })
    expect(clicks).toBe(1)
  })

  it('sets truncated when the rest does not appear, and does not click a link to another page', async () => {
    showPage(
      makeElement(
        'div',
        { role: 'main' },
        makeFacebookPost({ words: ['Phần đầu… ', makeElement('div', { role: 'button' }, 'See more')] }),
      ),
    )
    expect(await capture(words('Phần đầu'))).toMatchObject({ text: 'Phần đầu…', truncated: true })
    const link = makeElement('a', { href: '/khac/posts/5' }, 'Xem thêm')
    let clicks = 0
    link.addEventListener('click', (event) => {
      event.preventDefault()
      clicks++
    })
    showPage(makeElement('div', { role: 'main' }, makeFacebookPost({ words: ['Đoạn đầu ', link] })))
    expect(await capture(words('Đoạn đầu'))).toMatchObject({ truncated: true })
    expect(clicks).toBe(0)
  })
})

describe('a comment on Facebook', () => {
  it('is captured alone, with its own address, author and time', async () => {
    showPage(
      makeElement(
        'div',
        { role: 'dialog' },
        makeFacebookPost({
          comments: [
            makeFacebookComment('Trần Thị B', 'Lời bình này', '42'),
            makeFacebookComment('Lê C', 'Lời khác', '43'),
          ],
        }),
      ),
    )
    expect(await capture(words('Lời bình này'))).toMatchObject({
      kind: 'comment',
      text: 'Lời bình này',
      permalink: 'https://www.facebook.com/groups/77/posts/81204/?comment_id=42',
      author: 'Trần Thị B',
      shownTime: '2 giờ trước',
    })
  })

  it.each([
    ["Reply by Van A to Thi B's comment 3 days ago", 'Van A', '3 days ago'],
    ['Comment by Van A about an hour ago', 'Van A', 'about an hour ago'],
    ['Bình luận của Văn A vào 5 ngày', 'Văn A', '5 ngày'],
    ['Phản hồi của Văn A cho bình luận của Thị B vào lúc hôm qua lúc 10:00', 'Văn A', 'hôm qua lúc 10:00'],
    ['Comment by Van A 5d', 'Van A', '5d'],
    ['Comment by Van A a few seconds ago', 'Van A', 'a few seconds ago'],
    ['Bình luận của Văn A vài giây trước', 'Văn A', 'vài giây trước'],
    ['Bình luận dưới tên Đào Vào Bếp vào lúc hôm qua lúc 10:00', 'Đào Vào Bếp', 'hôm qua lúc 10:00'],
    ['Phản hồi bình luận của Thị B dưới tên Đào Vào Bếp vào 2 ngày', 'Đào Vào Bếp', '2 ngày'],
    // Letters that a page puts between others without showing them.
    ['Bình\u034f luận dưới tên Văn A vào 5 ngày', 'Văn A', '5 ngày'],
    // A time in an unknown form is no part of the name.
    ['Comment by Van A last spring', null, '2 giờ'],
    ['Phản hồi của Văn A cho bình luận của Thị B 3 ngày trước', 'Văn A', '3 ngày trước'],
  ])('reads author and time from "%s"', async (label, author, time) => {
    showPage(makeFacebookComment('Tên Hiện', 'Nội dung', '1', label))
    expect(await capture(words('Nội dung'))).toMatchObject({ author, shownTime: time })
  })
})

describe('a message in Messenger', () => {
  it.each([
    ['Nhập, Tin nhắn do Trần B gửi lúc 10:15: Chuyển tiền ngay: gấp', 'Trần B', '10:15'],
    ['Enter, Message sent Tue 10:15 AM by Tran B: Chuyển tiền ngay: gấp', 'Tran B', 'Tue 10:15 AM'],
  ])('reads author and time from the label "%s"', async (label, author, time) => {
    showPage(
      makeElement(
        'div',
        { role: 'grid' },
        makeElement(
          'div',
          { role: 'row' },
          makeElement(
            'div',
            { role: 'gridcell' },
            makeElement('div', { 'aria-label': label }, makeElement('div', { dir: 'auto' }, 'Chuyển tiền ngay: gấp')),
          ),
        ),
      ),
    )
    expect(await capture(words('Chuyển tiền'), 'https://www.facebook.com/messages/t/1')).toMatchObject({
      kind: 'message',
      text: 'Chuyển tiền ngay: gấp',
      author,
      shownTime: time,
      permalink: null,
    })
  })

  it('is null for a row of the conversation list', async () => {
    showPage(
      makeElement(
        'div',
        { role: 'grid', 'aria-label': 'Đoạn chat' },
        makeElement('div', { role: 'row' }, makeElement('div', { dir: 'auto' }, 'Trần B')),
      ),
    )
    expect(await capture(words('Trần B'))).toBeNull()
  })
})

describe('a message in Zalo', () => {
  const chat = (title: string, ...messages: Node[]) =>
    showPage(
      makeElement(
        'div',
        { id: 'chatView' },
        makeElement('div', { class: 'header-title' }, makeElement('div', { class: 'title' }, title)),
        makeElement('div', { id: 'messageViewContainer' }, ...messages),
      ),
    )
  const bubble = (text: string) => [...document.querySelectorAll('.text')].find((each) => each.textContent === text)!

  it('captures text, time and title without the quote, and the sender of the first message in a row', async () => {
    chat(
      'Tổ dân phố 5',
      makeZaloMessage({ words: 'Đầu', sender: 'Chị Hoa' }),
      makeZaloMessage({ words: 'Từ mai đóng cửa chợ', quote: 'Tin cũ', time: '10:16' }),
    )
    expect(await capture(bubble('Từ mai đóng cửa chợ'), 'https://chat.zalo.me/', 'zalo')).toMatchObject({
      site: 'zalo',
      kind: 'message',
      text: 'Từ mai đóng cửa chợ',
      title: 'Tổ dân phố 5',
      author: 'Chị Hoa',
      shownTime: '10:16',
      permalink: null,
    })
  })

  it("uses the title as the author in a two-person chat, and no author for the user's own message", async () => {
    chat('Anh Tư', makeZaloMessage({ words: 'Của người kia' }), makeZaloMessage({ words: 'Của mình', own: true }))
    expect(await capture(bubble('Của người kia'), 'https://chat.zalo.me/', 'zalo')).toMatchObject({ author: 'Anh Tư' })
    expect(await capture(bubble('Của mình'), 'https://chat.zalo.me/', 'zalo')).toMatchObject({ author: null })
  })

  it("does not search the sender past the user's own message", async () => {
    chat(
      'Tổ 5',
      makeZaloMessage({ words: 'A', sender: 'Hoa' }),
      makeZaloMessage({ words: 'B', own: true }),
      makeZaloMessage({ words: 'C' }),
    )
    expect(await capture(bubble('C'), 'https://chat.zalo.me/', 'zalo')).toMatchObject({ author: null })
  })
})

it('truncates an endless text and sets truncated', async () => {
  showPage(makeElement('div', { role: 'main' }, makeFacebookPost({ words: [`Dài ${'😀'.repeat(20_000)}`] })))
  const captured = await capture(words('Dài'))
  expect(captured?.truncated).toBe(true)
  expect(captured?.text.isWellFormed()).toBe(true)
})

describe('content written to make reading slow', () => {
  // In milliseconds: far above the normal duration, far below the seconds before the fix.
  const MAX_DURATION = 500

  /** Measures the duration of a capture, in milliseconds. */
  async function measureCapture(text: string, href?: string): Promise<number> {
    const readClock = startThreadClock()
    expect(await capture(words(text), href)).not.toBeNull()
    return readClock()
  }

  it('reads a preformatted post full of spaces in linear time', async () => {
    const padded = makeElement(
      'div',
      { style: 'white-space: pre-wrap' },
      `Nội dung${' '.repeat(60_000)}hết\n\n \t\nSau`,
    )
    showPage(makeFacebookPost({ words: [padded] }))
    expect(await measureCapture('Nội dung')).toBeLessThan(MAX_DURATION)
    expect((await capture(words('Nội dung')))?.text).toMatch(/^Nội dung hết\n\nSau$/)
  })

  it('reads no more of a label than its maximum length', async () => {
    const label = `Bình luận của A cho bình luận của ${' hôm qua lúc '.repeat(10_000)}\n!`
    showPage(
      makeElement('div', { role: 'article', 'aria-label': label }, makeElement('div', { dir: 'auto' }, 'Nội dung')),
    )
    expect(await measureCapture('Nội dung')).toBeLessThan(MAX_DURATION)
  })
  it.each(['Message sent by ', 'Tin nhắn do a gửi lúc '])('reads a label that repeats "%s" in time', async (part) => {
    const label = makeElement('div', { 'aria-label': part.repeat(2000) })
    const labelled = makeElement(
      'div',
      { 'aria-label': 'Tin nhắn do A gửi lúc 10:15: Nội dung' },
      makeElement('div', { dir: 'auto' }, 'Nội dung'),
    )
    showPage(makeElement('div', { role: 'row' }, label, labelled))
    expect(await measureCapture('Nội dung', 'https://www.facebook.com/messages/t/1')).toBeLessThan(MAX_DURATION)
  })
})
