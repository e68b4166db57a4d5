// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { FileHoldDialog } from '../../../components/compose/files/FileHoldDialog.tsx'
import type { FilesOfHold } from '../../../components/compose/files/HeldFiles.tsx'
import { HoldDialog } from '../../../components/compose/HoldDialog.tsx'
import { registerBundledChecks } from '../../../utils/compose/bundled-checks.ts'
import type { AttachedFile } from '../../../utils/compose/files/attached-file.ts'
import { trackFileFindings } from '../../../utils/compose/files/track-file-findings.ts'
import type { TrackedFinding } from '../../../utils/compose/tracked-findings.ts'
import { attachFile, attachReadFile, findIdentity, MARK, STAMP } from './sample-files.ts'

const noop = () => undefined
const show = (element: Parameters<typeof render>[0]) => act(() => render(element, document.body))
const choices = () => [...document.querySelectorAll('.choice button')].map((each) => each.textContent)
const press = (name: string, detail = 1) =>
  act(async () => {
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent === name)!
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }))
  })
const read = (selector: string) => document.querySelector(selector)?.textContent
const focused = () => document.activeElement?.textContent

const stamped = attachReadFile('cong-van-729.pdf', [STAMP])
const marked = attachReadFile('noi-bo.pdf', [MARK])
const PUPIL = { ...MARK, check: 'child-privacy', level: 'warn', message: 'named', phrase: 'Lý Gia Bảo' } as const
const clear = attachReadFile('moi-hop.docx')
const reading = attachFile('de-an.pdf', { step: 'reading', progress: { done: 6, of: 14 } })

beforeAll(registerBundledChecks)
beforeEach(() => document.body.replaceChildren())
afterEach(() => act(() => render(null, document.body)))

describe('the dialog of files that a site sends at once', () => {
  const showFiles = async (files: readonly AttachedFile[], waits = false, mayReopen = true) => {
    const called = {
      onSendAll: vi.fn(),
      onSendRest: vi.fn(),
      onAllow: vi.fn(),
      onCancel: vi.fn(),
      onChooseAgain: vi.fn(),
      onWait: vi.fn(),
      onResize: vi.fn(),
      onProvision: vi.fn(),
    }
    await show(
      <FileHoldDialog
        {...called}
        again={undefined}
        mayReopen={mayReopen}
        files={files}
        waits={waits}
        reminders={[]}
        language="vi"
      />,
    )
    return called
  }

  it('shows what was found, and names the files without it', async () => {
    const called = await showFiles([clear, stamped])
    expect(read('h3')).toBe('Tệp đang được giữ lại')
    expect(read('.lead')).toBe('Chưa có gì được gửi: tệp dừng lại trước khi tới trang.')
    expect(read('.held-list .finding')).toContain('cong-van-729.pdf')
    expect(read('.held-list .file-line')).toBe('moi-hop.docxkhông thấy gì')
    expect(choices()).toEqual(['Vẫn gửi cả hai', 'Không gửi', 'Chọn tệp khác', 'Gửi tệp còn lại'])
    expect(focused()).toBe('Chọn tệp khác')
    expect(document.querySelector('.dialog .edit')?.textContent).toBe('Chọn tệp khác')
    for (const name of choices()) await press(name!)
    for (const name of ['onSendAll', 'onSendRest', 'onCancel', 'onChooseAgain'] as const)
      expect(called[name]).toHaveBeenCalledOnce()
  })

  it('offers no chooser where none can be opened again', async () => {
    const called = await showFiles([clear, stamped], false, false)
    expect(choices()).toEqual(['Vẫn gửi cả hai', 'Không gửi', 'Gửi tệp còn lại'])
    expect(focused()).toBe('Không gửi')
    await press('Không gửi')
    expect(called.onCancel).toHaveBeenCalledOnce()
    await showFiles([reading], true, false)
    expect(choices()).toEqual(['Vẫn gửi', 'Thôi, không gửi'])
  })

  const allowing = () => [...document.querySelectorAll('.held-list .more button')].map((each) => each.textContent)

  it('offers once for each file that is read to remember that it may be posted', async () => {
    const file = attachReadFile('a.pdf', [MARK, { ...MARK, phrase: 'DỰ THẢO' }])
    const unread = attachFile('729-CV.pdf', { step: 'waiting' }, [MARK])
    const called = await showFiles([file, unread])
    expect(allowing()).toEqual(['Tệp này được cơ quan cho phép đăng'])
    await press('Tệp này được cơ quan cho phép đăng')
    expect(called.onAllow).toHaveBeenCalledWith(file)
    const second = attachReadFile('b.pdf', [MARK])
    await showFiles([file, second])
    expect(allowing()).toEqual(['“a.pdf” được cơ quan cho phép đăng', '“b.pdf” được cơ quan cho phép đăng'])
  })

  it.each([
    [[MARK], 'Tệp này được cơ quan cho phép đăng'],
    [[findIdentity('001099000123')], 'Người có thông tin trong tệp này đã đồng ý cho đăng'],
    [[PUPIL], 'Cha mẹ, và trẻ từ đủ 7 tuổi, đã đồng ý cho đăng tệp này'],
    [[PUPIL, findIdentity('001099000123')], 'Cha mẹ, và trẻ từ đủ 7 tuổi, đã đồng ý cho đăng tệp này'],
    [[MARK, PUPIL], 'Cơ quan và người có thông tin trong tệp này đã đồng ý cho đăng'],
    [[{ ...PUPIL, level: 'stop', message: 'abused' }], undefined],
  ] as const)('asks those whose matter it is whether it may be posted', async (findings, name) => {
    await showFiles([attachReadFile('a.pdf', findings)])
    expect(allowing()).toEqual(name ? [name] : [])
  })

  it.each([
    [undefined, 'Vẫn gửi lần này', /^Gửi luôn, và nhớ đúng tệp này[^.]*\.$/, /trước khi tới trang/],
    ['drop', 'Cho gửi lần này', /^Nhớ đúng tệp này[^.]*\.$/, /thả lại tệp/],
    ['paste', 'Cho gửi lần này', /^Nhớ đúng tệp này[^.]*\.$/, /dán lại tệp/],
  ] as const)('says which way is for this time and which one is remembered (%s)', async (again, once, note, lead) => {
    const noops = { onSendAll: noop, onSendRest: noop, onAllow: noop, onCancel: noop, onChooseAgain: noop }
    const others = { onWait: noop, onResize: noop, onProvision: noop, waits: false, mayReopen: false }
    const rest = { ...noops, ...others, reminders: [], language: 'vi' } as const
    await show(<FileHoldDialog {...rest} again={again} files={[attachReadFile('a.pdf', [MARK])]} />)
    expect(choices()).toEqual([once, 'Không gửi'])
    expect(read('.held-list .file-note')).toMatch(note)
    // What has to be done after either is said once.
    expect(read('.lead')).toMatch(lead)
    expect(document.body.textContent!.match(/lại tệp/g) ?? []).toHaveLength(again ? 1 : 0)
  })

  it('offers no permission for a grade of secrecy', async () => {
    await showFiles([attachReadFile('a.pdf', [STAMP, MARK])])
    expect(allowing()).toEqual([])
  })

  it.each<[string[], readonly AttachedFile[]]>([
    [['Vẫn gửi', 'Không gửi', 'Chọn tệp khác'], [stamped]],
    [
      ['Vẫn gửi cả 3 tệp', 'Không gửi', 'Chọn tệp khác', 'Gửi 2 tệp còn lại'],
      [stamped, clear, attachReadFile('b.docx')],
    ],
    [
      ['Vẫn gửi cả hai', 'Không gửi', 'Chọn tệp khác'],
      [stamped, attachReadFile('b.pdf', [STAMP])],
    ],
    // What is not read yet is not offered as the rest.
    [
      ['Vẫn gửi khi chưa đọc xong', 'Không gửi', 'Chọn tệp khác'],
      [stamped, reading],
    ],
  ])('offers what can be sent: %j', async (expected, files) => {
    await showFiles(files)
    expect(choices()).toEqual(expected)
  })

  it('says that a picture with a finding is still being read, also on the button that lets it go', async () => {
    const file = new File(['x'], 'danh-sach-truc.png', { type: 'image/png' })
    const picture = { ...attachFile(file.name, { step: 'reading', progress: undefined }, [MARK]), file }
    const noops = { onSendAll: noop, onSendRest: noop, onAllow: noop, onCancel: noop, onChooseAgain: noop }
    const onResize = vi.fn()
    const others = { onWait: noop, onResize, onProvision: noop, waits: false, mayReopen: false }
    const rest = { ...noops, ...others, reminders: [], language: 'vi' } as const
    for (const again of [undefined, 'drop', 'paste'] as const) {
      await show(<FileHoldDialog {...rest} again={again} files={[picture]} />)
      expect(read('.held-list .finding')).toContain('danh-sach-truc.png')
      expect(read('.held-list .file-line')).toBe('danh-sach-truc.pngđang đọc ảnh…')
      expect(document.querySelector('.held-list progress')).not.toBeNull()
      expect(choices()[0]).toBe(again ? 'Cho gửi khi chưa đọc xong' : 'Vẫn gửi khi chưa đọc xong')
    }
    onResize.mockClear()
    await show(<FileHoldDialog {...rest} again="drop" files={[attachReadFile(file.name, [MARK])]} />)
    expect(document.querySelector('.held-list .file-line')).toBeNull()
    expect(choices()[0]).toBe('Cho gửi lần này')
    expect(onResize).toHaveBeenCalled()
  })

  it('shows what holds first, then what is lighter, and counts mere notes in a line', async () => {
    const warned = attachReadFile('canh-bao.pdf', [{ ...STAMP, level: 'warn' }])
    const noted = attachReadFile('goi-y.pdf', [{ ...STAMP, level: 'note' }])
    await showFiles([noted, warned, stamped])
    const cards = [...document.querySelectorAll('.finding')].map((each) => each.querySelector('dd')!.textContent)
    expect(cards).toEqual(['cong-van-729.pdf', 'canh-bao.pdf'])
    expect(read('.file-line')).toBe('goi-y.pdf1 chỗ nên xem')
  })

  it('waits for what is not read yet, when the writer wants that', async () => {
    const called = await showFiles([reading])
    expect(read('h3')).toBe('Chưa đọc xong tệp')
    expect(read('.lead')).toBe('Chưa có gì được gửi. Phần đã đọc chưa thấy điều gì.')
    expect(read('.result')).toBe('Đọc xong mà không thấy gì thì tệp tự gửi.')
    expect(read('.file-line')).toBe('de-an.pdftrang 6 trên 14')
    expect(document.querySelector('.badge.stop')).toBeNull()
    expect(choices()).toEqual(['Vẫn gửi', 'Chờ đọc xong'])
    expect(focused()).toBe('Chờ đọc xong')
    await press('Chờ đọc xong')
    expect(called.onWait).toHaveBeenCalledOnce()
    await press('Vẫn gửi')
    expect(called.onSendAll).toHaveBeenCalledOnce()
  })

  it('shows a warning once all is read, and offers to send all or none', async () => {
    const warned = attachReadFile('giay-khen.jpg', [{ ...STAMP, level: 'warn' }])
    await showFiles([reading, warned], true)
    expect(document.querySelector('.finding')).toBeNull()
    await showFiles([clear, warned], true)
    expect(document.querySelector('.finding dd')!.textContent).toBe('giay-khen.jpg')
    expect(choices()).toEqual(['Vẫn gửi cả hai', 'Không gửi', 'Chọn tệp khác'])
  })

  it('says that it waits, and can be left by a press that is no second half of a double click', async () => {
    await showFiles([reading])
    const called = await showFiles([reading], true)
    expect(read('[role=status]')).toBe('Đang chờ. Đọc xong mà không thấy gì thì tự gửi đi.')
    expect(choices()).toEqual(['Vẫn gửi', 'Thôi, chọn tệp khác'])
    expect(focused()).toBe('Thôi, chọn tệp khác')
    await press('Thôi, chọn tệp khác', 2)
    expect(called.onChooseAgain).not.toHaveBeenCalled()
    await press('Thôi, chọn tệp khác')
    expect(called.onChooseAgain).toHaveBeenCalledOnce()
  })

  it('says no more than that what was read has no stop, where it has lighter findings', async () => {
    await showFiles([reading, attachReadFile('canh-bao.pdf', [{ ...STAMP, level: 'warn' }])])
    expect(read('.lead')).toContain('Phần đã đọc chưa có điều gì cần giữ lại.')
  })

  it('reports a new size when its parts change, and not with each page that is read', async () => {
    const step = (done: number) => ({ ...reading, reading: { step: 'reading', progress: { done, of: 14 } } as const })
    await showFiles([step(6), clear])
    const called = await showFiles([step(7), clear])
    expect(called.onResize).not.toHaveBeenCalled()
    const finished = { ...attachReadFile('de-an.pdf'), id: reading.id }
    expect((await showFiles([finished, clear])).onResize).toHaveBeenCalled()
    expect((await showFiles([finished, stamped])).onResize).toHaveBeenCalled()
  })
})

describe('the dialog of a held draft with files', () => {
  const text: TrackedFinding = {
    id: 1,
    check: 'personal-data',
    level: 'stop',
    message: 'identity',
    provisions: [],
    start: 0,
    end: 12,
    phrase: '089199001137',
    fix: { kind: 'mask', start: 0, end: 12, replacement: '089•••••••••' },
  }
  const found = stamped.findings.map((finding) => ({ attached: stamped, finding }))
  const showHeld = async (
    findings: readonly TrackedFinding[],
    files: Partial<FilesOfHold> | undefined,
    kind: 'post' | 'comment' | 'message' = 'post',
    lighter: readonly TrackedFinding[] = [],
  ) => {
    const called = { onEdit: vi.fn(), onSend: vi.fn(), onFixAndSend: vi.fn(), onWait: vi.fn(), onAllow: vi.fn() }
    const held = {
      box: { kind },
      editor: document.body,
      findings,
      lighter,
      isFixable: true,
      text: '089199001137 là số của ai',
    } as never
    const { onWait, onAllow } = called
    const known = files && { found: [], unread: [], waits: false, onWait, onAllow, ...files }
    const dialog = { ...called, held, files: known, reminders: [], language: 'vi', isSafeTogether: () => true } as const
    await show(<HoldDialog {...dialog} onOwn={noop} onResize={noop} onProvision={noop} />)
    return called
  }

  it('shows what was found in a file, which only its writer can remove', async () => {
    const called = await showHeld([], { found })
    expect(read('h3')).toBe('Bài đang được giữ lại')
    expect(read('.lead')).toBe('Chưa có gì được đăng. Có 1 chỗ trong tệp nên xem trước.')
    expect(document.querySelectorAll('.finding')).toHaveLength(1)
    expect(choices()).toEqual(['Vẫn đăng', 'Quay lại gỡ tệp'])
    expect(focused()).toBe('Quay lại gỡ tệp')
    await press('Quay lại gỡ tệp')
    expect(called.onEdit).toHaveBeenCalledOnce()
  })

  it('counts what is in the text and in files, and does not offer to send by changing the text alone', async () => {
    await showHeld([text], { found, unread: [reading] }, 'message')
    expect(read('.lead')).toBe('Chưa có gì được gửi. Có 1 chỗ trong tin nhắn và 1 chỗ trong tệp nên xem trước.')
    expect(document.querySelectorAll('.finding')).toHaveLength(2)
    expect(read('.file-line')).toBe('de-an.pdftrang 6 trên 14')
    expect(choices()).toEqual(['Vẫn gửi', 'Sửa lại'])
    await showHeld([text], { unread: [reading] })
    expect(choices()).toEqual(['Vẫn đăng', 'Sửa lại'])
  })

  it('is as without files where none is known to hold it', async () => {
    await showHeld([text], undefined)
    const without = document.body.innerHTML
    await showHeld([text], {})
    expect(document.body.innerHTML).toBe(without)
    expect(choices()).toEqual(['Vẫn đăng', 'Sửa lại', 'Che rồi đăng'])
  })

  it.each([
    ['post', 'bài tự đăng', ['Vẫn đăng', 'Chờ đọc xong']],
    ['comment', 'bình luận tự đăng', ['Vẫn đăng', 'Chờ đọc xong']],
    ['message', 'tin nhắn tự gửi', ['Vẫn gửi', 'Chờ đọc xong']],
  ] as const)('waits for files that are not read, in a %s', async (kind, expected, names) => {
    const called = await showHeld([], { unread: [reading] }, kind)
    expect(read('h3')).toBe('Chưa đọc xong tệp')
    expect(read('.result')).toBe(`Đọc xong mà không thấy gì thì ${expected}.`)
    expect(choices()).toEqual(names)
    await press('Chờ đọc xong')
    expect(called.onWait).toHaveBeenCalledOnce()
    await press(names[0])
    expect(called.onSend).toHaveBeenCalledOnce()
  })

  it.each([
    ['post', 'đăng luôn'],
    ['message', 'gửi đi luôn'],
  ] as const)('offers to remember that a file may be posted, after which a %s may go', async (kind, goes) => {
    const called = await showHeld([], { found: [{ attached: marked, finding: MARK }] }, kind)
    expect(read('.file-note')).toBe(
      `Nhớ đúng tệp này trên máy này, từ nay không nhắc. Khi không còn gì phải giữ lại thì ${goes}.`,
    )
    await press('Tệp này được cơ quan cho phép đăng')
    expect(called.onAllow).toHaveBeenCalledWith(marked)
  })

  it('counts what is lighter as the panel does, by cards', async () => {
    const phones = ['4', '5', '6'].map((phrase) => ({
      ...findIdentity(phrase),
      level: 'warn' as const,
      message: 'phone',
    }))
    const people = attachReadFile('ds.xlsx', phones)
    await showHeld([], { found }, 'post', trackFileFindings(people))
    expect(read('.also')).toBe('1 điều nhẹ hơn vẫn nằm trong bảng cạnh ô soạn.')
  })

  it('goes back from waiting to the draft', async () => {
    const called = await showHeld([], { unread: [reading], waits: true })
    expect(read('[role=status]')).toBe('Đang chờ. Đọc xong mà không thấy gì thì tự gửi đi.')
    await press('Thôi, quay lại')
    expect(called.onEdit).toHaveBeenCalledWith()
  })

  it('draws alike findings of a file as one', async () => {
    const people = attachReadFile('ds.xlsx', ['1', '2', '3'].map(findIdentity))
    await showHeld([], { found: people.findings.map((finding) => ({ attached: people, finding })) })
    expect(read('.group-title b')).toBe('3 số căn cước')
    expect(read('.lead')).toBe('Chưa có gì được đăng. Trong tệp có 3 số căn cước, nên xem trước.')
    const phones = ['4', '5'].map((phrase) => ({ ...findIdentity(phrase), message: 'phone' }))
    const more = attachReadFile('ds.xlsx', [...people.findings, ...phones])
    await showHeld([text], { found: more.findings.map((finding) => ({ attached: more, finding })) }, 'message')
    expect(read('.lead')).toBe(
      'Chưa có gì được gửi. Có 1 chỗ trong tin nhắn nên xem trước; trong tệp có 3 số căn cước, 2 số điện thoại.',
    )
  })
})
