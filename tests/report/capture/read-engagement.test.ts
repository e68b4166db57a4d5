// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { findPost } from '../../../utils/report/capture/find-post.ts'
import { parseReactionCount, readEngagement } from '../../../utils/report/capture/read-engagement.ts'
import { MAX_COMMENT_LENGTH, MAX_COMMENTS } from '../../../utils/report/model/post-engagement.ts'
import { facebookPosts } from '../../../utils/sites/facebook-posts.ts'
import { makeElement, makeFacebookComment, makeFacebookPost, showPage } from '../sample-pages.ts'

const row = (...words: string[]) =>
  makeElement(
    'div',
    { role: 'toolbar', 'aria-label': 'Xem ai đã bày tỏ cảm xúc về tin này' },
    ...words.map((line) => makeElement('div', {}, line)),
  )

/** Shows cards in a feed and reads the engagement of the first one. */
function readFirst(what: 'reactions' | 'comments', ...cards: Node[]): string[] {
  showPage(makeElement('div', { role: 'feed' }, ...cards.map((card) => makeElement('div', {}, card))))
  const post = findPost(document.querySelector('[data-ad-rendering-role="story_message"]')!, facebookPosts)!
  return readEngagement(post, what, facebookPosts)
}

describe('readEngagement', () => {
  it.each([
    ['12', '12'],
    ['1,2K', '1,2K'],
    ['3,4 Tr', '3,4 Tr'],
    ['1.204', '1.204'],
    ['Đỗ Quang Hà và 11 người khác', '12'],
    ['Đỗ Quang Hà, Lê Thị Mận và 1.198 người khác', '1200'],
    ['Mai Van and 3 others', '4'],
    ['Đỗ Quang Hà', undefined],
    ['Nhà trọ 38 và 40', undefined],
    ['Tất cả cảm xúc:', undefined],
    ['Mở lúc 12', undefined],
    ['', undefined],
  ])('parses the reaction count of "%s" as %s', (line, count) => {
    expect(parseReactionCount(line)).toBe(count)
  })

  it('reads the count of this post, not the counts of its comments and its neighbours', () => {
    const comment = makeFacebookComment('Đinh Mận', 'Có thật không', '5')
    comment.append(row('7'))
    const cards = (own: string[]) =>
      [makeFacebookPost({ comments: [comment, row(...own)] }), makeFacebookPost({ comments: [row('900')] })] as const
    expect(readFirst('reactions', ...cards(['Tất cả cảm xúc:', '12']))).toEqual(['12'])
    expect(readFirst('reactions', ...cards(['Tất cả cảm xúc:']))).toEqual([])
  })

  it('reads the visible comments of this post only, without the names of their authors', () => {
    const hidden = makeFacebookComment('Ẩn', 'không ai thấy', '8')
    hidden.hidden = true
    const texts = readFirst(
      'comments',
      makeFacebookPost({ comments: [makeFacebookComment('Đinh Mận', 'Có thật không', '5'), hidden] }),
      makeFacebookPost({ comments: [makeFacebookComment('Lã Hồ', 'Bài khác', '6')] }),
    )
    expect(texts).toEqual(['Có thật không'])
  })

  it('finds comments next to the card, as in the dialog of one post', () => {
    const dialogContent = makeElement(
      'div',
      {},
      makeFacebookPost({}),
      makeElement('div', {}, makeFacebookComment('Đinh Mận', 'Có thật không', '5')),
    )
    expect(readFirst('comments', dialogContent, makeFacebookPost({}))).toEqual(['Có thật không'])
  })

  it('limits the number and the length of the comments', () => {
    const comments = Array.from({ length: 200 }, (_, n) =>
      makeFacebookComment('A', `${n} ${'dài '.repeat(500)}`, String(n)),
    )
    const texts = readFirst('comments', makeFacebookPost({ comments }))
    expect(texts).toHaveLength(MAX_COMMENTS)
    expect(texts.every(({ length }) => length <= MAX_COMMENT_LENGTH)).toBe(true)
  })

  it('returns an empty list when the page shows no comments or reactions', () => {
    expect(readFirst('comments', makeFacebookPost({}))).toEqual([])
    expect(readFirst('reactions', makeFacebookPost({}))).toEqual([])
  })
})
