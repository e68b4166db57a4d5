// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { CheckReport } from '../../utils/checks/index.ts'
import { boxOf } from '../../utils/compose/box.ts'
import { offerChecks } from '../../utils/compose/checks-registry.ts'
import { DraftSession } from '../../utils/compose/draft-session.ts'
import { openIgnored } from '../../utils/compose/ignored.ts'
import { SENDING_MS } from '../../utils/compose/resume-send.ts'
import { type Held, Sends } from '../../utils/compose/send-guard.ts'
import type { Draft, Finding } from '../../utils/draft.ts'
import { facebook } from '../../utils/sites/facebook.ts'
import { checksOf } from './checks.ts'
import { click, find, key, put } from './dom.ts'

// One check that marks "mật": what the real ones say is tested elsewhere.
const marks = ({ text }: Draft): CheckReport => ({
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
const run = vi.fn<(draft: Draft) => CheckReport>()
const checks = checksOf(run)
offerChecks(checks)

const DIALOG = `<div id="dialog" role="dialog"><div id="box" role="textbox" contenteditable="true" aria-label="Bạn đang nghĩ gì?"><p></p></div>
  <div id="next" role="button" aria-label="Tiếp" tabindex="0"></div><div id="dang" role="button" aria-label="Đăng" tabindex="0"></div></div>`
const CHAT = `<div role="main"><div id="box" role="textbox" contenteditable="true" aria-label="Tin nhắn"><p></p></div>
  <div id="like" role="button" aria-label="Gửi lượt thích"></div><div id="send" role="button" aria-label="Gửi"></div></div>`

describe('one send, one decision', () => {
  let stop: AbortController
  let sends: Sends
  let session: DraftSession
  let held: Held | undefined
  let may: boolean
  const sent: string[] = []
  const onNotice = vi.fn()
  const onFault = vi.fn()
  const onUnread = vi.fn()
  const box = () => find('#box')
  const write = (text: string) => {
    find('#box p').textContent = text
    session.touch(true)
    sends.follow(session.read.text)
  }
  const start = (html: string) => {
    put(html)
    stop = new AbortController()
    session = new DraftSession({ choices: {}, ignored: openIgnored(), onChange: () => undefined })
    session.enter(boxOf(facebook, box()))
    sends = new Sends(
      {
        site: facebook,
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
    find(selector).addEventListener(type, () => {
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
    find('#like').addEventListener('click', () => sent.push('like'))
    write('tin mật')
    expect(key(box(), 'Enter').defaultPrevented).toBe(true)
    expect(held).toMatchObject({ text: 'tin mật', changed: false, softer: 0 })
    sends.sendAnyway()
    expect(held).toBeUndefined()
    expect(sent).toEqual(['tin mật'])
    vi.advanceTimersByTime(SENDING_MS)
    expect(sent).toEqual(['tin mật'])
    expect(onNotice).not.toHaveBeenCalled()
  })

  it('presses Enter where there is no control, once', () => {
    start(CHAT)
    find('#send').remove()
    box().addEventListener('keydown', (event) => event.key === 'Enter' && sent.push(box().textContent?.trim() ?? ''))
    write('tin mật')
    key(box(), 'Enter')
    sends.sendAnyway()
    vi.advanceTimersByTime(SENDING_MS * 2)
    expect(sent).toEqual(['tin mật'])
  })

  it('asks for one more press when the site has done nothing, lets that one through, and no other text', () => {
    start(CHAT)
    write('tin mật')
    key(box(), 'Enter')
    sends.sendAnyway()
    vi.advanceTimersByTime(SENDING_MS)
    expect(onNotice).toHaveBeenCalledWith('press-again')
    expect(key(box(), 'Enter').defaultPrevented).toBe(false)
    write('tin mật khác')
    expect(key(box(), 'Enter').defaultPrevented).toBe(true)
  })

  it('does not call a send that is on its way a failure', () => {
    start(CHAT)
    find('#send').addEventListener('click', () => find('#send').setAttribute('aria-disabled', 'true'))
    write('tin mật')
    key(box(), 'Enter')
    sends.sendAnyway()
    vi.advanceTimersByTime(SENDING_MS)
    expect(onNotice).not.toHaveBeenCalled()
  })

  it('finds the box again when the framework has replaced it, by its text', () => {
    start(CHAT)
    write('tin mật')
    key(box(), 'Enter')
    const fresh = box().cloneNode(true) as HTMLElement
    box().replaceWith(fresh)
    find('#send').addEventListener('click', () => sent.push(fresh.textContent ?? ''))
    sends.sendAnyway()
    expect(sent).toEqual(['tin mật'])
  })

  it('sends nothing, and says so, when the box is gone', () => {
    start(CHAT)
    pageSends('#send')
    write('tin mật')
    key(box(), 'Enter')
    box().remove()
    sends.sendAnyway()
    expect(sent).toEqual([])
    expect(onNotice).toHaveBeenCalledWith('box-gone')
  })

  it('looks again at a text that was changed meanwhile, and sends it when it is no longer serious', () => {
    start(CHAT)
    pageSends('#send')
    write('tin mật')
    key(box(), 'Enter')
    write('tin mật, thêm mật')
    sends.sendAnyway()
    expect(sent).toEqual([])
    expect(held).toMatchObject({ changed: true, text: 'tin mật, thêm mật' })
    expect(held!.findings).toHaveLength(2)
    write('tin thường')
    sends.sendAnyway()
    expect(sent).toEqual(['tin thường'])
  })

  it('sends nothing when the draft is taken back', () => {
    start(CHAT)
    pageSends('#send')
    write('tin mật')
    key(box(), 'Enter')
    expect(sends.giveBack()?.findings[0]).toMatchObject({ phrase: 'mật' })
    sends.sendAnyway()
    expect(sent).toEqual([])
  })

  it('never holds when the user wants no holding', () => {
    may = false
    start(CHAT)
    write('tin mật')
    expect(key(box(), 'Enter').defaultPrevented).toBe(false)
    expect(held).toBeUndefined()
  })

  it('never holds for what was ignored in this draft', () => {
    start(CHAT)
    write('tin mật')
    session.check()
    session.ignore(session.findings[0]!, false)
    expect(key(box(), 'Enter').defaultPrevented).toBe(false)
  })

  it('lets the send through and says so when a check blows up altogether', () => {
    start(CHAT)
    write('tin mật')
    run.mockImplementation(() => {
      throw new Error('ours')
    })
    expect(key(box(), 'Enter').defaultPrevented).toBe(false)
    expect(onFault).toHaveBeenCalledOnce()
  })

  it('says so when a draft is sent before the checks have come, and nothing of an empty box', () => {
    start(CHAT)
    write('tin mật')
    Reflect.deleteProperty(globalThis, 'truocKhiDang')
    try {
      expect(click(find('#send')).defaultPrevented).toBe(false)
      expect(onUnread).toHaveBeenCalledOnce()
      write(' ')
      click(find('#send'))
      expect(onUnread).toHaveBeenCalledOnce()
    } finally {
      offerChecks(checks)
    }
    write('tin mật')
    expect(click(find('#send')).defaultPrevented).toBe(true)
    expect(onUnread).toHaveBeenCalledOnce()
  })

  describe('once the draft is gone', () => {
    const kept = () => JSON.stringify(Object.entries(sends).filter(([name]) => name === 'pass' || name === 'decided'))
    const sendTo = (html: string) => {
      start(html)
      write('tin mật')
      session.check()
      click(find('[role=button]:last-child'))
      sends.sendAnyway()
      expect(kept()).toContain('tin mật')
    }

    it('keeps no word of it when its box is emptied', () => {
      sendTo(CHAT)
      write('')
      vi.advanceTimersByTime(SENDING_MS)
      expect(kept()).not.toContain('tin mật')
    })

    it('keeps no word of it when another box is written in', () => {
      sendTo(DIALOG)
      put(CHAT)
      session.enter(boxOf(facebook, box()))
      sends.enter(session.found)
      expect(kept()).not.toContain('tin mật')
    })

    it('keeps no word of it once the press it was kept for is over', () => {
      sendTo(CHAT)
      key(box(), 'Enter')
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
      ['a click', () => void click(find('#next'))],
      ['Enter', () => void key(find('#next'), 'Enter')],
      ['Space', () => void key(find('#next'), ' ')],
    ])('holds its last button by the text as it was left by %s, in a new dialog too', (_how, leave) => {
      goOn(leave)
      find('#dialog').replaceWith(
        Object.assign(document.createElement('div'), {
          innerHTML: '<div role="dialog"><b id="dang" role="button" aria-label="Đăng"></b></div>',
        }),
      )
      pageSends('#dang')
      expect(click(find('#dang')).defaultPrevented).toBe(true)
      expect(held).toMatchObject({ text: 'bài mật', editor: undefined })
      sends.sendAnyway()
      expect(sent).toEqual(['left text'])
      // The same post is not asked about twice.
      expect(click(find('#dang')).defaultPrevented).toBe(false)
    })

    it('does not hold another dialog’s button by a post that was closed', () => {
      start(DIALOG)
      write('bài mật')
      session.check()
      find('#dialog').remove()
      session.enter(undefined)
      put('<div role="dialog"><b id="dang" role="button" aria-label="Đăng"></b></div>')
      expect(click(find('#dang')).defaultPrevented).toBe(false)
    })
  })
})
