// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { CheckResult } from '../../utils/checks/index.ts'
import { registerChecks } from '../../utils/compose/checks-registry.ts'
import { DraftSession } from '../../utils/compose/draft-session.ts'
import { findBox } from '../../utils/compose/find-box.ts'
import { openIgnoreList } from '../../utils/compose/ignore-list.ts'
import type { Draft, Finding } from '../../utils/draft.ts'
import { facebookSite } from '../../utils/sites/facebook.ts'
import { makeFakeChecks } from './fake-checks.ts'
import { findElement, putHtml } from './user-events.ts'

// The checks themselves are tested elsewhere: here one of them marks every "số <digits>", and another may be out of order.
const marks = (draft: Draft): CheckResult => ({
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

describe('the draft being written', () => {
  let session: DraftSession
  const onChange = vi.fn()
  const write = (text: string, typed = true) => {
    findElement('p').textContent = text
    session.touch(typed)
  }
  const phrases = () => session.findings.map((finding) => finding.phrase)

  beforeEach(() => {
    fakeBrowser.reset()
    run.mockReset().mockImplementation(marks)
    putHtml(
      '<div role="dialog"><div role="textbox" contenteditable="true" aria-label="Bạn đang nghĩ gì?"><p></p></div></div>',
    )
    session = new DraftSession({ choices: {}, ignored: openIgnoreList(), onChange })
    session.enter(findBox(facebookSite, findElement('[role=textbox]')))
  })

  it('knows nothing before the first check, then its findings and what could not run', () => {
    write('số 123')
    expect(session.checked).toBe(false)
    session.check()
    expect(session.checked).toBe(true)
    expect(phrases()).toEqual(['123'])
    expect(session.unavailable).toEqual(['insult'])
  })

  it('keeps a finding while other words are typed and drops it when its own are', () => {
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

  it('leads findings back into the document', () => {
    write('số 123')
    session.check()
    expect(String(session.read.rangeOf(3, 6))).toBe('123')
  })

  it('leaves what was ignored alone in this draft, and brings it up again when that is undone', async () => {
    write('số 123 và số 456')
    session.check()
    session.ignore(session.findings[0]!, false)
    expect(phrases()).toEqual(['456'])
    expect(session.blockingFindings('số 123')).toEqual([])
    write('số 123 và số 456, số 789')
    session.check()
    expect(phrases()).toEqual(['456', '789'])
    await session.undo(session.actions[0]!)
    expect(phrases()).toEqual(['123', '456', '789'])
    expect(session.actions).toEqual([])
  })

  it('forgets what was ignored when the box is emptied', () => {
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

  it('has the checks drop what they remember of a draft that is gone', () => {
    write('số 123')
    session.check()
    forget.mockClear()
    write('số 1234')
    session.check()
    expect(forget).not.toHaveBeenCalled()
    write('')
    expect(forget).toHaveBeenCalledOnce()
  })

  it('takes a text the site put in place of another for a new draft, and one the writer replaced for the same', () => {
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

  it('remembers for good in every draft', async () => {
    write('số 123')
    session.check()
    session.ignore(session.findings[0]!, true)
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get('ignored')).toHaveProperty('ignored'))
    const other = new DraftSession({ choices: {}, ignored: openIgnoreList(), onChange })
    await vi.waitFor(() => expect(other.blockingFindings('số 123')).toEqual([]))
    await session.undo(session.actions[0]!)
    await vi.waitFor(() => expect(other.blockingFindings('số 123')).toHaveLength(1))
  })

  it('leaves a wrong finding alone for good, until that is undone', async () => {
    write('số 123')
    session.check()
    session.markMisjudged(session.findings[0]!)
    expect(phrases()).toEqual([])
    expect(session.actions).toMatchObject([{ kind: 'misjudged', check: 'personal-data', message: 'id', phrase: '123' }])
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get('ignored')).toHaveProperty('ignored'))
    const other = new DraftSession({ choices: {}, ignored: openIgnoreList(), onChange })
    await vi.waitFor(() => expect(other.blockingFindings('số 123')).toEqual([]))
    await session.undo(session.actions[0]!)
    expect(phrases()).toEqual(['123'])
    await vi.waitFor(() => expect(other.blockingFindings('số 123')).toHaveLength(1))
  })

  it('decides over the text as it is now, whatever the last check said', () => {
    write('chào')
    session.check()
    expect(session.blockingFindings('số 123')).toHaveLength(1)
    write('số 123')
    session.check()
    expect(session.blockingFindings('chào')).toEqual([])
  })

  it('holds what comes after more ignored findings than are followed', () => {
    const text = `${'số 1 '.repeat(300)}số 2`
    write(text)
    session.check()
    session.ignore(session.findings[0]!, false)
    expect(session.blockingFindings(text).map(({ phrase }) => phrase)).toEqual(['2'])
  })

  it('keeps nothing of a text that is sent while no box is being written in', () => {
    session.enter(undefined)
    forget.mockClear()
    expect(session.blockingFindings('số 123')).toHaveLength(1)
    expect(forget).toHaveBeenCalledOnce()
    session.blockingFindings('số 123')
    expect(run).toHaveBeenCalledTimes(2)
  })

  it('does not check the same text twice, and again once the choices change', () => {
    write('số 123')
    session.check()
    session.blockingFindings('số 123')
    expect(run).toHaveBeenCalledTimes(1)
    session.choices = { 'personal-data': 'off' }
    session.check()
    expect(run).toHaveBeenCalledTimes(2)
  })

  it('checks the beginning of a text no site would take', () => {
    write('chữ '.repeat(50_000))
    session.check()
    expect(run.mock.calls[0]![0].text).toHaveLength(65_536)
    expect(session.cut).toBe(true)
  })

  it('does nothing when its box has left the page', () => {
    write('số 123')
    findElement('[role=textbox]').remove()
    session.check()
    expect(session.checked).toBe(false)
    expect(run).not.toHaveBeenCalled()
  })

  it('keeps the text of a post for its second screen, and nothing of a comment', () => {
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

  it('keeps it when the writer went on, until another post is begun', () => {
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

  it('looks anew when the checks have got their model, though the text is the same', () => {
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
