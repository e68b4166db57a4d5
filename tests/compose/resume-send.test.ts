// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { findBox } from '../../utils/compose/find-box.ts'
import { triggerSend } from '../../utils/compose/resume-send.ts'
import { readControlName } from '../../utils/compose/send-control.ts'
import { findOptionalSite } from '../../utils/sites/optional/find-optional-site.ts'
import { linkedinSite } from '../../utils/sites/optional/linkedin.ts'
import { redditSite } from '../../utils/sites/optional/reddit.ts'
import { tiktokSite } from '../../utils/sites/optional/tiktok.ts'
import type { Site } from '../../utils/sites/site-definition.ts'
import { buildOutline } from '../outline.ts'
import { dispatchTrusted, findElement, putHtml } from './user-events.ts'

const CHAT = `
main
  div[data-e2e="dm-new-chatbox"]
    div[data-e2e="dm-new-input-editor"]
      div[contenteditable="true"][role="textbox"] «Lời nháp»
    svg[data-e2e="dm-new-send-btn"]`

const SHARE_BOX = `
div[id="interop-outlet"]
  shadow-root
    div[role="dialog"][data-test-modal-id="sharebox"]
      div[class="ql-editor"][contenteditable="true"][data-test-ql-editor-contenteditable="true"]
        p «Lời nháp»
      button[class="share-actions__primary-action"] «Post»`

const NEW_POST = `
r-post-composer-form
  shreddit-composer
    div[contenteditable="true"][role="textbox"] «Lời nháp»
  r-post-form-submit-button[id="submit-post-button"]
    shadow-root
      button «Post»`

/** Makes a site send a box, as "Vẫn gửi" does, and returns what was clicked. */
function sendAnyway(
  site: Site,
  editor: HTMLElement,
  control?: Element,
  controlName: string | undefined = control && readControlName(control),
): { clicked: (EventTarget | undefined)[]; hasBegun: (() => boolean) | undefined } {
  const found = findBox(site, editor)!
  const clicked: (EventTarget | undefined)[] = []
  const stop = new AbortController()
  document.addEventListener('click', (event) => clicked.push(event.composedPath()[0]), { signal: stop.signal })
  const held = { box: found.box, editor, control, controlName, text: 'Lời nháp' }
  const hasBegun = triggerSend(site, held, found)
  stop.abort()
  return { clicked, hasBegun }
}

describe('triggerSend', () => {
  it('presses a control that is an svg, once', () => {
    document.body.replaceChildren(buildOutline(CHAT))
    const { clicked, hasBegun } = sendAnyway(tiktokSite, findElement('[contenteditable]'))
    expect(clicked).toEqual([document.querySelector('svg')])
    expect(hasBegun?.()).toBe(false)
    document.querySelector('svg')!.remove()
    expect(hasBegun?.()).toBe(true)
  })

  it('presses a control in an open shadow root, once, and sees there whether the site has begun', () => {
    document.body.replaceChildren(buildOutline(SHARE_BOX))
    const { shadowRoot } = findElement('#interop-outlet')
    const editor = shadowRoot!.querySelector<HTMLElement>('.ql-editor')!
    const { clicked, hasBegun } = sendAnyway(linkedinSite, editor)
    expect(clicked).toEqual([shadowRoot!.querySelector('button')])
    expect(hasBegun?.()).toBe(false)
    editor.remove()
    expect(hasBegun?.()).toBe(true)
  })

  it.each([
    ['<textarea id="o">Lời nháp</textarea>', []],
    // As a browser does for Enter in a line: the first button that submits.
    ['<input id="o" type="text" placeholder="Tiêu đề" value="Lời nháp">', ['luu']],
  ])('presses what was pressed, on a page whose buttons are not known: %s', (box, byKey) => {
    putHtml(`<form>${box}<button type="button" id="dang">Đăng</button><button id="luu">Lưu</button></form>`)
    const site = findOptionalSite(new URL('https://co-quan.example/'))
    const send = (control?: Element) =>
      sendAnyway(site, findElement('#o'), control).clicked.map((each) => (each as Element).id)
    expect(send(findElement('#luu'))).toEqual(['luu'])
    expect(send()).toEqual(byKey)
    findElement('#o').addEventListener('keydown', (event) => event.preventDefault())
    expect(send()).toEqual([])
  })

  it('presses the button that was drawn in the place of the pressed one, and no other', () => {
    putHtml('<form><textarea id="o">Lời nháp</textarea><button id="luu">Gửi</button><button>Đăng</button></form>')
    const site = findOptionalSite(new URL('https://co-quan.example/'))
    const pressed = findElement('#luu')
    pressed.replaceWith(pressed.cloneNode(true))
    expect(sendAnyway(site, findElement('#o'), pressed).clicked).toEqual([findElement('#luu')])
    findElement('#luu').remove()
    expect(sendAnyway(site, findElement('#o'), pressed)).toEqual({ clicked: [], hasBegun: undefined })
  })

  it('sees that a form is on its way before the page shows that', () => {
    putHtml('<form><textarea id="o">Lời nháp</textarea><button id="luu">Gửi</button></form>')
    const site = findOptionalSite(new URL('https://co-quan.example/'))
    for (const leaves of [true, false]) {
      const { hasBegun } = sendAnyway(site, findElement('#o'), findElement('#luu'))
      if (leaves) dispatchTrusted(window, new Event('beforeunload'))
      expect(hasBegun?.()).toBe(leaves)
    }
  })

  it.each([
    ['', []],
    ['<button type="button" id="moi">Gửi</button>', ['moi']],
  ])('presses no button that the page has made another one of meanwhile, with %j next to it', (more, expected) => {
    putHtml(`<div><textarea>Lời nháp</textarea><button type="button" id="luu">Hủy</button>${more}</div>`)
    const site = findOptionalSite(new URL('https://co-quan.example/'))
    const { clicked } = sendAnyway(site, findElement('textarea'), findElement('#luu'), 'Gửi')
    expect(clicked.map((each) => (each as Element).id)).toEqual(expected)
  })

  it('presses no button that the page has disabled meanwhile', () => {
    putHtml('<form><textarea id="o">Lời nháp</textarea><button id="luu" disabled>Gửi</button></form>')
    const site = findOptionalSite(new URL('https://co-quan.example/'))
    expect(sendAnyway(site, findElement('#o'), findElement('#luu'))).toEqual({ clicked: [], hasBegun: undefined })
  })

  it('submits the form of a line by its own button, also outside of it', () => {
    putHtml(`<form id="f"><input id="o" type="text" placeholder="Bình luận" value="Lời nháp">
      <button form="khac">Xóa bài</button></form><form id="khac"></form><button form="f" id="gui">Gửi</button>`)
    const site = findOptionalSite(new URL('https://co-quan.example/'))
    const { clicked } = sendAnyway(site, findElement('#o'))
    expect(clicked).toEqual([findElement('#gui')])
  })

  it('sees after a key that the box’s own control is busy', () => {
    putHtml('<main><div><textarea id="o">Lời nháp</textarea><button type="button" id="gui">Gửi</button></div></main>')
    const site = findOptionalSite(new URL('https://co-quan.example/'))
    const { hasBegun } = sendAnyway(site, findElement('#o'))
    expect(hasBegun?.()).toBe(false)
    findElement('#gui').setAttribute('aria-busy', 'true')
    expect(hasBegun?.()).toBe(true)
  })

  it('presses no button of the same name of an older post', () => {
    const old = '<ul><li>Bài cũ <button type="button" id="cu">Trả lời</button></li></ul>'
    const own = '<button type="button" id="moi">Trả lời</button>'
    const site = findOptionalSite(new URL('https://co-quan.example/'))
    for (const [now, expected] of [
      [own, ['moi']],
      ['<button type="button">Gửi</button>', []],
    ] as const) {
      putHtml(`<main>${old}<div><textarea id="o">Lời nháp</textarea>${own}</div></main>`)
      const pressed = findElement('#moi')
      pressed.outerHTML = now
      expect(sendAnyway(site, findElement('#o'), pressed).clicked.map((each) => (each as Element).id)).toEqual(expected)
    }
  })

  it('presses the button inside a custom element', () => {
    document.body.replaceChildren(buildOutline(NEW_POST))
    const { clicked } = sendAnyway(redditSite, findElement('[contenteditable]'))
    expect(clicked).toEqual([findElement('#submit-post-button').shadowRoot!.querySelector('button')])
  })
})
