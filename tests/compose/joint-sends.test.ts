// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CheckResult } from '../../utils/checks/index.ts'
import { registerChecks } from '../../utils/compose/checks-registry.ts'
import { DraftSession } from '../../utils/compose/draft-session.ts'
import { findBox } from '../../utils/compose/find-box.ts'
import { createIgnoreList } from '../../utils/compose/ignore-list.ts'
import { readEditor } from '../../utils/compose/read-editor.ts'
import { SendGuard, type SendHold, type SendNotice } from '../../utils/compose/send-guard.ts'
import { rememberDelivered } from '../../utils/compose/written-boxes.ts'
import type { Draft, Finding } from '../../utils/draft.ts'
import { listenInFrame } from '../../utils/lib/window-events.ts'
import { facebookSite } from '../../utils/sites/facebook.ts'
import { findOptionalSite } from '../../utils/sites/optional/find-optional-site.ts'
import { xSite } from '../../utils/sites/optional/x.ts'
import type { Site } from '../../utils/sites/site-definition.ts'
import { makeFakeChecks } from './fake-checks.ts'
import { clickElement, dispatchTrusted, findElement, pressKey, putHtml, USER_EVENT } from './user-events.ts'

const unknownSite = findOptionalSite(new URL('https://co-quan.example/'))
let stopper: AbortController
beforeEach(() => {
  stopper = new AbortController()
  // The document of these tests has no layout.
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true)
})
afterEach(() => {
  stopper.abort()
  vi.restoreAllMocks()
})

const makeFinding = (level: Finding['level'], { index, 0: word }: RegExpExecArray): Finding => ({
  check: 'secret-marking',
  level,
  message: '',
  provisions: [],
  start: index,
  end: index + word.length,
})

const EDITORS = 'textarea, input, [contenteditable]'

/**
 * Guards the sends of the page while somebody writes in one box, after all others; "mật" is a serious finding, "nhẹ" a
 * softer one.
 */
function startGuard(
  site: Site,
  editor: string | HTMLElement,
  others: readonly HTMLElement[] = [...document.querySelectorAll<HTMLElement>(EDITORS)],
) {
  const check = ({ text }: Draft): CheckResult => ({
    findings: [...text.matchAll(/mật|nhẹ/g)].map((match) => makeFinding(match[0] === 'mật' ? 'stop' : 'warn', match)),
    unavailable: [],
  })
  registerChecks(makeFakeChecks(check))
  const ignored = createIgnoreList(
    () => Promise.resolve(null),
    () => undefined,
  )
  const session = new DraftSession({ choices: {}, ignored, onChange: () => undefined })
  const active = findBox(site, typeof editor === 'string' ? findElement(editor) : editor)
  session.enter(active)
  session.check()
  let held: SendHold | undefined
  const notices: SendNotice[] = []
  const options = {
    site,
    session,
    active: () => active,
    mayHold: () => true,
    stopFixing: () => undefined,
    onHeld: (hold: SendHold | undefined) => {
      held = hold
    },
    onNotice: (notice: SendNotice | undefined) => notice && notices.push(notice),
    onUnread: () => undefined,
    onFault: (error: unknown) => {
      throw error
    },
  }
  const guard = new SendGuard(options, stopper.signal)
  for (const other of others) {
    guard.enter(findBox(site, other))
    guard.follow(readEditor(other).text)
  }
  guard.enter(active)
  return { guard, getHeld: () => held, getNotices: () => notices }
}

/** A form whose title was written in last, with a softer finding, and whose text in a frame has a serious one. */
function writeInForm(title = 'nhẹ') {
  const inner = drawForm(title)
  const started = startGuard(unknownSite, '#o', [inner.body])
  listenInFrame(inner.defaultView!)
  return { inner, ...started }
}

/** Draws the form, in place of one that is there. Returns the document in its frame. */
function drawForm(title: string): Document {
  putHtml(`<form><input id="o" type="text" placeholder="Tiêu đề" value="${title}"><button id="luu">Lưu</button></form>`)
  const frame = document.createElement('iframe')
  frame.srcdoc = '<p></p>'
  findElement('form').append(frame)
  const inner = frame.contentDocument!
  Object.defineProperty(inner.defaultView, 'frameElement', { value: frame })
  inner.body.setAttribute('contenteditable', 'true')
  inner.body.innerHTML = '<p>mật</p>'
  return inner
}

const submit = () => dispatchTrusted(findElement('form'), new Event('submit', USER_EVENT))

it('holds the text in a frame although the title was written last, without the findings of the title', () => {
  const { getHeld } = writeInForm()
  clickElement(findElement('#luu'))
  submit()
  expect(getHeld()?.box.isFrame).toBe(true)
  expect(getHeld()?.lighter).toEqual([])
})

it('holds a form that is submitted because of a press in its frame', () => {
  const { inner, getHeld } = writeInForm()
  clickElement(inner.body)
  submit()
  expect(getHeld()).toBeDefined()
})

it('asks about the title, too, before the form is sent', () => {
  const { inner, guard, getHeld } = writeInForm('mật thư')
  clickElement(findElement('#luu'))
  submit()
  expect(getHeld()?.editor).toBe(findElement('#o'))
  guard.release()
  expect(getHeld()?.editor).toBe(inner.body)
})

it('holds the text in a frame for Ctrl+Enter in the title', () => {
  const { getHeld } = writeInForm()
  pressKey(findElement('#o'), 'Enter', { ctrlKey: true })
  expect(getHeld()?.box.isFrame).toBe(true)
})

it('holds the title for a form whose text in a frame was written last', () => {
  const inner = drawForm('mật')
  inner.body.textContent = 'thường'
  const { getHeld } = startGuard(unknownSite, inner.body, [findElement('#o')])
  listenInFrame(inner.defaultView!)
  clickElement(findElement('#luu'))
  submit()
  expect(getHeld()?.editor).toBe(findElement('#o'))
})

it('asks about the text in a frame when the page draws the form again meanwhile', () => {
  const { guard, getHeld } = writeInForm('mật thư')
  clickElement(findElement('#luu'))
  submit()
  drawForm('mật thư')
  guard.release()
  expect(getHeld()?.box.isFrame).toBe(true)
})

describe('boxes of one form', () => {
  const boxes = (...html: string[]) => html.map((each) => `<p>${each}</p>`).join('')
  const text = (id: string, value: string) => `<textarea id="${id}">${value}</textarea>`

  it.each([
    [
      'a text area above the title that was written last',
      text('a', 'mật'),
      '<input type="text" placeholder="Tiêu đề" id="o" value="nhẹ">',
    ],
    [
      'a title above the text that was written last',
      '<input type="text" placeholder="Tiêu đề" id="a" value="mật">',
      text('o', 'nhẹ'),
    ],
    ['a summary above the text', text('a', 'mật'), text('o', 'nhẹ')],
    ['an editor', '<div id="a" role="textbox" contenteditable="true">mật</div>', text('o', 'nhẹ')],
  ])('are held for %s', (_, other, last) => {
    putHtml(`<form>${boxes(other, last)}<button id="luu">Đăng</button></form>`)
    const { guard, getHeld } = startGuard(unknownSite, '#o')
    clickElement(findElement('#luu'))
    expect(getHeld()?.editor).toBe(findElement('#a'))
    guard.cancel()
    submit()
    expect(getHeld()?.editor).toBe(findElement('#a'))
  })

  it('are held for another box of a dialog without a form', () => {
    putHtml(`<div role="dialog">${boxes(text('a', 'mật'), text('o', 'nhẹ'))}<button id="luu">Đăng</button></div>`)
    const { getHeld } = startGuard(unknownSite, '#o')
    clickElement(findElement('#luu'))
    expect(getHeld()?.editor).toBe(findElement('#a'))
  })

  it.each([
    [
      'without a form',
      `<main><div>${text('a', 'mật')}</div><div>${text('o', 'nhẹ')}</div><button id="luu">Đăng</button></main>`,
    ],
    [
      'outside of their form',
      `${text('a" form="f', 'mật')}<form id="f">${text('o', 'nhẹ')}<button id="luu">Đăng</button></form>`,
    ],
  ])('are held for a box %s', (_, html) => {
    putHtml(html)
    const { getHeld } = startGuard(unknownSite, '#o')
    clickElement(findElement('#luu'))
    const form = document.querySelector('form')
    if (form) dispatchTrusted(form, new Event('submit', USER_EVENT))
    expect(getHeld()?.editor).toBe(findElement('#a'))
  })

  it('are held for a box of a tab that is hidden now, if somebody has written there', () => {
    putHtml(`<form>${text('a', 'mật')}${text('o', 'nhẹ')}<button id="luu">Lưu</button></form>`)
    const { guard, getHeld } = startGuard(unknownSite, '#o', [])
    vi.mocked(Element.prototype.checkVisibility).mockImplementation(function (this: Element) {
      return this.id !== 'a'
    })
    clickElement(findElement('#luu'))
    submit()
    expect(getHeld()).toBeUndefined()
    guard.enter(findBox(unknownSite, findElement('#a')))
    clickElement(findElement('#luu'))
    submit()
    expect(getHeld()?.editor).toBe(findElement('#a'))
  })

  it('are held for a text that a script has put in, or that was drawn again, and not for one that the page came with', () => {
    const letter = 'mật, đơn\n của công dân'
    putHtml(`<form>${text('a', letter)}${text('o', 'nhẹ')}<button id="luu">Lưu</button></form>`)
    const { guard } = startGuard(unknownSite, '#o', [])
    rememberDelivered()
    const press = () => {
      clickElement(findElement('#luu'))
      submit()
      return guard.cancel()?.text
    }
    const area = () => findElement('#a') as HTMLTextAreaElement
    expect(press()).toBeUndefined()
    // As editors for web pages and servers write it.
    area().outerHTML = '<div role="textbox" contenteditable="true" id="a"><p>mật, đơn của công dân</p></div>'
    expect(press()).toBeUndefined()
    findElement('#a').outerHTML = text('a', '')
    area().value = 'mật, bản nháp cũ'
    expect(press()).toBe('mật, bản nháp cũ')
    area().value = 'mật kia'
    guard.enter(findBox(unknownSite, area()))
    guard.follow('mật kia \n')
    guard.enter(findBox(unknownSite, findElement('#o')))
    area().outerHTML = text('a', 'mật kia')
    rememberDelivered()
    expect(press()).toBe('mật kia')
  })

  it('are held for a form whose text was written in another place last', () => {
    putHtml(`<form>${text('a', 'mật')}<button id="luu">Lưu</button></form>${text('o', 'nhẹ')}`)
    const { getHeld } = startGuard(unknownSite, '#o')
    clickElement(findElement('#luu'))
    submit()
    expect(getHeld()?.editor).toBe(findElement('#a'))
  })

  it('are sent by the key that was pressed, not by a button of the form', () => {
    putHtml(
      `<form><button id="xoa">Xóa bài</button>${text('a', 'mật')}${text('o', 'nhẹ')}<button id="dang">Đăng</button></form>`,
    )
    const pressed: string[] = []
    const listen = (type: string) =>
      document.addEventListener(type, ({ target }) => pressed.push(`${type} ${(target as Element).id}`), {
        signal: stopper.signal,
      })
    listen('click')
    listen('keydown')
    const { guard, getHeld } = startGuard(unknownSite, '#o')
    pressKey(findElement('#o'), 'Enter', { ctrlKey: true })
    expect(getHeld()?.editor).toBe(findElement('#a'))
    guard.release()
    expect(pressed).toEqual(['keydown o'])
  })

  it('ask once about a text that does not change', () => {
    putHtml(`<form>${text('a', 'mật')}${text('o', 'nhẹ')}<button type="button" id="luu">Đăng</button></form>`)
    const { guard, getHeld } = startGuard(unknownSite, '#o')
    clickElement(findElement('#luu'))
    expect(getHeld()).toBeDefined()
    guard.release()
    ;(findElement('#o') as HTMLTextAreaElement).value = 'một câu khác'
    guard.follow('một câu khác')
    clickElement(findElement('#luu'))
    expect(getHeld()).toBeUndefined()
  })

  it.each([
    [
      'a line in a form of its own',
      '<form><input type="text" placeholder="Viết bình luận" id="o"><button>Gửi</button></form>',
    ],
    ['a comment in a form of its own', '<form><textarea id="o"></textarea><button>Gửi</button></form>'],
    [
      'a filled comment with an icon',
      '<form><textarea id="o">hay quá</textarea><button type="button">➤</button></form>',
    ],
  ])('are held at their own button although %s was entered last', (_, other) => {
    putHtml(
      `<main><div>${text('b', '')}${text('a', 'mật')}<button type="button" id="luu">Đăng</button></div>${other}</main>`,
    )
    const { getHeld } = startGuard(unknownSite, '#o')
    clickElement(findElement('#luu'))
    expect(getHeld()?.editor).toBe(findElement('#a'))
  })

  it.each([
    [
      'a row with a title',
      `<div>${text('a', 'mật')}<div><input type="text" placeholder="Tiêu đề" id="o" value=""><button id="luu">Đăng</button></div></div>`,
    ],
    [
      'a column with a summary',
      `<main><div>${text('a', 'mật')}</div><div>${text('o', 'tóm tắt')}<button id="luu">Đăng</button></div></main>`,
    ],
    [
      'the foot of a dialog with a note',
      `<div role="dialog"><div>${text('a', 'mật')}</div><div>${text('o', '')}<button id="luu">Đăng</button></div></div>`,
    ],
  ])('are held where their button is in %s', (_, html) => {
    putHtml(html.replaceAll('<button', '<button type="button"'))
    const { getHeld } = startGuard(unknownSite, '#o')
    clickElement(findElement('#luu'))
    expect(getHeld()?.editor).toBe(findElement('#a'))
  })

  it.each([
    [
      'a form with a summary next to it',
      `<main><div>${text('a', 'mật')}</div><aside><form>${text('o', '')}<button id="luu">Đăng</button></form></aside></main>`,
    ],
    [
      'its own row, below a form with a title',
      `<div><form><input type="text" placeholder="Tiêu đề" id="o"></form>${text('a', 'mật')}<button id="luu">Đăng</button></div>`,
    ],
    [
      'a page with a form to comment',
      `<main>${text('a', 'mật')}<button id="luu">Đăng</button><form><input type="text" placeholder="Viết bình luận" id="o"><button>➤</button></form></main>`,
    ],
    [
      'a page whose editor has a button to comment',
      `<main>${text('o', 'tóm tắt')}<div><div role="toolbar"><button>Bình luận</button></div>${text('a', 'mật')}</div><button id="luu">Đăng</button></main>`,
    ],
    [
      'a bar above them, and once more next to them',
      `<main><div><button id="luu">Đăng</button></div><div>${text('o', 'tiêu đề')}</div><div>${text('a', 'mật')}<button>Đăng</button></div></main>`,
    ],
    [
      'a bar above them, next to a button of another name and look',
      `<main><div><button id="luu">Đăng</button></div>${text('o', 'tiêu đề')}<div>${text('a', 'mật')}<button><i>send</i> Đăng bài</button></div></main>`,
    ],
    [
      'a head above several forms',
      `<main><header><button id="luu">Đăng</button></header><form>${text('o', 'tóm tắt')}</form><form>${text('a', 'mật')}</form></main>`,
    ],
    [
      'the foot of a page whose text has a form with a button for pictures',
      `<main>${text('o', 'tóm tắt')}<form>${text('a', 'mật')}<button id="anh">📎</button></form><footer><button id="luu">Đăng</button></footer></main>`,
    ],
    [
      'a form whose parts have buttons to send files',
      `<form>${text('o', 'tóm tắt')}<div>${text('a', 'mật')}<button>Gửi</button></div><button id="luu">Đăng</button></form>`,
    ],
  ])('are held where their button is in %s', (_, html) => {
    putHtml(html.replaceAll('<button', '<button type="button"'))
    document.querySelector('#anh')?.removeAttribute('type')
    const { getHeld } = startGuard(unknownSite, '#o')
    clickElement(findElement('#luu'))
    expect(getHeld()?.editor).toBe(findElement('#a'))
  })

  it.each([
    ['Đăng', 'mật, bản nháp hôm qua'],
    ['Lưu', undefined],
  ])('that the page came with are held at "%s": %s', (name, expected) => {
    putHtml(`<form><input type="text" placeholder="Tiêu đề" id="o">${text('a', 'mật, bản nháp hôm qua')}
      <button id="luu">${name}</button></form>`)
    const { getHeld } = startGuard(unknownSite, '#o', [])
    rememberDelivered()
    clickElement(findElement('#luu'))
    expect(getHeld()?.text).toBe(expected)
  })

  it('are held for a text that the browser has given back to a page that was loaded again', () => {
    putHtml(`<form>${text('a', '')}${text('o', 'nhẹ')}<button id="luu">Lưu</button></form>`)
    ;(findElement('#a') as HTMLTextAreaElement).value = 'mật'
    rememberDelivered()
    const { getHeld } = startGuard(unknownSite, '#o', [])
    clickElement(findElement('#luu'))
    submit()
    expect(getHeld()?.text).toBe('mật')
  })

  it('are not held for the button of an empty box next to them', () => {
    const place = (id: string, value: string) => `<div>${text(id, value)}<button type="button">Gửi</button></div>`
    putHtml(`<main>${place('o', 'mật')}${place('a', '')}</main>`)
    const { getHeld } = startGuard(unknownSite, '#o')
    clickElement(document.querySelectorAll('button')[1]!)
    expect(getHeld()).toBeUndefined()
  })

  it('are sent by the key in a box whose button is not known, and not by the button of another box', () => {
    putHtml(`<main><div>${text('b', 'nháp')}<button type="button" id="dang">Đăng</button></div>
      <div><input type="text" placeholder="Nhập tin nhắn" id="o" value="mật"><button type="button">➤</button></div></main>`)
    const seen: string[] = []
    for (const type of ['click', 'keydown'])
      document.addEventListener(type, ({ target }) => seen.push(`${type} ${(target as Element).id}`), {
        signal: stopper.signal,
      })
    const { guard, getHeld } = startGuard(unknownSite, '#o')
    pressKey(findElement('#o'), 'Enter')
    expect(getHeld()?.editor).toBe(findElement('#o'))
    guard.release()
    expect(seen).toEqual(['keydown o'])
  })

  it('are not sent by a button of another form after theirs was drawn again without the pressed box', () => {
    vi.useFakeTimers()
    const form = `<form>${text('a', 'mật')}${text('o', 'nhẹ')}<button id="luu">Lưu</button></form>`
    const comment = `<form>${text('b', '')}<button id="gui">Gửi</button></form>`
    putHtml(`<main>${form}${comment}</main>`)
    const clicked: string[] = []
    const { guard, getHeld, getNotices } = startGuard(unknownSite, '#o')
    clickElement(findElement('#luu'))
    submit()
    expect(getHeld()?.editor).toBe(findElement('#a'))
    document.addEventListener('click', ({ target }) => clicked.push((target as Element).id), { signal: stopper.signal })
    findElement('form').outerHTML = form.replace('nhẹ', 'nhẹ hơn')
    guard.release()
    vi.advanceTimersByTime(3000)
    vi.useRealTimers()
    expect([clicked, getNotices()]).toEqual([[], ['press-again']])
  })

  it('are not held for a form that only closes its dialog', () => {
    putHtml(`<dialog open><form method="dialog">${text('o', 'mật')}<button id="huy">Hủy</button></form></dialog>`)
    const { getHeld } = startGuard(unknownSite, '#o')
    clickElement(findElement('#huy'))
    submit()
    expect(getHeld()).toBeUndefined()
  })

  it('are asked about after a line whose Enter submits them, too', () => {
    putHtml(`<form><input type="text" placeholder="Tiêu đề" id="o" value="mật một">${text('a', 'mật hai')}
      <button id="luu">Lưu</button></form>`)
    const { guard, getHeld } = startGuard(unknownSite, '#o')
    const submits = vi.fn((event: Event) => event.preventDefault())
    document.addEventListener('submit', submits, { signal: stopper.signal })
    pressKey(findElement('#o'), 'Enter')
    expect(getHeld()?.text).toBe('mật một')
    guard.release()
    expect(getHeld()?.text).toBe('mật hai')
    expect(submits).not.toHaveBeenCalled()
    guard.release()
    expect(submits).toHaveBeenCalledOnce()
  })

  it('are not held for a line to search in', () => {
    putHtml(
      '<main><input type="text" placeholder="Nhập nội dung cần tìm" id="o" value="mật"><button>Tìm</button></main>',
    )
    const { getHeld } = startGuard(unknownSite, '#o')
    pressKey(findElement('#o'), 'Enter')
    expect(getHeld()).toBeUndefined()
  })

  it('are not held for a box with another send control', () => {
    const own = (id: string, value: string) => `<div>${text(id, value)}<button id="luu-${id}">Gửi</button></div>`
    putHtml(`<div role="dialog">${own('a', 'mật')}${own('o', 'nhẹ')}</div>`)
    const { getHeld } = startGuard(unknownSite, '#o')
    clickElement(findElement('#luu-o'))
    expect(getHeld()).toBeUndefined()
    pressKey(findElement('#o'), 'Enter', { ctrlKey: true })
    expect(getHeld()).toBeUndefined()
  })

  it.each([
    '<button type="button" id="luu">Đăng</button>',
    '<p>Ghi chú</p><button type="button" id="luu">Gửi</button>',
  ])('are held at a button of a dialog that asks once more: %s', (html) => {
    putHtml(`<main><div>${text('a', 'mật')}<button type="button">Hoàn tất</button></div>${text('o', 'nhẹ')}</main>
        <div role="dialog">Chắc chưa? <button type="button">Hủy</button>${html}</div>`)
    const { guard, getHeld } = startGuard(unknownSite, '#o')
    const presses = vi.fn()
    findElement('#luu').addEventListener('click', presses)
    clickElement(findElement('#luu'))
    expect(getHeld()?.text).toBe('mật')
    guard.release()
    expect(presses).toHaveBeenCalledOnce()
  })

  it('are not asked about again at a dialog that asks once more, but for another conversation in their box', () => {
    putHtml(
      `<main>${text('o', 'mật')}</main><div role="dialog">Chắc chưa? <button type="button" id="luu">Đăng</button></div>`,
    )
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const { guard, getHeld } = startGuard(unknownSite, '#o')
    const press = () => {
      clickElement(findElement('#luu'))
      // Longer than one press may pass.
      vi.advanceTimersByTime(4000)
    }
    press()
    guard.release()
    press()
    press()
    expect(getHeld()).toBeUndefined()
    findElement('#o').setAttribute('aria-label', 'Tin nhắn cho Bình')
    press()
    vi.useRealTimers()
    expect(getHeld()?.text).toBe('mật')
  })

  it.each(['<main>', '<div role="dialog">', '<form>'])(
    'are held for Ctrl+Enter in %s with an icon for a button',
    (start) => {
      putHtml(`${start}<input type="text" placeholder="Tiêu đề" id="o" value="nhẹ">${text('a', 'mật')}
      <button type="button">➤</button>`)
      const { getHeld } = startGuard(unknownSite, '#o')
      pressKey(findElement('#o'), 'Enter', { ctrlKey: true })
      expect(getHeld()?.text).toBe('mật')
    },
  )

  it.each([
    ['<div role="textbox" contenteditable="true" id="a"><p>mật,</p><p>đơn của<br>dân</p></div>'],
    ['<textarea id="a">&lt;p&gt;mật, đơn của&amp;nbsp;d&amp;acirc;n&lt;/p&gt;</textarea>'],
  ])('that the page came with are not held where it has drawn them otherwise: %s', (html) => {
    putHtml(`<form>${html}${text('o', 'nhẹ')}<button id="luu">Lưu</button></form>`)
    const { getHeld } = startGuard(unknownSite, '#o', [])
    rememberDelivered()
    findElement('#a').outerHTML = '<div role="textbox" contenteditable="true" id="a"><p>mật, đơn của dân</p></div>'
    clickElement(findElement('#luu'))
    submit()
    expect(getHeld()).toBeUndefined()
  })

  it.each([
    [
      'parts of a page-wide form',
      `<form><div>${text('a', 'mật')}<button>Gửi bình luận</button></div><div>${text('o', 'nhẹ')}<button id="luu">Gửi</button></div></form>`,
    ],
    [
      'composers with their button in a bar',
      `<ul><li>${text('a', 'mật')}<div class="comment-toolbar"><button>Gửi</button></div></li><li>${text('o', 'nhẹ')}<div class="comment-toolbar"><button id="luu">Gửi</button></div></li></ul>`,
    ],
  ])('are not held for another of the %s', (_, html) => {
    putHtml(html.replaceAll('<button', '<button type="button"'))
    const { getHeld } = startGuard(unknownSite, '#o')
    clickElement(findElement('#luu'))
    expect(getHeld()).toBeUndefined()
  })

  it.each([
    ['div role="dialog"', 'type="tel"'],
    ['form', 'type="email"'],
    ['form', ''],
  ])('are not held for a number that a %s asks for in an input %s', (part, type) => {
    putHtml(`<main><div>${text('o', 'mật')}<button type="button">Gửi</button></div></main>
      <${part}>Để lại số điện thoại <input ${type}><button type="button" id="luu">Gửi</button></${part.split(' ')[0]}>`)
    const { getHeld } = startGuard(unknownSite, '#o')
    clickElement(findElement('#luu'))
    expect(getHeld()).toBeUndefined()
  })

  it('are held at the head of a page next to their title', () => {
    putHtml(`<main><header><input type="text" placeholder="Tiêu đề" id="o"><button type="button" id="luu">Đăng</button></header>
      <div>${text('a', 'mật')}<button type="button">Đăng</button></div></main>`)
    const { getHeld } = startGuard(unknownSite, '#o')
    clickElement(findElement('#luu'))
    expect(getHeld()?.text).toBe('mật')
  })

  it('are not held for a letter that is answered, as the page came with it', () => {
    putHtml(`<form>${text('a', 'mật, đơn')}${text('o', 'trả lời')}<button type="button" id="luu">Gửi</button></form>`)
    const { getHeld } = startGuard(unknownSite, '#o', [findElement('#o')])
    rememberDelivered()
    clickElement(findElement('#luu'))
    expect(getHeld()).toBeUndefined()
  })

  it('are not held for a form whose button is an icon', () => {
    putHtml(`<main><div>${text('o', 'nhẹ')}<button type="button" id="luu">Gửi bình luận</button></div>
      <form>${text('a', 'mật')}<button>➤</button></form></main>`)
    const { getHeld } = startGuard(unknownSite, '#o')
    clickElement(findElement('#luu'))
    expect(getHeld()).toBeUndefined()
  })

  it('are not held for what is written in another form', () => {
    const form = (id: string, value: string) => `<form>${text(id, value)}<button id="luu-${id}">Đăng</button></form>`
    putHtml(form('a', 'mật') + form('o', 'nhẹ'))
    const { getHeld } = startGuard(unknownSite, '#o')
    clickElement(findElement('#luu-o'))
    expect(getHeld()).toBeUndefined()
  })

  it('are not held for a comment that is not sent with the one that is', () => {
    const comment = (id: string, value: string) =>
      `<div id="${id}" role="textbox" contenteditable="true" aria-label="Viết bình luận">${value}</div>`
    putHtml(`<div role="dialog">${comment('a', 'mật')}${comment('o', 'nhẹ')}</div>`)
    const { getHeld } = startGuard(facebookSite, '#o')
    pressKey(findElement('#o'), 'Enter')
    expect(getHeld()).toBeUndefined()
  })
})

it('does not hold a form that a script submits', () => {
  const { getHeld } = writeInForm()
  submit()
  expect(getHeld()).toBeUndefined()
})

describe('a thread of several parts', () => {
  /** Writes the last of the parts in the end, and counts the presses that reach the page. */
  function writeThread(...texts: string[]) {
    const parts = texts.map(
      (text, index) => `<div id="o${index}" data-testid="tweetTextarea_${index}" contenteditable="true">${text}</div>`,
    )
    putHtml(`<div role="dialog">${parts.join('')}<button id="gui" data-testid="tweetButton">Post all</button></div>`)
    const presses = vi.fn()
    findElement('#gui').addEventListener('click', presses)
    return { presses, ...startGuard(xSite, `#o${texts.length - 1}`, []) }
  }

  /** Has the page ignore what we press. */
  function ignorePressesOfOurs(): void {
    const ignore = (event: Event) => event.isTrusted || event.stopImmediatePropagation()
    window.addEventListener('click', ignore, { capture: true, signal: stopper.signal })
  }

  it('is held for a part that was written before', () => {
    const { getHeld } = writeThread('mật', 'thường')
    clickElement(findElement('#gui'))
    expect(getHeld()?.text).toBe('mật')
  })

  it('is held by a key in another part, too', () => {
    const { getHeld } = writeThread('mật', 'thường')
    pressKey(findElement('#o1'), 'Enter', { ctrlKey: true })
    expect(getHeld()?.text).toBe('mật')
  })

  it('is sent when each part with a finding was asked about, once', () => {
    const { guard, presses, getHeld } = writeThread('mật một', 'thường', 'mật hai')
    clickElement(findElement('#gui'))
    expect(getHeld()?.text).toBe('mật hai')
    guard.release()
    expect(getHeld()?.text).toBe('mật một')
    expect(presses).not.toHaveBeenCalled()
    guard.release()
    expect(getHeld()).toBeUndefined()
    expect(presses).toHaveBeenCalledOnce()
  })

  it('is not sent when the writer goes back to one of its parts', () => {
    const { guard, presses, getHeld } = writeThread('mật một', 'mật hai')
    clickElement(findElement('#gui'))
    guard.release()
    guard.cancel()
    expect(getHeld()).toBeUndefined()
    expect(presses).not.toHaveBeenCalled()
  })

  it('is sent by the next press where the page ignores ours', () => {
    vi.useFakeTimers()
    const { guard, getHeld, getNotices } = writeThread('mật một', 'mật hai')
    ignorePressesOfOurs()
    clickElement(findElement('#gui'))
    guard.release()
    guard.release()
    vi.advanceTimersByTime(3000)
    expect(getNotices()).toEqual(['press-again'])
    clickElement(findElement('#gui'))
    expect(getHeld()).toBeUndefined()
    vi.useRealTimers()
  })

  it('is not asked about again when the page draws a part again', () => {
    const { guard, presses, getHeld } = writeThread('mật một', 'mật hai')
    clickElement(findElement('#gui'))
    guard.release()
    const first = findElement('#o0')
    const last = findElement('#o1')
    last.replaceWith(last.cloneNode(true))
    first.replaceWith(first.cloneNode(true))
    guard.release()
    expect(getHeld()).toBeUndefined()
    expect(presses).toHaveBeenCalledOnce()
  })

  it('is asked about on when the page draws all of its parts again', () => {
    const { guard, getHeld } = writeThread('mật một', 'mật hai')
    clickElement(findElement('#gui'))
    const dialog = findElement('[role="dialog"]')
    dialog.replaceWith(dialog.cloneNode(true))
    guard.release()
    expect(getHeld()?.text).toBe('mật một')
    expect(getHeld()?.editor).toBe(findElement('#o0'))
  })

  it('is asked about again when a part changes while another one is asked about', () => {
    const { guard, presses, getHeld } = writeThread('mật một', 'mật hai')
    clickElement(findElement('#gui'))
    guard.release()
    findElement('#o1').textContent = 'mật khác'
    guard.release()
    expect(getHeld()?.text).toBe('mật khác')
    guard.release()
    expect(getHeld()).toBeUndefined()
    expect(presses).toHaveBeenCalledOnce()
  })

  it('is held when the part that was written last becomes serious meanwhile', () => {
    const { guard, presses, getHeld } = writeThread('mật một', 'thường')
    clickElement(findElement('#gui'))
    findElement('#o1').textContent = 'mật nữa'
    guard.release()
    expect(getHeld()?.text).toBe('mật nữa')
    expect(presses).not.toHaveBeenCalled()
  })

  it('is sent by the next press where the page ignores ours, also after a part has changed', () => {
    vi.useFakeTimers()
    const { guard, getHeld, getNotices } = writeThread('mật một', 'mật hai')
    ignorePressesOfOurs()
    clickElement(findElement('#gui'))
    findElement('#o1').textContent = 'mật hai sửa'
    guard.release()
    expect(getHeld()?.changed).toBe(true)
    guard.release()
    guard.release()
    vi.advanceTimersByTime(3000)
    expect(getNotices()).toEqual(['press-again'])
    clickElement(findElement('#gui'))
    expect(getHeld()).toBeUndefined()
    vi.useRealTimers()
  })

  it('is not held for a part that is not shown', () => {
    const { getHeld } = writeThread('mật', 'thường')
    vi.mocked(Element.prototype.checkVisibility).mockReturnValue(false)
    clickElement(findElement('#gui'))
    expect(getHeld()).toBeUndefined()
  })
})
