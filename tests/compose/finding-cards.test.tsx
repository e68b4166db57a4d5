// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { CopyButton } from '../../components/compose/CopyButton.tsx'
import { FindingActions } from '../../components/compose/FindingActions.tsx'
import { FindingCard } from '../../components/compose/FindingCard.tsx'
import { FindingPanel, type FindingPanelProps } from '../../components/compose/FindingPanel.tsx'
import { GroupActions } from '../../components/compose/GroupActions.tsx'
import { HoldDialog } from '../../components/compose/HoldDialog.tsx'
import { listCardLevels } from '../../components/compose/list-card-levels.ts'
import { MaskAll } from '../../components/compose/MaskAll.tsx'
import { UserActionLine } from '../../components/compose/UserActionLine.tsx'
import { PasteCheck } from '../../components/findings/PasteCheck.tsx'
import { NEXT_TO_NAME } from '../../utils/checks/personal-data/personal-item.ts'
import { registerBundledChecks } from '../../utils/compose/bundled-checks.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import { type CheckId, getFixes } from '../../utils/draft.ts'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { formatFixLabel } from '../../utils/i18n/compose/fix-label.ts'
import { waitFor } from '../wait-for.ts'

const forget = vi.fn()
vi.mock('../../utils/checks-loader/load-tagger.ts', () => ({
  loadTagger: async () => ({ tag: () => [], clearCache: forget }),
}))
vi.mock('../../utils/checks/index.ts', async (original) => ({
  ...(await original<object>()),
  runChecks: () => ({ findings: [], unavailable: [] }),
}))

const PASSAGE = 'Nghe nói ngân hàng sắp phá sản. Ai cũng rút tiền rồi!'
const TEXT = `${PASSAGE} Bà con xem giúp.`
const fix = { kind: 'delete-sentence', start: 0, end: PASSAGE.length, replacement: '' } as const
const FINDING: TrackedFinding = {
  id: 1,
  check: 'unsourced-claim',
  level: 'warn',
  message: 'rumour',
  provisions: [],
  start: 0,
  end: PASSAGE.length,
  phrase: PASSAGE,
  fix,
}
const noop = () => undefined
const HANDLERS = {
  listFixes: getFixes,
  onFix: async () => true,
  onIgnore: noop,
  onMisjudged: noop,
  onOwn: noop,
  replaced: () => PASSAGE,
}
const buttons = () => [...document.querySelectorAll('button')].map((each) => each.textContent)
const show = (element: Parameters<typeof render>[0]) => act(() => render(element, document.body))

beforeEach(() => {
  document.body.replaceChildren()
  forget.mockClear()
})
afterEach(() => act(() => render(null, document.body)))

describe('CopyButton', () => {
  const press = (writeText: () => Promise<void>) =>
    act(async () => {
      vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText)
      render(<CopyButton text="x" label="Chép dòng này" language="vi" />, document.body)
      document.querySelector('button')!.click()
    })

  it('shows success or failure, and can be pressed again', async () => {
    await press(() => Promise.reject(new Error('NotAllowedError')))
    expect(buttons()).toEqual(['Chưa chép được'])
    await press(async () => undefined)
    expect(buttons()).toEqual(['Đã chép'])
  })
})

describe('rules of the user’s own agency', () => {
  const rule = (entry: string, check: 'threat' | 'insult') => ({ entry, check, cite: `Quy chế, ${entry}` })

  it('appear on findings of their check, two at most, and open their library entry', async () => {
    const opened: string[] = []
    const reminders = ['nhap-1.d2', 'nhap-1.d3', 'nhap-1.d4'].map((entry) => rule(entry, 'threat'))
    const card = { language: 'vi', onProvision: (id: string) => opened.push(id) } as const
    const finding = { ...FINDING, check: 'threat' } as const
    await show(<FindingCard {...card} finding={finding} reminders={[rule('nhap-2.d1', 'insult'), ...reminders]} />)
    const shown = buttons().filter((each) => each?.startsWith('Quy chế'))
    expect(shown).toEqual(['Quy chế, nhap-1.d2', 'Quy chế, nhap-1.d3'])
    const second = [...document.querySelectorAll('button')].find((each) => each.textContent === shown[1])
    await act(async () => second!.click())
    expect(opened).toEqual(['nhap-1.d3'])
  })
})

describe('a change that would raise another finding', () => {
  const group = { key: 'a', findings: [FINDING, { ...FINDING, id: 2 }, { ...FINDING, id: 3 }] } as const
  const masked = { ...fix, kind: 'mask', replacement: '•••' } as const
  const maskable = { key: 'a', findings: group.findings.map((each) => ({ ...each, fix: masked })) } as never

  it('is not offered in the card of its finding, and the next one is the first choice', async () => {
    const finding = { ...FINDING, moreFixes: [masked] }
    const card = <FindingActions {...HANDLERS} finding={finding} language="vi" listFixes={() => [masked]} />
    await show(card)
    expect(buttons().join()).not.toContain('Xóa cả đoạn')
    expect(document.querySelector('.btn.tonal')?.textContent).toBe('Che thành •••')
  })

  it.each([
    [true, ['Che 3 chỗ cùng loại', 'Bỏ qua cả nhóm']],
    [false, ['Bỏ qua cả nhóm']],
  ])('is offered for all of a group only where it is safe: %s', async (isSafe, expected) => {
    const handlers = { ...HANDLERS, onFixAll: async () => 0, onIgnoreAll: noop, offersAll: () => isSafe }
    await show(<GroupActions {...handlers} group={maskable} language="vi" />)
    expect(buttons()).toEqual(expected)
  })

  it.each<[string, (findings: readonly TrackedFinding[]) => boolean, string[]]>([
    ['all that is safe', () => true, ['Che luôn', 'Che rồi']],
    ['no lighter finding that is unsafe together', ({ length }) => length === 1, ['Che “']],
    ['nothing that is unsafe', () => false, []],
  ])('is offered in the dialog of a held draft: %s', async (_, isSafeTogether, expected) => {
    const lighter = [1, 2, 3].map((id) => ({ ...FINDING, check: 'personal-data', message: 'phone', id, fix: masked }))
    const findings = [{ ...FINDING, level: 'stop', id: 9, fix: masked }]
    const held = { box: { kind: 'message' }, findings, lighter, isFixable: true, text: TEXT } as never
    const handlers = { ...HANDLERS, onEdit: noop, onSend: noop, onResize: noop, onFixAndSend: noop, onProvision: noop }
    await show(<HoldDialog {...handlers} {...{ held, isSafeTogether }} reminders={[]} language="vi" />)
    const offered = buttons().flatMap((each) => /^Che (?:luôn|rồi|“)/.exec(each ?? '') ?? [])
    expect(offered).toEqual(expected)
  })

  it('is chosen in the dialog for numbers that are found in it later, until the writer takes it back', async () => {
    const findings = [{ ...FINDING, level: 'stop', id: 9, fix: masked }]
    const phone = { ...FINDING, check: 'personal-data', message: 'phone', id: 1, fix: masked }
    const handlers = { ...HANDLERS, onEdit: noop, onSend: noop, onResize: noop, onFixAndSend: noop, onProvision: noop }
    const read = async (lighter: readonly object[]) => {
      const held = { box: { kind: 'message' }, findings, lighter, isFixable: true, text: TEXT } as never
      const more = { isSafeTogether: () => true, reminders: [], language: 'vi' } as const
      await show(<HoldDialog {...handlers} {...more} held={held} />)
      return document.querySelector<HTMLElement>('[role=checkbox]')
    }
    expect(await read([])).toBeNull()
    const box = await read([phone])
    expect(box!.getAttribute('aria-checked')).toBe('true')
    await act(async () => box!.click())
    expect((await read([phone]))!.getAttribute('aria-checked')).toBe('false')
  })
})

describe('a number that holds a draft', () => {
  const find = (id: number, message: string, phrase: string): TrackedFinding => {
    return { ...FINDING, id, check: 'personal-data', message, level: 'stop', phrase }
  }
  const account = find(1, 'account', '0071 0009 8877 6')
  const masked = { ...fix, kind: 'mask' as const, replacement: '•••' }
  const hold = async (findings: readonly TrackedFinding[], state: object = {}, isSafeTogether = () => false) => {
    const held = { box: { kind: 'message' }, findings, lighter: [], isFixable: false, ...state } as never
    const handlers = { onEdit: noop, onSend: noop, onOwn: vi.fn(), onResize: noop, onFixAndSend: noop }
    const more = { isSafeTogether, onProvision: noop, reminders: [], language: 'vi' } as const
    await show(<HoldDialog {...handlers} {...more} held={held} />)
    return handlers.onOwn
  }
  const own = () => [...document.querySelectorAll<HTMLElement>('button[aria-label^="Đây là số của tôi"]')]

  it('can be said to be the own one, which may send the draft', async () => {
    const onOwn = await hold([account, find(2, 'identity', '089199001137')])
    expect(own().map((each) => each.getAttribute('aria-label'))).toEqual(['Đây là số của tôi: 0071 0009 8877 6'])
    expect(document.querySelector('.finding .also')!.textContent).toMatch(/thì gửi đi luôn\.$/)
    await act(async () => own()[0]!.click())
    expect(onOwn).toHaveBeenCalledExactlyOnceWith(account)
  })

  it('is chosen in its row among several', async () => {
    const second = find(2, 'account', '0071 0009 8878 4')
    const onOwn = await hold([account, second, find(3, 'account', '0071 0009 8879 2')])
    expect(own()).toEqual([])
    await act(async () => document.querySelector<HTMLElement>('.fold')!.click())
    await act(async () => own()[1]!.click())
    expect(onOwn).toHaveBeenCalledExactlyOnceWith(second)
  })

  it.each([
    ['one telephone', ['0905 123 456'], {}, ['Đây là số của tôi: 0905 123 456']],
    ['several', ['0905 123 456', '0914 222 333', '0935 333 444'], {}, []],
    ['one while the draft is being changed', ['0905 123 456'], { isFixing: true }, []],
  ])('is offered next to what can be masked, too: %s', async (_, phrases, state, expected) => {
    const lighter = phrases.map((phrase, index) => ({
      ...find(20 + index, 'phone', phrase),
      level: 'warn' as const,
      fix: masked,
    }))
    const identity = { ...find(2, 'identity', '089199001137'), fix: masked }
    const onOwn = await hold([identity], { lighter, isFixable: true, text: TEXT, ...state }, () => true)
    expect(own().map((each) => each.getAttribute('aria-label'))).toEqual(expected)
    if (expected.length === 0) return
    await act(async () => own()[0]!.click())
    expect(onOwn).toHaveBeenCalledExactlyOnceWith(lighter[0])
  })

  it('stays as it is while the draft is being changed', async () => {
    await hold([account], { isFixing: true })
    expect(own()).toEqual([])
  })
})

describe('the button that masks a held draft and sends it', () => {
  const CODES = ['001199001000', '001199001137', '001199001274']
  const PHONES = ['0912345670', '0912346787', '0912347904']
  const maskTo = (keep: number, phrase: string) => ({
    ...fix,
    kind: 'mask' as const,
    replacement: phrase.slice(0, keep) + '•'.repeat(phrase.length - keep),
  })
  const find = (message: string, keep: number, phrases: readonly string[], level: 'stop' | 'warn'): TrackedFinding[] =>
    phrases.map((phrase, index) => ({
      ...FINDING,
      id: index + 10 * keep,
      check: 'personal-data',
      message,
      level,
      phrase,
      fix: maskTo(keep, phrase),
    }))
  const identities = find('identity', 3, CODES, 'stop')
  const phones = find('phone', 4, PHONES, 'warn')
  const note: TrackedFinding = { ...FINDING, id: 99, check: 'insinuation', level: 'note', phrase: 'ai cũng biết' }
  const shown = () => ({
    button: document.querySelector('.choice .main')!.textContent,
    result: document.querySelector('.result')!.textContent,
  })
  const hold = async (
    findings: readonly TrackedFinding[],
    lighter: readonly TrackedFinding[],
    isSafeTogether: (all: readonly TrackedFinding[]) => boolean = () => true,
    text = TEXT,
  ) => {
    const held = { box: { kind: 'post' }, findings, lighter, isFixable: true, text } as never
    const handlers = { ...HANDLERS, onEdit: noop, onSend: noop, onResize: noop, onFixAndSend: noop, onProvision: noop }
    await show(<HoldDialog {...handlers} {...{ held, isSafeTogether }} reminders={[]} language="vi" />)
    return shown()
  }

  const toggleOthers = () => act(async () => document.querySelector<HTMLElement>('[role=checkbox]')!.click())

  it('names what it masks while other people’s data stays, and says what stays', async () => {
    await hold(identities, [...phones, note])
    await toggleOthers()
    expect(shown()).toEqual({
      button: 'Che 3 số căn cước rồi đăng',
      result:
        'Nếu che: 3 số căn cước, mỗi số chỉ còn ba chữ số đầu (001•••••••••). Vẫn để nguyên: 3 số điện thoại và 1 điều khác.',
    })
  })

  const lead = () => document.querySelector('.lead')!.textContent
  const [fewCodes, fewPhones] = [identities.slice(0, 1), phones.slice(0, 1)]

  it.each<[string, readonly TrackedFinding[], readonly TrackedFinding[], string]>([
    ['one of each', fewCodes, fewPhones, 'Có 1 điều nên xem trước khi đăng, thêm 1 điều nhẹ hơn ở dưới.'],
    [
      'groups, which are one each',
      identities,
      [...phones, note],
      'Có 1 điều nên xem trước khi đăng, ở 3 chỗ, thêm 2 điều nhẹ hơn ở dưới.',
    ],
    ['none that is lighter', fewCodes, [], 'Có 1 điều nên xem trước khi đăng.'],
  ])('counts as many things as badge and panel do: %s', async (_, findings, lighter, expected) => {
    await hold(findings, lighter)
    expect(lead()).toContain(`Chưa có gì được đăng. ${expected}`)
    const counts = [...expected.matchAll(/(\d+) điều/g)].map(([, count]) => Number(count))
    expect(counts.reduce((sum, count) => sum + count)).toBe(listCardLevels([...findings, ...lighter]).length)
    // Also where they cannot be masked with the others.
    await hold(findings, lighter, ({ length }) => length === findings.length)
    expect(lead()).toContain(expected)
  })

  it('offers to mask the others outside of the list that scrolls', async () => {
    await hold(identities, phones)
    expect(document.querySelector('.mask-more [role=checkbox]')!.textContent).toContain('Che luôn 3 số điện thoại')
    expect(document.querySelector('.held-list [role=checkbox]')).toBeNull()
  })

  it('leaves the writer’s own contact until it is wanted masked, too', async () => {
    const contacts = phones.map((phone) => ({ ...phone, message: 'contact', level: 'note' as const }))
    await hold(identities, contacts)
    expect(document.querySelector('[role=checkbox]')!.getAttribute('aria-checked')).toBe('false')
    await toggleOthers()
    expect(document.querySelector('[role=checkbox]')!.getAttribute('aria-checked')).toBe('true')
  })

  it('masks what is of others in one go, and says so', async () => {
    expect(await hold(identities, phones)).toEqual({
      button: 'Che rồi đăng',
      result:
        'Nếu che: 3 số căn cước, mỗi số chỉ còn ba chữ số đầu (001•••••••••); 3 số điện thoại, mỗi số chỉ còn bốn chữ số đầu (0912••••••). ',
    })
  })

  it('counts alike places by their kind where they are too many to be said one by one', async () => {
    expect((await hold(identities.slice(0, 2), phones.slice(0, 2))).result).toBe(
      'Nếu che: 2 số căn cước, mỗi số chỉ còn ba chữ số đầu (001•••••••••); 2 số điện thoại, mỗi số chỉ còn bốn chữ số đầu (0912••••••). ',
    )
    expect((await hold(identities.slice(0, 2), phones.slice(0, 1))).result).toBe(
      'Nếu che: “001199001000” thành 001•••••••••; “001199001137” thành 001•••••••••; “0912345670” thành 0912••••••. ',
    )
  })

  it('names each further place, also of many kinds', async () => {
    const others = [
      ...find('account', 2, ['71000988784'], 'stop'),
      ...find('tax', 5, ['0312345678'], 'warn'),
      ...find('plate', 6, ['65A-12345', '65A-23456'], 'warn'),
    ]
    const held = [...identities.slice(0, 1), ...others.slice(0, 1)]
    expect((await hold(held, [...phones.slice(0, 1), ...others.slice(1)])).result).toBe(
      'Nếu che: “001199001000” thành 001•••••••••; “71000988784” thành 71•••••••••; “0912345670” thành 0912••••••; “0312345678”, 2 biển số xe. ',
    )
  })

  it('says how many further places become other words', async () => {
    const replaced = ['một', 'hai', 'ba', 'bốn'].map((phrase, id) => ({
      ...FINDING,
      id: 200 + id,
      message: `m${id}`,
      phrase,
      fix: { ...fix, kind: 'replace' as const, replacement: `${phrase} khác` },
    }))
    expect((await hold(replaced, phones.slice(0, 1))).result).toMatch(
      /^Nếu sửa: đổi “một” thành “một khác”; .+; che “0912345670”; và 1 chỗ khác\. $/,
    )
  })

  describe('of whole sentences', () => {
    const text = 'Văn bản số 45/UBND-ĐC, lưu hành nội bộ. Tui gửi mấy anh chị coi trước. Còn đây là bản cũ.'
    const sentence = text.slice(0, text.indexOf('.') + 1)
    const cut = (id: number, phrase: string, whole = sentence): TrackedFinding => ({
      ...FINDING,
      id,
      check: 'internal-document',
      message: `m${id}`,
      phrase,
      start: text.indexOf(phrase),
      end: text.indexOf(phrase) + phrase.length,
      fix: {
        kind: 'delete-sentence',
        start: text.indexOf(whole),
        end: text.indexOf(whole) + whole.length,
        replacement: '',
      },
    })
    const own = cut(1, '45/UBND-ĐC')

    it('says each sentence once, and what is left', async () => {
      expect((await hold([own, cut(2, 'lưu hành nội bộ')], [], undefined, text)).result).toBe(
        'Nếu sửa: bỏ cả câu có “45/UBND-ĐC”. Còn lại: “Tui gửi mấy anh chị coi trước. Còn đây là bản cũ.”. ',
      )
    })

    it('says two sentences, and only the beginning of a long rest', async () => {
      const long = `${text} ${'Một câu nữa. '.repeat(30)}`
      const { result } = await hold([own, cut(2, 'bản cũ', 'Còn đây là bản cũ.')], [], undefined, long)
      expect(result).toMatch(/^Nếu sửa: bỏ cả câu có “45\/UBND-ĐC”; bỏ cả câu có “bản cũ”\. Còn lại: “Tui gửi/)
      expect(result).toMatch(/…”\. $/)
    })
  })

  const isChosen = () =>
    [...document.querySelectorAll('[role=checkbox]')].map((each) => each.getAttribute('aria-checked') === 'true')
  const nameOf = (check: 'child-privacy' | 'personal-data', message: string) =>
    ({ ...phones[0]!, id: 60, check, message, phrase: 'Lý Gia Bảo' }) as const

  it('says why a name is not chosen beforehand as a number is, until it is chosen', async () => {
    const named = nameOf('personal-data', 'private')
    expect((await hold(identities, [...phones, named])).result).toMatch(/nguyên: “Lý Gia Bảo”\. Chỗ chưa chọn sẵn/)
    expect(isChosen()).toEqual([true, false])
    await act(async () => document.querySelectorAll<HTMLElement>('[role=checkbox]')[1]!.click())
    expect(shown().result).not.toMatch(/chọn sẵn/)
  })

  it.each([
    ['child-privacy', 'named'],
    ['child-privacy', 'listed'],
    ['child-privacy', 'victim'],
    ['personal-data', 'health'],
  ] as const)('masks the name of a child or a sick person without being asked: %s %s', async (check, message) => {
    const { button, result } = await hold(identities, [nameOf(check, message)])
    expect(isChosen()).toEqual([true])
    expect({ button, result }).toEqual({ button: 'Che rồi đăng', result: expect.not.stringMatching(/Vẫn để nguyên/) })
  })

  it('leaves a name that only the model takes for one to the writer', async () => {
    await hold(identities, [nameOf('child-privacy', 'sensed')])
    expect(isChosen()).toEqual([false])
  })

  it('still masks the numbers where a name cannot be masked with them', async () => {
    const named = nameOf('child-privacy', 'named')
    await hold(identities, [...phones, named], (all) => !all.some(({ id }) => id === named.id))
    expect(isChosen()).toEqual([true])
  })

  it('names one place by its kind', async () => {
    await hold(identities.slice(0, 1), phones)
    await toggleOthers()
    expect(shown()).toMatchObject({ button: 'Che số căn cước rồi đăng' })
  })

  it('names one place by its text where its kind has no name', async () => {
    const child = { ...identities[0]!, check: 'child-privacy', message: 'child', phrase: 'Nguyễn Gia Bảo' } as const
    await hold([child], phones)
    await toggleOthers()
    expect(shown()).toMatchObject({ button: 'Che “Nguyễn Gia Bảo” rồi đăng' })
  })

  it('counts places of several kinds in its name', async () => {
    const accounts = find('account', 2, CODES, 'stop')
    await hold([...identities, ...accounts], phones)
    await toggleOthers()
    expect(shown()).toMatchObject({ button: 'Che 6 chỗ rồi đăng' })
  })

  it('keeps its short name where no data of others stays', async () => {
    expect(await hold(identities, [note])).toMatchObject({
      button: 'Che rồi đăng',
      result: expect.stringMatching(/1 điều nhẹ hơn vẫn nằm trong bảng cạnh ô soạn\.$/),
    })
  })

  it('says of other masks what the first place becomes, and of other changes that they are made', async () => {
    const mails = ['an@vd.vn', 'binh@vd.vn', 'cuc@vd.vn'].map((phrase, id) => ({
      ...identities[0]!,
      id,
      message: 'email',
      phrase,
      fix: { ...maskTo(1, phrase), replacement: `${phrase[0]}•••@vd.vn` },
    }))
    expect((await hold(mails, [])).result).toBe('Nếu che: 3 địa chỉ e-mail, chỗ đầu thành a•••@vd.vn. ')
    expect((await hold([...mails, { ...FINDING, id: 50 }], [])).result).toMatch(
      /^Nếu sửa: bỏ cả câu có “Nghe nói.+; che 3 địa chỉ e-mail, chỗ đầu thành a•••@vd\.vn\. Còn lại: “/,
    )
  })
})

describe('the rows of a group', () => {
  it('ask for their fixes as rows of it, so that all have them in one place', async () => {
    const listFixes = vi.fn(getFixes as FindingPanelProps['listFixes'])
    const findings = ['1', '2', '3', '4'].map((phrase, id) => ({
      ...{ ...FINDING, check: 'personal-data' as const, message: 'phone', id, phrase, start: id, end: id + 1 },
      fix: { kind: 'mask' as const, start: id, end: id + 1, replacement: '•' },
    }))
    const handlers = { ...HANDLERS, listFixes, onFixAll: async () => 0, onIgnoreAll: noop, offersAll: () => true }
    const state = { findings, actions: [], unavailable: [], reminders: [], cut: false, fault: false, byKey: false }
    const panel = {
      ...handlers,
      ...state,
      onUndo: noop,
      version: '1',
      feedback: '',
      startAt: undefined,
      elementRef: null,
    }
    await show(<FindingPanel {...panel} language="vi" onProvision={noop} onClose={noop} />)
    await act(async () => document.querySelector<HTMLElement>('.fold')!.click())
    const rows = [...document.querySelectorAll('.each li')]
    expect(rows.map((row) => [...row.querySelectorAll('button')].map((each) => each.textContent))).toEqual(
      findings.map(() => ['Che', 'Bỏ qua']),
    )
    expect(listFixes.mock.calls.map(([, alike]) => alike?.length)).toEqual([4, 4, 4, 4])
  })
})

describe('the button that masks all data of a list', () => {
  const list = [['identity', 'stop'] as const, ['phone', 'warn'] as const].flatMap(([message, level], kind) =>
    Array.from({ length: 4 }, (_, index) => {
      const id = 10 * kind + index
      const fix = { kind: 'mask', start: id, end: id + 1, replacement: '•' } as const
      return { ...FINDING, id, check: 'personal-data', message, level, fix, start: id, end: id + 1 } as const
    }),
  )
  const words = { ...FINDING, id: 90 }
  const showButton = async (findings: readonly TrackedFinding[], handlers: Partial<FindingPanelProps> = {}) => {
    const all = { offersAll: () => true, onFixAll: async () => 0, ...handlers }
    await show(<MaskAll findings={findings} language="vi" {...all} />)
    return document.querySelector('button')
  }

  it.each([
    ['all that was found', list, 'Che tất cả'],
    ['of more that was found, its number', [words, ...list], 'Che 8 chỗ'],
  ])('says %s', async (_, findings, name) => {
    expect((await showButton(findings))?.textContent).toBe(name)
  })

  it.each([
    ['one kind', list.slice(0, 4), {}],
    ['a few of two kinds', list.slice(2, 6), {}],
    [
      'hints only beside one kind',
      list.map((each) => (each.level === 'warn' ? { ...each, level: 'note' as const } : each)),
      {},
    ],
    ['what would raise another finding', list, { offersAll: () => false }],
  ] as const)('is not there for %s', async (_, findings, handlers) => {
    expect(await showButton(findings, handlers)).toBeNull()
  })

  it('says that it is at work until all are masked', async () => {
    let finish: (left: number) => void = () => undefined
    const onFixAll = () =>
      new Promise<number>((resolve) => {
        finish = resolve
      })
    const button = await showButton(list, { onFixAll })
    await act(async () => button!.click())
    // Half of them are masked.
    expect(await showButton(list.slice(4), { onFixAll })).toBeNull()
    expect(document.querySelector('[role=status]')!.textContent).toBe('Đang che…')
    await act(async () => finish(0))
    await showButton([], { onFixAll })
    expect(document.querySelector('[role=status]')).toBeNull()
  })

  it('says how many are left, until something changes', async () => {
    const onFixAll = vi.fn(async () => 8)
    const button = await showButton(list, { onFixAll })
    await act(async () => button!.click())
    expect(onFixAll).toHaveBeenCalledWith(list)
    expect(document.querySelector('.failed')!.textContent).toMatch(/^Còn 8 chỗ/)
    await showButton(list.slice(1), { onFixAll })
    expect(document.querySelector('.failed')).toBeNull()
  })
})

describe('a mask that was made', () => {
  const MASKED = {
    id: 1,
    kind: 'fixed',
    fix: 'mask',
    places: [
      { start: 0, end: 6, original: 'Nguyễn Gia Bảo', check: 'child-privacy', message: 'named', rank: 0, inner: [] },
    ],
  } as const
  const place = MASKED.places[0]
  const maskOf = (check: CheckId, message: string) => ({ ...MASKED, places: [{ ...place, check, message }] })
  const showPanel = (...actions: FindingPanelProps['actions']) => {
    const handlers = { ...HANDLERS, onFixAll: async () => 0, onIgnoreAll: noop, offersAll: () => true, onUndo: noop }
    const state = { findings: [], unavailable: [], reminders: [], cut: false, fault: false, byKey: false }
    const panel = { ...handlers, ...state, version: '1', feedback: '', startAt: undefined, elementRef: null }
    return show(<FindingPanel {...panel} actions={actions} language="vi" onProvision={noop} onClose={noop} />)
  }

  it('says what may still make a child known, and not that all is well', async () => {
    await showPanel(MASKED)
    expect(document.querySelector('h3')!.textContent).toBe('Đã sửa, nên đọc lại một lần')
    expect(document.querySelector('.undo')!.textContent).toMatch(/“Nguyễn Gia Bảo”.*Trường, lớp, nơi ở/)
  })

  it('is above the part that scrolls, the last one first', async () => {
    const places = [{ ...place, original: 'Trần Thị Cúc' }]
    await showPanel(MASKED, { ...MASKED, id: 2, places })
    const lines = [...document.querySelectorAll('.undo')].map((each) => /“(.+?)”/.exec(each.textContent!)?.[1])
    expect(lines).toEqual(['Trần Thị Cúc', 'Nguyễn Gia Bảo'])
    expect(document.querySelector('.panel-body .undo')).toBeNull()
  })

  it('keeps its place for a moment once it is undone, so that the line below does not come up under a press', async () => {
    vi.useFakeTimers()
    try {
      const places = [{ ...place, original: 'Trần Thị Cúc' }]
      const later = { ...MASKED, id: 2, places }
      const readLines = () =>
        [...document.querySelectorAll('.undo')].map((line) => [/“(.+?)”/.exec(line.textContent!)?.[1], line.className])
      await showPanel(MASKED, later)
      await showPanel(MASKED)
      expect(readLines()).toEqual([
        ['Trần Thị Cúc', 'undo gone'],
        ['Nguyễn Gia Bảo', 'undo'],
      ])
      await act(async () => void vi.advanceTimersByTime(3000))
      expect(readLines()).toEqual([['Nguyễn Gia Bảo', 'undo']])
      // No line is below this one.
      await showPanel(MASKED, later)
      await showPanel(later)
      expect(readLines()).toEqual([['Trần Thị Cúc', 'undo']])
      // It came back, as by the undo of the editor.
      await showPanel(MASKED, later)
      await showPanel(MASKED)
      await showPanel(MASKED, later)
      expect(readLines().map(([, name]) => name)).toEqual(['undo', 'undo'])
      await showPanel(MASKED)
      await showPanel()
      expect(readLines()).toEqual([])
    } finally {
      vi.useRealTimers()
    }
  })

  it('says all that was undone while it keeps its place', async () => {
    const [place] = MASKED.places
    const all = { ...MASKED, id: 2, places: [place, place, place] }
    await showPanel(MASKED, all)
    const said = document.querySelector('.undo .grow')!.textContent
    for (const left of [2, 1]) await showPanel(MASKED, { ...all, places: all.places.slice(0, left) })
    await showPanel(MASKED)
    expect(document.querySelector('.undo.gone .grow')!.textContent).toBe(said)
    expect(said).toContain('3')
  })

  it('says that a charge stays where a request to verify it was added', async () => {
    const places = [{ ...place, check: 'accusation', original: 'Ông Cúc ăn tiền' } as const]
    await showPanel({ ...MASKED, fix: 'ask-to-verify', places })
    expect(document.querySelector('.stays')!.textContent).toMatch(/vẫn còn trong bài/)
    await showPanel({ ...MASKED, fix: 'add-source', places })
    expect(document.querySelector('.stays')).toBeNull()
  })

  it.each([...NEXT_TO_NAME])(
    'says that what is said of a person stays where the name was masked: %s',
    async (message) => {
      await showPanel(maskOf('personal-data', message))
      expect(document.querySelector('.stays')!.textContent).toMatch(/nơi ở.*vẫn còn trong bài.*nhận ra người đó/)
    },
  )

  it('names each kind of what one press has masked, in both languages', async () => {
    const kinds = ['identity', 'identity', 'phone', 'phone', 'phone', 'email'] as const
    const original = 'a@b.vn'
    const makePlace = (message: string, start: number) =>
      ({ ...place, check: 'personal-data', original, message, start, end: start + 1 }) as const
    const places = kinds.map(makePlace).toReversed()
    const showLine = async (language: 'vi' | 'en') => {
      const action = { ...MASKED, places }
      await show(<UserActionLine action={action} language={language} version="1" feedback="" onUndo={noop} />)
      return document.querySelector('.undo')!.textContent
    }
    expect(await showLine('vi')).toBe('Đã che 2 số căn cước, 3 số điện thoại, 1 địa chỉ e-mail.Hoàn tác cả 6 chỗ')
    expect(await showLine('en')).toBe('Masked 2 identity numbers, 3 phone numbers, “a@b.vn”.Undo all 6')
  })

  it('says what may still make a child known also where numbers were masked with it', async () => {
    const phone = { ...place, check: 'personal-data', message: 'phone' } as const
    await showPanel({ ...MASKED, places: [phone, phone, place] })
    expect(document.querySelector('.stays')!.textContent).toMatch(/nhận ra trẻ/)
  })

  it('says of a child only what may be left, with the date of birth', async () => {
    await showPanel(MASKED)
    expect(document.querySelector('.stays')!.textContent).toMatch(/ngày sinh có thể vẫn còn/)
  })

  it('says so of no number, and of no sentence that is gone', async () => {
    await showPanel(maskOf('personal-data', 'phone'))
    expect(document.querySelector('.stays')).toBeNull()
    expect(document.querySelector('h3')!.textContent).toBe('Chưa thấy thêm điều nào cần xem lại')
    await showPanel({ ...MASKED, fix: 'delete-sentence' })
    expect(document.querySelector('.stays')).toBeNull()
  })
})

describe('the button of a fix', () => {
  it.each([
    ['https://thuedientu.gdt.gov.vn', 'Đổi thành https://thuedientu.gdt.gov.vn'],
    ['https://co-quan-co-ten-mien-rat-dai.so-noi-vu.gov.vn', 'Đổi thành https://co-quan-…so-noi-vu.gov.vn'],
    ['Theo thông báo của Phường Bình Sen', 'Đổi thành “Theo thông báo của Phường Bình Sen”'],
    [`Theo thông báo của ${'Phường '.repeat(12)}`, `Đổi thành “Theo thông báo của${' Phường'.repeat(8)}…”`],
  ])('shows what it writes, shortened inside its quotes: %s', async (replacement, expected) => {
    const finding = { ...FINDING, fix: { ...fix, kind: 'replace' as const, replacement } }
    await show(<FindingActions {...HANDLERS} finding={finding} language="vi" />)
    expect(document.querySelector('.btn.tonal')?.textContent).toBe(expected)
  })
})

describe('a finding without a fix', () => {
  it('says that it is to be written again, and one with a fix does not', async () => {
    const { fix: _, ...bare } = FINDING
    await show(<FindingActions {...HANDLERS} finding={bare} language="vi" />)
    expect(document.querySelector('.no-fix')?.textContent).toBe('Chỗ này chưa có cách sửa sẵn, nên tự viết lại.')
    await show(<FindingActions {...HANDLERS} finding={FINDING} language="vi" />)
    expect(document.querySelector('.no-fix')).toBeNull()
  })
})

describe('a fix that puts words in', () => {
  const confirmSource = (original: string) => composeMessages.vi.fixed['add-source'](original, false)

  it.each([
    ['Theo ý kiến cá nhân,', 'Đổi thành “Theo ý kiến cá nhân,”'],
    ['người', 'Đổi thành người'],
  ])('sets several apart from its label: %s', (replacement, expected) => {
    expect(formatFixLabel({ kind: 'replace', replacement }, 'vi')).toBe(expected)
  })

  it('is called an addition only where it takes no words out', () => {
    const fix = { kind: 'add-source', replacement: 'Mai xã cắt nước (theo thông báo của …)' } as const
    expect(formatFixLabel(fix, 'vi', 'Thay mặt xã, tôi thông báo mai xã cắt nước')).toBe(
      `Đổi thành “${fix.replacement}”`,
    )
    expect(formatFixLabel(fix, 'en', 'Thay mặt xã, tôi thông báo mai xã cắt nước')).toBe(
      `Change to “${fix.replacement}”`,
    )
    const added = { kind: 'add-source', replacement: ' (theo thông báo của …)' } as const
    expect(formatFixLabel(added, 'vi', '')).toBe('Thêm “theo thông báo của …”')
    expect(confirmSource('Thay mặt xã, tôi thông báo')).toBe(
      'Đã đổi “Thay mặt xã, tôi thông báo”, nên điền tên nguồn vào chỗ “…”.',
    )
    expect(confirmSource('')).toBe('Đã thêm “theo …”, nên điền tên nguồn.')
  })

  it.each([
    ['', 'Thêm “Có ai biết không?”', 'Add “Có ai biết không?”'],
    [' ', 'Thêm “Có ai biết không?”', 'Add “Có ai biết không?”'],
    [', gửi gấp nha', 'Đổi “gửi gấp nha” thành “Có ai biết không?”', 'Change “gửi gấp nha” to “Có ai biết không?”'],
  ])('shows a sentence that comes after a full stop without it, in place of %j', (replaced, vi, en) => {
    const fix = { kind: 'replace', replacement: '. Có ai biết không?' } as const
    expect([formatFixLabel(fix, 'vi', replaced), formatFixLabel(fix, 'en', replaced)]).toEqual([vi, en])
  })

  it('leaves out the letter that only becomes a capital', () => {
    const fix = { kind: 'delete', replacement: 'C' } as const
    expect(formatFixLabel(fix, 'vi', 'Đồ quỷ sứ mày, c', 'Đồ quỷ sứ mày, chết cha tao')).toBe('Xóa “Đồ quỷ sứ mày”')
  })

  it.each([
    [', ở xóm Mẫu', 'Em M., 9 tuổi, ở xóm Mẫu', 'Xóa “ở xóm Mẫu”'],
    [', đồ lười', 'đồ lười', 'Xóa cụm này'],
    ['đồ lười', '', 'Xóa cụm này'],
  ])('says which part of the words of a finding is taken out: %j', (replaced, phrase, label) => {
    expect(formatFixLabel({ kind: 'delete', replacement: '' }, 'vi', replaced, phrase)).toBe(label)
  })
})

describe('a finding that covers a whole passage', () => {
  it('is truncated in its card', async () => {
    const finding = { ...FINDING, phrase: PASSAGE.repeat(40) }
    await show(<FindingCard finding={finding} reminders={[]} language="vi" onProvision={noop} />)
    const shown = document.querySelector('.phrase')!.textContent!
    expect(shown.length).toBeLessThanOrEqual(160)
    expect(shown).toMatch(/^Nghe nói.*…$/)
  })

  it('offers to remove the passage instead of one sentence, and confirms that afterwards', async () => {
    await show(<FindingActions {...HANDLERS} finding={FINDING} language="vi" />)
    expect(buttons()).toContain('Xóa cả đoạn (12 chữ)')
    const action = {
      id: 1,
      kind: 'fixed',
      fix: fix.kind,
      places: [{ start: 0, end: 0, original: PASSAGE, check: 'threat', message: 'stop', rank: 0, inner: [] }],
    } as const
    await show(<UserActionLine action={action} language="vi" version="1" feedback="" onUndo={noop} />)
    expect(document.body.textContent).toContain('Đã xóa đoạn “Nghe nói ngân hàng sắp phá')
  })

  it.each([
    [PASSAGE, 'Xóa cả đoạn (12 chữ)', 'Remove the passage (12 words)'],
    ['Một câu. Câu sau chưa có chấm', 'Xóa cả đoạn (7 chữ)', 'Remove the passage (7 words)'],
    ['- Dòng một\n- Dòng hai', 'Xóa cả đoạn (4 chữ)', 'Remove the passage (4 words)'],
    ['Chuyển 1.500.000 đồng đi...', 'Xóa cả câu', 'Remove the sentence'],
    ['Anh nói “đi.” ', 'Xóa cả câu', 'Remove the sentence'],
    ['\nMột dòng thôi!', 'Xóa cả câu', 'Remove the sentence'],
    ['', 'Xóa cả câu', 'Remove the sentence'],
  ])('labels the removal of %j as a passage or a sentence by its sentence ends', (replaced, vi, en) => {
    expect([formatFixLabel(fix, 'vi', replaced), formatFixLabel(fix, 'en', replaced)]).toEqual([vi, en])
  })
})

it('scrolls what “…” opens at the lower edge of a panel into sight', async () => {
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView')
  await show(<FindingActions {...HANDLERS} finding={FINDING} language="vi" />)
  expect(scroll).not.toHaveBeenCalled()
  await act(async () => document.querySelector<HTMLElement>('[aria-expanded]')!.click())
  expect(scroll.mock.contexts).toEqual([document.querySelector('.more')])
  scroll.mockRestore()
})

it.each([
  ['0912 345 678', 'Không nhắc số này nữa'],
  ['dở hơi', 'Không nhắc từ này nữa'],
  ['Ông giám đốc sở đó có ô dù to lắm.', 'Không nhắc câu này nữa'],
])('the way not to be reminded of %j again names what that is', async (phrase, name) => {
  await show(<FindingActions {...HANDLERS} finding={{ ...FINDING, phrase }} language="vi" />)
  await act(async () => document.querySelector<HTMLElement>('[aria-expanded]')!.click())
  expect(buttons()).toContain(name)
})

it('shows the permanent choices in place of the others where the card has no room to grow', async () => {
  const finding = { ...FINDING, moreFixes: [{ ...fix, kind: 'ask-source', replacement: ' Nguồn?' }] } as const
  await show(<FindingActions {...HANDLERS} finding={finding} language="vi" replacesButtons />)
  const readRow = () => [...document.querySelectorAll('.acts button')].map((each) => each.textContent)
  const before = readRow()
  expect(before).toHaveLength(3)
  const toggle = document.querySelector<HTMLElement>('[aria-expanded]')!
  toggle.focus()
  await act(async () => toggle.click())
  expect(readRow()).toEqual(['Không nhắc câu này nữa', 'Báo sai', ''])
  expect(document.querySelector('p.more')).toBeNull()
  // The same button leads back.
  expect(document.activeElement).toBe(document.querySelector('[aria-expanded=true]'))
  await act(async () => toggle.click())
  expect(readRow()).toEqual(before)
})

describe('a word of a list', () => {
  const WORD = { ...FINDING, check: 'own-words', message: 'agency', note: 'Chưa công bố', provisions: [] } as const

  it('shows its note, and neither an explanation of a check nor a way to call the list wrong', async () => {
    await show(
      <FindingCard finding={WORD} reminders={[]} language="vi" onProvision={noop}>
        <FindingActions {...HANDLERS} finding={WORD} language="vi" />
      </FindingCard>,
    )
    expect(document.body.textContent).toContain('Chưa công bố')
    await act(async () => document.querySelector<HTMLElement>('[aria-expanded]')!.click())
    expect(buttons()).toContain('Không nhắc câu này nữa')
    expect(buttons()).not.toContain('Báo sai')
    expect(buttons()).not.toContain('Vì sao?')
  })
})

describe('a finding that was marked as wrong', () => {
  beforeAll(registerBundledChecks)
  const showMarked = (feedback: string) => {
    const action = { id: 1, kind: 'misjudged', check: 'threat', message: 'own', phrase: 'cháy hàng' } as const
    return show(<UserActionLine action={action} language="vi" version="0.1.0" feedback={feedback} onUndo={noop} />)
  }

  it('says where its line can be sent, or that there is no such place yet', async () => {
    await showMarked('gop-y@so.example')
    expect(document.body.textContent).toContain('gửi đến gop-y@so.example')
    expect(document.querySelector('code')!.textContent).toBe(
      'Trước khi đăng 0.1.0 · báo sai · Đe dọa, kích động bạo lực: Có dấu hiệu dọa làm hại người khác (threat/own)',
    )
    await showMarked('')
    expect(document.body.textContent).toContain('Hiện chưa có nơi nhận góp ý')
    expect(document.body.textContent).not.toContain('threat/own')
    expect(buttons()).toEqual(['Hoàn tác'])
  })
})

describe('a pasted text', () => {
  it('leaves the model’s cache when it is cleared', async () => {
    const paste = (text: string) =>
      show(<PasteCheck label="" language="vi" choices={{}} text={text} onText={noop} onProvision={noop} />)
    await paste('số 123')
    // The checks are loaded with the first text, which takes long on a busy machine.
    await waitFor(() => expect(document.body.textContent).toContain('hấy'))
    forget.mockClear()
    await paste('')
    await waitFor(() => expect(forget).toHaveBeenCalled())
  })
})
