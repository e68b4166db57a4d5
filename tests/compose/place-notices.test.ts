// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { placeNotices } from '../../components/compose/place-notices.ts'
import { findEditor } from '../../utils/compose/editor-element.ts'
import type { FoundBox } from '../../utils/compose/find-box.ts'
import { findBox } from '../../utils/compose/find-box.ts'
import { facebookSite } from '../../utils/sites/facebook.ts'
import { findElement, putHtml } from './user-events.ts'

const layer = document.createElement('div')
layer.innerHTML = '<div class="notice"></div>'
const notice = layer.querySelector<HTMLElement>('.notice')!
Object.defineProperties(notice, { offsetWidth: { value: 400 }, offsetHeight: { value: 40 } })

beforeEach(() => {
  Object.defineProperties(document.documentElement, {
    clientWidth: { value: 1366, configurable: true },
    clientHeight: { value: 650, configurable: true },
  })
  Object.assign(window, { innerHeight: 650 })
  notice.style.bottom = ''
})

/** A dialog with a text and a button, each with where it is: left, top, width and height. */
function drawBox(at: { dialog: number[]; text: number[]; button: number[] }): {
  found: FoundBox
  control: HTMLElement
} {
  putHtml(`<div role="dialog" id="dialog" style="border-top-style: solid; border-top-width: 1px">
    <div id="text" style="box-shadow: none" role="textbox" contenteditable="true" aria-label="Tạo bài viết"></div>
    <div id="button" role="button">Đăng</div>
  </div>`)
  for (const [id, rect] of Object.entries(at))
    findElement(`#${id}`).getBoundingClientRect = () => new DOMRect(...(rect as [number, number, number, number]))
  return { found: findBox(facebookSite, findEditor(findElement('#text'))!)!, control: findElement('#button') }
}

it('moves a notice above the frame of a box at the foot of the window', () => {
  const { found, control } = drawBox({
    dialog: [300, 500, 800, 150],
    text: [300, 550, 700, 60],
    button: [1000, 560, 40, 30],
  })
  placeNotices(layer, [found], () => control)
  expect(notice.style.bottom).toBe('158px')
})

it('keeps at least text and send control free where the frame is as high as the window', () => {
  const { found, control } = drawBox({
    dialog: [433, 0, 500, 650],
    text: [433, 100, 500, 200],
    button: [433, 600, 500, 40],
  })
  placeNotices(layer, [found], () => control)
  expect(notice.style.bottom).toBe('58px')
})

it('leaves a notice where it is without a box, or without any room', () => {
  placeNotices(layer, [], () => undefined)
  expect(notice.style.bottom).toBe('24px')
  const { found } = drawBox({ dialog: [0, 0, 1366, 650], text: [0, 0, 1366, 650], button: [0, 0, 10, 10] })
  placeNotices(layer, [found], () => undefined)
  expect(notice.style.bottom).toBe('')
})
