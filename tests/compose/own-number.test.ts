// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetOwnNumber, refreshHold, rememberOwnNumber } from '../../components/compose/own-number.ts'
import { checkWithLists } from '../../utils/checks/check-with-lists.ts'
import { getKnownNumbers, registerChecks, setKnownNumbers } from '../../utils/compose/checks-registry.ts'
import { DraftSession } from '../../utils/compose/draft-session.ts'
import { findBox } from '../../utils/compose/find-box.ts'
import { createIgnoreList, type HashChange, type LoadedIgnoreList } from '../../utils/compose/ignore-list.ts'
import { findOwnableNumber, toHashedNumber } from '../../utils/compose/own-numbers.ts'
import { facebookSite } from '../../utils/sites/facebook.ts'
import { makeFakeChecks } from './fake-checks.ts'
import { findElement, putHtml } from './user-events.ts'

const TEXT = 'Hỏi chị Sáu, số 0912 345 678. Gọi lại 0912.345.678 nhé. CCCD 089199000000'
const isKnownNumber = (digits: string) => getKnownNumbers()?.has(toHashedNumber(digits)) ?? false
const save = vi.fn<(change: HashChange) => Promise<unknown>>()
let numbers: LoadedIgnoreList
let session: DraftSession
const shown = () => session.findings.map(({ message, level }) => `${message} ${level}`)

beforeEach(() => {
  save.mockReset().mockResolvedValue(undefined)
  numbers = createIgnoreList(save, vi.fn())
  numbers.load({ salt: 7, hashes: [] })
  setKnownNumbers(numbers)
  registerChecks(makeFakeChecks((draft, choices, cache) => checkWithLists(draft, choices, { cache, isKnownNumber })))
  putHtml('<div role="dialog"><div role="textbox" contenteditable="true" aria-label="Bạn đang nghĩ gì?"></div></div>')
  findElement('[role=textbox]').textContent = TEXT
  session = new DraftSession({ choices: {}, ignored: createIgnoreList(vi.fn(), vi.fn()), onChange: vi.fn() })
  session.enter(findBox(facebookSite, findElement('[role=textbox]')))
  session.check()
})

describe('"Đây là số của tôi"', () => {
  it('leaves the number alone wherever it is in the draft, at once, and stores a hash', () => {
    expect(shown()).toEqual(['phone warn', 'phone warn', 'identity stop'])
    rememberOwnNumber(session, session.findings[0]!)
    expect(shown()).toEqual(['identity stop'])
    expect(save).toHaveBeenCalledExactlyOnceWith({ hash: expect.any(Number), ignored: true })
  })

  it('is undone', () => {
    rememberOwnNumber(session, session.findings[0]!)
    const action = session.actions[0]!
    if (action.kind !== 'own') throw new Error(action.kind)
    forgetOwnNumber(session, action)
    expect(shown()).toEqual(['phone warn', 'phone warn', 'identity stop'])
    expect(session.actions).toEqual([])
    expect(save.mock.lastCall).toEqual([{ hash: expect.any(Number), ignored: false }])
  })

  it('applies in this page although it cannot be stored', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    save.mockRejectedValue(new Error('full'))
    rememberOwnNumber(session, session.findings[0]!)
    expect(shown()).toEqual(['identity stop'])
    await vi.waitFor(() => expect(warn).toHaveBeenCalled())
  })

  it('leaves a held draft held for what else is in it', () => {
    const [editor, box] = [findElement('[role=textbox]'), session.found!.box]
    const text = editor.textContent
    const held = { editor, box, text, findings: session.blockingFindings(text), lighter: [], isFixable: true } as never
    rememberOwnNumber(session, session.findings[0]!)
    refreshHold(held, session)
    expect(held).toMatchObject({ findings: [{ message: 'identity' }], lighter: [] })
  })

  it('leaves no finding of a held draft that had no other one', () => {
    const editor = findElement('[role=textbox]')
    const text = 'Quỹ hội: Vietcombank 0071000988776, Trần Thị Bưởi'
    editor.textContent = text
    session.check()
    const { box } = session.found!
    const held = { editor, box, text, findings: session.blockingFindings(text), lighter: [], isFixable: true }
    expect(held.findings).toMatchObject([{ message: 'account' }])
    rememberOwnNumber(session, held.findings[0]!)
    refreshHold(held as never, session)
    expect(held.findings).toEqual([])
  })

  it.each([
    ['phone', '0912 345 678', '0912345678'],
    ['contact', '0912.345.678', '0912345678'],
    ['contact', 'nguyen.a@example.vn', undefined],
    ['identity', '089199000000', undefined],
    ['account', '1903 6666 888', '19036666888'],
    ['account', '4111 1111 1111 1111', undefined],
    ['phone', 'không chín một hai ba bốn năm sáu bảy tám', undefined],
  ])('is offered for a %s %j: %s', (message, phrase, expected) => {
    expect(findOwnableNumber({ check: 'personal-data', message, phrase })).toBe(expected)
  })
})
