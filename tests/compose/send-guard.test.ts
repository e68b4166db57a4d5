// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { CheckResult } from '../../utils/checks/index.ts'
import { registerChecks } from '../../utils/compose/checks-registry.ts'
import { DraftSession } from '../../utils/compose/draft-session.ts'
import { findBox } from '../../utils/compose/find-box.ts'
import { openIgnoreList } from '../../utils/compose/ignore-list.ts'
import { SEND_TIMEOUT_MS } from '../../utils/compose/resume-send.ts'
import { SendGuard, type SendHold } from '../../utils/compose/send-guard.ts'
import type { Draft, Finding } from '../../utils/draft.ts'
import { facebookSite } from '../../utils/sites/facebook.ts'
import { makeFakeChecks } from './fake-checks.ts'
import { clickElement, findElement, pressKey, putHtml } from './user-events.ts'

// One check that marks "mật": what the real ones say is tested elsewhere.
const marks = ({ text }: Draft): CheckResult => ({
  findings: [...text.matchAll(/mật/g)].map(
    ({ index }): Finding => ({
      check: 'secret-marking',
      level: 'stop',
      message: '',
      provisions: [],
      start: index,
      end: index + 3,
    }),
  ),
  unavailable: [],
})
const run = vi.fn<(draft: Draft) => CheckResult>()
const checks = makeFakeChecks(run)
registerChecks(checks)

const DIALOG = `<div id="dialog" role="dialog"><div id="box" role="textbox" contenteditable="true" aria-label="Bạn đang nghĩ gì?"><p></p></div>
  <div id="next" role="button" aria-label="Tiếp" tabindex="0"></div><div id="dang" role="button" aria-label="Đăng" tabindex="0"></div></div>`
const CHAT = `<div role="main"><div id="box" role="textbox" contenteditable="true" aria-label="Tin nhắn"><p></p></div>
  <div id="like" role="button" aria-label="Gửi lượt thích"></div><div id="send" role="button" aria-label="Gửi"></div></div>`

describe('one send, one decision', () => {
  let stop: AbortController
  let sends: SendGuard
  let session: DraftSession
  let held: SendHold | undefined
  let may: boolean
  const sent: string[] = []
  const onNotice = vi.fn()
  const onFault = vi.fn()
  const onUnread = vi.fn()
  const box = () => findElement('#box')
  const write = (text: string) => {
    findElement('#box p').textContent = text
    session.touch(true)
    sends.follow(session.read.text)
  }
  const start = (html: string) => {
    putHtml(html)
    stop = new AbortController()
    session = new DraftSession({ choices: {}, ignored: openIgnoreList(), onChange: () => undefined })
    session.enter(findBox(facebookSite, box()))
    sends = new SendGuard(
      {
        site: facebookSite,
        session,
        active: () => session.found,
        mayHold: () => may,
        onHeld: (now) => {
          held = now
        },
        onNotice,
        onUnread,
        onFault,
      },
      stop.signal,
    )
  }
  /** The page: pressing sends what the box holds, and empties it. */
  const pageSends = (selector: string, type = 'click') =>
    findElement(selector).addEventListener(type, () => {
      sent.push(document.querySelector('#box p')?.textContent ?? 'left text')
      if (document.querySelector('#box')) write('')
    })

  beforeEach(() => {
    vi.useFakeTimers()
    fakeBrowser.reset()
    run.mockReset().mockImplementation(marks)
    held = undefined
    may = true
    sent.length = 0
    onNotice.mockClear()
    onFault.mockClear()
    onUnread.mockClear()
  })
  afterEach(() => {
    stop.abort()
    vi.useRealTimers()
  })

  it('sends by the site’s own control, never the like, and says nothing when the site has taken it', () => {
    start(CHAT)
    pageSends('#send')
    findElement('#like').addEventListener('click', () => sent.push('like'))
    write('tin mật')
    expect(pressKey(box(), 'Enter').defaultPrevented).toBe(true)
    expect(held).toMatchObject({ text: 'tin mật', changed: false, softer: 0 })
    sends.release()
    expect(held).toBeUndefined()
    expect(sent).toEqual(['tin mật'])
    vi.advanceTimersByTime(SEND_TIMEOUT_MS)
    expect(sent).toEqual(['tin mật'])
    expect(onNotice).not.toHaveBeenCalled()
  })

  it('presses Enter where there is no control, once', () => {
    start(CHAT)
    findElement('#send').remove()
    box().addEventListener('keydown', (event) => event.key === 'Enter' && sent.push(box().textContent?.trim() ?? ''))
    write('tin mật')
    pressKey(box(), 'Enter')
    sends.release()
    vi.advanceTimersByTime(SEND_TIMEOUT_MS * 2)
    expect(sent).toEqual(['tin mật'])
  })

  it('asks for one more press when the site has done nothing, lets that one through, and no other text', () => {
    start(CHAT)
    write('tin mật')
    pressKey(box(), 'Enter')
    sends.release()
    vi.advanceTimersByTime(SEND_TIMEOUT_MS)
    expect(onNotice).toHaveBeenCalledWith('press-again')
    expect(pressKey(box(), 'Enter').defaultPrevented).toBe(false)
    write('tin mật khác')
    expect(pressKey(box(), 'Enter').defaultPrevented).toBe(true)
  })

  it('does not call a send that is on its way a failure', () => {
    start(CHAT)
    findElement('#send').addEventListener('click', () => findElement('#send').setAttribute('aria-disabled', 'true'))
    write('tin mật')
    pressKey(box(), 'Enter')
    sends.release()
    vi.advanceTimersByTime(SEND_TIMEOUT_MS)
    expect(onNotice).not.toHaveBeenCalled()
  })

  it('finds the box again when the framework has replaced it, by its text', () => {
    start(CHAT)
    write('tin mật')
    pressKey(box(), 'Enter')
    const fresh = box().cloneNode(true) as HTMLElement
    box().replaceWith(fresh)
    findElement('#send').addEventListener('click', () => sent.push(fresh.textContent ?? ''))
    sends.release()
    expect(sent).toEqual(['tin mật'])
  })

  it('sends nothing, and says so, when the box is gone', () => {
    start(CHAT)
    pageSends('#send')
    write('tin mật')
    pressKey(box(), 'Enter')
    box().remove()
    sends.release()
    expect(sent).toEqual([])
    expect(onNotice).toHaveBeenCalledWith('box-gone')
  })

  it('looks again at a text that was changed meanwhile, and sends it when it is no longer serious', () => {
    start(CHAT)
    pageSends('#send')
    write('tin mật')
    pressKey(box(), 'Enter')
    write('tin mật, thêm mật')
    sends.release()
    expect(sent).toEqual([])
    expect(held).toMatchObject({ changed: true, text: 'tin mật, thêm mật' })
    expect(held!.findings).toHaveLength(2)
    write('tin thường')
    sends.release()
    expect(sent).toEqual(['tin thường'])
  })

  it('sends nothing when the draft is taken back', () => {
    start(CHAT)
    pageSends('#send')
    write('tin mật')
    pressKey(box(), 'Enter')
    expect(sends.cancel()?.findings[0]).toMatchObject({ phrase: 'mật' })
    sends.release()
    expect(sent).toEqual([])
  })

  it('never holds when the user wants no holding', () => {
    may = false
    start(CHAT)
    write('tin mật')
    expect(pressKey(box(), 'Enter').defaultPrevented).toBe(false)
    expect(held).toBeUndefined()
  })

  it('never holds for what was ignored in this draft', () => {
    start(CHAT)
    write('tin mật')
    session.check()
    session.ignore(session.findings[0]!, false)
    expect(pressKey(box(), 'Enter').defaultPrevented).toBe(false)
  })

  it('lets the send through and says so when a check blows up altogether', () => {
    start(CHAT)
    write('tin mật')
    run.mockImplementation(() => {
      throw new Error('ours')
    })
    expect(pressKey(box(), 'Enter').defaultPrevented).toBe(false)
    expect(onFault).toHaveBeenCalledOnce()
  })

  it('says so when a draft is sent before the checks have come, and nothing of an empty box', () => {
    start(CHAT)
    write('tin mật')
    Reflect.deleteProperty(globalThis, 'truocKhiDang')
    try {
      expect(clickElement(findElement('#send')).defaultPrevented).toBe(false)
      expect(onUnread).toHaveBeenCalledOnce()
      write(' ')
      clickElement(findElement('#send'))
      expect(onUnread).toHaveBeenCalledOnce()
    } finally {
      registerChecks(checks)
    }
    write('tin mật')
    expect(clickElement(findElement('#send')).defaultPrevented).toBe(true)
    expect(onUnread).toHaveBeenCalledOnce()
  })

  describe('once the draft is gone', () => {
    const kept = () => JSON.stringify(Object.entries(sends).filter(([name]) => name === 'pass' || name === 'decided'))
    const sendTo = (html: string) => {
      start(html)
      write('tin mật')
      session.check()
      clickElement(findElement('[role=button]:last-child'))
      sends.release()
      expect(kept()).toContain('tin mật')
    }

    it('keeps no word of it when its box is emptied', () => {
      sendTo(CHAT)
      write('')
      vi.advanceTimersByTime(SEND_TIMEOUT_MS)
      expect(kept()).not.toContain('tin mật')
    })

    it('keeps no word of it when another box is written in', () => {
      sendTo(DIALOG)
      putHtml(CHAT)
      session.enter(findBox(facebookSite, box()))
      sends.enter(session.found)
      expect(kept()).not.toContain('tin mật')
    })

    it('keeps no word of it once the press it was kept for is over', () => {
      sendTo(CHAT)
      pressKey(box(), 'Enter')
      vi.advanceTimersByTime(1000)
      expect(JSON.stringify(Object.entries(sends).filter(([name]) => name === 'pass'))).not.toContain('tin mật')
    })
  })

  describe('with a second screen', () => {
    const goOn = (how: () => void) => {
      start(DIALOG)
      write('bài mật')
      how()
      box().remove()
      session.enter(undefined)
    }

    it.each([
      ['a click', () => void clickElement(findElement('#next'))],
      ['Enter', () => void pressKey(findElement('#next'), 'Enter')],
      ['Space', () => void pressKey(findElement('#next'), ' ')],
    ])('holds its last button by the text as it was left by %s, in a new dialog too', (_how, leave) => {
      goOn(leave)
      findElement('#dialog').replaceWith(
        Object.assign(document.createElement('div'), {
          innerHTML: '<div role="dialog"><b id="dang" role="button" aria-label="Đăng"></b></div>',
        }),
      )
      pageSends('#dang')
      expect(clickElement(findElement('#dang')).defaultPrevented).toBe(true)
      expect(held).toMatchObject({ text: 'bài mật', editor: undefined })
      sends.release()
      expect(sent).toEqual(['left text'])
      // The same post is not asked about twice.
      expect(clickElement(findElement('#dang')).defaultPrevented).toBe(false)
    })

    it('does not hold another dialog’s button by a post that was closed', () => {
      start(DIALOG)
      write('bài mật')
      session.check()
      findElement('#dialog').remove()
      session.enter(undefined)
      putHtml('<div role="dialog"><b id="dang" role="button" aria-label="Đăng"></b></div>')
      expect(clickElement(findElement('#dang')).defaultPrevented).toBe(false)
    })
  })
})
