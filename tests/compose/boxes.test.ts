// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { boxOf } from '../../utils/compose/box.ts'
import { boxOfControl, controlOfBox, controlsOnPath } from '../../utils/compose/control.ts'
import { editorAround } from '../../utils/compose/editor.ts'
import { facebook } from '../../utils/sites/facebook.ts'
import { practice } from '../../utils/sites/practice.ts'
import type { Site } from '../../utils/sites/site.ts'
import { zalo } from '../../utils/sites/zalo.ts'
import { find, put } from './dom.ts'

const editable = (label: string, more = '') =>
  `<div role="textbox" contenteditable="true" aria-label="${label}" ${more}><p><br></p></div>`
const kindOf = (site: Site, selector: string) => {
  const editor = editorAround(find(selector))
  return editor && boxOf(site, editor)?.box.kind
}

describe('what a box of Facebook is', () => {
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
  ])('%s: %s, in whatever normal form', (label, kind) => {
    for (const form of ['NFC', 'NFD'] as const) {
      put(`<div role="dialog">${editable(label.normalize(form))}</div>`)
      expect(kindOf(facebook, '[role=textbox] p')).toBe(kind)
    }
  })

  it('goes by the placeholder where there is no label', () => {
    put('<div role="textbox" contenteditable="true" aria-placeholder="Aa"></div>')
    expect(kindOf(facebook, '[role=textbox]')).toBe('message')
  })

  it('is a post in a dialog and a comment elsewhere when no label tells', () => {
    put(`<div role="dialog">${editable('?')}</div>`)
    expect(kindOf(facebook, '[role=textbox]')).toBe('post')
    put(editable('?'))
    expect(kindOf(facebook, '[role=textbox]')).toBe('comment')
  })
})

describe('what is no box', () => {
  it.each([
    ['a button with a box’s label', '<div role="button" aria-label="Viết bình luận" tabindex="0">Bình luận</div>'],
    ['the opener of the post dialog', '<div role="button">Châu ơi, bạn đang nghĩ gì thế?</div>'],
    ['a search field', '<input type="search" aria-label="Tìm kiếm trên Facebook">'],
    ['a password', '<input type="password">'],
    ['a one-line field', '<input type="text">'],
    ['a combo box', '<div role="combobox" contenteditable="true"></div>'],
    ['a search box', '<div role="searchbox" contenteditable="true"></div>'],
    ['something in a search form', '<form role="search"><textarea></textarea></form>'],
    ['a box that only shows', '<textarea readonly></textarea>'],
    ['an editable without a role', '<div contenteditable="true"></div>'],
    ['text', '<p>Bình luận</p>'],
  ])('%s', (_name, html) => {
    const element = put(html)
    for (const each of [element, ...element.querySelectorAll('*')]) {
      const editor = editorAround(each)
      expect(editor && boxOf(facebook, editor)).toBeUndefined()
    }
  })

  it('takes the outermost editable around a place, and what surrounds an island in it', () => {
    put(
      `<div id="out" ${'role="textbox"'} contenteditable="true"><p><span contenteditable="false"><b>@Lê</b></span></p></div>`,
    )
    expect(editorAround(find('b'))?.id).toBe('out')
  })
})

const pressed = (site: Site, selector: string, active?: Element) => {
  const path: EventTarget[] = []
  for (let at: Element | null = find(selector); at; at = at.parentElement) path.push(at)
  return controlsOnPath(site, path).flatMap((each) => boxOfControl(site, each, active) ?? [])[0]
}

describe('which box a control sends', () => {
  const dialog = `<div role="dialog">${editable('Bạn đang nghĩ gì?')}
    <div role="button" id="dang" aria-label="Đăng"><span>Đăng</span></div></div>`
  const comments = `<div role="article" id="one">${editable('Viết bình luận…', 'id="a"')}
      <div role="button" id="send-a" aria-label="Đăng bình luận"></div></div>
    <div role="article" id="two">${editable('Viết bình luận…', 'id="b"')}
      <div role="button" id="send-b" aria-label="Đăng bình luận"></div></div>`
  const chat = `<div role="main">${editable('Tin nhắn', 'id="chat"')}<div role="button" id="like" aria-label="Gửi lượt thích"></div>
    <div role="button" id="send" aria-label="Nhấn Enter để gửi"></div></div>`

  it('finds the post of its dialog, from inside the control too', () => {
    put(dialog)
    expect(pressed(facebook, '#dang span')?.editor.getAttribute('aria-label')).toBe('Bạn đang nghĩ gì?')
  })

  it('keeps two comment boxes apart', () => {
    put(`<div>${comments}</div>`)
    expect(pressed(facebook, '#send-a')?.editor.id).toBe('a')
    expect(pressed(facebook, '#send-b', find('#a'))?.editor.id).toBe('b')
  })

  it('never takes the like button for a send, nor the other way round', () => {
    put(chat)
    expect(pressed(facebook, '#like')).toBeUndefined()
    expect(pressed(facebook, '#send')?.editor.id).toBe('chat')
    expect(controlOfBox(boxOf(facebook, find('#chat'))!)?.id).toBe('send')
    find('#send').remove()
    expect(controlOfBox(boxOf(facebook, find('#chat'))!)).toBeUndefined()
  })

  it('leaves out a control that is out of service', () => {
    put(dialog)
    find('#dang').setAttribute('aria-disabled', 'true')
    expect(controlOfBox(boxOf(facebook, find('[role=textbox]'))!)).toBeUndefined()
  })

  it('knows the send of Zalo by its key and not the like in its place', () => {
    put(`<div id="chatInput"><div id="richInput" contenteditable="true"></div>
      <div id="like" data-translate-title="STR_LIKE"></div><div id="send" data-translate-title="STR_SEND"><i id="icon"></i></div></div>`)
    expect(pressed(zalo, '#icon')?.editor.id).toBe('richInput')
    expect(pressed(zalo, '#like')).toBeUndefined()
  })

  it('knows the share dialog of Zalo', () => {
    put(`<div class="zl-modal"><div class="zl-compose"><div class="rich-input" contenteditable="true"></div></div>
      <div role="button" id="share"><div data-translate-inner="STR_SHARE">Chia sẻ</div></div></div>`)
    expect(pressed(zalo, '#share div')?.editor.className).toBe('rich-input')
  })

  it('knows the boxes of the practice page, a text area among them', () => {
    put(`<form data-box="comment"><textarea></textarea><button type="submit">Gửi</button></form>`)
    expect(kindOf(practice, 'textarea')).toBe('comment')
    expect(pressed(practice, 'button')?.editor.localName).toBe('textarea')
  })
})
