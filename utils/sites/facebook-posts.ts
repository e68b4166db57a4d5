// Posts, comments and messages on Facebook, as seen on group and feed pages in 2026. There `role="article"` wraps
// comments, but on older pages also posts. So an article is a comment only when its label says so.

import type { PermalinkForm, PostSelectors } from './site-definition.ts'

const COMMENTS = ['Bình luận', 'Phản hồi', 'Trả lời', 'Comment', 'Reply'].map(
  (word) => `[role="article"][aria-label^="${word}" i]`,
)
const MESSAGE = [
  '[data-ad-rendering-role="story_message"]',
  '[data-ad-comet-preview="message"]',
  '[data-ad-preview="message"]',
].join(', ')
// Since 2026 the label is on a button in an article, in letters whose marks are separate characters.
const MESSAGE_LABELS = ['Tin nhắn do', 'Message sent']
  .flatMap((label) => [label.normalize('NFC'), label.normalize('NFD')])
  .map((label) => `[aria-label*="${label}" i]`)
// A comment that is only a moving picture or a sticker.
const WORDLESS = ['GIF', 'nhãn dán', 'sticker'].flatMap((what) => [
  `div[aria-label*="${what}" i] img`,
  `div[aria-label*="${what}" i] ~ img`,
])
const NAME = ['[data-ad-rendering-role="profile_name"]']
// From public sources, not seen by us: every round picture of a person is drawn in an svg.
const AVATAR = ['svg:has(image)']
const REACTIONS = ['[aria-label="Xem ai đã bày tỏ cảm xúc về tin này" i]', '[aria-label="See who reacted to this" i]']
const MORE_LABELS = [/^(?:… ?|\.\.\. ?)?(?:xem thêm|see more)$/i]
const LESS_LABELS = [/^(?:ẩn bớt|thu gọn|xem bản dịch|xem bản gốc|see less|see translation|see original)$/i]
const PICTURES = ['/photo', '/videos/', '/watch', '/reel/'].map((path) => `a[href*="${path}"] img`)
const DIALOGS = ['[role="dialog"]', '[role="main"]', '[role="feed"]']

const HOSTS = { same: /^(?:www|web|m|mbasic)\.facebook\.com$/, written: 'www.facebook.com' }
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
  { path: /^\/photo(?:\.php|\/)?$/, needs: { fbid: ID_PATTERN, set: /^(?:gm|pcb)\.\d+$/ }, from: ['picture', 'page'] },
  { path: /^\/stories\/\d+(?:\/[\w=-]+)?\/?$/, from: ['page'] },
]

/** The address of a comment is the address of its post with the comment's id. */
const COMMENT_PERMALINKS: readonly PermalinkForm[] = POST_PERMALINKS.map((form) => ({
  path: form.path,
  needs: { ...form.needs, comment_id: ID_PATTERN },
  keeps: { reply_comment_id: ID_PATTERN },
  from: ['time'],
}))

/** The posts, comments and messages on Facebook and Messenger, the innermost first. */
export const facebookPosts: readonly PostSelectors[] = [
  {
    kind: 'comment',
    container: COMMENTS,
    text: ['div[dir="auto"]'],
    leaveOut: [...COMMENTS, 'h1', 'h2', 'h3', 'ul', '[role="button"]', '[role="toolbar"]'],
    author: ['a[role="link"] span[dir="auto"]', 'a[role="link"]'],
    avatar: AVATAR,
    permalink: ['a[href*="comment_id="]'],
    addresses: COMMENT_PERMALINKS,
    hosts: HOSTS,
    labels: [
      /^Bình luận dưới tên (?<author>.{1,200}?) vào (?:lúc )?(?<time>[^"]{1,60})$/i,
      /^Phản hồi bình luận của .{1,200}? dưới tên (?<author>.{1,200}?) vào (?:lúc )?(?<time>[^"]{1,60})$/i,
      /^(?:Bình luận|Phản hồi|Trả lời) của (?<author>.+?)(?: (?:cho|về|đối với) bình luận của .+?)?(?: (?:vào (?:lúc )?)?(?<time>(?:khoảng )?\d+ (?:giây|phút|giờ|ngày|tuần|tháng|năm)(?: trước)?|vừa xong|hôm (?:nay|qua)(?: lúc .+)?|\d{1,2} tháng \d{1,2}.*))?$/i,
      /^(?:Comment|Reply) by (?<author>.+?)(?: to .+?['’]s comment)?(?: (?<time>(?:about )?(?:\d+|an?) ?(?:[smhdwy]|(?:second|minute|hour|day|week|month|year)s?)(?: ago)?|just now|yesterday(?: at .+)?))?$/i,
    ],
    more: MORE_LABELS,
    less: LESS_LABELS,
    pictures: [...PICTURES, ...WORDLESS],
  },
  {
    kind: 'message',
    container: ['[role="row"]', `[role="article"]:has(${MESSAGE_LABELS.join(', ')})`],
    text: [...MESSAGE_LABELS.map((labelled) => `${labelled} div[dir="auto"]`), ...MESSAGE_LABELS],
    leaveOut: [`[role="button"]:not(${MESSAGE_LABELS.join(', ')})`, '[role="toolbar"]', '[role="gridcell"] h4'],
    author: [],
    permalink: [],
    // The sender's text is in the label. Without length bounds a text of 20,000 characters took five seconds.
    labels: [
      /Tin nhắn do (?<author>.{1,200}?) gửi lúc (?<time>[^:]{0,80}?\d{1,2}:\d{2}[^:]{0,40}?|[^:]{1,120}?): ?(?<text>[\s\S]*)$/i,
      /Message sent (?<time>[^:]{0,80}?\d{1,2}:\d{2}[^:]{0,40}?|[^:]{1,120}?) by (?<author>.{1,200}?): ?(?<text>[\s\S]*)$/i,
    ],
  },
  {
    kind: 'post',
    container: [
      '[role="feed"] > div',
      'div[aria-posinset]',
      '[data-virtualized]',
      '[data-pagelet^="FeedUnit_"]',
      '[role="article"]',
    ],
    text: [MESSAGE],
    leaveOut: COMMENTS,
    author: NAME,
    avatar: AVATAR,
    reactions: REACTIONS,
    comments: COMMENTS,
    permalink: ['a[href]'],
    addresses: POST_PERMALINKS,
    hosts: HOSTS,
    edge: [...DIALOGS, 'body'],
    marks: {
      // The label goes on: "của X", "by X".
      head: ['đối với', 'với', 'cho']
        .map((word) => `Hành động ${word} bài viết này`)
        .concat('Actions for this post')
        .map((label) => `[aria-label^="${label}" i]`),
      foot: ['[data-ad-rendering-role="like_button"]'],
    },
    more: MORE_LABELS,
    less: LESS_LABELS,
    pictures: PICTURES,
  },
]
