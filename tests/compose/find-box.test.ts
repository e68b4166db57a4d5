// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { findEditor } from '../../utils/compose/editor-element.ts'
import { findBox } from '../../utils/compose/find-box.ts'
import {
  findBoxForControl,
  findControlForBox,
  findControlsOnPath,
  hasSendControl,
} from '../../utils/compose/send-control.ts'
import { facebookSite } from '../../utils/sites/facebook.ts'
import { findOptionalSite } from '../../utils/sites/optional/find-optional-site.ts'
import { xSite } from '../../utils/sites/optional/x.ts'
import { practiceSite } from '../../utils/sites/practice.ts'
import type { Site } from '../../utils/sites/site-definition.ts'
import { zaloSite } from '../../utils/sites/zalo.ts'
import { findElement, putHtml } from './user-events.ts'

const editable = (label: string, more = '') =>
  `<div role="textbox" contenteditable="true" aria-label="${label}" ${more}><p><br></p></div>`
const kindOf = (site: Site, selector: string) => {
  const editor = findEditor(findElement(selector))
  return editor && findBox(site, editor)?.box.kind
}

describe('the kind of a Facebook box', () => {
  it.each([
    ['Châu ơi, bạn đang nghĩ gì thế?', 'post'],
    ["What's on your mind, Châu?", 'post'],
    ['What’s on your mind?', 'post'],
    ['Tạo bài viết công khai...', 'post'],
    ['Bạn viết gì đi...', 'post'],
    ['Write something...', 'post'],
    ['Mô tả thước phim của bạn...', 'post'],
    ['Bình luận dưới tên Lê Minh Châu', 'comment'],
    ['Viết bình luận công khai...', 'comment'],
    ['Trả lời Trần Văn Bền...', 'comment'],
    ['Comment as Châu Lê', 'comment'],
    ['Write a public comment…', 'comment'],
    ['Leave a comment', 'comment'],
    ['Reply to Bền…', 'comment'],
    ['Tin nhắn', 'message'],
    ['Viết cho Sáu', 'message'],
    ['Message', 'message'],
    ['Write to Sáu', 'message'],
  ])('label "%s" means a %s, in any normal form', (label, kind) => {
    for (const form of ['NFC', 'NFD'] as const) {
      putHtml(`<div role="dialog">${editable(label.normalize(form))}</div>`)
      expect(kindOf(facebookSite, '[role=textbox] p')).toBe(kind)
    }
  })

  it('uses the placeholder where there is no label', () => {
    putHtml('<div role="textbox" contenteditable="true" aria-placeholder="Aa"></div>')
    expect(kindOf(facebookSite, '[role=textbox]')).toBe('message')
  })

  it('is a post in a dialog and a comment elsewhere when the label is unknown', () => {
    putHtml(`<div role="dialog">${editable('?')}</div>`)
    expect(kindOf(facebookSite, '[role=textbox]')).toBe('post')
    putHtml(editable('?'))
    expect(kindOf(facebookSite, '[role=textbox]')).toBe('comment')
  })
})

describe('elements that are not a box', () => {
  it.each([
    ['a button with a box’s label', '<div role="button" aria-label="Viết bình luận" tabindex="0">Bình luận</div>'],
    ['the opener of the post dialog', '<div role="button">Châu ơi, bạn đang nghĩ gì thế?</div>'],
    ['a search field', '<input type="search" aria-label="Tìm kiếm trên Facebook">'],
    ['a password', '<input type="password">'],
    ['a one-line field', '<input type="text">'],
    ['a combo box', '<div role="combobox" contenteditable="true"></div>'],
    ['a combo box that is an editor', '<div role="combobox" contenteditable="true" data-lexical-editor="true"></div>'],
    ['a combo box of several lines', '<textarea role="combobox"></textarea>'],
    ['a search box', '<div role="searchbox" contenteditable="true"></div>'],
    ['something in a search form', '<form role="search"><textarea></textarea></form>'],
    ['a read-only text area', '<textarea readonly></textarea>'],
    ['an editable without a role', '<div contenteditable="true"></div>'],
    ['text', '<p>Bình luận</p>'],
  ])('rejects %s', (_name, html) => {
    const element = putHtml(html)
    for (const each of [element, ...element.querySelectorAll('*')]) {
      const editor = findEditor(each)
      expect(editor && findBox(facebookSite, editor)).toBeUndefined()
    }
  })

  it('takes a combo box for a box where the site asks for it', () => {
    const editor = putHtml('<div role="combobox" contenteditable="true" data-lexical-editor="true"></div>')
    const boxes = facebookSite.boxes.map((box) => ({ ...box, isCombobox: true as const }))
    expect(findBox({ ...facebookSite, boxes }, findEditor(editor)!)?.box).toBe(boxes.at(-1))
  })

  it('finds the outermost editable element, also from a non-editable element in it', () => {
    putHtml(
      `<div id="out" ${'role="textbox"'} contenteditable="true"><p><span contenteditable="false"><b>@Lê</b></span></p></div>`,
    )
    expect(findEditor(findElement('b'))?.id).toBe('out')
  })
})

const pressed = (site: Site, selector: string, active?: Element) => {
  const path: EventTarget[] = []
  for (let at: Element | null = findElement(selector); at; at = at.parentElement) path.push(at)
  return findControlsOnPath(site, path).flatMap((each) => findBoxForControl(site, each, active) ?? [])[0]
}

describe('the box of a send control', () => {
  const dialog = `<div role="dialog">${editable('Bạn đang nghĩ gì?')}
    <div role="button" id="dang" aria-label="Đăng"><span>Đăng</span></div></div>`
  const comments = `<div role="article" id="one">${editable('Viết bình luận…', 'id="a"')}
      <div role="button" id="send-a" aria-label="Đăng bình luận"></div></div>
    <div role="article" id="two">${editable('Viết bình luận…', 'id="b"')}
      <div role="button" id="send-b" aria-label="Đăng bình luận"></div></div>`
  const chat = `<div role="main">${editable('Tin nhắn', 'id="chat"')}<div role="button" id="like" aria-label="Gửi lượt thích"></div>
    <div role="button" id="send" aria-label="Nhấn Enter để gửi"></div></div>`

  it('finds the post of its dialog, also from inside the control', () => {
    putHtml(dialog)
    expect(pressed(facebookSite, '#dang span')?.editor.getAttribute('aria-label')).toBe('Bạn đang nghĩ gì?')
  })

  it('distinguishes two comment boxes', () => {
    putHtml(`<div>${comments}</div>`)
    expect(pressed(facebookSite, '#send-a')?.editor.id).toBe('a')
    expect(pressed(facebookSite, '#send-b', findElement('#a'))?.editor.id).toBe('b')
  })

  it('prefers the box in sight to a hidden copy before it', () => {
    putHtml(`<div role="main">${editable('Viết bình luận…', 'id="copy" hidden')}${editable('Viết bình luận…', 'id="box"')}
      <div role="button" id="send" aria-label="Đăng bình luận"></div></div>`)
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return this.hasAttribute('hidden') ? new DOMRect() : new DOMRect(0, 0, 90, 20)
    })
    expect(pressed(facebookSite, '#send')?.editor.id).toBe('box')
    // What is written in goes first.
    expect(pressed(facebookSite, '#send', findElement('#copy'))?.editor.id).toBe('copy')
    vi.restoreAllMocks()
    expect(pressed(facebookSite, '#send')?.editor.id).toBe('copy')
  })

  it('does not confuse the like button with the send control', () => {
    putHtml(chat)
    expect(pressed(facebookSite, '#like')).toBeUndefined()
    expect(pressed(facebookSite, '#send')?.editor.id).toBe('chat')
    expect(findControlForBox(facebookSite, findBox(facebookSite, findElement('#chat'))!)?.id).toBe('send')
    findElement('#send').remove()
    expect(findControlForBox(facebookSite, findBox(facebookSite, findElement('#chat'))!)).toBeUndefined()
  })

  it('skips a disabled control', () => {
    putHtml(dialog)
    findElement('#dang').setAttribute('aria-disabled', 'true')
    expect(findControlForBox(facebookSite, findBox(facebookSite, findElement('[role=textbox]'))!)).toBeUndefined()
  })

  it.each([
    ['Tiêu đề (để mọi người dễ tìm thấy bài)', true],
    ['Viết bình luận, gõ @ để tìm bạn bè', true],
    ['Tìm kiếm theo nội dung', false],
    ['Nhập nội dung cần tìm', false],
    ['Search by title', false],
  ])('takes the line “%s” of an unknown page for a box: %s', (label, expected) => {
    putHtml(`<input type="text" placeholder="${label}">`)
    const site = findOptionalSite(new URL('https://co-quan.example/'))
    expect(findBox(site, findElement('input')) !== undefined).toBe(expected)
  })

  it('recognizes the send control of Zalo by its key, and not the like button', () => {
    putHtml(`<div id="chatInput"><div id="richInput" contenteditable="true"></div>
      <div id="like" data-translate-title="STR_LIKE"></div><div id="send" data-translate-title="STR_SEND"><i id="icon"></i></div></div>`)
    expect(pressed(zaloSite, '#icon')?.editor.id).toBe('richInput')
    expect(pressed(zaloSite, '#like')).toBeUndefined()
  })

  it('recognizes the share dialog of Zalo', () => {
    putHtml(`<div class="zl-modal"><div class="zl-compose"><div class="rich-input" contenteditable="true"></div></div>
      <div role="button" id="share"><div data-translate-inner="STR_SHARE">Chia sẻ</div></div></div>`)
    expect(pressed(zaloSite, '#share div')?.editor.className).toBe('rich-input')
  })

  it('recognizes the boxes of the practice page, also a text area', () => {
    putHtml(`<form data-box="comment"><textarea></textarea><button type="submit">Gửi</button></form>`)
    expect(kindOf(practiceSite, 'textarea')).toBe('comment')
    expect(pressed(practiceSite, 'button')?.editor.localName).toBe('textarea')
  })
})

describe('what sends a box', () => {
  const forum = findOptionalSite(new URL('https://dien-dan.example/'))
  const post = editable('Tạo bài viết công khai...', 'id="o"')
  const tweet = '<div id="o" contenteditable="true" data-testid="tweetTextarea_0"></div>'
  it.each([
    [
      'a button that is disabled yet',
      xSite,
      `<main>${tweet}<button data-testid="tweetButton" disabled></button></main>`,
    ],
    ['"Tiếp"', facebookSite, `<div role="dialog">${post}<div role="button" aria-label="Tiếp"></div></div>`],
    ['Enter', zaloSite, '<div id="richInput" contenteditable="true"></div>'],
    ['the form of a page', forum, '<form><textarea id="o"></textarea><button>Lên cổng</button></form>'],
    ['an input', forum, '<main><textarea id="o"></textarea><input type="button" value="Gửi"></main>'],
    ['a longer name', forum, '<main><textarea id="o"></textarea><button type="button">Gửi bình luận</button></main>'],
  ])('is recognized: %s', (_, site, html) => {
    putHtml(html)
    expect(hasSendControl(findBox(site, findElement('[contenteditable], textarea'))!)).toBe(true)
  })

  it.each([
    [xSite, `<main>${tweet}<button data-testid="moi"></button></main>`],
    [facebookSite, `<div role="dialog">${post}<div role="button" aria-label="Xong"></div></div>`],
    [forum, '<main><textarea id="o"></textarea><button>Lên cổng</button></main>'],
    [forum, '<form><textarea id="o"></textarea><button type="button">Lên cổng</button></form>'],
  ])('is not recognized on $name', (site, html) => {
    putHtml(html)
    expect(hasSendControl(findBox(site, findElement('#o'))!)).toBe(false)
  })
})
