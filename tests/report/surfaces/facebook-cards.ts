// Posts of Facebook in outlines: the structure of saved pages and of measured facts, invented words.

import { buildOutline, indentOutline } from '../../outline.ts'
import type { Expectation, ExpectedRecord } from './surface.ts'
import type { Words } from './words.ts'

/** Where a card is, which decides how it is built. */
export type CardForm =
  /** Measured facts, September and October 2026. */
  | 'home'
  /** A saved page, January 2026. */
  | 'group'
  /** A saved page, December 2025, in English. */
  | 'search'

type Attachment = 'none' | 'photos' | 'album' | 'link' | 'reel' | 'video'
type Author = 'person' | 'page' | 'anonymous' | 'group' | 'group anonymous'

/** What can be chosen about a card; the rest is drawn. */
export interface CardOptions {
  form: CardForm
  author?: Author
  attachment?: Attachment
  /** Whether its author wrote no words. */
  wordless?: boolean
  /** Whether it shares another post, and whether that has words. */
  shares?: 'words' | 'wordless'
  cut?: boolean
  translated?: boolean
  comments?: number
  /** Whether it has no row of buttons, so that a smaller element holds all that is known of it. */
  buttonless?: boolean
  /** The number of the group that it is in. */
  group?: number
}

/** A card, with what must be captured from its elements. */
export interface Card {
  element: HTMLElement
  record: ExpectedRecord
  expected: Expectation[]
}

const TRACKING = '__cft__[0]=AZabc&__tn__=R'
const SITE = 'https://www.facebook.com'
const LABELS = {
  vi: {
    menu: 'Hành động đối với bài viết này của',
    like: 'Thích',
    comment: 'Viết bình luận',
    share: 'Gửi nội dung này cho bạn bè hoặc đăng lên trang cá nhân của bạn',
    react: 'Bày tỏ cảm xúc',
    reactions: 'Xem ai đã bày tỏ cảm xúc về tin này',
    more: 'Xem thêm',
  },
  en: {
    menu: 'Actions for this post by',
    like: 'Like',
    comment: 'Leave a comment',
    share: 'Send this to friends or post it on your profile.',
    react: 'React',
    reactions: 'See who reacted to this',
    more: 'See more',
  },
}

const DECOYS = `
div[aria-hidden="true"] ×11 in a row
  blockquote
    span[dir="auto"]
      span «mồi nhử»
  div[aria-hidden="true"][role="button"][tabindex="-1"]`

/** Puts lines behind each other, each some levels in. */
function nest(...parts: readonly (readonly [levels: number, outline: string])[]): string {
  return parts.map(([levels, outline]) => indentOutline(outline, levels)).join('\n')
}

function makeAvatar(href: string, label: string): string {
  return `
a[aria-label="${label}"][role="link"][href="${href}"]
  div
    svg
      image
    div[role="none"]`
}

function makeTimeLine(words: Words, poster?: { name: string; href: string }): string {
  const glyphs = words.glyphs().map((glyph) => `span «${glyph}»`)
  const posterLine = poster
    ? `
(4×) a[role="link"][href="${poster.href}"]
  span «${poster.name}»
(1×) span
  span
  span[aria-hidden="true"] «·»`
    : ''
  return `${posterLine}
(3×) a[role="link"][target="_blank"][href="?${TRACKING}"]
  (1×) span
${indentOutline(glyphs.join('\n'), 2)}
(1×) span
  span
  span[aria-hidden="true"] «·»
(2×) svg
  title «Chia sẻ với Công khai»`
}

/** The name as the page has it, with what is next to it. */
function makeName(words: Words, author: Author, name: string, href: string): string {
  if (author === 'anonymous') return `h3\n  (2×) div[role="button"] «${name}»`
  const beside =
    author === 'page' || words.happens(3)
      ? `
svg[role="img"][viewBox="0 0 12 12"]
  title «Tài khoản đã xác minh»
span « · »
div[role="button"][tabindex="0"] «${author.startsWith('group') ? 'Tham gia' : 'Theo dõi'}»`
      : ''
  return nest(
    [0, 'h3'],
    [1, `(2×) a[role="link"][href="${href}"]\n  b\n    span «${name}»`],
    ...(beside ? [[1, beside] as const] : []),
  )
}

function makeAttachment(words: Words, kind: Attachment, post: number, pictureTexts: string[]): string {
  const photo = (set: string) => {
    const alt = words.happens(2) ? `Có thể là hình ảnh về biển báo số ${words.id()}` : ''
    if (alt) pictureTexts.push(alt)
    return `
(3×) a[aria-label="Không có mô tả ảnh."][role="link"][href="/photo/?fbid=${words.id()}&set=${set}&${TRACKING}"]
  div
    (2×) img[alt="${alt}"]
    div
  div[role="none"]`
  }
  if (kind === 'photos') return photo(`pcb.${post}`) + photo(`pcb.${post}`) + photo(`pcb.${post}`)
  if (kind === 'album') return photo(`a.${words.id()}`)
  if (kind === 'link')
    return `
(2×) a[role="link"][target="_blank"][href="https://l.facebook.com/l.php?u=${words.id()}"]
  (1×) div
    div
      img[alt=""]
    div[data-ad-rendering-role="meta"]
      span[dir="auto"]
        span «TIN${words.id()}.VN»
    (1×) div
      span[data-ad-rendering-role="title"]
        span[dir="auto"] «${words.sentence()}»
      (1×) span[data-ad-rendering-role="description"] «${words.sentence()}»`
  if (kind === 'reel')
    return `
a[aria-label="Mở thước phim"][role="link"][href="/reel/${words.id()}/?s=a&${TRACKING}"]
  div
    (1×) img[alt=""]
    (2×) div
      div
      (1×) span[dir="auto"]
        div «${words.sentence()}»
    (2×) div
      (3×) div
        object[type="nested/pressable"]
          a[aria-label="Xem chủ"][role="link"][target="_blank"][href="/groups/6/user/${words.id()}/?${TRACKING}"]
            svg
        (1×) div
          (2×) h4[dir="auto"]
            span[dir="auto"] «${words.name()}»
      (1×) div
        (4×) div[aria-expanded="false"][aria-haspopup="menu"][aria-label="${LABELS.vi.menu} ${words.name()}"][role="button"]
          svg
  div[role="none"]`
  if (kind === 'video')
    return `
(2×) div
  (6×) div
    (1×) video
    div[aria-label="Video do người dùng tải lên"][role="group"]
      (1×) svg
      i
        div[aria-label="Phát video"][role="button"][tabindex="0"]
          i
      div
        span «0:00»
        span «/»
        span «2:13»`
  return 'div'
}

function makeFooter(words: Words, form: CardForm): string {
  const label = form === 'search' ? LABELS.en : LABELS.vi
  const count = 1 + words.below(900)
  return `
(1×) div
  div
    span[aria-label="${label.reactions}"][role="toolbar"]
      span
        (3×) div[aria-label="${label.like}: ${count}"][role="button"]
          img[role="presentation"][alt=""]
    (2×) div[role="button"]
      div «Tất cả cảm xúc:»
      span[aria-hidden="true"]
        (1×) span «${count}»
      (2×) span «${count}»
  (1×) div[role="button"]
    span[dir="auto"]
      span «${1 + words.below(90)} bình luận»
(1×) div
  div
    div[aria-label="${label.like}"][role="button"]
      div
        div
          (1×) i
          div[data-ad-rendering-role="like_button"]
        (1×) span[dir="auto"]
          span «${label.like}»
      div[role="none"]
    div[aria-label="${label.react}"][role="button"]
      i
  (1×) div[aria-label="${label.comment}"][role="button"]
    div
      i
      div[data-ad-rendering-role="comment_button"]
      (1×) span[dir="auto"] «Bình luận»
  (1×) div[aria-label="${label.share}"][role="button"]
    div
      i
      div[data-ad-rendering-role="share_button"]
      (1×) span[dir="auto"] «Chia sẻ»`
}

const COMPOSER = `
(1×) div[aria-hidden="true"][role="button"][tabindex="-1"]
  (1×) svg
div
  form[role="presentation"]
    (3×) div[aria-label="Bình luận dưới tên Bạn Đọc"][contenteditable="true"][role="textbox"][data-lexical-editor="true"]
      p[dir="auto"]
        br
    (1×) ul[data-id="unfocused-state-actions-list"]
      li
        (1×) div[aria-expanded="false"][aria-label="Bình luận bằng nhãn dán avatar"][role="button"]
          i
      li
        (1×) div[aria-label="Đính kèm một ảnh hoặc video"][role="button"]
          i
        input[type="file"]
      li
        (1×) div[aria-expanded="false"][aria-label="Bình luận bằng file GIF"][role="button"]
          i`

/** Puts between the letters of a text what a reader does not see, as pages do against those who read them by script. */
function poison(text: string): string {
  return text.replace(/ (?=số)/u, '\u034f \u034f')
}

/** The words of a post: in lines, or as a heading with lines below it, which is cut in another way. */
function makeStory(lines: readonly string[], form: CardForm, cut: string | undefined): string {
  const control = cut ? `div[role="button"][tabindex="0"] «${cut}»` : ''
  if (form === 'group')
    return nest(
      [0, '(1×) span[dir="auto"]'],
      ...lines.map(
        (line, at) =>
          [
            1,
            at === 0
              ? `div[tabindex="-1"]\n  h3\n    (2×) strong «${poison(line)}»`
              : `div[tabindex="-1"]\n  (1×) span «${poison(line)}»\n    span «Facebook» HIDDEN`,
          ] as const,
      ),
      ...(control ? [[1, control] as const] : []),
    )
  return nest(
    [0, 'div[data-ad-comet-preview="message"][data-ad-preview="message"]'],
    [1, '(2×) span[dir="auto"]'],
    [2, 'div'],
    ...lines.map((line) => [3, `(1×) div[dir="auto"] «${poison(line)}»\n  span «Facebook» HIDDEN`] as const),
    ...(control ? [[4, control] as const] : []),
  )
}

/** Builds a card in the structure of its page. */
export function makeCard(words: Words, options: CardOptions): Card {
  const { form, author = 'person', attachment = 'none', wordless = false, shares, cut, translated } = options
  const english = form === 'search'
  const label = english ? LABELS.en : LABELS.vi
  const group = options.group ?? words.id()
  const [post, user] = [words.id(), words.id()]
  const name = author.endsWith('anonymous') ? 'Người tham gia ẩn danh' : words.name()
  const profile =
    form === 'home' && author === 'person' ? `/nguoi.${user}?${TRACKING}` : `/groups/${group}/user/${user}/?${TRACKING}`
  const named = author.startsWith('group')
    ? { name: `Hội ${words.name()}`, href: `/groups/${group}/?${TRACKING}` }
    : { name, href: author === 'page' ? `/trang.${user}?${TRACKING}` : profile }
  const address =
    form === 'home' && !author.startsWith('group') && author !== 'anonymous'
      ? `/nguoi.${user}/posts/pfbid0${post}`
      : `/groups/${group}/posts/${post}/`
  const time = words.time()
  const lines = wordless ? [] : Array.from({ length: 1 + words.below(3) }, () => words.sentence())
  const pictureTexts: string[] = []
  const original = shares && { name: words.name(), words: words.sentence(), post: words.id() }
  const outline = nest(
    [0, form === 'group' ? 'div[data-virtualized="false"]' : form === 'search' ? 'div[aria-posinset="3"]' : 'div'],
    [1, form === 'search' ? '(3×) div[data-virtualized="false"]' : '(3×) div'],
    [2, form === 'home' ? 'div' : DECOYS],
    [2, '(2×) div[data-slot="card"]'],
    [3, form === 'home' ? 'div' : nest([0, 'div'], [1, DECOYS])],
    [3, '(1×) div[data-slot="header"]'],
    [4, author === 'anonymous' ? '(2×) svg\n  image' : makeAvatar(named.href, named.name)],
    ...(author === 'group' ? [[4, makeAvatar(profile, '')] as const] : []),
    [4, '(1×) div'],
    [5, '(1×) span[dir="ltr"]\n  div[data-ad-rendering-role="profile_name"]'],
    [7, makeName(words, author, named.name, named.href)],
    [5, '(1×) span[dir="ltr"]\n  div'],
    [7, makeTimeLine(words, author === 'group' ? { name, href: profile } : undefined)],
    [
      4,
      `(2×) div[aria-expanded="false"][aria-haspopup="menu"][aria-label="${label.menu} ${named.name}"][role="button"]\n  svg\n  div[role="none"]`,
    ],
    [3, 'div[data-slot="body"]'],
    ...(lines.length > 0
      ? [
          [4, 'div[dir="auto"]\n  div[data-ad-rendering-role="story_message"]'] as const,
          [6, makeStory(lines, form, cut ? label.more : undefined)] as const,
        ]
      : []),
    ...(translated
      ? [
          [
            4,
            `div\n  (1×) div[dir="auto"] «${words.sentence()}»\n  div[role="button"][tabindex="0"] «Ẩn bản dịch»`,
          ] as const,
        ]
      : []),
    [4, 'div'],
    [5, makeAttachment(words, attachment, post, pictureTexts)],
    ...(original
      ? [
          [4, '(2×) div[data-slot="original"]'] as const,
          [5, `(1×) div`] as const,
          [6, makeAvatar(`/goc.${original.post}?${TRACKING}`, original.name)] as const,
          [6, '(2×) div[data-ad-rendering-role="profile_name"]'] as const,
          [7, `h4\n  (2×) a[role="link"][href="/goc.${original.post}?${TRACKING}"] «${original.name}»`] as const,
          [
            6,
            `(2×) a[role="link"][href="/goc.${original.post}/posts/pfbid0${original.post}?${TRACKING}"] «2 ngày»`,
          ] as const,
          ...(shares === 'words'
            ? [
                [5, 'div[dir="auto"]\n  div[data-ad-rendering-role="story_message"]'] as const,
                [7, `(3×) div[dir="auto"] «${original.words}»`] as const,
              ]
            : [[5, '(2×) img[alt=""]'] as const]),
        ]
      : []),
    [3, '(2×) div[data-slot="foot"]'],
    ...(options.buttonless ? [] : [[4, makeFooter(words, form)] as const]),
    [4, 'div[data-slot="comments"]'],
    [4, COMPOSER],
    ...(form === 'home' ? [] : [[1, DECOYS] as const]),
  )
  const element = buildOutline(outline)
  const record: ExpectedRecord = {
    kind: 'post',
    text: lines.join('\n'),
    shared: shares === 'words' ? original!.words : null,
    permalink: `${SITE}${address}`,
    shownTime: time,
    author: author === 'group anonymous' ? null : name,
    ...(pictureTexts.length > 0 ? { pictureTexts } : {}),
    truncated: cut === true && !wordless,
  }
  const timeLink = element.querySelector('a[href^="?"]')!
  fillOnHover(timeLink, `${address}?${TRACKING}`, time)
  const card = element.querySelector('[data-slot="card"]')!
  const expected: Expectation[] = [
    {
      root: element,
      record,
      certain: options.buttonless
        ? [...card.querySelectorAll('[data-ad-rendering-role="story_message"] *')]
        : [
            card,
            ...card.querySelectorAll(
              '[data-ad-rendering-role], [data-slot="header"] a, [aria-haspopup="menu"], [data-slot="original"] *, [role="toolbar"]',
            ),
            ...card.querySelectorAll('[data-ad-rendering-role="story_message"] *'),
          ],
    },
  ]
  const comments = card.querySelector('[data-slot="comments"]')!
  for (let at = 0; at < (options.comments ?? 0); at++) {
    const comment = makeComment(words, COMMENT_KINDS[(at + words.below(2)) % COMMENT_KINDS.length]!, address)
    comments.append(comment.element)
    expected.push(...comment.expected)
  }
  for (const slot of element.querySelectorAll('[data-slot]')) slot.removeAttribute('data-slot')
  return { element, record, expected }
}

/** Makes a time behave as on the page: it has its address and a tooltip once a pointer came, by all its events. */
export function fillOnHover(link: Element, address: string, time: string): void {
  const unfilled = link.getAttribute('href')!
  const arriving = ['pointerover', 'pointerenter', 'mouseover', 'mouseenter', 'mousemove']
  let arrived = 0
  let tip: HTMLElement | undefined
  for (const [index, type] of arriving.entries()) {
    link.addEventListener(type, () => {
      arrived = arrived === index ? index + 1 : 0
      if (arrived < arriving.length) return
      link.setAttribute('href', address)
      tip = buildOutline(`div[role="tooltip"]\n  span «${time}»`)
      document.body.append(tip)
    })
  }
  link.addEventListener('mouseout', () => {
    arrived = 0
    link.setAttribute('href', unfilled)
    tip?.remove()
  })
}

/** The kinds of comments that there are. */
export const COMMENT_KINDS = ['words', 'gif', 'reply', 'anonymous', 'sticker', 'english', 'foreign', 'nobody'] as const

/** Builds a comment (words and GIF as saved in January 2026, the others from measured facts). */
export function makeComment(
  words: Words,
  kind: (typeof COMMENT_KINDS)[number],
  address: string,
): { element: HTMLElement; expected: Expectation[] } {
  const [id, thread, user, number] = [words.id(), words.id(), words.id(), 2 + words.below(50)]
  const isAnonymous = kind === 'anonymous' || kind === 'nobody'
  const name = isAnonymous ? 'Người tham gia ẩn danh' : words.name()
  const isForeign = kind === 'foreign' || kind === 'nobody'
  const time = words.pick(['vài giây trước', 'một giờ trước', `${number} phút trước`, `${number} tuần trước`])
  const LABEL = {
    words: `Bình luận dưới tên ${name} vào ${time}`,
    gif: `Bình luận dưới tên ${name} vào ${time}`,
    sticker: `Bình luận dưới tên ${name} vào ${time}`,
    reply: `Phản hồi bình luận của ${words.name()} dưới tên ${name} vào ${time}`,
    anonymous: `Bình luận dưới tên ${name} vào ${time}`,
    english: `Reply by ${name} to ${words.name()}'s comment ${number} weeks ago`,
    foreign: `تعليق بواسطة ${name} منذ ${number} أسبوعًا`,
    nobody: `تعليق بواسطة مشارك مجهول منذ ${number} أسبوعًا`,
  }
  const query = kind === 'reply' ? `comment_id=${thread}&reply_comment_id=${id}` : `comment_id=${id}`
  const profile = `/groups/5/user/${user}/?${TRACKING}`
  const hasWords = kind !== 'gif' && kind !== 'sticker'
  const lines = hasWords ? Array.from({ length: 1 + words.below(2) }, () => words.sentence()) : []
  const alt = `Mèo số ${words.id()} GIF by Kho Hình`
  const picture = `
(1×) div
  div[aria-label="Bình luận bằng ${kind === 'gif' ? 'file GIF' : 'nhãn dán'} của người dùng"]
    div[aria-label="Dừng GIF"][role="button"][tabindex="0"]
      i
        (1×) i ×3 in a row
  img[alt="${alt}"]
  a[aria-label="Mở liên kết để xem file đính kèm"][role="link"][target="_blank"][href="/l.php?u=a&h=b"]
    (1×) span[dir="auto"]
      span «Kho Hình»`
  const element = buildOutline(
    nest(
      [0, 'div[data-virtualized="false"]'],
      [1, `(2×) div[aria-label="${LABEL[kind]}"][role="article"][tabindex="-1"]`],
      ...(isAnonymous
        ? [[2, '(2×) svg'] as const]
        : [
            [
              2,
              `(4×) a[aria-hidden="true"][role="link"][tabindex="-1"][href="${profile}"]\n  (1×) svg\n    image`,
            ] as const,
          ]),
      [2, 'div\n  div\n  div[data-slot="bubble"]'],
      ...(isAnonymous
        ? [[4, `(2×) div[role="button"][tabindex="0"] «${name}»`] as const]
        : [
            [
              4,
              `(3×) a[aria-hidden="false"][role="link"][href="${profile}"]\n  (1×) span[dir="auto"] «${name}»`,
            ] as const,
            [4, '(3×) div[role="link"][tabindex="0"]\n  (1×) span[dir="auto"]\n    span «Tác giả»'] as const,
          ]),
      ...(hasWords
        ? [
            [4, '(1×) span[dir="auto"]'] as const,
            ...lines.map((line) => [5, `(1×) div[dir="auto"] «${line}»`] as const),
            // A person named in the words is not their author.
            [
              5,
              `(1×) div[dir="auto"]\n  a[role="link"][href="/ban.${user}?${TRACKING}"]\n    span «Bạn Nhắc ${user}»`,
            ] as const,
          ]
        : []),
      [
        4,
        '(1×) div[aria-expanded="false"][aria-haspopup="menu"][aria-label="Ẩn hoặc báo cáo bình luận này"][role="button"]\n  svg',
      ],
      ...(hasWords ? [] : [[3, picture] as const]),
      [3, 'div\n  ul[aria-hidden="false"]'],
      [
        5,
        `li\n  (2×) a[role="link"][href="${address}?${query}&${TRACKING}"] «${number} ${isForeign ? 'أسبوع' : 'phút'}»`,
      ],
      [5, 'li\n  (2×) span\n    (1×) div[aria-label="Thích"][role="button"] «Thích»'],
      [5, 'li\n  (1×) div[role="button"] «Trả lời»'],
      [1, 'div'],
    ),
  )
  const root = element.querySelector('[role="article"]')!
  for (const slot of element.querySelectorAll('[data-slot]')) slot.removeAttribute('data-slot')
  return {
    element,
    expected: [
      {
        root,
        record: {
          kind: 'comment',
          text: hasWords ? [...lines, `Bạn Nhắc ${user}`].join('\n') : '',
          shared: null,
          permalink: `${SITE}${address}?${query}`,
          shownTime: kind === 'english' ? `${number} weeks ago` : isForeign ? null : time,
          author: kind === 'nobody' ? null : name,
          ...(hasWords ? {} : { pictureTexts: [alt] }),
          truncated: false,
        },
        certain: [root, ...root.querySelectorAll('*')],
      },
    ],
  }
}
