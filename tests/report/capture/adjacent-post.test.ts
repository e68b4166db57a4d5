// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { postBeside } from '../../../utils/report/capture/adjacent-post.ts'
import { findPost } from '../../../utils/report/capture/find-post.ts'
import { facebookPosts } from '../../../utils/sites/facebook-posts.ts'
import type { PostPlace } from '../../../utils/sites/site.ts'
import { zaloPosts } from '../../../utils/sites/zalo-posts.ts'
import { el, facebookComment, facebookPost, page, sharedCard, zaloMessage } from '../dom.ts'

/** Everything met on the way from an element, by the name each begins with. */
function walk(from: Element, step: 1 | -1, places: readonly PostPlace[], names: readonly string[]): string[] {
  const met: string[] = []
  let at: Element | null = postBeside(from, step, places)
  // A walk that goes in circles must end as a failure, not hang.
  for (; at && met.length < 20; at = postBeside(at, step, places)) {
    const text = at.textContent ?? ''
    met.push(names.find((name) => text.startsWith(name)) ?? text)
  }
  return met
}

describe('from post to post on Facebook', () => {
  let cards: HTMLElement[]
  const containing = (text: string) => {
    const words = [...document.querySelectorAll('[dir="auto"]')].find((each) => each.textContent === text)!
    return findPost(words, facebookPosts)!.container
  }

  beforeEach(() => {
    cards = [
      facebookPost({ author: 'An', words: ['Bài một'] }),
      facebookPost({
        author: 'Bình',
        words: ['Bài hai'],
        comments: [facebookComment('Chi', 'Lời một', '1'), facebookComment('Dung', 'Lời hai', '2')],
      }),
      facebookPost({ author: 'Em', words: ['Bài ba'], attached: sharedCard('Gốc', 'Bài gốc') }),
      facebookPost({ author: 'Giang', words: ['Bài bốn'] }),
    ]
    page(el('div', { role: 'feed' }, ...cards.map((card) => el('div', {}, card))))
  })

  it('meets every post and comment once, down the page and up again', () => {
    const names = ['An', 'Bình', 'Chi', 'Dung', 'Em', 'Giang']
    expect(walk(containing('Bài một'), 1, facebookPosts, names)).toEqual(['Bình', 'Chi', 'Dung', 'Em', 'Giang'])
    expect(walk(containing('Bài bốn'), -1, facebookPosts, names)).toEqual(['Em', 'Dung', 'Chi', 'Bình', 'An'])
  })

  it('comes to the very element that pointing at the words gives', () => {
    expect(postBeside(containing('Bài một'), 1, facebookPosts)).toBe(containing('Bài hai'))
    expect(postBeside(containing('Lời hai'), 1, facebookPosts)).toBe(containing('Bài ba'))
    expect(postBeside(containing('Bài gốc'), 1, facebookPosts)).toBe(containing('Bài bốn'))
  })

  it('passes over what is not shown', () => {
    cards[1]!.parentElement!.style.display = 'none'
    expect(postBeside(containing('Bài một'), 1, facebookPosts)).toBe(containing('Bài ba'))
  })

  it('begins from what is no post itself', () => {
    const feed = document.querySelector('[role="feed"]')!
    const before = el('h2', {}, 'Bảng tin')
    feed.before(before)
    expect(postBeside(before, 1, facebookPosts)).toBe(containing('Bài một'))
    expect(postBeside(before, -1, facebookPosts)).toBeNull()
  })
})

it('goes from message to message in a conversation on Zalo', () => {
  const messages = ['Tin một', 'Tin hai', 'Tin ba'].map((text) => zaloMessage({ words: text }))
  page(el('div', { id: 'messageViewContainer' }, ...messages))
  const first = findPost(messages[0]!.querySelector('*')!, zaloPosts)!.container
  expect(walk(first, 1, zaloPosts, ['Tin một', 'Tin hai', 'Tin ba'])).toEqual(['Tin hai', 'Tin ba'])
})
