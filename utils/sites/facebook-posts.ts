// Posts, comments and messages on Facebook, as on pages of 2026. There an article with a label is a comment, in every
// language of the page; on older pages a post is an article too, with a position in the feed instead.

import { MESSAGE_FORMS, MESSAGE_LABELS } from './facebook-messages.ts'
import type { PermalinkForm, PostSelectors } from './site-definition.ts'

const COMMENTS = ['[role="article"][aria-label]:not([aria-posinset])']
const MESSAGE = [
  '[data-ad-rendering-role="story_message"]',
  '[data-ad-comet-preview="message"]',
  '[data-ad-preview="message"]',
].join(', ')
// A comment that is only a moving picture or a sticker.
const WORDLESS = ['GIF', 'nhãn dán', 'sticker'].flatMap((what) => [
  `div[aria-label*="${what}" i] img`,
  `div[aria-label*="${what}" i] ~ img`,
])
// A person or a page. Links with these paths have other words: a time, a post, a picture.
const PROFILE =
  /^\/(?:groups\/[^/]+\/user\/\d+|people\/[^/]+\/\d+|profile\.php|(?!(?:photo|watch|reels?)\/?$)[^/]+(?<!\.php))\/?$/
// From public sources, not seen by us: every round picture of a person is drawn in an svg.
const AVATAR = ['svg:has(image)']
const REACTIONS = ['[aria-label="Xem ai đã bày tỏ cảm xúc về tin này" i]', '[aria-label="See who reacted to this" i]']
const MORE_LABELS = [/^(?:… ?|\.\.\. ?)?(?:xem thêm|see more)$/i]
const LESS_LABELS = [/^(?:ẩn bớt|thu gọn|xem bản dịch|xem bản gốc|see less|see translation|see original)$/i]
const PICTURES = ['/photo', '/videos/', '/watch', '/reel/'].map((path) => `a[href*="${path}"] img`)

const HOSTS = { same: /^(?:www|web|m|mbasic)\.facebook\.com$/, written: 'www.facebook.com' }
const PHOTO_PAGE = /^\/photo(?:\.php|\/)?$/
const ID_PATTERN = /^[\w=-]{1,200}$/

// The "set" of a picture names its post only when it begins with gm. or pcb.; other sets are albums.
const POST_PERMALINKS: readonly PermalinkForm[] = [
  { path: /^\/groups\/[^/]+\/(?:posts|permalink)\/\d+\/?$/ },
  { path: /^\/(?!groups\/)[^/]+\/posts\/(?:[^/]+\/)?(?:\d+|pfbid\w+)\/?$/ },
  { path: /^\/(?:permalink|story)\.php$/, needs: { story_fbid: ID_PATTERN, id: ID_PATTERN } },
  { path: /^\/groups\/[^/]+\/?$/, needs: { multi_permalinks: ID_PATTERN } },
  { path: /^\/share\/[pvr]\/\w+\/?$/ },
  { path: /^\/(?!groups\/)[^/]+\/videos\/(?:[^/]+\/)?\d+\/?$/, from: ['time', 'page'] },
  { path: /^\/watch\/?$/, needs: { v: ID_PATTERN }, from: ['time', 'page'] },
  { path: /^\/reel\/\d+\/?$/, from: ['time', 'page'] },
  {
    path: PHOTO_PAGE,
    needs: { set: /^gm\.(\d+)$/, idorvanity: /^(\w[\w.]*)$/ },
    as: '/groups/{idorvanity}/posts/{set}/',
    from: ['picture', 'page'],
  },
  { path: PHOTO_PAGE, needs: { fbid: ID_PATTERN, set: /^(?:gm|pcb)\.\d+$/ }, from: ['picture', 'page'] },
  { path: /^\/stories\/\d+(?:\/[\w=-]+)?\/?$/, from: ['page'] },
]

/** The address of a comment is the address of its post with the comment's id. */
const COMMENT_PERMALINKS: readonly PermalinkForm[] = POST_PERMALINKS.map((form) => ({
  path: form.path,
  needs: { ...form.needs, comment_id: ID_PATTERN },
  keeps: { reply_comment_id: ID_PATTERN },
  from: ['time'],
}))

/** What a post is in a feed, in a dialog and next to a picture. */
const POST = {
  kind: 'post',
  leaveOut: COMMENTS,
  avatar: AVATAR,
  reactions: REACTIONS,
  comments: COMMENTS,
  permalink: ['a[href]'],
  addresses: POST_PERMALINKS,
  hosts: HOSTS,
  edge: ['[role="dialog"]', '[role="main"]', '[role="feed"]', 'body'],
  marks: {
    // "Hành động đối với", "với" or "cho"; the label goes on with "của X", "by X".
    head: ['[aria-label^="Hành động" i][aria-label*="bài viết này" i]', '[aria-label^="Actions for this post" i]'],
    foot: ['[data-ad-rendering-role="like_button"]'],
  },
  more: MORE_LABELS,
  less: LESS_LABELS,
} as const

/** The posts, comments and messages on Facebook and Messenger, the innermost first. */
export const facebookPosts: readonly PostSelectors[] = [
  {
    kind: 'message',
    // The row around an article may hold several messages.
    container: [`[role="article"]:has(${MESSAGE_LABELS.join(', ')})`, '[role="row"]:not(:has([role="article"]))'],
    text: [
      ...MESSAGE_LABELS.map((labelled) => `${labelled} div[dir="auto"]`),
      ...MESSAGE_LABELS.map((labelled) => `${labelled}:not(:has(img))`),
    ],
    leaveOut: [`[role="button"]:not(${MESSAGE_LABELS.join(', ')})`, '[role="toolbar"]', '[role="gridcell"] h4'],
    author: [],
    permalink: [],
    labels: MESSAGE_FORMS,
    pictures: MESSAGE_LABELS.map((labelled) => `${labelled} img`),
  },
  {
    kind: 'comment',
    container: COMMENTS,
    text: ['div[dir="auto"]'],
    leaveOut: [...COMMENTS, 'h1', 'h2', 'h3', 'ul', '[role="button"]', '[role="toolbar"]'],
    author: ['a[role="link"]:not([aria-hidden="true"])'],
    profile: PROFILE,
    avatar: AVATAR,
    permalink: ['a[href*="comment_id="]'],
    addresses: COMMENT_PERMALINKS,
    hosts: HOSTS,
    labels: [
      /^(?:Bình luận|Phản hồi bình luận của .{1,200}?) dưới tên (?<author>.{1,200}) vào (?:lúc )?(?<time>[^"]{1,60})$/i,
      /^(?:Bình luận|Phản hồi|Trả lời) của (?<author>.+?)(?: (?:cho|về|đối với) bình luận của .+?)? (?:vào (?:lúc )?)?(?<time>(?:khoảng )?(?:\d+|một|vài) (?:giây|phút|giờ|ngày|tuần|tháng|năm)(?: trước)?|vừa xong|hôm (?:nay|qua)(?: lúc .+)?|\d{1,2} tháng \d{1,2}.*)$/i,
      /^(?:Comment|Reply) by (?<author>.+?)(?: to .+?['’]s comment)? (?<time>(?:(?:about|over|almost) )?(?:\d+|an?|a few) ?(?:[smhdwy]|(?:second|minute|hour|day|week|month|year)s?)(?: ago)?|just now|yesterday(?: at .+)?)$/i,
    ],
    more: MORE_LABELS,
    less: LESS_LABELS,
    pictures: [...PICTURES, ...WORDLESS],
  },
  {
    ...POST,
    container: [
      '[role="feed"] > div',
      'div[aria-posinset]',
      '[data-virtualized]',
      '[data-pagelet^="FeedUnit_"]',
      '[role="article"]',
    ],
    text: [MESSAGE],
    author: ['[data-ad-rendering-role="profile_name"]'],
    poster: ['a[href*="/user/"]'],
    // A name that is a group's is not the author's.
    profile: /^(?!\/groups\/[^/]+\/?$)/,
    pictures: PICTURES,
  },
  {
    // A picture that fills the page, with its post in a column next to it.
    ...POST,
    page: PHOTO_PAGE,
    container: [],
    text: ['span[dir="auto"]'],
    author: ['a[role="link"]'],
    profile: PROFILE,
  },
]
