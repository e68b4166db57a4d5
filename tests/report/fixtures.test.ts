// @vitest-environment happy-dom
import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { capturePost } from '../../utils/report/capture/capture-post.ts'
import { validatePostSource } from '../../utils/report/capture/validate-source.ts'
import { type CapturedPost, capturedPostSchema } from '../../utils/report/model/captured-post.ts'
import { facebookPosts } from '../../utils/sites/facebook-posts.ts'
import { type PostSelectors, SITE_IDS } from '../../utils/sites/site-definition.ts'
import { zaloPosts } from '../../utils/sites/zalo-posts.ts'
import { facebookFixtures } from './fixtures/facebook.ts'
import { zaloFixtures } from './fixtures/zalo.ts'
import { findPointableElements, loadFixture, type PostFixture } from './post-fixtures.ts'
import { makeElement, showPage } from './sample-pages.ts'

const NOW = Date.UTC(2026, 10, 24, 7, 5)
/** More than the longest wait of a capture, in milliseconds of the fake clock. */
const CAPTURE_TIMEOUT = 2000
const ZALO_TITLE = 'Tổ dân phố Đồi Chè'

/** How a site shows posts: its page around them, and the title that a capture reads there. */
interface SiteFixtures {
  posts: readonly PostSelectors[]
  fixtures: readonly PostFixture[]
  title: string
  buildPage(inside: PostFixture['inside'], cards: readonly Node[]): Element
}

const SITES: Record<(typeof SITE_IDS)[number], SiteFixtures> = {
  facebook: {
    posts: facebookPosts,
    fixtures: facebookFixtures,
    title: 'Bảng tin | Facebook',
    buildPage: (inside, cards) => {
      const feed = makeElement('div', { role: 'feed' }, ...cards.map((card) => makeElement('div', {}, card)))
      return makeElement('div', { role: inside }, inside === 'main' ? feed : cards[0]!)
    },
  },
  zalo: {
    posts: zaloPosts,
    fixtures: zaloFixtures,
    title: ZALO_TITLE,
    buildPage: (inside, cards) => {
      const list = makeElement('div', { id: 'messageViewContainer' }, ...cards)
      const title = makeElement('div', { class: 'header-title' }, makeElement('div', { class: 'title' }, ZALO_TITLE))
      const chat = inside === 'dialog' ? makeElement('div', { role: 'dialog' }, list) : list
      return makeElement('div', { id: 'chatView' }, title, chat)
    },
  },
}
type SiteName = keyof typeof SITES

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  document.title = '(7) Bảng tin | Facebook'
})
afterEach(() => {
  vi.useRealTimers()
})

async function capture(site: SiteName, element: Element, href: string): Promise<CapturedPost | null> {
  const captured = capturePost(element, { id: site, posts: SITES[site].posts }, { location: { href }, now: NOW })
  await vi.advanceTimersByTimeAsync(CAPTURE_TIMEOUT)
  return captured
}

/** Shows the page of a site with some cards, one below the other. */
function show(site: SiteName, inside: PostFixture['inside'], ...cards: Node[]): void {
  showPage(SITES[site].buildPage(inside, cards))
}

function record(site: SiteName, fixture: PostFixture, several = false): CapturedPost {
  return {
    site,
    title: SITES[site].title,
    capturedAt: '2026-11-24T07:05:00.000Z',
    ...fixture.record,
    ...(several && fixture.fromBar ? { permalink: null } : {}),
  }
}

/** Whether a fixture is a message; messages and posts are never on the same page. */
const isMessage = (fixture: PostFixture) => fixture.record.kind === 'message'

describe.each(SITE_IDS)('the fixtures of %s', (site) => {
  const { fixtures } = SITES[site]

  it('have one record for each HTML file', () => {
    const files = readdirSync(`${import.meta.dirname}/fixtures/${site}`).map((name) => name.replace(/\.html$/, ''))
    expect(fixtures.map(({ name }) => name).sort()).toEqual(files.sort())
    expect(fixtures.length, `tests/report/fixtures/${site}.ts`).toBeGreaterThanOrEqual(6)
  })

  it.each(fixtures)('are captured exactly: $name', async (fixture) => {
    const count = findPointableElements(loadFixture(site, fixture.name)).length
    expect(count).toBeGreaterThan(0)
    for (let at = 0; at < count; at++) {
      const card = loadFixture(site, fixture.name)
      show(site, fixture.inside, card)
      const captured = await capture(site, findPointableElements(card)[at]!, fixture.page)
      expect(captured).toEqual(record(site, fixture))
      expect(capturedPostSchema.safeParse(captured).success).toBe(true)
      expect(validatePostSource(captured!, fixture.page), 'accepted by the background').toEqual(captured)
    }
  })

  it.each(fixtures)('are captured without the neighbour above or below: $name', async (fixture) => {
    for (const other of fixtures) {
      if (other === fixture || isMessage(other) !== isMessage(fixture)) continue
      for (const above of [true, false]) {
        const [card, neighbour] = [loadFixture(site, fixture.name), loadFixture(site, other.name)]
        show(site, 'main', ...(above ? [neighbour, card] : [card, neighbour]))
        // The address bar can belong to either post, so with two posts on the page it identifies none.
        for (const href of [fixture.page, other.page]) {
          expect(await capture(site, findPointableElements(card)[0]!, href), `next to ${other.name}`).toEqual(
            record(site, fixture, true),
          )
        }
      }
    }
  })
})

it("does not use a neighbour's tooltip as a post's time", async () => {
  const card = loadFixture('facebook', 'no-permalink')
  show('facebook', 'main', card, loadFixture('facebook', 'hover'))
  document.body.append(makeElement('div', { role: 'tooltip' }, 'Thứ Hai, 2 tháng 3 2026 lúc 09:00'))
  expect(await capture('facebook', findPointableElements(card)[0]!, SITES.facebook.fixtures[0]!.page)).toMatchObject({
    shownTime: null,
    permalink: null,
  })
})

it('removes the tooltip of its hover after the capture', async () => {
  const card = loadFixture('facebook', 'hover')
  show('facebook', 'main', card)
  await capture('facebook', findPointableElements(card)[0]!, 'https://www.facebook.com/')
  expect(document.querySelector('[role="tooltip"]')).toBeNull()
})

it.each(['Kho Ảnh Bến Lở', 'Kho-Ảnh (Bến Lở) $& [1]'])(
  "removes the author's name from image descriptions: %s",
  async (author) => {
    const post = loadFixture('facebook', 'picture-only')
    post.querySelector('h3 span')!.textContent = author
    const [first, second] = post.querySelectorAll('a[href*="/photo"] img')
    first!.setAttribute('alt', `Ảnh của ${author.toUpperCase()}, có thể là hình ảnh về x${author}`)
    second!.setAttribute('alt', author)
    show('facebook', 'main', post)
    expect(await capture('facebook', findPointableElements(post)[0]!, 'https://www.facebook.com/')).toMatchObject({
      author,
      pictureTexts: [`Ảnh của …, có thể là hình ảnh về x${author}`],
    })
  },
)

describe('a link card in a post', () => {
  const links = ['/nannhan/posts/pfbid0Nan1', '/reel/123456', '/nannhan/videos/99', '/photo/?fbid=77&set=pcb.70']
  const picture = () => makeElement('img', { alt: '', src: 'x.jpg' })
  const words = () => [makeElement('div', {}, 'VÍ DỤ.VN'), makeElement('span', {}, 'Nạn nhân nói gì')]
  const cards = [
    ['as one link', (href: string) => makeElement('div', {}, makeElement('a', { href }, picture(), ...words()))],
    [
      'as a link for its picture and a link for its text',
      (href: string) =>
        makeElement('div', {}, makeElement('a', { href }, picture()), makeElement('a', { href }, ...words())),
    ],
  ] as const

  it.each(cards.flatMap(([how, make]) => links.map((href) => [how, href, make] as const)))(
    'does not provide the permalink of the post, %s: %s',
    async (_how, href, make) => {
      for (const name of ['picture-only', 'no-permalink']) {
        const post = loadFixture('facebook', name)
        post.querySelector('.x10l6tqk')?.replaceChildren()
        post.querySelector('[data-ad-rendering-role="like_button"]')!.parentElement!.before(make(href))
        show('facebook', 'main', post)
        const pointed = post.querySelector('[data-ad-rendering-role="like_button"]')!
        expect(await capture('facebook', pointed, 'https://www.facebook.com/'), name).toMatchObject({ permalink: null })
      }
    },
  )
})
