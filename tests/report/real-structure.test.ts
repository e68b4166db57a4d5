// @vitest-environment happy-dom
// Posts in the structure of pages that were really saved in 2025 and 2026, with invented words: every element of a card
// is pointed at. What is captured is the post itself, or none: never a field of a neighbour.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { capturePost } from '../../utils/report/capture/capture-post.ts'
import { findPost } from '../../utils/report/capture/find-post.ts'
import { readEngagement } from '../../utils/report/capture/read-engagement.ts'
import type { CapturedPost } from '../../utils/report/model/captured-post.ts'
import { facebookPosts } from '../../utils/sites/facebook-posts.ts'
import { buildOutline } from '../outline.ts'

const DECOYS = `
    div[aria-hidden="true"] ×3 in a row
      blockquote
        span[dir="auto"]
          span «mồi nhử»
      div[aria-hidden="true"][role="button"][tabindex="-1"]`

/** A post of a group feed with a reel attached, whose card is one link with a second menu in it (search, Dec 2025). */
const makeCard = (name: string, words: string, count = '12') => `
div[aria-posinset="1"]
  (3×) div${DECOYS}
    (1×) div
      (2×) a[aria-label="${name}"][role="link"][href="/groups/71/user/5${name.length}/?__cft__[0]=a&__tn__=b"]
        svg
      (1×) div
        (1×) span[dir="ltr"]
          div[data-ad-rendering-role="profile_name"]
            h3
              (4×) a[role="link"][href="/groups/71/user/5${name.length}/?__cft__[0]=a"] «${name}»
        (1×) span[dir="ltr"]
          (2×) a[role="link"][target="_blank"][href="/groups/71/posts/9${name.length}/?__cft__[0]=a"]
            span «3 giờ»
      (2×) div[aria-expanded="false"][aria-haspopup="menu"][aria-label="Hành động đối với bài viết này của ${name}"][role="button"]
        svg
    div
      div[dir="auto"]
        div[data-ad-rendering-role="story_message"]
          div[data-ad-comet-preview="message"][data-ad-preview="message"]
            (2×) span[dir="auto"]
              (2×) div[dir="auto"] «${words}»
      (2×) a[aria-label="Mở thước phim"][role="link"][href="/reel/44/?s=a"]
        (1×) img[alt=""]
        (2×) span[dir="auto"]
          div «Lời của thước phim đính kèm»
        (4×) div[aria-expanded="false"][aria-haspopup="menu"][aria-label="Hành động đối với bài viết này của Kênh Khác"][role="button"]
          svg
    (2×) div
      (1×) div
        span[aria-label="Xem ai đã bày tỏ cảm xúc về tin này"][role="toolbar"]
          span
            (3×) div[aria-label="Thích"][role="button"]
              img[role="presentation"][alt=""]
        (2×) div[role="button"]
          div «Tất cả cảm xúc:»
          span[aria-hidden="true"]
            (1×) span «${count}»
          (2×) span «${count}»
      (1×) div
        div[aria-label="Thích"][role="button"]
          (1×) div[data-ad-rendering-role="like_button"]
        (1×) div[aria-label="Viết bình luận"][role="button"]
          (1×) div[data-ad-rendering-role="comment_button"]
    (5×) div
      div[aria-label="Bình luận dưới tên Người tham gia ẩn danh vào một giờ trước"][role="article"]
        (2×) div[dir="auto"] «Lời ẩn danh dưới bài của ${name}»
        ul
          li
            (2×) a[role="link"][href="/groups/71/posts/9${name.length}/?comment_id=31&__cft__[0]=a"] «1 giờ»
      div[aria-label="Bình luận dưới tên Trần Thị Gió vào vài giây trước"][role="article"]
        (4×) a[aria-hidden="true"][role="link"][href="/groups/71/user/8/?__cft__[0]=a"]
          svg
        (3×) a[role="link"][href="/groups/71/user/8/?__cft__[0]=a"]
          span[dir="auto"] «Trần Thị Gió»
        (2×) div
          div[aria-label="Bình luận bằng file GIF của người dùng"]
            div[aria-label="Dừng GIF"][role="button"]
              i
          img[alt="Mèo vẫy GIF by Kho Hình"]
        ul
          li
            (2×) a[role="link"][href="/groups/71/posts/9${name.length}/?comment_id=32&__cft__[0]=a"] «9 phút»`

const WORDS = { first: 'Mai cắt điện cả thôn để sửa đường dây.', second: 'Nhà ai lạc con nghé thì sang nhận.' }

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

function startCapture(element: Element, href: string): Promise<CapturedPost | null> {
  return capturePost(element, { id: 'facebook', posts: facebookPosts }, { location: { href }, now: 0 })
}

async function capture(element: Element, href = 'https://www.facebook.com/groups/71'): Promise<CapturedPost | null> {
  const captured = startCapture(element, href)
  await vi.advanceTimersByTimeAsync(3000)
  return captured
}

describe('cards of a group feed', () => {
  const showFeed = () => {
    const column = `
div[role="main"]
  div
    div[role="complementary"]
      (2×) a[href="/photo/?fbid=1&set=g.71"]
        img[alt="Ảnh bìa nhóm"]
    div[role="feed"]`
    const page = buildOutline(column)
    const cards = [makeCard('Đào Văn Sông', WORDS.first), makeCard('Bùi Thị Đồng', WORDS.second, '1,2K')].map(
      buildOutline,
    )
    page.querySelector('[role=feed]')!.append(...cards)
    document.body.replaceChildren(page)
    return { page, cards }
  }

  it('are captured from each of their elements as themselves, and their comments as theirs', async () => {
    const { cards } = showFeed()
    const seen = { post: 0, words: 0, picture: 0, nothing: 0 }
    for (const element of cards[0]!.querySelectorAll('*')) {
      const captured = await capture(element)
      const comment = element.closest('[role=article]')
      if (!captured) seen.nothing++
      else if (!comment) {
        expect(captured, element.outerHTML.slice(0, 80)).toMatchObject({
          kind: 'post',
          author: 'Đào Văn Sông',
          text: WORDS.first,
          shared: null,
          permalink: 'https://www.facebook.com/groups/71/posts/912/',
        })
        seen.post++
      } else if (comment.textContent!.includes('ẩn danh')) {
        expect(captured).toMatchObject({
          kind: 'comment',
          author: 'Người tham gia ẩn danh',
          shownTime: 'một giờ trước',
          text: 'Lời ẩn danh dưới bài của Đào Văn Sông',
          permalink: 'https://www.facebook.com/groups/71/posts/912/?comment_id=31',
        })
        seen.words++
      } else {
        expect(captured).toMatchObject({ kind: 'comment', author: 'Trần Thị Gió', text: '' })
        expect(captured.pictureTexts).toEqual(['Mèo vẫy GIF by Kho Hình'])
        seen.picture++
      }
    }
    expect(seen.post).toBeGreaterThan(40)
    expect(seen.words).toBeGreaterThan(5)
    expect(seen.picture).toBeGreaterThan(10)
    // Elements around both comments.
    expect(seen.nothing).toBeLessThan(10)
  })

  it('yield no post for a column next to them', async () => {
    const { page, cards } = showFeed()
    // As on the home feed, which has no such role.
    page.querySelector('[role=feed]')!.removeAttribute('role')
    cards[1]!.remove()
    for (const element of page.querySelector('[role=complementary]')!.querySelectorAll('*'))
      expect(await capture(element)).toBeNull()
  })

  it('show the number of reactions next to their toolbar', () => {
    const { cards } = showFeed()
    const counts = cards.map((card) => {
      const post = findPost(card.querySelector('[data-ad-rendering-role=story_message]')!, facebookPosts)!
      return readEngagement(post, 'reactions', facebookPosts)
    })
    expect(counts).toEqual([['12'], ['1,2K']])
  })
})

it.each(['NFC', 'NFD'])('a message on a button in an article, labelled in %s letters', async (form) => {
  const label = 'Nhập, Tin nhắn do Hồ Văn Suối gửi lúc Hôm qua 10:19: Mai họp tổ lúc bảy giờ'.normalize(form)
  document.body.replaceChildren(
    buildOutline(`
div[role="grid"]
  (2×) div[role="article"]
    (1×) div[role="button"][aria-label="${label}"]
      span
        (1×) div[dir="auto"] «Mai họp tổ lúc bảy giờ»`),
  )
  for (const element of document.querySelectorAll('[role=article], [role=article] *'))
    expect(await capture(element, 'https://www.facebook.com/messages/t/1')).toMatchObject({
      kind: 'message',
      author: 'Hồ Văn Suối',
      shownTime: 'Hôm qua 10:19',
      text: 'Mai họp tổ lúc bảy giờ',
    })
})

it('a reply to a comment is by whom its label names last', async () => {
  const label = 'Phản hồi bình luận của Lê Thị Mưa dưới tên Ngô Văn Nắng vào 2 ngày trước'
  document.body.replaceChildren(
    buildOutline(`
div[role="article"][aria-label="${label}"]
  (2×) div[dir="auto"] «Đúng rồi đó»`),
  )
  expect(await capture(document.querySelector('[dir=auto]')!)).toMatchObject({
    author: 'Ngô Văn Nắng',
    shownTime: '2 ngày trước',
    text: 'Đúng rồi đó',
  })
})

it('waits for a text that arrives a render after its control has gone', async () => {
  const { first } = WORDS
  const card = buildOutline(makeCard('Đào Văn Sông', first.slice(0, 10)))
  const words = card.querySelector('[data-ad-preview=message] [dir=auto] div[dir=auto]')!
  const more = buildOutline('div[role="button"] «Xem thêm»')
  words.append(more)
  more.addEventListener('click', () => more.remove())
  document.body.replaceChildren(card)
  const captured = startCapture(words, 'https://www.facebook.com/')
  await vi.advanceTimersByTimeAsync(900)
  words.replaceChildren(first)
  await vi.advanceTimersByTimeAsync(3000)
  expect(await captured).toMatchObject({ text: first, truncated: false })
})
