// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import {
  findClosest,
  getFrame,
  getFrameDocument,
  getParentElement,
  hasNode,
  isElement,
  isInDocument,
} from '../../utils/lib/dom-tree.ts'

let frame: HTMLIFrameElement
let inner: Document
beforeEach(() => {
  document.body.innerHTML = '<form></form><p>Trang</p>'
  frame = document.createElement('iframe')
  frame.srcdoc = '<p>Khung</p>'
  document.querySelector('form')!.append(frame)
  inner = frame.contentDocument!
  // This DOM leaves it out.
  Object.defineProperty(inner.defaultView, 'frameElement', { value: frame })
})

it('what is in a frame lies inside the frame and what is around it', () => {
  const form = document.querySelector('form')!
  expect(getFrame(inner.body)).toBe(frame)
  expect(getFrame(document.body)).toBeNull()
  expect(getParentElement(inner.body)).toBe(inner.documentElement)
  expect(getParentElement(inner.documentElement)).toBe(frame)
  expect(getParentElement(document.documentElement)).toBeNull()
  expect(findClosest(inner.body, 'form')).toBe(form)
  expect(hasNode(form, inner.body)).toBe(true)
  expect(hasNode(document.querySelector('p')!, inner.body)).toBe(false)
  expect(hasNode(form, null)).toBe(false)
  expect(isInDocument(inner.body)).toBe(true)
  expect(getFrameDocument(form)).toBeUndefined()
})

it('what was in a frame that is gone is not in the document', () => {
  const { body } = inner
  frame.remove()
  expect(isInDocument(body)).toBe(false)
  expect(getFrame(body)).toBeNull()
})

it('knows an element of any document, on a path that ends with documents and windows', () => {
  const path = [inner.body, inner, frame.contentWindow!, document.body, document, window]
  expect(path.filter((each) => isElement(each))).toEqual([inner.body, document.body])
})
