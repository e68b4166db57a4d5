// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { locatePost } from '../../../utils/report/capture/locate-post.ts'
import { findPhraseRects } from '../../../utils/report/capture/phrase-rects.ts'
import { createPostRegistry } from '../../../utils/report/capture/post-registry.ts'
import { readVisibleText } from '../../../utils/report/capture/visible-text.ts'
import { findPersonalPhrases } from '../../../utils/report/model/personal-phrases.ts'
import { facebookPosts } from '../../../utils/sites/facebook-posts.ts'
import { makeFacebookPost, showPage } from '../sample-pages.ts'
import { POST } from '../sample-report.ts'

const REQUEST = { capturedAt: 't', scroll: false, author: null, phrases: [] }
const AT = { capturedAt: 't' }

/** Sets the rectangle of an element, because happy-dom has no layout. */
function place(element: Element, left: number, top: number, width: number, height: number): void {
  element.getBoundingClientRect = () => new DOMRect(left, top, width, height)
}

const own = (card: Element) => card.querySelector('[data-ad-rendering-role="story_message"]') ?? card

beforeEach(() => {
  Object.assign(window, { innerWidth: 1000, innerHeight: 800 })
})

describe('the post registry', () => {
  it('finds a captured post again, and returns null after its element was removed', () => {
    const card = makeFacebookPost({ words: ['Bài thứ nhất'] })
    showPage(card, makeFacebookPost({ words: ['Bài thứ hai'] }))
    const captured = createPostRegistry({ posts: facebookPosts })
    captured.remember(own(card), AT)
    expect(captured.find('t')?.container.textContent).toContain('Bài thứ nhất')
    expect(captured.find('khác')).toBeNull()
    card.remove()
    expect(captured.find('t')).toBeNull()
  })

  it('returns null when the elements show another post', () => {
    const card = makeFacebookPost({ words: ['Bài thứ nhất'] })
    showPage(card)
    const captured = createPostRegistry({ posts: facebookPosts })
    captured.remember(own(card), AT)
    const words = captured.find('t')!.own[0]!
    words.textContent = 'Bài của người khác'
    expect(captured.find('t')).toBeNull()
  })
})

describe('locatePost', () => {
  const capturePost = () => {
    const card = makeFacebookPost({ words: ['Bài'] })
    showPage(card)
    const captured = createPostRegistry({ posts: facebookPosts })
    captured.remember(own(card), AT)
    return captured.find('t')!
  }

  it('returns the visible part of the post, and whether it is only a part', async () => {
    const post = capturePost()
    place(post.container, 100, 50, 600, 300)
    expect(await locatePost(post, REQUEST, window)).toMatchObject({
      view: { width: 1000, height: 800 },
      box: { left: 100, top: 50, width: 600, height: 300 },
      partial: false,
    })
    place(post.container, 100, -50, 600, 3000)
    expect(await locatePost(post, REQUEST, window)).toMatchObject({
      box: { left: 100, top: 0, width: 600, height: 800 },
      partial: true,
    })
    place(post.container, 100, 900, 600, 300)
    expect(await locatePost(post, REQUEST, window)).toBeNull()
  })

  it('ends the box above the buttons, before the comments', async () => {
    const post = capturePost()
    place(post.container, 0, 0, 600, 500)
    place(post.own[0]!, 0, 60, 600, 100)
    place(post.container.querySelector('[data-ad-rendering-role="like_button"]')!, 0, 200, 100, 30)
    expect((await locatePost(post, REQUEST, window))?.box.height).toBe(200)
  })

  it('clips the box to a scrolling ancestor', async () => {
    const post = capturePost()
    const dialog = document.createElement('div')
    dialog.style.overflow = 'auto'
    post.container.replaceWith(dialog)
    dialog.append(post.container)
    place(dialog, 0, 100, 600, 200)
    place(post.container, 0, 50, 600, 500)
    expect(await locatePost(post, REQUEST, window)).toMatchObject({
      box: { left: 0, top: 100, width: 600, height: 200 },
      partial: true,
    })
  })
})

describe('findPhraseRects', () => {
  const rects = (root: Element, words: string) => {
    const found: string[] = []
    const create = document.createRange.bind(document)
    document.createRange = () => {
      const range = create()
      range.getClientRects = () => {
        found.push(range.toString())
        return [new DOMRect(0, 0, 10, 10)] as unknown as DOMRectList
      }
      return range
    }
    findPhraseRects(root, [words])
    document.createRange = create
    return found
  }

  it('finds every occurrence across elements and line breaks', () => {
    const root = document.createElement('div')
    const [bold, rest] = [document.createElement('b'), document.createElement('span')]
    bold.textContent = '0912'
    rest.textContent = ' 345\n678 và 0912345678'
    root.append('Số ', bold, rest)
    expect(rects(root, '0912 345 678')).toEqual(['0912 345\n678', '0912345678'])
    expect(rects(root, 'không có')).toEqual([])
    expect(rects(root, '  ')).toEqual([])
  })

  it('finds a captured phrase despite invisible characters and hidden elements in it', () => {
    const root = document.createElement('div')
    document.body.replaceChildren(root)
    root.innerHTML =
      'Gọi 09\u200b12<span style="display:none">999</span> 3\u00ad45\u{e0041}<i style="font-size:0">x</i>678 nhé'
    const [phrase] = findPersonalPhrases({ ...POST, text: readVisibleText(root) })
    expect(phrase).toBe('0912 345678')
    expect(rects(root, phrase!)).toHaveLength(1)
    expect(rects(root, 'nhé')).toEqual(['nhé'])
  })

  it('finds a phrase whose digits are images', () => {
    const root = document.createElement('div')
    document.body.replaceChildren(root)
    root.innerHTML = `Zalo ${[...'0912345678'].map((digit) => `<img alt="${digit}\ufe0f\u20e3" src="">`).join('')}!`
    const phrases = findPersonalPhrases({ ...POST, text: readVisibleText(root) })
    expect(phrases).toHaveLength(1)
    expect(rects(root, phrases[0]!)).toHaveLength(1)
    expect(rects(root, '!')).toEqual(['!'])
  })
})
