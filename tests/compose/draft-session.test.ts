// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CheckResult } from '../../utils/checks/index.ts'
import { registerChecks } from '../../utils/compose/checks-registry.ts'
import { DraftFixer } from '../../utils/compose/draft-fixer.ts'
import { DraftSession } from '../../utils/compose/draft-session.ts'
import { findBox } from '../../utils/compose/find-box.ts'
import { createIgnoreList, type HashChange, type LoadedIgnoreList } from '../../utils/compose/ignore-list.ts'
import type { Draft, Finding } from '../../utils/draft.ts'
import { facebookSite } from '../../utils/sites/facebook.ts'
import { makeFakeChecks } from './fake-checks.ts'
import { findElement, putHtml } from './user-events.ts'

// The real checks have their own tests. Here one check finds every "số <digits>", and another one is unavailable.
const findNumbers = (draft: Draft): CheckResult => ({
  findings: [...draft.text.matchAll(/số (\d+)/g)].map((match): Finding => {
    const start = match.index + 3
    const end = start + match[1]!.length
    const fix = { kind: 'mask', start, end, replacement: '•••' } as const
    return { check: 'personal-data', level: 'stop', message: 'id', provisions: [], start, end, fix }
  }),
  unavailable: ['insult'],
})

const run = vi.fn<(draft: Draft) => CheckResult>()
const forget = vi.fn()
const checks = makeFakeChecks(run, forget)
registerChecks(checks)

describe('DraftSession', () => {
  let session: DraftSession
  let fixer: DraftFixer
  const onChange = vi.fn()
  const write = (text: string, typed = true) => {
    findElement('p').textContent = text
    session.touch(typed)
  }
  const phrases = () => session.findings.map((finding) => finding.phrase)

  const saved: HashChange[] = []
  let ignored: LoadedIgnoreList

  afterEach(() => vi.unstubAllGlobals())
  beforeEach(() => {
    saved.length = 0
    ignored = createIgnoreList(async (change) => saved.push(change), vi.fn())
    ignored.load({ salt: 7, hashes: [] })
    run.mockReset().mockImplementation(findNumbers)
    putHtml(
      '<div role="dialog"><div role="textbox" contenteditable="true" aria-label="Bạn đang nghĩ gì?"><p></p></div></div>',
    )
    session = new DraftSession({ choices: {}, ignored, onChange })
    fixer = new DraftFixer(session)
    session.enter(findBox(facebookSite, findElement('[role=textbox]')))
  })

  it('has no findings before the first check, then findings and unavailable checks', () => {
    write('số 123')
    expect(session.checked).toBe(false)
    session.check()
    expect(session.checked).toBe(true)
    expect(phrases()).toEqual(['123'])
    expect(session.unavailable).toEqual(['insult'])
  })

  it('keeps a finding while other words are edited, and drops it when its own are', () => {
    write('số 123')
    session.check()
    const { id } = session.findings[0]!
    write('Đây là số 123')
    write('Đây là số 123.')
    expect(session.findings[0]).toMatchObject({ id, phrase: '123', start: 10, end: 13 })
    session.check()
    expect(session.findings[0]!.id).toBe(id)
    write('Đây là số 1234.')
    expect(phrases()).toEqual([])
  })

  it('ignores alike findings as one action, and undoes it as one', () => {
    write('số 123, số 456, số 789')
    session.check()
    session.ignoreAll(session.findings.slice(0, 2))
    expect(phrases()).toEqual(['789'])
    expect(session.actions).toMatchObject([{ kind: 'ignored-group', phrases: ['123', '456'] }])
    void fixer.undo(session.actions[0]!)
    expect(phrases()).toEqual(['123', '456', '789'])
    expect(session.actions).toEqual([])
  })

  it('maps findings back into the document', () => {
    write('số 123')
    session.check()
    expect(String(session.read.rangeOf(3, 6))).toBe('123')
  })

  it('hides an ignored finding in this draft, and shows it again on undo', async () => {
    write('số 123 và số 456')
    session.check()
    session.ignore(session.findings[0]!, false)
    expect(phrases()).toEqual(['456'])
    expect(session.blockingFindings('số 123')).toEqual([])
    write('số 123 và số 456, số 789')
    session.check()
    expect(phrases()).toEqual(['456', '789'])
    await fixer.undo(session.actions[0]!)
    expect(phrases()).toEqual(['123', '456', '789'])
    expect(session.actions).toEqual([])
  })

  it('forgets ignored findings when the box is emptied', () => {
    write('số 123')
    session.check()
    session.ignore(session.findings[0]!, false)
    write('')
    expect(session.checked).toBe(false)
    write('số 123')
    session.check()
    expect(phrases()).toEqual(['123'])
    expect(session.actions).toEqual([])
  })

  it('clears the caches of the checks when the draft is gone', () => {
    write('số 123')
    session.check()
    forget.mockClear()
    write('số 1234')
    session.check()
    expect(forget).not.toHaveBeenCalled()
    write('')
    expect(forget).toHaveBeenCalledOnce()
  })

  it('starts a new draft when the site replaces the text, but not when the writer does', () => {
    write('số 123 xin chào')
    session.check()
    session.ignore(session.findings[0]!, false)
    write('số 123', true)
    session.check()
    expect(phrases()).toEqual([])
    write('Nháp khác, số 123 số 456', false)
    session.check()
    expect(phrases()).toEqual(['123', '456'])
  })

  it('ignores permanently in every draft', async () => {
    write('số 123')
    session.check()
    session.ignore(session.findings[0]!, true)
    expect(saved).toEqual([{ hash: expect.any(Number), ignored: true }])
    const other = new DraftSession({ choices: {}, ignored, onChange })
    expect(other.blockingFindings('số 123')).toEqual([])
    await fixer.undo(session.actions[0]!)
    expect(other.blockingFindings('số 123')).toHaveLength(1)
    expect(saved).toEqual([saved[0], { ...saved[0], ignored: false }])
  })

  it('ignores a misjudged finding permanently, until undo', async () => {
    write('số 123')
    session.check()
    session.markMisjudged(session.findings[0]!)
    expect(phrases()).toEqual([])
    expect(session.actions).toMatchObject([{ kind: 'misjudged', check: 'personal-data', message: 'id', phrase: '123' }])
    expect(saved).toEqual([{ hash: expect.any(Number), ignored: true, rule: 'personal-data/id' }])
    const other = new DraftSession({ choices: {}, ignored, onChange })
    expect(other.blockingFindings('số 123')).toEqual([])
    await fixer.undo(session.actions[0]!)
    expect(phrases()).toEqual(['123'])
    expect(other.blockingFindings('số 123')).toHaveLength(1)
    expect(saved).toEqual([saved[0], { hash: saved[0]!.hash, ignored: false }])
  })

  it('decides about the current text, independent of the last check', () => {
    write('chào')
    session.check()
    expect(session.blockingFindings('số 123')).toHaveLength(1)
    write('số 123')
    session.check()
    expect(session.blockingFindings('chào')).toEqual([])
  })

  it('holds a finding that follows more ignored ones than the tracking limit', () => {
    const text = `${'số 1 '.repeat(300)}số 2`
    write(text)
    session.check()
    session.ignore(session.findings[0]!, false)
    expect(session.blockingFindings(text).map(({ phrase }) => phrase)).toEqual(['2'])
  })

  it('caches no text that is sent while no box is entered', () => {
    session.enter(undefined)
    forget.mockClear()
    expect(session.blockingFindings('số 123')).toHaveLength(1)
    expect(forget).toHaveBeenCalledOnce()
    session.blockingFindings('số 123')
    expect(run).toHaveBeenCalledTimes(2)
  })

  it('checks the same text once, and again when the choices change', () => {
    write('số 123')
    session.check()
    session.blockingFindings('số 123')
    expect(run).toHaveBeenCalledTimes(1)
    session.choices = { levels: { 'personal-data': 'off' } }
    session.check()
    expect(run).toHaveBeenCalledTimes(2)
  })

  it('checks the beginning of a text that is too long for any site at once, and the rest while the page is idle', () => {
    let idle: IdleRequestCallback | undefined
    vi.stubGlobal('requestIdleCallback', (run: IdleRequestCallback) => {
      idle = run
    })
    const long = `${'chữ '.repeat(20_000)} số 999`
    write(long)
    session.check()
    expect(run.mock.calls[0]![0].text).toHaveLength(65_536)
    expect(session.cut).toBe(true)
    expect(session.judgeSend(long)).toMatchObject({ isComplete: false })
    expect(phrases()).toEqual([])
    idle!({ didTimeout: false, timeRemaining: () => 50 })
    expect(session.cut).toBe(false)
    expect(phrases()).toEqual(['999'])
    expect(session.blockingFindings(long)).toHaveLength(1)
    expect(session.judgeSend(long).isComplete).toBe(true)
  })

  it('takes over no late findings for a draft that was edited meanwhile', () => {
    let idle: IdleRequestCallback | undefined
    vi.stubGlobal('requestIdleCallback', (run: IdleRequestCallback) => {
      idle = run
    })
    write(`${'chữ '.repeat(20_000)} số 999`)
    session.check()
    write(`x${'chữ '.repeat(20_000)} số 999`)
    idle!({ didTimeout: false, timeRemaining: () => 50 })
    expect(phrases()).toEqual([])
    session.check()
    idle!({ didTimeout: false, timeRemaining: () => 50 })
    expect(phrases()).toEqual(['999'])
  })

  it('does not check a box that has left the page', () => {
    write('số 123')
    findElement('[role=textbox]').remove()
    session.check()
    expect(session.checked).toBe(false)
    expect(run).not.toHaveBeenCalled()
  })

  it('keeps a post as pending for its second screen, but not a comment', () => {
    write('số 123')
    session.check()
    expect(session.pending?.text).toBe('số 123')
    session.enter(undefined)
    expect(session.pending).toBeUndefined()
    putHtml('<div role="textbox" contenteditable="true" aria-label="Viết bình luận…"><p>số 123</p></div>')
    session.enter(findBox(facebookSite, findElement('[role=textbox]')))
    session.check()
    expect(session.pending).toBeUndefined()
  })

  it('keeps the pending text after the writer has advanced, until another post is entered', () => {
    write('số 123')
    session.check()
    session.pending!.hasAdvanced = true
    session.enter(undefined)
    expect(session.pending?.text).toBe('số 123')
    session.enter(
      findBox(facebookSite, putHtml('<div role="textbox" contenteditable="true" aria-label="Viết gì đó…"></div>')),
    )
    expect(session.pending).toBeUndefined()
  })

  it('checks the same text again when somebody else reads it, also while it is sent', () => {
    let softens = true
    session = new DraftSession({ choices: {}, ignored, onChange, softens: () => softens })
    session.enter(findBox(facebookSite, findElement('[role=textbox]')))
    write('số 123')
    session.check()
    const soft = () => run.mock.calls.map((call) => (call as unknown[])[3])
    softens = false
    session.judgeSend('số 123', session.found)
    session.judgeSend('số 123')
    softens = true
    session.judgeSend('số 123', session.found)
    expect(soft()).toEqual([true, false, true])
  })

  it('checks the same text again when the checks have got their model', () => {
    write('ab xx')
    session.check()
    run.mockClear()
    session.check()
    expect(run).not.toHaveBeenCalled()
    registerChecks({ ...checks })
    session.check()
    expect(run).toHaveBeenCalledOnce()
    expect(run.mock.calls[0]![0].text).toBe('ab xx')
  })
})
