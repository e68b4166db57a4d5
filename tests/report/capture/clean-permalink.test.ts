import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanPermalink } from '../../../utils/report/capture/clean-permalink.ts'
import { facebookPosts } from '../../../utils/sites/facebook-posts.ts'

const post = facebookPosts.find((place) => place.kind === 'post')!
const comment = facebookPosts.find((place) => place.kind === 'comment')!
const PAGE = 'https://www.facebook.com/'
const W = 'https://www.facebook.com'

describe('cleanPermalink on Facebook', () => {
  it.each([
    ['/trang.mau/posts/123?__cft__[0]=AZ&__tn__=%2CO', `${W}/trang.mau/posts/123`],
    ['/trang.mau/posts/pfbid0Ab?ref=x', `${W}/trang.mau/posts/pfbid0Ab`],
    ['/trang.mau/posts/tieu-de-bai/123/', `${W}/trang.mau/posts/tieu-de-bai/123/`],
    ['/permalink.php?story_fbid=pfbid1&id=2&mibextid=q', `${W}/permalink.php?story_fbid=pfbid1&id=2`],
    ['/story.php?id=2&story_fbid=1&eav=z', `${W}/story.php?story_fbid=1&id=2`],
    ['https://web.facebook.com/groups/7/permalink/8/?comment_id=9', `${W}/groups/7/permalink/8/`],
    ['/groups/ten.nhom/posts/8#x', `${W}/groups/ten.nhom/posts/8`],
    ['/groups/7/?multi_permalinks=8&hoisted_section_header_type=recent', `${W}/groups/7/?multi_permalinks=8`],
    ['/share/p/AbC123/?mibextid=oFDknk', `${W}/share/p/AbC123/`],
    ['/trang/videos/55/?idorvanity=7', `${W}/trang/videos/55/`],
    ['/watch/?v=55&rdid=z', `${W}/watch/?v=55`],
    ['/reel/55?s=single_unit', `${W}/reel/55`],
  ])('cleans %s', (found, clean) => {
    expect(cleanPermalink(found, PAGE, post, 'time')).toBe(clean)
  })

  it.each([
    '#',
    '',
    '?__cft__[0]=AZ',
    '/trang.mau',
    '/groups/7',
    '/groups/7/user/9/',
    '/groups/7/posts/',
    '/permalink.php?story_fbid=1',
    '/permalink.php?story_fbid=<script>&id=2',
    '/stories/123/abc',
    '/photo/?fbid=1&set=a.2',
    'https://vi-du.vn/trang/posts/123',
    'https://www.facebook.com.vi-du.vn/trang/posts/123',
    'javascript:alert(1)',
    'https://',
  ])('returns null for "%s"', (found) => {
    expect(cleanPermalink(found, `${W}/groups/1/posts/2/`, post, 'time')).toBeNull()
  })

  it.each([
    ['/photo/?fbid=1&set=gm.22&idorvanity=xom.dong&__tn__=a', `${W}/groups/xom.dong/posts/22/`],
    ['/photo/?fbid=1&set=gm.22', `${W}/photo/?fbid=1&set=gm.22`],
    ['/photo/?fbid=1&set=gm.22&idorvanity=..', `${W}/photo/?fbid=1&set=gm.22`],
    ['/photo/?fbid=1&set=pcb.22&idorvanity=7', `${W}/photo/?fbid=1&set=pcb.22`],
    ['/photo/?fbid=1&set=a.22&idorvanity=7', null],
  ])('takes the post of the picture %s', (found, clean) => {
    for (const source of ['picture', 'page'] as const) expect(cleanPermalink(found, PAGE, post, source)).toBe(clean)
    expect(cleanPermalink(found, PAGE, post, 'time')).toBeNull()
  })

  it('keeps the comment parameters only for a comment', () => {
    const found = '/trang/posts/1?comment_id=2&reply_comment_id=3&__tn__=R'
    expect(cleanPermalink(found, PAGE, comment, 'time')).toBe(`${W}/trang/posts/1?comment_id=2&reply_comment_id=3`)
    expect(cleanPermalink(found, PAGE, post, 'time')).toBe(`${W}/trang/posts/1`)
    expect(cleanPermalink('/trang/posts/1', PAGE, comment, 'time')).toBeNull()
  })

  it('never throws, returns only HTTPS addresses of the site, and is idempotent', () => {
    const piece = fc.constantFrom(
      'groups',
      'posts',
      '7',
      'permalink.php',
      'pfbid1',
      'watch',
      '..',
      'trang',
      'photo',
      '%2e',
    )
    const query = fc.constantFrom(
      '',
      '?v=1',
      '?story_fbid=1&id=2',
      '?__cft__[0]=x',
      '?multi_permalinks=3&ref=x',
      '?fbid=1&set=pcb.2',
      '?fbid=1&set=gm.2&idorvanity=..7',
      '?fbid=1&set=gm.2&idorvanity=trang.7',
    )
    const address = fc.oneof(
      fc.string(),
      fc.tuple(fc.array(piece, { maxLength: 4 }), query).map(([path, tail]) => `/${path.join('/')}${tail}`),
    )
    fc.assert(
      fc.property(address, (found) => {
        const clean = cleanPermalink(found, PAGE, post, 'picture')
        if (clean === null) return
        expect(clean.startsWith(`${W}/`)).toBe(true)
        expect(clean).not.toMatch(/__|ref=|mibextid/)
        expect(cleanPermalink(clean, PAGE, post, 'picture')).toBe(clean)
      }),
    )
  })
})
