// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { findAdjacentPost } from '../../../utils/report/capture/adjacent-post.ts'
import { findPost } from '../../../utils/report/capture/find-post.ts'
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

/** Lists the posts on the way from an element, by the name that each begins with. */
function walk(from: Element, step: 1 | -1, places: readonly PostSelectors[], names: readonly string[]): string[] {
  const visited: string[] = []
  let at: Element | null = findAdjacentPost(from, step, places)
  // The limit makes an endless loop fail instead of hang.
  for (; at && visited.length < 20; at = findAdjacentPost(at, step, places)) {
    const text = at.textContent ?? ''
    visited.push(names.find((name) => text.startsWith(name)) ?? text)
  }
  return visited
}

describe('findAdjacentPost on Facebook', () => {
  let cards: HTMLElement[]
  const containing = (text: string) => {
    const words = [...document.querySelectorAll('[dir="auto"]')].find((each) => each.textContent === text)!
    return findPost(words, facebookPosts)!.container
  }

  beforeEach(() => {
    cards = [
      makeFacebookPost({ author: 'An', words: ['Bài một'] }),
      makeFacebookPost({
        author: 'Bình',
        words: ['Bài hai'],
        comments: [makeFacebookComment('Chi', 'Lời một', '1'), makeFacebookComment('Dung', 'Lời hai', '2')],
      }),
      makeFacebookPost({ author: 'Em', words: ['Bài ba'], attached: makeSharedCard('Gốc', 'Bài gốc') }),
      makeFacebookPost({ author: 'Giang', words: ['Bài bốn'] }),
    ]
    showPage(makeElement('div', { role: 'feed' }, ...cards.map((card) => makeElement('div', {}, card))))
  })

  it('visits every post and comment once, forwards and backwards', () => {
    const names = ['An', 'Bình', 'Chi', 'Dung', 'Em', 'Giang']
    expect(walk(containing('Bài một'), 1, facebookPosts, names)).toEqual(['Bình', 'Chi', 'Dung', 'Em', 'Giang'])
    expect(walk(containing('Bài bốn'), -1, facebookPosts, names)).toEqual(['Em', 'Dung', 'Chi', 'Bình', 'An'])
  })

  it('returns the same element as findPost for the text of the post', () => {
    expect(findAdjacentPost(containing('Bài một'), 1, facebookPosts)).toBe(containing('Bài hai'))
    expect(findAdjacentPost(containing('Lời hai'), 1, facebookPosts)).toBe(containing('Bài ba'))
    expect(findAdjacentPost(containing('Bài gốc'), 1, facebookPosts)).toBe(containing('Bài bốn'))
  })

  it('skips a hidden post', () => {
    cards[1]!.parentElement!.style.display = 'none'
    expect(findAdjacentPost(containing('Bài một'), 1, facebookPosts)).toBe(containing('Bài ba'))
  })

  it('starts from an element that is no post', () => {
    const feed = document.querySelector('[role="feed"]')!
    const before = makeElement('h2', {}, 'Bảng tin')
    feed.before(before)
    expect(findAdjacentPost(before, 1, facebookPosts)).toBe(containing('Bài một'))
    expect(findAdjacentPost(before, -1, facebookPosts)).toBeNull()
  })
})

it('visits the messages of a conversation on Zalo', () => {
  const messages = ['Tin một', 'Tin hai', 'Tin ba'].map((text) => makeZaloMessage({ words: text }))
  showPage(makeElement('div', { id: 'messageViewContainer' }, ...messages))
  const first = findPost(messages[0]!.querySelector('*')!, zaloPosts)!.container
  expect(walk(first, 1, zaloPosts, ['Tin một', 'Tin hai', 'Tin ba'])).toEqual(['Tin hai', 'Tin ba'])
})
