// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { findEditor } from '../../utils/compose/editor-element.ts'
import { findBox } from '../../utils/compose/find-box.ts'
import { toSendAttempt } from '../../utils/compose/send-attempt.ts'
import { facebookSite } from '../../utils/sites/facebook.ts'
import { genericBox } from '../../utils/sites/generic-box.ts'
import { SITES } from '../../utils/sites/index.ts'
import { findOptionalSite } from '../../utils/sites/optional/find-optional-site.ts'
import { OPTIONAL_SITES } from '../../utils/sites/optional/index.ts'
import type { Site } from '../../utils/sites/site-definition.ts'
import { findElement, putHtml } from '../compose/user-events.ts'

const forum = findOptionalSite(new URL('https://dien-dan.example/chu-de/7'))

function findKind(site: Site, html: string): string | undefined {
  putHtml(html)
  const editor = findEditor(findElement('#o'))
  return editor && findBox(site, editor)?.box.kind
}

it('finds a known site by its host, and names any other page by its host', () => {
  expect(findOptionalSite(new URL('https://x.com/home')).id).toBe('x')
  expect(forum).toMatchObject({ id: 'other', name: 'dien-dan.example' })
})

describe('on a page whose site is not known', () => {
  it.each([
    ['<textarea id="o"></textarea>', 'post'],
    ['<div id="o" role="textbox" contenteditable="true"></div>', 'post'],
    ['<input id="o" placeholder="Viết bình luận…">', 'message'],
    ['<input id="o" type="text" aria-label="Nội dung góp ý">', 'message'],
    ['<input id="o" type="text" placeholder="Type a message">', 'message'],
  ])('%s is a box', (html, kind) => {
    expect(findKind(forum, html)).toBe(kind)
  })

  it.each([
    '<input id="o" type="text" placeholder="Số căn cước công dân">',
    '<input id="o" type="text" aria-label="Họ và tên">',
    '<input id="o">',
    '<input id="o" type="search" placeholder="Tìm bình luận">',
    '<input id="o" type="text" role="combobox" aria-label="Tìm tin nhắn">',
    '<div role="search"><input id="o" type="text" placeholder="Tìm trong nội dung"></div>',
    '<input id="o" type="password" placeholder="Tin nhắn">',
    '<input id="o" type="text" readonly placeholder="Tin nhắn">',
    '<input id="o" type="submit" value="Gửi bình luận">',
  ])('%s is none', (html) => {
    expect(findKind(forum, html)).toBeUndefined()
  })

  it.each(['<button>Đăng ngay</button>', '<input type="submit" value="Trả lời nhanh">'])(
    'a form with %s sends when it is submitted',
    (button) => {
      putHtml(`<form><textarea id="o"></textarea>${button}</form>`)
      const editor = findEditor(findElement('#o'))!
      const active = findBox(forum, editor)!
      const submitted = new Event('submit')
      Object.defineProperty(submitted, 'target', { value: findElement('form') })
      expect(toSendAttempt(forum, submitted, active)).toMatchObject({ editor })
    },
  )
})

it('an editable body is a box in a frame only', () => {
  document.body.contentEditable = 'true'
  expect(findKind(forum, '<p id="o"></p>')).toBeUndefined()
  document.body.removeAttribute('contenteditable')
})

it('of the sites that are known, YouTube alone has frames looked into', () => {
  const known = [...SITES, ...OPTIONAL_SITES]
  expect(known.flatMap(({ id, hasFrames }) => (hasFrames ? [id] : []))).toEqual(['youtube'])
  expect(known.flatMap(({ boxes }) => [...boxes, genericBox]).filter(({ isFrame }) => isFrame)).toEqual([])
  expect(forum.hasFrames).toBe(true)
  expect(forum.boxes.filter(({ isFrame }) => isFrame)).toHaveLength(1)
})

it.each([
  'Đăng bài',
  'Gửi bài viết',
  'Đăng tin bài',
  'Xuất bản',
  'Xuất bản bài viết',
  'Gửi duyệt',
  'Gửi ý kiến',
  'Gửi',
])('"%s" sends an editor in a frame', (name) => {
  const { names } = forum.boxes.find(({ isFrame }) => isFrame)!.send
  expect(names.some((each) => each.test(name))).toBe(true)
})

it('a line is no box on a site whose boxes are known', () => {
  expect(findKind(facebookSite, '<input id="o" type="text" placeholder="Viết bình luận…">')).toBeUndefined()
})
