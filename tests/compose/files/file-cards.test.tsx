// @vitest-environment happy-dom
import { createElement, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { FindingPanel } from '../../../components/compose/FindingPanel.tsx'
import { AttachedFileList } from '../../../components/compose/files/AttachedFileList.tsx'
import { FileFindingActions } from '../../../components/compose/files/FileFindingActions.tsx'
import { FileFindingCard } from '../../../components/compose/files/FileFindingCard.tsx'
import { FileReadingLine } from '../../../components/compose/files/FileReadingLine.tsx'
import { FileCards, FileLines } from '../../../components/compose/files/FilesInPanel.tsx'
import { groupFoundInFiles } from '../../../components/compose/files/group-found-in-files.ts'
import type { FileFinding } from '../../../utils/attachments/file-report.ts'
import { registerBundledChecks } from '../../../utils/compose/bundled-checks.ts'
import type { AttachedFile } from '../../../utils/compose/files/attached-file.ts'
import type { TrackedFinding } from '../../../utils/compose/tracked-findings.ts'
import { waitFor } from '../../wait-for.ts'
import { attachFile, attachReadFile, encodeJpegHead, findIdentity, MARK, STAMP } from './sample-files.ts'

const noop = () => undefined
const PanelFiles = (props: Omit<Parameters<typeof FileCards>[0], 'level'>) => (
  <>
    <FileCards {...props} level="stop" />
    <FileCards {...props} level="note" />
    <FileLines {...props} />
  </>
)
const SHEET = { language: 'vi', reminders: [], onProvision: noop } as const
const show = (element: Parameters<typeof render>[0]) => act(() => render(element, document.body))
const buttons = () => [...document.querySelectorAll('button')].map((each) => each.textContent)
const press = (name: string) =>
  act(async () => [...document.querySelectorAll('button')].find((each) => each.textContent === name)!.click())
const rows = () => {
  const read = (selector: string) => [...document.querySelectorAll(selector)].map((each) => each.textContent)
  return read('dt').map((name, index) => `${name}: ${read('dd')[index]}`)
}
const group = (attached: AttachedFile) => groupFoundInFiles(attached.findings.map((finding) => ({ attached, finding })))
const showCard = (attached: AttachedFile) => show(<FileFindingCard {...SHEET} group={group(attached)[0]!} />)

beforeAll(registerBundledChecks)
beforeEach(() => document.body.replaceChildren())
afterEach(() => {
  act(() => render(null, document.body))
  vi.unstubAllGlobals()
})

describe('the card of a finding in a file', () => {
  it('says which file, where in it, what was read, what that may be and by what provision', async () => {
    await showCard(attachReadFile('cong-van-729.pdf', [STAMP]))
    expect(rows()).toEqual(['Tệp: cong-van-729.pdf', 'Chỗ: Trang 1 trên 3', 'Đọc được: “MẬT”'])
    expect(document.querySelector('.kind')!.textContent).toContain('Dừng lại')
    expect(document.querySelector('.what')!.textContent).toContain('Có dấu hiệu là văn bản đóng dấu độ mật.')
    expect(document.querySelector('.cite')!.textContent).toContain('116/2025/QH15')
    expect(document.querySelector('canvas')).toBeNull()
  })

  it.each<[string | undefined, FileFinding['place']]>([
    ['Chỗ: Trong tên tệp', undefined],
    ['Chỗ: Trang tính “Ấp 3”', { kind: 'sheet', number: 1, name: 'Ấp 3' }],
    ['Chỗ: Tờ chiếu 2 trên 3', { kind: 'slide', number: 2 }],
    ['Chỗ: Trong ảnh', { kind: 'picture', number: 1 }],
    [undefined, { kind: 'text', number: 1 }],
  ])('names the place: %s', async (expected, place) => {
    const { place: _place, ...finding } = STAMP
    await showCard(attachReadFile('a.bin', [place ? { ...finding, place } : finding]))
    expect(rows()[1]).toBe(expected ?? 'Đọc được: “MẬT”')
  })

  it('counts no pages of a file that has one, nor of one that is not read', async () => {
    await showCard(attachReadFile('a.pdf', [STAMP], { pageCount: 1, pagesRead: 1 }))
    expect(rows()[1]).toBe('Chỗ: Trang 1')
    await showCard(attachFile('a.pdf', { step: 'waiting' }, [STAMP]))
    expect(rows()[1]).toBe('Chỗ: Trang 1')
  })

  it('shows names and phrases of others without their control characters', async () => {
    const finding = { ...STAMP, phrase: 'M\u202EẬT', place: { kind: 'sheet', number: 1, name: 'a\u2066b' } as const }
    await showCard(attachReadFile('anh\u202Egpj.exe', [finding]))
    expect(rows()).toEqual(['Tệp: anh[U+202E]gpj.exe', 'Chỗ: Trang tính “a[U+2066]b”', 'Đọc được: “M[U+202E]ẬT”'])
  })

  it('is one for a list of people, with how many there are and the first few', async () => {
    const phrases = Array.from({ length: 40 }, (_, index) => String(89_199_001_000 + index))
    const people = attachReadFile('ho-nhan-qua.xlsx', phrases.map(findIdentity), { kind: 'sheet' })
    expect(group(people)).toHaveLength(1)
    await showCard(people)
    expect(document.querySelector('.group-title b')!.textContent).toBe('40 số căn cước')
    expect(rows().at(-1)).toBe('Đọc được: “89199001000”, “89199001001”, “89199001002” và 37 chỗ khác')
    expect(document.querySelector('.what')!.textContent).toContain('của nhiều người')
  })

  it('shows each of several on one press, with its place, and folds them again', async () => {
    const place = { kind: 'sheet', number: 2, name: 'Ấp 4' } as const
    const people = [findIdentity('089199001000'), { ...findIdentity('089199001001'), place }]
    const resized = vi.fn()
    const attached = attachReadFile('ho-nhan-qua.xlsx', people, { kind: 'sheet' })
    await show(<FileFindingCard {...SHEET} group={group(attached)[0]!} onResize={resized} />)
    resized.mockClear()
    const listed = () => [...document.querySelectorAll('.each li')].map((each) => each.textContent)
    expect(listed()).toEqual([])
    await press('Xem từng chỗ')
    expect(listed()).toEqual(['089199001000Trang tính “Ấp 3”', '089199001001Trang tính “Ấp 4”'])
    expect(resized).toHaveBeenCalledOnce()
    // Where the first few were, above what is said of them.
    expect(rows()).toEqual(['Tệp: ho-nhan-qua.xlsx', 'Chỗ: Trang tính “Ấp 3”, Trang tính “Ấp 4”'])
    const list = document.querySelector('.each')!
    const isBefore = list.compareDocumentPosition(document.querySelector('.what')!) & Node.DOCUMENT_POSITION_FOLLOWING
    expect(isBefore).not.toBe(0)
    await press('Thu gọn')
    expect(listed()).toEqual([])
  })

  it('counts the same phrase in the same place once', async () => {
    const twice = attachReadFile('a.xlsx', ['089199001000', '089199001000'].map(findIdentity), { kind: 'sheet' })
    await showCard(twice)
    expect(document.querySelector('.group-title')).toBeNull()
    expect(rows().at(-1)).toBe('Đọc được: “089199001000”')
  })

  it('comes first for what marks the whole paper, before names that were found in it', () => {
    const name: FileFinding = { ...findIdentity('Nguyễn Gia Bảo'), check: 'child-privacy', message: 'named' }
    const mark: FileFinding = { ...STAMP, check: 'internal-document', message: 'mark', phrase: 'LƯU HÀNH NỘI BỘ' }
    const number: FileFinding = { ...mark, message: 'content', phrase: 'theo công văn' }
    const order = group(attachReadFile('a.jpg', [name, number, mark, STAMP])).map(({ findings: [first] }) => first)
    expect(order).toEqual([STAMP, mark, number, name])
  })

  it('advises what to do with the file, not with a draft', async () => {
    const mark: FileFinding = { ...STAMP, check: 'internal-document', message: 'mark', phrase: 'LƯU HÀNH NỘI BỘ' }
    await showCard(attachReadFile('ke-hoach.pdf', [mark]))
    const said = document.querySelector('.what')!.textContent
    expect(said).toContain('Không nên đăng hay gửi rộng tệp này; nên hỏi nơi ban hành')
    expect(said).not.toContain('Nên bỏ phần')
    const { place: _place, ...inName } = { ...STAMP, message: 'file' }
    await showCard(attachReadFile('toi-mat.pdf', [inName]))
    expect(document.querySelector('.what')!.textContent).toContain('Tên tệp có chữ chỉ độ mật.')
  })

  it('comes in the order of what is said of all files: the most serious one first, whichever file it is in', () => {
    const list: FileFinding = { ...findIdentity('Họ và tên'), message: 'list' }
    const phone: FileFinding = { ...findIdentity('0912345678'), level: 'warn', message: 'phone' }
    const people = attachReadFile('ds.xlsx', [phone, list])
    const letter = attachReadFile('cv.pdf', [{ ...STAMP, level: 'note', message: 'mark' }, STAMP])
    const found = [people, letter].flatMap((attached) => attached.findings.map((finding) => ({ attached, finding })))
    const cards = groupFoundInFiles(found).map(({ attached, findings: [{ message }] }) => [attached.file.name, message])
    expect(cards).toEqual([
      ['cv.pdf', 'stamped'],
      ['ds.xlsx', 'list'],
      ['ds.xlsx', 'phone'],
      ['cv.pdf', 'mark'],
    ])
  })

  it('is one for each file, however alike the findings are', () => {
    const files = ['a.xlsx', 'b.xlsx'].map((name) => attachReadFile(name, ['1', '2', '3'].map(findIdentity)))
    // The state of a file is another object after each page that is read.
    const groups = groupFoundInFiles(
      files.flatMap((attached) => attached.findings.map((finding) => ({ attached: { ...attached }, finding }))),
    )
    expect(groups.map(({ attached, findings }) => [attached.file.name, findings.length])).toEqual([
      ['a.xlsx', 3],
      ['b.xlsx', 3],
    ])
    expect(new Set(groups.map(({ key }) => key)).size).toBe(2)
  })
})

describe('the pictures of a finding in a file', () => {
  const box = { left: 0.1, top: 0.2, width: 0.3, height: 0.05 }
  const drawn = { page: encodeJpegHead(240, 340), spot: encodeJpegHead(320, 110), box }
  const stubDecoding = (decode: (picture: Blob) => Promise<unknown>) => {
    const spy = vi.fn(decode)
    vi.stubGlobal('createImageBitmap', spy)
    return spy
  }
  const sizes = () => [...document.querySelectorAll('canvas')].map(({ width, height }) => [width, height])

  it('have their size before they are decoded, and a frame around the place', async () => {
    const decode = stubDecoding(() => new Promise(() => undefined))
    await showCard(attachReadFile('a.pdf', [{ ...STAMP, picture: drawn }]))
    expect(sizes()).toEqual([
      [240, 340],
      [320, 110],
    ])
    expect(decode.mock.calls.map(([{ type }]) => type)).toEqual(['image/jpeg', 'image/jpeg'])
    const { left, top, width, height } = document.querySelector<HTMLElement>('.whole i')!.style
    expect([left, top, width, height]).toEqual(['10%', '20%', '30%', '5%'])
    expect(document.querySelector('img')).toBeNull()
  })

  it('are left out where they cannot be decoded, and the rows stay', async () => {
    stubDecoding(() => Promise.reject(new Error('damaged')))
    await showCard(attachReadFile('a.pdf', [{ ...STAMP, picture: drawn }]))
    await waitFor(() => expect(sizes()).toEqual([]))
    await showCard(attachReadFile('a.pdf', [{ ...STAMP, picture: { page: 'A', spot: '', box } }]))
    expect(sizes()).toEqual([])
    expect(rows()).toHaveLength(3)
  })
})

describe('the buttons of a finding in a file', () => {
  const permission = 'agency' as const
  const handlers = () => ({ onRemoved: vi.fn(() => true), onIgnore: vi.fn(), onAllow: vi.fn() })

  it('say that the page still shows a file that was to be removed', async () => {
    const called = { ...handlers(), onRemoved: vi.fn(() => false) }
    await show(<FileFindingActions permission={permission} isFirst language="vi" {...called} />)
    await press('Gỡ hoặc thay tệp')
    expect(document.querySelector('[role=status]')!.textContent).toContain('đính kèm bản đã sửa')
    await press('Gỡ xong rồi, kiểm lại')
    expect(document.querySelector('[role=status]')!.textContent).toContain('Tệp vẫn còn trên trang.')
  })

  it('say that it was removed, ignore it, and behind "…" remember that it is allowed', async () => {
    const called = handlers()
    await show(<FileFindingActions permission={permission} isFirst {...called} language="vi" />)
    expect(buttons()).toEqual(['Gỡ hoặc thay tệp', 'Bỏ qua', ''])
    await press('Gỡ hoặc thay tệp')
    await press('Gỡ xong rồi, kiểm lại')
    expect(buttons()).toEqual(['Gỡ hoặc thay tệp', 'Bỏ qua', ''])
    await press('Bỏ qua')
    await press('')
    expect(called.onAllow).not.toHaveBeenCalled()
    await press('Tệp này được cơ quan cho phép đăng')
    for (const each of Object.values(called)) expect(each).toHaveBeenCalledOnce()
  })

  it.each([
    ['saved', async () => true, 'Đã lưu một bản không còn vị trí.'],
    ['impossible', async () => false, 'Chưa xóa được hết vị trí trong ảnh này.'],
    ['unreadable', () => Promise.reject(new Error('NotReadableError')), 'Chưa xóa được hết vị trí trong ảnh này.'],
  ])('save a photo without its place, and say what came of it: %s', async (_, save, expected) => {
    await show(
      <FileFindingActions permission={permission} isFirst {...handlers()} language="vi" onSaveWithoutPlace={save} />,
    )
    expect(buttons()).toEqual(['Lưu bản đã xóa vị trí', 'Bỏ qua', ''])
    await press('Lưu bản đã xóa vị trí')
    expect(document.querySelector('[role=status]')!.textContent).toContain(expected)
    await press('')
    expect(buttons()).toContain('Gỡ hoặc thay tệp')
  })
})

describe('the files in the panel', () => {
  it('are named by what is in them, in its title', async () => {
    const handlers = { onStop: noop, onRemoved: () => true, onIgnore: noop, onAllow: noop, onUndoAllow: noop }
    const people = [...['1', '2', '3'].map(findIdentity), { ...findIdentity('0912345678'), message: 'phone' }]
    const showPanel = (findings: readonly TrackedFinding[], found: readonly FileFinding[]) => {
      const files = { ...handlers, files: [attachReadFile('ds.xlsx', found, { kind: 'sheet' })] }
      const state = { findings, files, actions: [], unavailable: [], reminders: [], listFixes: () => [] }
      return show(createElement(FindingPanel, { ...state, language: 'vi' } as never))
    }
    const title = () => document.querySelector('.panel-head h3')!.textContent
    await showPanel([], people)
    expect(title()).toBe('2 điều cần xem lại; trong tệp có 3 số căn cước, 1 số điện thoại')
    await showPanel([], people.slice(0, 1))
    expect(title()).toBe('1 điều cần xem lại, trong tệp')
    const { note: _note, ...typed } = findIdentity('089199001137')
    await showPanel([{ ...typed, id: 1, start: 0, end: 12 }], people)
    expect(title()).toBe('3 điều cần xem lại; trong tệp có 3 số căn cước, 1 số điện thoại')
  })

  const handlers = () => ({
    onStop: vi.fn(),
    onRemoved: vi.fn(() => true),
    onIgnore: vi.fn(),
    onAllow: vi.fn(),
    onUndoAllow: vi.fn(),
  })
  const lines = () =>
    [...document.querySelectorAll('.file-line')].map((line) =>
      [...line.querySelectorAll('span')].map((each) => each.textContent).join(': '),
    )
  const read = attachReadFile('bien-ban-hop.docx')
  const reading = attachFile('cong-van.pdf', { step: 'reading', progress: { done: 6, of: 12 } })
  const waiting = attachFile('IMG_2041.jpg', { step: 'waiting' })

  it('are listed while they are read, with a button that stops it', async () => {
    const onStop = vi.fn()
    await show(<AttachedFileList files={[read, reading, waiting]} language="vi" onStop={onStop} onUndoAllow={noop} />)
    expect(document.querySelector('h4')!.textContent).toBe('Đang đọc tệp 2 trên 3')
    expect(document.querySelector('progress')!.getAttribute('value')).toBe('0.5')
    expect(lines()).toEqual([
      'bien-ban-hop.docx: không thấy gì',
      'cong-van.pdf: trang 6 trên 12',
      'IMG_2041.jpg: chưa đọc',
    ])
    await press('Dừng đọc')
    expect(onStop).toHaveBeenCalledOnce()
  })

  it('are only lines when all are read', async () => {
    await show(<AttachedFileList files={[read]} language="vi" onStop={noop} onUndoAllow={noop} />)
    expect(lines()).toEqual(['bien-ban-hop.docx: không thấy gì'])
    expect(document.querySelector('h4, progress, button')).toBeNull()
  })

  it('have a card for what was found, and no line next to it once all are read', async () => {
    const stamped = attachReadFile('dong-dau.pdf', [STAMP])
    await show(<PanelFiles {...SHEET} {...handlers()} files={[stamped, read]} />)
    expect(rows()[0]).toBe('Tệp: dong-dau.pdf')
    expect(lines()).toEqual(['bien-ban-hop.docx: không thấy gì'])
    await show(<PanelFiles {...SHEET} {...handlers()} files={[stamped, waiting]} />)
    expect(lines()).toEqual(['dong-dau.pdf: 1 chỗ nên xem', 'IMG_2041.jpg: chưa đọc'])
  })

  it('are named to the callbacks of their cards, a group with all of its findings', async () => {
    const called = handlers()
    const people = attachReadFile('ds.xlsx', ['1', '2', '3'].map(findIdentity))
    await show(<PanelFiles {...SHEET} {...called} files={[people]} />)
    await press('Bỏ qua')
    expect(called.onIgnore.mock.calls[0]![0]).toBe(people)
    expect(called.onIgnore.mock.calls[0]![1]).toHaveLength(3)
    await press('Gỡ hoặc thay tệp')
    await press('Gỡ xong rồi, kiểm lại')
    expect(called.onRemoved).toHaveBeenCalledWith(people)
  })

  it('offer once for each file that it was removed, on its first card', async () => {
    const files = [attachReadFile('a.pdf', [STAMP, MARK]), attachReadFile('b.pdf', [STAMP])]
    await show(<PanelFiles {...SHEET} {...handlers()} files={files} />)
    const cards = [...document.querySelectorAll('.finding')].map((each) => each.textContent.includes('thay tệp'))
    expect(cards).toEqual([true, false, true])
  })

  it('have an undo in their line once they may be posted', async () => {
    const called = handlers()
    const allowed: AttachedFile = { ...read, isAllowed: true }
    await show(<PanelFiles {...SHEET} {...called} files={[allowed, reading]} />)
    expect(lines()[0]).toBe('bien-ban-hop.docx: được phép đăng')
    await press('Hoàn tác')
    expect(called.onUndoAllow).toHaveBeenCalledWith(allowed)
  })

  it('offer a copy without its place for a photo alone', async () => {
    const place: FileFinding = { ...STAMP, check: 'personal-data', level: 'note', message: 'place', phrase: '10,38 N' }
    const photo = attachReadFile('anh.jpg', [place], { kind: 'picture' })
    const saved = vi.fn(async () => true)
    await show(<PanelFiles {...SHEET} {...handlers()} files={[photo]} onSaveWithoutPlace={saved} />)
    expect(rows()).toContain('Nơi chụp: 10,38 N')
    await press('Lưu bản đã xóa vị trí')
    expect(saved).toHaveBeenCalledWith(photo)
    await show(<PanelFiles {...SHEET} {...handlers()} files={[photo]} />)
    expect(buttons()).not.toContain('Lưu bản đã xóa vị trí')
    const stamped = attachReadFile('a.pdf', [STAMP])
    await show(<PanelFiles {...SHEET} {...handlers()} files={[stamped]} onSaveWithoutPlace={saved} />)
    expect(buttons()).not.toContain('Lưu bản đã xóa vị trí')
  })

  it('are named in one line while they are read for a moment, or counted where there are several', async () => {
    const line = () => document.querySelector('[role=status]')!.textContent
    await show(<FileReadingLine files={[reading]} language="vi" />)
    expect(line()).toBe('Đang đọc cong-van.pdf… không có gì phải giữ lại thì gửi ngay.')
    await show(<FileReadingLine files={[attachReadFile('a.pdf', []), reading, reading]} language="vi" />)
    expect(line()).toBe('Đang đọc 3 tệp (1 xong)… không có gì phải giữ lại thì gửi ngay.')
  })
})
