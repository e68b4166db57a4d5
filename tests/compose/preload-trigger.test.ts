// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchPreloadTriggers } from '../../utils/compose/preload-trigger.ts'
import { facebookSite } from '../../utils/sites/facebook.ts'
import { dispatchTrusted, findElement, pressKey, putHtml, USER_EVENT } from './user-events.ts'

const PAGE = `<div role="main"><div id="post"><p>Bài</p><b id="share" role="button">Chia sẻ</b></div>
  <form><div id="box" role="textbox" contenteditable="true" aria-label="Viết bình luận…"><p>số 123</p></div>
  <b id="emoji" role="button" aria-label="Biểu tượng"></b><b id="send" role="button" aria-label="Đăng bình luận"><i></i></b></form>
  <input id="search" type="search"><input id="file" type="file"></div>`

describe('watchPreloadTriggers', () => {
  let stop: AbortController
  const onNear = vi.fn()
  const over = (selector: string, type = 'pointerover') =>
    dispatchTrusted(findElement(selector), new Event(type, USER_EVENT))

  beforeEach(() => {
    putHtml(PAGE)
    onNear.mockClear()
    stop = new AbortController()
    watchPreloadTriggers(facebookSite, onNear, stop.signal)
  })
  afterEach(() => stop.abort())

  it.each([
    ['the pointer over its send control', () => over('#send i')],
    ['the pointer over the box', () => over('#box p')],
    ['a press of its send control', () => over('#send', 'pointerdown')],
    ['the focus on its send control', () => over('#send', 'focusin')],
    ['a key on its send control', () => pressKey(findElement('#send'), 'Enter')],
  ])('calls back for %s', (_sign, act) => {
    act()
    expect(onNear).toHaveBeenCalledOnce()
  })

  it.each([
    ['a file that is dragged over the page', () => over('#post p', 'dragenter')],
    ['a script of the page that opens the choice of files', () => findElement('#file').click()],
  ])('calls back for %s', (_sign, act) => {
    act()
    expect(onNear).toHaveBeenCalledOnce()
  })

  it.each(['#post p', '#share', '#emoji', '#search'])('ignores the pointer over %s', (selector) => {
    over(selector)
    expect(onNear).not.toHaveBeenCalled()
  })

  it('ignores untrusted events, and all events after the signal has aborted', () => {
    findElement('#send').dispatchEvent(new Event('pointerover', USER_EVENT))
    stop.abort()
    over('#send')
    expect(onNear).not.toHaveBeenCalled()
  })
})
