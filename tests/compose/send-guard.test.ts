// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CheckResult } from '../../utils/checks/index.ts'
import { registerChecks } from '../../utils/compose/checks-registry.ts'
import { DraftSession } from '../../utils/compose/draft-session.ts'
import { type FoundBox, findBox } from '../../utils/compose/find-box.ts'
import { createIgnoreList } from '../../utils/compose/ignore-list.ts'
import { SEND_TIMEOUT_MS } from '../../utils/compose/resume-send.ts'
import { SendGuard, type SendHold } from '../../utils/compose/send-guard.ts'
import type { Draft, Finding } from '../../utils/draft.ts'
import { facebookSite } from '../../utils/sites/facebook.ts'
import type { Site } from '../../utils/sites/site-definition.ts'
import { makeFakeChecks } from './fake-checks.ts'
import { clickElement, dispatchTrusted, findElement, pressKey, putHtml, USER_EVENT } from './user-events.ts'

// A check that finds "mật". The real checks have their own tests.
const findMarked = ({ text }: Draft): CheckResult => ({
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

describe('SendGuard', () => {
  let stop: AbortController
  let sends: SendGuard
  let session: DraftSession
  let held: SendHold | undefined
  let onHeld: (now: SendHold | undefined) => void
  const mayHold = vi.fn<(found: FoundBox | undefined) => boolean>()
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
  const start = (html: string, site: Site = facebookSite) => {
    putHtml(html)
    stop = new AbortController()
    session = new DraftSession({ choices: {}, ignored: createIgnoreList(vi.fn(), vi.fn()), onChange: () => undefined })
    session.enter(findBox(site, box()))
    sends = new SendGuard(
      {
        site,
        session,
        active: () => session.found,
        mayHold,
        stopFixing: () => undefined,
        onHeld: (now) => onHeld(now),
        onNotice,
        onUnread,
        onFault,
      },
      stop.signal,
    )
  }
  /** Makes the page send and empty the box when a control is pressed. */
  const makePageSend = (selector: string, type = 'click') =>
    findElement(selector).addEventListener(type, () => {
      sent.push(document.querySelector('#box p')?.textContent ?? 'left text')
      if (document.querySelector('#box')) write('')
    })

  beforeEach(() => {
    vi.useFakeTimers()
    run.mockReset().mockImplementation(findMarked)
    held = undefined
    onHeld = (now) => {
      held = now
    }
    mayHold.mockReset().mockReturnValue(true)
    sent.length = 0
    onNotice.mockClear()
    onFault.mockClear()
    onUnread.mockClear()
  })
  afterEach(() => {
    stop.abort()
    vi.useRealTimers()
  })

  it('sends by the site’s send control, not the like button, and shows no notice when the site has sent', () => {
    start(CHAT)
    makePageSend('#send')
    findElement('#like').addEventListener('click', () => sent.push('like'))
    write('tin mật')
    expect(pressKey(box(), 'Enter').defaultPrevented).toBe(true)
    expect(held).toMatchObject({ text: 'tin mật', changed: false, lighter: [] })
    sends.release()
    expect(held).toBeUndefined()
    expect(sent).toEqual(['tin mật'])
    vi.advanceTimersByTime(SEND_TIMEOUT_MS)
    expect(sent).toEqual(['tin mật'])
    expect(onNotice).not.toHaveBeenCalled()
  })

  it('knows all that is found in a draft whose pause is not over, by the ids that its changes look for', () => {
    run.mockImplementation((draft) => {
      const { findings, ...rest } = findMarked(draft)
      return { findings: findings.map((each, i) => (i > 0 ? { ...each, level: 'warn' } : each)), ...rest }
    })
    start(CHAT)
    write('tin mật, mật')
    pressKey(box(), 'Enter')
    expect(held!.findings.map(({ start }) => start)).toEqual([4])
    expect(held!.lighter.map(({ start }) => start)).toEqual([9])
    expect([...held!.findings, ...held!.lighter]).toEqual(session.findings)
  })

  it('presses Enter once where there is no send control', () => {
    start(CHAT)
    findElement('#send').remove()
    box().addEventListener('keydown', (event) => event.key === 'Enter' && sent.push(box().textContent?.trim() ?? ''))
    write('tin mật')
    pressKey(box(), 'Enter')
    sends.release()
    vi.advanceTimersByTime(SEND_TIMEOUT_MS * 2)
    expect(sent).toEqual(['tin mật'])
  })

  it('asks for another press when the site does not react, and lets it through for the same text only', () => {
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

  it.each([
    ...['Đăng', 'Gửi', 'Lưu', 'Lên lịch', 'Chia sẻ ngay', 'Chia sẻ ngay (Công khai)'],
    ...['Post', 'Send', 'Submit', 'Save', 'Schedule', 'Share now (Public)'],
  ])('holds a post sent by "%s"', (name) => {
    start(DIALOG)
    findElement('#dang').setAttribute('aria-label', name)
    write('bài mật')
    expect(clickElement(findElement('#dang')).defaultPrevented).toBe(true)
  })

  it.each(['Gửi lượt thích', 'Lưu bản nháp', 'Lên lịch họp', 'Chia sẻ lên nhóm'])(
    'does not hold a press on "%s"',
    (name) => {
      start(DIALOG)
      findElement('#dang').setAttribute('aria-label', name)
      write('bài mật')
      expect(clickElement(findElement('#dang')).defaultPrevented).toBe(false)
    },
  )

  it('presses no key where the site ignores it, and asks for another press at once', () => {
    start(CHAT, {
      ...facebookSite,
      boxes: facebookSite.boxes.map((each) => ({ ...each, send: { ...each.send, onlyByControl: true } })),
    })
    findElement('#send').remove()
    box().addEventListener('keydown', () => sent.push('key'))
    write('tin mật')
    pressKey(box(), 'Enter')
    sends.release()
    expect(sent).toEqual([])
    expect(onNotice).toHaveBeenCalledWith('press-again')
  })

  it('shows no notice while the site is sending', () => {
    start(CHAT)
    findElement('#send').addEventListener('click', () => findElement('#send').setAttribute('aria-disabled', 'true'))
    write('tin mật')
    pressKey(box(), 'Enter')
    sends.release()
    vi.advanceTimersByTime(SEND_TIMEOUT_MS)
    expect(onNotice).not.toHaveBeenCalled()
  })

  it('finds a replaced box again by its text', () => {
    start(CHAT)
    write('tin mật')
    pressKey(box(), 'Enter')
    const fresh = box().cloneNode(true) as HTMLElement
    box().replaceWith(fresh)
    findElement('#send').addEventListener('click', () => sent.push(fresh.textContent ?? ''))
    sends.release()
    expect(sent).toEqual(['tin mật'])
  })

  it('does not send when the box is gone, and shows a notice', () => {
    start(CHAT)
    makePageSend('#send')
    write('tin mật')
    pressKey(box(), 'Enter')
    box().remove()
    sends.release()
    expect(sent).toEqual([])
    expect(onNotice).toHaveBeenCalledWith('box-gone')
  })

  it('asks again about a changed text, and leaves one that no finding holds to the next press', () => {
    start(CHAT)
    makePageSend('#send')
    write('tin mật')
    pressKey(box(), 'Enter')
    write('tin mật, thêm mật')
    sends.release()
    expect(sent).toEqual([])
    expect(held).toMatchObject({ changed: true, text: 'tin mật, thêm mật' })
    expect(held!.findings).toHaveLength(2)
    write('tin thường')
    sends.release()
    expect([sent, held, onNotice.mock.lastCall]).toEqual([[], undefined, ['draft-changed']])
    expect(clickElement(findElement('#send')).defaultPrevented).toBe(false)
  })

  it('sends no draft whose box is that of another conversation by now', () => {
    start(CHAT)
    makePageSend('#send')
    write('tin mật')
    pressKey(box(), 'Enter')
    box().setAttribute('aria-label', 'Tin nhắn cho Bình')
    sends.release()
    expect([sent, held, onNotice.mock.lastCall]).toEqual([[], undefined, ['draft-changed']])
    pressKey(box(), 'Enter')
    expect(held).toMatchObject({ text: 'tin mật' })
  })

  it('does not send after cancel', () => {
    start(CHAT)
    makePageSend('#send')
    write('tin mật')
    pressKey(box(), 'Enter')
    expect(sends.cancel()?.findings[0]).toMatchObject({ phrase: 'mật' })
    sends.release()
    expect(sent).toEqual([])
  })

  it('does not hold when the user has turned holding off', () => {
    mayHold.mockReturnValue(false)
    start(CHAT)
    write('tin mật')
    expect(pressKey(box(), 'Enter').defaultPrevented).toBe(false)
    expect(held).toBeUndefined()
    // By the box, too: its place may be turned off.
    expect(mayHold.mock.lastCall?.[0]?.editor).toBe(box())
  })

  it('does not hold for a finding ignored in this draft', () => {
    start(CHAT)
    write('tin mật')
    session.check()
    session.ignore(session.findings[0]!, false)
    expect(pressKey(box(), 'Enter').defaultPrevented).toBe(false)
  })

  it('sends by itself after no hold that was given up: the next press sends this text, and another text is held', () => {
    start(CHAT)
    write('tin mật')
    pressKey(box(), 'Enter')
    sends.giveUp()
    expect(held).toBeUndefined()
    expect(sent).toEqual([])
    expect(onNotice).toHaveBeenCalledWith('press-again')
    expect(pressKey(box(), 'Enter').defaultPrevented).toBe(false)
    write('tin mật khác')
    expect(pressKey(box(), 'Enter').defaultPrevented).toBe(true)
  })

  it('lets the send through when its dialog cannot be shown, and keeps no dialog', () => {
    start(CHAT)
    const shown: unknown[] = []
    onHeld = (now) => {
      shown.push(now?.text)
      if (now) throw new Error('no dialog')
    }
    write('tin mật')
    expect(pressKey(box(), 'Enter').defaultPrevented).toBe(false)
    expect(shown).toEqual(['tin mật', undefined])
    expect(onFault).toHaveBeenCalledOnce()
    sends.release()
    expect(sent).toEqual([])
  })

  it('says that the end of a very long draft was not checked when it is sent', () => {
    start(CHAT)
    write('chữ '.repeat(50_000))
    expect(pressKey(box(), 'Enter').defaultPrevented).toBe(false)
    expect(onNotice).toHaveBeenCalledWith('tail-unread')
  })

  it('lets the send through when the checks throw, and reports the fault', () => {
    start(CHAT)
    write('tin mật')
    run.mockImplementation(() => {
      throw new Error('ours')
    })
    expect(pressKey(box(), 'Enter').defaultPrevented).toBe(false)
    expect(onFault).toHaveBeenCalledOnce()
  })

  it('reports a draft sent before the checks are loaded, but not an empty box', () => {
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

  it('reports a draft that was sent although a check failed', () => {
    start(CHAT)
    run.mockReturnValue({ findings: [], unavailable: ['personal-data'] })
    write('tin thường')
    expect(clickElement(findElement('#send')).defaultPrevented).toBe(false)
    expect(onUnread).toHaveBeenCalledOnce()
  })

  describe('after the draft is gone', () => {
    const readKeptText = () =>
      JSON.stringify(Object.entries(sends).filter(([name]) => name === 'pass' || name === 'decided'))
    const sendTo = (html: string) => {
      start(html)
      write('tin mật')
      session.check()
      clickElement(findElement('[role=button]:last-child'))
      sends.release()
      expect(readKeptText()).toContain('tin mật')
    }

    it('keeps no text when the box is emptied', () => {
      sendTo(CHAT)
      write('')
      vi.advanceTimersByTime(SEND_TIMEOUT_MS)
      expect(readKeptText()).not.toContain('tin mật')
    })

    it('keeps no text when another box is entered', () => {
      sendTo(DIALOG)
      putHtml(CHAT)
      session.enter(findBox(facebookSite, box()))
      sends.enter(session.found)
      expect(readKeptText()).not.toContain('tin mật')
    })

    it('keeps no text after the press that the pass was for', () => {
      sendTo(CHAT)
      pressKey(box(), 'Enter')
      vi.advanceTimersByTime(1000)
      expect(JSON.stringify(Object.entries(sends).filter(([name]) => name === 'pass'))).not.toContain('tin mật')
    })
  })

  it('sends no draft that is being changed, and says so', () => {
    start(CHAT)
    write('tin thường')
    session.setFixing(session.found)
    expect(clickElement(findElement('#send')).defaultPrevented).toBe(true)
    expect([held, onNotice.mock.calls.at(-1)]).toEqual([undefined, ['not-fixed']])
    const lineBreak = new InputEvent('beforeinput', { ...USER_EVENT, inputType: 'insertParagraph' })
    expect(dispatchTrusted(box(), lineBreak).defaultPrevented).toBe(false)
    expect(pressKey(box(), 'Enter').defaultPrevented).toBe(true)
    expect(held).toBeUndefined()
    session.setFixing(undefined)
    dispatchTrusted(findElement('#send'), new PointerEvent('pointerdown', USER_EVENT))
    expect(clickElement(findElement('#send')).defaultPrevented).toBe(false)
  })

  describe('while an undo runs', () => {
    /** Presses send while an undo gives the box a text back, and ends the undo. */
    const undoTo = async (text: string, press: () => Event, site?: Site) => {
      const { promise, resolve } = Promise.withResolvers<void>()
      start(CHAT, site)
      write('tin •••')
      session.undone = promise
      session.setFixing(session.found)
      expect(press().defaultPrevented).toBe(true)
      expect([held, onNotice.mock.calls]).toEqual([undefined, []])
      write(text)
      session.setFixing(undefined)
      resolve()
      await promise
    }
    const PRESSES = [
      ['a key', () => pressKey(box(), 'Enter')],
      ['a click', () => clickElement(findElement('#send'))],
    ] as const

    it.each(PRESSES)('holds what it gives back after %s', async (_, press) => {
      await undoTo('tin mật', press)
      expect(held).toMatchObject({ text: 'tin mật', isFixing: false })
      expect(onNotice).not.toHaveBeenCalled()
    })

    it('says that a draft without a serious finding was not sent, and sends it the next time', async () => {
      await undoTo('tin thường', () => clickElement(findElement('#send')))
      expect([held, onNotice.mock.calls]).toEqual([undefined, [['undone']]])
      expect(clickElement(findElement('#send')).defaultPrevented).toBe(false)
    })

    it('holds a click that began before its end', async () => {
      const { promise, resolve } = Promise.withResolvers<void>()
      start(CHAT)
      write('tin mật')
      session.undone = promise
      session.setFixing(session.found)
      dispatchTrusted(findElement('#send'), new PointerEvent('pointerdown', USER_EVENT))
      session.setFixing(undefined)
      resolve()
      expect(clickElement(findElement('#send')).defaultPrevented).toBe(true)
      await promise
      expect([held?.text, onNotice.mock.calls]).toEqual(['tin mật', []])
    })

    it('sends by no later event of a press that a site acts on before its click', async () => {
      const boxes = facebookSite.boxes.map((each) => ({ ...each, send: { ...each.send, early: true } }))
      await undoTo(
        'tin thường',
        () => dispatchTrusted(findElement('#send'), new PointerEvent('pointerdown', USER_EVENT)),
        { ...facebookSite, boxes },
      )
      for (const type of ['pointerup', 'mouseup'])
        expect(dispatchTrusted(findElement('#send'), new MouseEvent(type, USER_EVENT)).defaultPrevented).toBe(true)
      expect(clickElement(findElement('#send')).defaultPrevented).toBe(true)
    })

    it('asks about no send after the end of the composer', async () => {
      await undoTo('tin mật', () => {
        const event = pressKey(box(), 'Enter')
        stop.abort()
        return event
      })
      expect([held, onNotice.mock.calls]).toEqual([undefined, []])
    })
  })

  it('sends no draft whose changes ended with the press, but the next time', () => {
    start(CHAT)
    write('tin thường')
    const press = () => {
      dispatchTrusted(findElement('#send'), new PointerEvent('pointerdown', USER_EVENT))
      session.setFixing(undefined)
      return clickElement(findElement('#send')).defaultPrevented
    }
    session.setFixing(session.found)
    expect(press()).toBe(true)
    expect([held, onNotice.mock.calls.at(-1)]).toEqual([undefined, ['not-fixed']])
    expect(press()).toBe(false)
  })

  describe('with a second screen', () => {
    const advance = (act: () => void) => {
      start(DIALOG)
      write('bài mật')
      act()
      box().remove()
      session.enter(undefined)
    }

    it.each([
      ['a click', () => void clickElement(findElement('#next'))],
      ['Enter', () => void pressKey(findElement('#next'), 'Enter')],
      ['Space', () => void pressKey(findElement('#next'), ' ')],
    ])('holds the last button by the text at the time of %s, also in a new dialog', (_how, act) => {
      advance(act)
      findElement('#dialog').replaceWith(
        Object.assign(document.createElement('div'), {
          innerHTML: '<div role="dialog"><b id="dang" role="button" aria-label="Đăng"></b></div>',
        }),
      )
      makePageSend('#dang')
      expect(clickElement(findElement('#dang')).defaultPrevented).toBe(true)
      expect(held).toMatchObject({ text: 'bài mật', editor: undefined })
      sends.release()
      expect(sent).toEqual(['left text'])
      // The same post is not held twice.
      expect(clickElement(findElement('#dang')).defaultPrevented).toBe(false)
    })

    it.each([
      ['another box was entered', () => session.enter(undefined)],
      ['its box was drawn again', () => box().replaceWith(box().cloneNode(true))],
    ])('holds the last button of a post although %s before its next screen', (_what, change) => {
      advance(() => {
        change()
        clickElement(findElement('#next'))
      })
      expect(clickElement(findElement('#dang')).defaultPrevented).toBe(true)
      expect(held?.text).toBe('bài mật')
    })

    it.each(['', 'Chia sẻ lên nhóm'])(
      'holds the last button by the text although a box %j is on its screen',
      (label) => {
        advance(() => void clickElement(findElement('#next')))
        findElement('#next').outerHTML = `<div role="textbox" contenteditable="true" aria-label="${label}">chào</div>`
        makePageSend('#dang')
        expect(clickElement(findElement('#dang')).defaultPrevented).toBe(true)
        expect(held?.text).toBe('bài mật')
        sends.release()
        expect(sent).toEqual(['left text'])
      },
    )

    it('does not hold another share button by a post whose further screen was closed', () => {
      advance(() => void clickElement(findElement('#next')))
      putHtml('<div role="main"><b id="share" role="button" aria-label="Chia sẻ"></b></div>')
      expect(clickElement(findElement('#share')).defaultPrevented).toBe(false)
      putHtml('<div role="dialog"><b id="share" role="button" aria-label="Chia sẻ ngay"></b></div>')
      expect(clickElement(findElement('#share')).defaultPrevented).toBe(false)
      expect(session.pending).toBeUndefined()
    })

    it('does not hold what only saves a setting', () => {
      advance(() => void clickElement(findElement('#next')))
      putHtml('<div role="dialog"><b id="save" role="button" aria-label="Lưu"></b></div>')
      expect(clickElement(findElement('#save')).defaultPrevented).toBe(false)
    })

    it('does not hold a button of another dialog by the text of a closed post', () => {
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
