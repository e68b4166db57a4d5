// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { CheckResult } from '../../utils/checks/index.ts'
import { registerChecks } from '../../utils/compose/checks-registry.ts'
import { DraftSession } from '../../utils/compose/draft-session.ts'
import { findBox } from '../../utils/compose/find-box.ts'
import { createIgnoreList } from '../../utils/compose/ignore-list.ts'
import { SendGuard, type SendHold } from '../../utils/compose/send-guard.ts'
import type { Draft, Finding } from '../../utils/draft.ts'
import { listenInFrame } from '../../utils/lib/window-events.ts'
import { findOptionalSite } from '../../utils/sites/optional/find-optional-site.ts'
import { makeFakeChecks } from './fake-checks.ts'
import { clickElement, dispatchTrusted, findElement, putHtml, USER_EVENT } from './user-events.ts'

const site = findOptionalSite(new URL('https://co-quan.example/'))
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

/** A form whose title was written in last, with a softer finding, and whose text in a frame has a serious one. */
function writeInForm(): { inner: Document; getHeld: () => SendHold | undefined } {
  const check = ({ text }: Draft): CheckResult => ({
    findings: [...text.matchAll(/mật|nhẹ/g)].map(
      ({ index, 0: word }): Finding => ({
        check: 'secret-marking',
        level: word === 'mật' ? 'stop' : 'warn',
        message: '',
        provisions: [],
        start: index,
        end: index + word.length,
      }),
    ),
    unavailable: [],
  })
  registerChecks(makeFakeChecks(check))
  putHtml('<form><input id="o" type="text" placeholder="Tiêu đề" value="nhẹ"><button id="luu">Lưu</button></form>')
  const frame = document.createElement('iframe')
  frame.srcdoc = '<p></p>'
  findElement('form').append(frame)
  const inner = frame.contentDocument!
  Object.defineProperty(inner.defaultView, 'frameElement', { value: frame })
  inner.body.setAttribute('contenteditable', 'true')
  inner.body.innerHTML = '<p>mật</p>'
  const ignored = createIgnoreList(
    () => Promise.resolve(null),
    () => undefined,
  )
  const session = new DraftSession({ choices: {}, ignored, onChange: () => undefined })
  const title = findBox(site, findElement('#o'))
  session.enter(title)
  session.check()
  let held: SendHold | undefined
  const options = {
    site,
    session,
    active: () => title,
    mayHold: () => true,
    onHeld: (hold: SendHold | undefined) => {
      held = hold
    },
    onNotice: () => undefined,
    onUnread: () => undefined,
    onFault: (error: unknown) => {
      throw error
    },
  }
  new SendGuard(options, stopper.signal)
  listenInFrame(inner.defaultView!)
  return { inner, getHeld: () => held }
}

const submit = () => dispatchTrusted(findElement('form'), new Event('submit', USER_EVENT))

it('holds the text in a frame although the title was written last, without the findings of the title', () => {
  const { getHeld } = writeInForm()
  clickElement(findElement('#luu'))
  submit()
  expect(getHeld()?.box.isFrame).toBe(true)
  expect(getHeld()?.softer).toBe(0)
})

it('holds a form that is submitted because of a press in its frame', () => {
  const { inner, getHeld } = writeInForm()
  clickElement(inner.body)
  submit()
  expect(getHeld()).toBeDefined()
})

it('does not hold a form that a script submits', () => {
  const { getHeld } = writeInForm()
  submit()
  expect(getHeld()).toBeUndefined()
})
