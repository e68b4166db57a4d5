// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CheckResult } from '../../utils/checks/index.ts'
import { registerChecks } from '../../utils/compose/checks-registry.ts'
import type { FixedAll } from '../../utils/compose/draft-fixer.ts'
import { DraftSession } from '../../utils/compose/draft-session.ts'
import { findBox } from '../../utils/compose/find-box.ts'
import { createIgnoreList } from '../../utils/compose/ignore-list.ts'
import { SendGuard, type SendHold } from '../../utils/compose/send-guard.ts'
import type { Draft, Finding } from '../../utils/draft.ts'
import { facebookSite } from '../../utils/sites/facebook.ts'
import { makeFakeChecks } from './fake-checks.ts'
import { clickElement, findElement, pressKey, putHtml } from './user-events.ts'

// "Che rồi gửi". What is changed, and when, is up to each test; the session has its own tests.

const CHAT = `<div role="main"><div id="box" role="textbox" contenteditable="true" aria-label="Tin nhắn"><p></p></div>
  <div id="send" role="button" aria-label="Gửi"></div></div>`
const findMarked = ({ text }: Draft): CheckResult => ({
  findings: [...text.matchAll(/mật/g)].map(({ index: start }): Finding => {
    const end = start + 3
    const fix = { kind: 'mask', start, end, replacement: '•••' } as const
    return { check: 'personal-data', level: 'stop', message: 'id', provisions: [], start, end, fix }
  }),
  unavailable: [],
})

describe('a held draft that is changed and sent', () => {
  let stopper: AbortController
  let session: DraftSession
  let guard: SendGuard
  let held: SendHold | undefined
  let sent: string[]
  let notices: string[]
  const read = () => findElement('#box').textContent!.trim()
  const write = (text: string) => {
    findElement('#box p').textContent = text
    session.touch(true)
    guard.follow(session.read.text)
  }
  /** Presses "Che rồi gửi"; the returned function ends the change with its outcome. */
  const fixAndSend = () => {
    const { promise, resolve } = Promise.withResolvers<FixedAll>()
    const done = guard.releaseFixed(() => promise)
    return async (outcome: FixedAll) => {
      resolve(outcome)
      await done
    }
  }

  beforeEach(() => {
    registerChecks(makeFakeChecks(findMarked))
    putHtml(CHAT)
    stopper = new AbortController()
    held = undefined
    sent = []
    notices = []
    session = new DraftSession({ choices: {}, ignored: createIgnoreList(vi.fn(), vi.fn()), onChange: () => undefined })
    session.enter(findBox(facebookSite, findElement('#box')))
    const options = {
      site: facebookSite,
      session,
      active: () => session.found,
      mayHold: () => true,
      stopFixing: () => undefined,
      onHeld: (now: SendHold | undefined) => {
        held = now
      },
      onNotice: (notice: string | undefined) => notice && notices.push(notice),
      onUnread: () => undefined,
      onFault: (error: unknown) => {
        throw error
      },
    }
    guard = new SendGuard(options, stopper.signal)
    findElement('#send').addEventListener('click', () => sent.push(read()))
    write('tin mật')
    pressKey(findElement('#box'), 'Enter')
    expect(held).toMatchObject({ isFixable: true })
  })
  afterEach(() => stopper.abort())

  it('keeps the dialog while it is changed, and goes out once as changed', async () => {
    const end = fixAndSend()
    expect(held?.isFixing).toBe(true)
    write('tin •••')
    expect(sent).toEqual([])
    await end({ left: 0, text: 'tin •••' })
    expect(held).toBeUndefined()
    expect(sent).toEqual(['tin •••'])
  })

  it('is asked about again when a serious finding is left', async () => {
    await fixAndSend()({ left: 1, text: 'tin mật' })
    expect(held).toMatchObject({ isFixing: false, isRefused: true, changed: false })
    expect(sent).toEqual([])
  })

  it('is neither changed nor sent when the page shows another conversation by now', async () => {
    for (const change of [() => write('tin khác'), () => findElement('#box').setAttribute('aria-label', 'Cho Bình')]) {
      change()
      await fixAndSend()({ left: 0, text: read() })
      expect([held, sent, notices.splice(0)]).toEqual([undefined, [], ['draft-changed']])
      write('tin mật')
      pressKey(findElement('#box'), 'Enter')
    }
  })

  it.each<[string, string, FixedAll]>([
    ['something else was promised to be changed, and was not', 'tin •••', { left: 1, text: 'tin •••' }],
    ['somebody has written in it meanwhile', 'tin ••• và đang viết dở', { left: 0, text: undefined }],
    ['it is another text now', 'tin khác', { left: 0, text: 'tin •••' }],
    ['no word of it is left', '', { left: 0, text: '' }],
  ])('is not sent when %s', async (_, text, outcome) => {
    const end = fixAndSend()
    write(text)
    await end(outcome)
    expect(held).toBeUndefined()
    expect(sent).toEqual([])
    expect(notices).toEqual(['not-fixed'])
  })

  it.each<[string, () => void]>([
    ['"Sửa lại"', () => guard.cancel()],
    ['a dialog that the page hides', () => guard.giveUp()],
    ['the end of the composer', () => stopper.abort()],
  ])('is not sent after %s', async (_, stop) => {
    const end = fixAndSend()
    write('tin •••')
    stop()
    await end({ left: 0, text: 'tin •••' })
    expect(sent).toEqual([])
  })

  it('lets no other press through meanwhile', async () => {
    const end = fixAndSend()
    write('tin •••')
    expect(pressKey(findElement('#box'), 'Enter').defaultPrevented).toBe(true)
    clickElement(findElement('#send'))
    guard.release()
    expect(sent).toEqual([])
    await end({ left: 0, text: 'tin •••' })
    expect(sent).toEqual(['tin •••'])
  })
})
