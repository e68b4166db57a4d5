// The surfaces of Facebook on which posts can be reported, and those on which none can.

import { buildOutline } from '../../outline.ts'
import { type Card, type CardOptions, COMMENT_KINDS, fillOnHover, makeCard, makeComment } from './facebook-cards.ts'
import type { Expectation, ExpectedRecord, Surface, SurfacePage } from './surface.ts'
import type { Words } from './words.ts'

const SITE = 'https://www.facebook.com'
const TITLE = 'Facebook'
/** What a search or a group page shows at once. */
const CARDS = 4

/** A reel in the feed: no element is known for its name or its words. */
const NAMELESS_REEL = `
div
  div
    (2×) a[aria-label="Mở thước phim"][role="link"][href="/reel/998/?s=b"]
      (1×) img[alt=""]
      (1×) span[dir="auto"] «Lời trên thước phim»
    (2×) div
      div[aria-label="Thích"][role="button"]
        div[data-ad-rendering-role="like_button"]
      div[aria-label="Chia sẻ"][role="button"]
        div[data-ad-rendering-role="share_button"]`

const COLUMN = `
div
  h2 «Được tài trợ»
  (2×) a[role="link"][href="/photo/?fbid=1&set=pcb.71"]
    img[alt="Ảnh quảng cáo bên lề"]
    span[dir="auto"] «Mua một tặng một»
  (2×) a[role="link"][href="/nguoi.la/posts/pfbid0Le1?__tn__=a"] «3 giờ»
  div[aria-haspopup="menu"][aria-label="Hành động khác"][role="button"]
    svg`

function showPage(main: string, cards: readonly Card[], more: Partial<SurfacePage> = {}): SurfacePage {
  const page = buildOutline(main)
  const slot = page.querySelector('[data-slot]')!
  slot.append(...cards.map(({ element }) => element))
  slot.removeAttribute('data-slot')
  const expected = cards.flatMap((card) => card.expected)
  return { page, href: `${SITE}/`, title: TITLE, expected, ...more }
}

/** Neither a role of a feed nor positions nor pagelets, and columns on both sides. */
function showHome(
  words: Words,
  cards: readonly Card[],
  reelAt: 'before' | 'after' | 'none' = words.pick(['before', 'after']),
): SurfacePage {
  const shown = showPage(
    `
div
  div[role="banner"]
    div[aria-haspopup="menu"][aria-label="Trang cá nhân của bạn"][role="button"]
      svg
  div[role="main"]
    div
      div[data-column]
      div
        (2×) div
          div[role="button"] «Bạn đang nghĩ gì?»
        (3×) div
          div[data-slot]
      div[data-column]`,
    cards,
  )
  for (const column of shown.page.querySelectorAll('[data-column]')) {
    column.removeAttribute('data-column')
    column.append(buildOutline(COLUMN))
  }
  if (reelAt === 'none') return shown
  const reel = buildOutline(NAMELESS_REEL)
  cards[0]?.element[reelAt](reel)
  return { ...shown, expected: [...shown.expected, { root: reel, record: null, certain: [] }] }
}

function makeCards(words: Words, many: readonly Partial<CardOptions>[], form: CardOptions['form']): Card[] {
  return many.map((options) => makeCard(words, { form, comments: words.below(3), ...options }))
}

const ATTACHMENTS = ['none', 'photos', 'album', 'link', 'reel', 'video'] as const

function drawCards(words: Words, form: CardOptions['form'], common: Partial<CardOptions> = {}): Card[] {
  return makeCards(
    words,
    Array.from({ length: CARDS }, () => ({
      attachment: words.pick(ATTACHMENTS),
      wordless: words.happens(5),
      cut: words.happens(4),
      translated: words.happens(5),
      ...common,
    })),
    form,
  )
}

function showDialogOver(
  words: Words,
  options: Partial<CardOptions>,
  kinds: readonly (typeof COMMENT_KINDS)[number][],
): SurfacePage {
  const behind = makeCards(words, [{}, { attachment: 'photos' }], 'home')
  const group = words.id()
  const card = makeCard(words, { form: 'group', group, ...options })
  const address = new URL(card.record.permalink!).pathname
  const comments = kinds.map((kind) => makeComment(words, kind, address))
  const home = showHome(words, behind)
  // The same post in the feed behind: the same address, its text cut short.
  const copy = makeCard(words, { form: 'home', author: 'group' })
  const short = copy.element.querySelectorAll('[data-ad-rendering-role="story_message"] div[dir="auto"]')
  for (const line of short) line.textContent = card.record.text.slice(0, 20).trim()
  const copyTime = copy.element.querySelector('a[href^="?"]')!
  copyTime.replaceWith(copyTime.cloneNode(true))
  copy.element.querySelector('a[href^="?"]')!.setAttribute('href', `${address}?__cft__[0]=a`)
  behind[0]!.element.before(copy.element)
  const copied: ExpectedRecord = {
    ...copy.record,
    text: [...short].map((line) => line.textContent).join('\n'),
    permalink: card.record.permalink,
    shownTime: null,
  }
  const dialog = buildOutline(`
div
  (1×) div[aria-labelledby="t"][role="dialog"]
    div
      (1×) h2[dir="auto"]
        span[dir="auto"] «Bài viết của ${card.record.author}»
      (1×) div[aria-label="Đóng"][role="button"]
        svg
    div
      (2×) div[data-slot]`)
  dialog.querySelector('[data-slot]')!.append(card.element)
  const list = card.element.querySelector('[data-ad-rendering-role="share_button"]')!.closest('[role="button"]')!
  for (const comment of comments) {
    // The page has every row twice, one of them hidden.
    const twin = comment.element.cloneNode(true) as HTMLElement
    twin.style.display = 'none'
    findCommentList(card.element, list).append(twin, comment.element)
  }
  home.page.append(dialog)
  return {
    ...home,
    href: `${SITE}${address}`,
    expected: [
      ...home.expected,
      ...copy.expected.map((each) => ({ ...each, record: each.root === copy.element ? copied : each.record })),
      ...card.expected,
      ...comments.flatMap((comment) => comment.expected),
    ],
  }
}

/** The element below the row of buttons, in which the comments are. */
function findCommentList(card: Element, share: Element): Element {
  let row: Element = share
  while (!row.nextElementSibling || row.nextElementSibling.querySelector('[data-ad-rendering-role]')) {
    if (row === card) break
    row = row.parentElement!
  }
  return row.nextElementSibling ?? row
}

/**
 * A picture that fills the page: three runs of words and the row of buttons, no element for the name or the text. The
 * feed stays behind, hidden, with a copy of the whole post.
 */
function showViewer(words: Words, set: 'pcb' | 'gm' | 'a', hasText: boolean): SurfacePage {
  const [post, group, user, photo] = [words.id(), words.id(), words.id(), words.id()]
  const [name, text, time] = [words.name(), words.sentence(), words.time()]
  const profile = set === 'gm' ? `/groups/${group}/user/${user}/` : `/nguoi.${user}`
  const hidden = makeCards(words, [{ attachment: 'photos' }, {}], 'home')
  const home = showHome(words, hidden)
  home.page.style.display = 'none'
  const viewer = buildOutline(`
div
  div
    (2×) div
      div[aria-label="Đóng"][role="button"]
        i
      (3×) img[alt="Có thể là hình ảnh về ${words.id()}"]
      (2×) a[role="link"][href="/ban.${words.id()}?__tn__=d"] «${words.name()}»
    (2×) div
      div[aria-label="Menu"][role="button"]
        svg
      (2×) div[data-slot="column"]
        (1×) div
          (2×) div[data-slot="header"]
            (2×) a[aria-label="${name}"][role="link"][href="/stories/${user}/UzpfSVND/?__tn__=a"]
              svg
                image
            (1×) div
              (2×) span[dir="auto"]
                (1×) a[role="link"][href="${profile}?__tn__=a"] «${name}»
                a[role="link"][href="/ban.${photo}?__tn__=a"] « cùng với ${words.name()}»
              (1×) span[dir="auto"]
                span
                  a[role="link"][href="?__tn__=b"] «${words.glyphs().join('')}»
                span «·»
                svg
                  title «Công khai»
            div[aria-expanded="false"][aria-haspopup="menu"][aria-label="Hành động đối với bài viết này"][role="button"]
              svg
          span[dir="auto"] «Facebook» HIDDEN
          (1×) div
            ${hasText ? `(1×) span[dir="auto"] «${text}»\n              a[role="link"][href="/hashtag/lang?__tn__=c"] « #làng»\n              a[role="link"][href="/ban.${post}?__tn__=c"] « Bạn Nhắc»` : 'div'}
        (2×) div
          div
            span[aria-label="Xem ai đã bày tỏ cảm xúc về tin này"][role="toolbar"]
              div[aria-label="Thích: 3"][role="button"]
            div[role="button"]
              span[dir="auto"] «12 bình luận»
          div
            div[aria-label="Thích"][role="button"]
              (1×) div[data-ad-rendering-role="like_button"]
            div[aria-label="Viết bình luận"][role="button"]
              (1×) div[data-ad-rendering-role="comment_button"]
            div[aria-label="Chia sẻ"][role="button"]
              (1×) div[data-ad-rendering-role="share_button"]
        div[data-slot="comments"]
          div[aria-expanded="false"][aria-haspopup="menu"][role="button"]
            span[dir="auto"] «Phù hợp nhất»`)
  const column = viewer.querySelector('[data-slot="column"]')!
  const comments = [
    makeComment(words, 'words', `/nguoi.${user}/posts/pfbid0${post}`),
    makeComment(words, 'gif', '/photo/'),
  ]
  const list = viewer.querySelector('[data-slot="comments"]')!
  list.append(comments[0]!.element)
  fillOnHover(column.querySelector('a[href^="?"]')!, `/photo/?fbid=${photo}&set=a.1&__tn__=b`, time)
  const root = buildOutline('div\n  div[data-slot]')
  root.querySelector('[data-slot]')!.append(home.page)
  root.append(viewer)
  const query = { pcb: `set=pcb.${post}`, gm: `set=gm.${post}&idorvanity=${group}`, a: `set=a.${post}` }[set]
  const permalink = {
    pcb: `${SITE}/photo/?fbid=${photo}&set=pcb.${post}`,
    gm: `${SITE}/groups/${group}/posts/${post}/`,
    a: null,
  }[set]
  const expected: Expectation[] = [
    { root: home.page, record: null, certain: [] },
    {
      root: column,
      record: {
        kind: 'post',
        text: hasText ? `${text} #làng Bạn Nhắc` : '',
        shared: null,
        permalink,
        shownTime: time,
        author: name,
        truncated: false,
      },
      certain: [...column.querySelectorAll('*')].filter((each) => !list.contains(each)),
    },
    ...comments[0]!.expected,
  ]
  for (const slot of root.querySelectorAll('[data-slot]')) slot.removeAttribute('data-slot')
  return { page: root, href: `${SITE}/photo/?fbid=${photo}&${query}&__tn__=a`, title: TITLE, expected }
}

/** A conversation: the label is on a button in an article, own messages are by "Bạn", letters may be decomposed. */
function showMessenger(words: Words): SurfacePage {
  const expected: Expectation[] = []
  const rows = Array.from({ length: 8 }, (_, at) => {
    const own = words.happens(4)
    const name = words.name()
    const time = words.pick(['10:19', 'Hôm qua 10:19', 'Thứ bảy 3:53sáng', 'Thứ Hai 21:04'])
    const kind = (['words', 'photo', 'words', 'emoji'] as const)[at % 4]!
    const text = { words: words.sentence(), photo: '', emoji: '👍' }[kind]
    const alt = `Có thể là hình ảnh về ${words.id()}`
    const label = `Nhập, Tin nhắn do ${own ? 'Bạn' : name} gửi lúc ${time}: ${text}`
    const content = {
      words: `(1×) div[dir="auto"] «${text}»`,
      photo: `(2×) img[alt="${alt}"]`,
      emoji: '(2×) img[alt="👍"]',
    }[kind]
    const row = buildOutline(`
div
  (2×) div[role="article"]
    div
      (2×) div[role="button"][aria-label="${label.normalize(words.happens(2) ? 'NFD' : 'NFC')}"]
        ${content}
    div[aria-label="Bày tỏ cảm xúc"][role="button"]
      i`)
    const root = row.querySelector('[role="article"]')!
    expected.push({
      root,
      record: {
        kind: 'message',
        text,
        shared: null,
        permalink: null,
        shownTime: time,
        author: own ? null : name,
        ...(kind === 'words' ? {} : { pictureTexts: [kind === 'emoji' ? '👍' : alt] }),
        truncated: false,
      },
      certain: [root, ...root.querySelectorAll('*')],
    })
    return row
  })
  const page = buildOutline(`
div[role="main"]
  div[aria-label="Cuộc trò chuyện với ${words.name()}"][role="region"]
    h2 «Trò chuyện»
    div[aria-label="Tin nhắn trong cuộc trò chuyện"][role="grid"][data-slot]
    div[aria-label="Thanh soạn tin"][role="group"]
      div[aria-label="Tin nhắn"][contenteditable="true"][role="textbox"][data-lexical-editor="true"]
        p
          br`)
  page.querySelector('[data-slot]')!.append(...rows)
  page.querySelector('[data-slot]')!.removeAttribute('data-slot')
  return { page, href: `${SITE}/messages/t/1`, title: TITLE, expected }
}

/**
 * A page in Arabic without an account: no row of buttons, cards that are articles with a position, a control whose name
 * we do not know, and a time whose form we do not know.
 */
function showArabic(words: Words): SurfacePage {
  const group = words.id()
  const expected: Expectation[] = []
  const cards = Array.from({ length: CARDS }, () => {
    const [post, name, first, rest] = [words.id(), words.name(), words.sentence(), words.sentence()]
    const isCut = words.happens(2)
    const card = buildOutline(`
(1×) div[aria-posinset="2"][role="article"]
  div[data-virtualized="false"]
    (3×) div
      div
      (2×) div
        div
        (1×) div
          (4×) a[aria-label="صورة"][role="link"][href="#"]
            div
              svg
                image
              div[role="none"]
          (1×) div
            (1×) span[dir="rtl"]
              div[data-ad-rendering-role="profile_name"]
                h2
                  (2×) b
                    span «${name}»
            (1×) span[dir="rtl"]
              div
                (3×) a[aria-label="٣ أيام"][role="link"][href="/groups/${group}/posts/${post}/?__cft__[0]=a"] «٣ ي»
                (1×) span
                  span
                  span[aria-hidden="true"] «·»
                (3×) svg
        div
          div[dir="auto"]
            div[data-ad-rendering-role="story_message"]
              (1×) span[dir="auto"]
                div[tabindex="-1"]
                  h3
                    (2×) strong «${first}»
                div[tabindex="-1"]
                  (1×) span «${rest}»
                ${isCut ? 'div[role="button"][tabindex="0"] «عرض المزيد»' : 'div'}
          div
            (4×) div
              (1×) video
              div[aria-label="مشغل الفيديو"][role="group"]
                (1×) img[alt=""]
                (4×) a[aria-label="تكبير"][role="link"][href="/trang/videos/${words.id()}/?idorvanity=${group}"]
                  i
      (4×) div
        (1×) div
          span[aria-label="من تفاعل"][role="toolbar"]
            (4×) div[aria-label="أعجبني"][role="button"]
              img[role="presentation"][alt=""]
          div «كل التفاعلات»
          span[aria-hidden="true"]
            (1×) span «${words.below(90)}»
        (1×) div
          (1×) div[role="button"]
            (1×) span[dir="auto"] «أعجبني»
          (1×) div[role="button"]
            (1×) span[dir="auto"] «تعليق»`)
    const root = card.querySelector('[role="article"]') ?? card
    expected.push({
      root,
      record: {
        kind: 'post',
        text: `${first}\n${rest}`,
        shared: null,
        permalink: `${SITE}/groups/${group}/posts/${post}/`,
        shownTime: null,
        author: name,
        truncated: isCut,
      },
      certain: [
        root,
        ...root.querySelectorAll('[data-ad-rendering-role], [data-ad-rendering-role] *, [role="toolbar"] *'),
      ],
    })
    return card
  })
  const page = buildOutline(`
div[role="main"]
  (2×) a[role="link"][href="/photo/?fbid=5&set=g.9"]
    img[alt=""]
  (2×) div[data-pagelet="GroupFeed"]
    div[aria-label="ترتيب"][role="button"]
      i
    div[role="feed"][data-slot]
  div
    (2×) div[role="article"]
      div[aria-label="جارٍ التحميل"][role="status"]
        (3×) div`)
  const slot = page.querySelector('[data-slot]')!
  slot.append(...cards)
  slot.removeAttribute('data-slot')
  return { page, href: `${SITE}/groups/${group}`, title: TITLE, expected }
}

/** A post by itself, without an account: an article with a position in a dialog, English. */
function showLoggedOut(words: Words): SurfacePage {
  const [post, user, name] = [words.id(), words.id(), words.name()]
  const lines = [words.sentence(), words.sentence()]
  const address = `/trang.${user}/posts/pfbid0${post}`
  const card = buildOutline(`
(7×) div[aria-posinset="1"][aria-describedby="a"][aria-labelledby="b"][role="article"]
  div[data-virtualized="false"]
    (3×) div
      div
      (2×) div
        div
        (1×) div
          (4×) a[aria-label="${name}"][role="link"][href="/trang.${user}?__cft__[0]=a"]
            div
              svg
                image
          (1×) div
            (1×) span[dir="ltr"]
              div[data-ad-rendering-role="profile_name"]
                h3
                  (3×) a[role="link"][href="/trang.${user}?__cft__[0]=a"]
                    strong
                      span «${name}»
            (1×) span[dir="ltr"]
              div
                (3×) a[aria-label="9 May 2025"][role="link"][href="${address}?__cft__[0]=a"] «9 May 2025»
                (3×) svg
        (1×) div[dir="auto"]
          div[data-ad-rendering-role="story_message"]
            div[data-ad-comet-preview="message"][data-ad-preview="message"]
              (2×) span[dir="auto"]
                div
                  (1×) div[dir="auto"] «${lines[0]}»
                  (1×) div[dir="auto"] «${lines[1]}»
                    div[role="button"][tabindex="0"] «See more»
        (2×) div
          (1×) div
            div
              span[aria-label="See who reacted to this"][role="toolbar"]
                (3×) div[aria-label="Like: 9 people"][role="button"]
                  img[role="presentation"][alt=""]
            (1×) div[role="button"]
              (1×) span[dir="auto"] «Like»
          div[data-slot="comments"]`)
  const root = card.querySelector('[aria-posinset]')!
  const comments = [makeComment(words, 'english', address), makeComment(words, 'words', address)]
  const list = card.querySelector('[data-slot]')!
  list.removeAttribute('data-slot')
  list.append(...comments.map(({ element }) => element))
  const page = buildOutline(`
div
  div[role="banner"]
    (2×) form[id="login_form"]
      input[type="email"]
      a[role="link"][href="/recover/initiate/?ars=a"] «Forgotten account?»
  (2×) div[aria-labelledby="t"][role="dialog"]
    div
      (1×) h2[dir="auto"]
        span[dir="auto"] «${name}'s post»
      (1×) div[aria-label="Close"][role="button"]
        svg
    div[data-slot]`)
  const slot = page.querySelector('[data-slot]')!
  slot.removeAttribute('data-slot')
  slot.append(card)
  return {
    page,
    href: `${SITE}${address}`,
    title: TITLE,
    expected: [
      {
        root,
        record: {
          kind: 'post',
          text: lines.join('\n'),
          shared: null,
          permalink: `${SITE}${address}`,
          shownTime: '9 May 2025',
          author: name,
          truncated: true,
        },
        certain: [root, ...root.querySelectorAll('[data-ad-rendering-role], [data-ad-rendering-role] *')],
      },
      ...comments.flatMap((comment) => comment.expected),
    ],
  }
}

/** Reels and the videos of a page have no known element for the name or the text, so no post is captured. */
function showVideos(words: Words): SurfacePage {
  const comment = makeComment(words, 'words', '/trang/videos/12/')
  const page = buildOutline(`
div
  div[role="main"]
    div[data-reels]
    div[data-slot]`)
  for (let at = 0; at < 3; at++) page.querySelector('[data-reels]')!.append(buildOutline(NAMELESS_REEL))
  const slot = page.querySelector('[data-slot]')!
  slot.append(comment.element)
  for (const each of [slot, page.querySelector('[data-reels]')!]) {
    each.removeAttribute('data-slot')
    each.removeAttribute('data-reels')
  }
  return {
    page,
    href: `${SITE}/reel/998`,
    title: TITLE,
    expected: [{ root: page, record: null, certain: [] }, ...comment.expected],
  }
}

const MEASURED = 'measured facts, September to October 2026'

/** All surfaces of Facebook. */
export const facebookSurfaces: readonly Surface[] = [
  ['home feed', MEASURED, (words: Words) => showHome(words, drawCards(words, 'home'))] as const,
  [
    'home: a group’s post',
    MEASURED,
    (words: Words) =>
      showHome(
        words,
        makeCards(
          words,
          [{ author: 'group' }, { buttonless: true, comments: 0 }, { author: 'group anonymous' }, { author: 'page' }],
          'home',
        ),
      ),
  ] as const,
  [
    'home: shares',
    `${MEASURED}; the shared card as on earlier pages`,
    (words: Words) =>
      showHome(
        words,
        makeCards(
          words,
          [{ shares: 'words' }, { shares: 'wordless' }, {}, { shares: 'words', wordless: true }],
          'home',
        ),
      ),
  ] as const,
  [
    'home: one row of buttons',
    'nobody has seen it: a card without buttons next to one that has them, or to a reel',
    (words: Words) => {
      const full = words.below(3)
      const cards = full === 2 ? [{}] : [{}, {}]
      const options = cards.map((_, at) => ({ buttonless: at !== full, comments: 0 }))
      return showHome(words, makeCards(words, options, 'home'), full === 2 ? 'before' : 'none')
    },
  ] as const,
  [
    'home: translated',
    MEASURED,
    (words: Words) => showHome(words, drawCards(words, 'home', { translated: true, wordless: false })),
  ] as const,
  [
    'group feed',
    'a saved page, January 2026',
    (words: Words) => {
      const group = words.id()
      return showPage('div[role="main"]\n  (3×) div[role="feed"][data-slot]', drawCards(words, 'group', { group }), {
        href: `${SITE}/groups/${group}`,
      })
    },
  ] as const,
  [
    'group: anonymous',
    `a saved page, January 2026; the name from ${MEASURED}`,
    (words: Words) =>
      showPage(
        'div[role="main"]\n  (3×) div[role="feed"][data-slot]',
        drawCards(words, 'group', { author: 'anonymous', group: words.id() }),
      ),
  ] as const,
  [
    'search feed',
    'a saved page, December 2025',
    (words: Words) =>
      showPage(
        'div[role="main"]\n  (3×) div[role="feed"]\n    div[data-virtualized="false"][data-slot]',
        [
          ...drawCards(words, 'search', { attachment: 'reel', translated: false }),
          ...drawCards(words, 'search', { author: 'group' }).slice(0, 2),
        ],
        { href: `${SITE}/search/posts/?q=lang` },
      ),
  ] as const,
  [
    'dialog over feed',
    `a saved page, January 2026; the feed behind from ${MEASURED}`,
    (words: Words) => showDialogOver(words, { attachment: 'photos' }, ['words', 'gif', 'reply']),
  ] as const,
  [
    'comments',
    `saved pages, November 2025 and January 2026; the others from ${MEASURED}`,
    (words: Words) => showDialogOver(words, {}, COMMENT_KINDS),
  ] as const,
  [
    'share in a dialog',
    'a saved page, January 2026; the shared card as on earlier pages',
    (words: Words) =>
      showDialogOver(words, { shares: words.pick(['words', 'wordless'] as const) }, ['anonymous', 'words']),
  ] as const,
  ['photo viewer: pcb', MEASURED, (words: Words) => showViewer(words, 'pcb', true)] as const,
  ['photo viewer: group', MEASURED, (words: Words) => showViewer(words, 'gm', true)] as const,
  ['photo viewer: album', MEASURED, (words: Words) => showViewer(words, 'a', words.happens(2))] as const,
  ['Messenger', MEASURED, showMessenger] as const,
  ['group in Arabic', 'a saved page, April 2026', showArabic] as const,
  ['without account', 'a saved page, November 2025', showLoggedOut] as const,
  ['reels and videos', MEASURED, showVideos] as const,
].map(([name, basis, build]) => ({ name, basis, site: 'facebook', build }))
