// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SettingsState } from '../../../components/hooks/use-settings.ts'
import { dropFactsDraft } from '../../../components/library/imports/facts-drafts.ts'
import { ImportedTextEntry } from '../../../components/library/imports/ImportedTextEntry.tsx'
import { ImportedTextList } from '../../../components/library/imports/ImportedTextList.tsx'
import { useImportedEntries } from '../../../components/library/imports/use-imported-entries.ts'
import { getImportedText, removeImportedText, saveImportedText } from '../../../utils/library/imports/imported-texts.ts'
import { importedTextsDb } from '../../../utils/library/imports/imported-texts-db.ts'
import type { ImportedPart, ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings-schema.ts'
import { waitFor } from '../../wait-for.ts'

const root = document.createElement('div')
beforeEach(() => document.body.append(root))
afterEach(() => {
  act(() => render(null, root))
  root.remove()
  dropFactsDraft(ID)
})

const ID = 'nhap-7d2f6c3e-0000-4000-8000-000000000001'
const LINES = 'Sách.\n'.repeat(12_000)
const build = (wording: Partial<ImportedText>): ImportedText => ({
  id: ID,
  facts: { number: null, kind: null, title: 'Nội quy', issuer: null, issued: null, inForceFrom: null },
  document: null,
  own: false,
  origin: { how: 'paste', name: '', url: null },
  imported: '2026-11-28T08:00:00.000Z',
  opening: '',
  parts: [],
  closing: '',
  ...wording,
})
function Entries() {
  return <>{useImportedEntries().map(({ piece }) => piece.id)}</>
}
const useStored = (reminders: SettingsState['settings']['reminders'] = []) => {
  const change = vi.fn(async () => true)
  return { settings: { ...DEFAULT_SETTINGS, reminders }, problem: undefined, change } satisfies SettingsState
}
const press = (name: string) =>
  act(() => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)!.click())

describe('an opened text', () => {
  const open = async (id: string) => {
    const common = { language: 'vi', today: '2026-11-28', stored: useStored(), onOpen: () => undefined } as const
    act(() => render(<ImportedTextEntry {...common} id={id} onStart={() => undefined} />, root))
    await waitFor(() => expect(root.querySelector('.quoted')).not.toBeNull())
  }
  const article: ImportedPart = { kind: 'dieu', number: '1', heading: 'Phạm vi', text: LINES, parts: [] }

  it.each([
    ['in one piece', build({ opening: LINES }), ID],
    ['with an article of many lines', build({ parts: [article] }), `${ID}.d1`],
  ])('is drawn in portions of 5,000 lines: %s', async (_, text, id) => {
    await saveImportedText(text)
    await open(id)
    const countLines = () => root.querySelectorAll('.quoted p').length
    expect(countLines()).toBeGreaterThan(4_900)
    expect(countLines()).toBeLessThanOrEqual(5_000)
    press('Xem tiếp')
    expect(countLines()).toBeGreaterThan(9_900)
    press('Xem tiếp')
    expect(countLines()).toBe(12_000)
    expect(root.textContent).not.toContain('Xem tiếp')
  })
})

describe("a text's facts", () => {
  const article = (number: string, heading: string): ImportedPart => ({
    kind: 'dieu',
    number,
    heading,
    text: 'Chữ.',
    parts: [],
  })
  const BOUND = [
    { check: 'threat', entry: `${ID}.d2`, cite: 'Điều 2, Nội quy' },
    { check: 'personal-data', entry: `${ID}.d1`, cite: 'Điều 1, Nội quy' },
    { check: 'threat', entry: `${ID}.d1`, cite: 'Điều 1, Nội quy' },
    { check: 'threat', entry: 'nhap-khac.d1', cite: 'Điều 1, Quy chế' },
  ] satisfies SettingsState['settings']['reminders']
  const open = async (stored: SettingsState) => {
    await saveImportedText(build({ own: true, parts: [article('1', 'Phạm vi'), article('2', 'Phát ngôn')] }))
    const common = { language: 'vi', today: '2026-11-28', onOpen: () => undefined } as const
    act(() => render(<ImportedTextEntry {...common} stored={stored} id={ID} onStart={() => undefined} />, root))
    await waitFor(() => expect(root.textContent).toContain('Sửa thông tin'))
  }
  const enter = (label: string, value: string) =>
    act(() => {
      const named = [...root.querySelectorAll('label')].find((each) => each.textContent!.startsWith(label))!
      const input = named.querySelector('input') ?? root.querySelector<HTMLInputElement>(`#${named.htmlFor}`)!
      input.value = value
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
  const toggleOwn = () => act(() => root.querySelector<HTMLElement>('.facts-editor .tick input')!.click())

  it('are edited later: the wording and the ids stay, and the bound articles cite the new name', async () => {
    const stored = useStored(BOUND)
    await open(stored)
    press('Sửa thông tin')
    enter('Tên', 'Nội quy Văn phòng')
    press('Lưu thông tin')
    await waitFor(() => expect(root.querySelector('h3')!.textContent).toBe('Nội quy Văn phòng'))
    expect(root.textContent).toContain('Đã lưu thông tin.')
    const saved = (await getImportedText(ID))!
    expect(saved.facts.title).toBe('Nội quy Văn phòng')
    expect([saved.own, saved.parts.length, saved.imported]).toEqual([true, 2, '2026-11-28T08:00:00.000Z'])
    expect(stored.change).toHaveBeenLastCalledWith({
      reminders: [
        { ...BOUND[0], cite: 'Điều 2, Nội quy Văn phòng' },
        { ...BOUND[1], cite: 'Điều 1, Nội quy Văn phòng' },
        { ...BOUND[2], cite: 'Điều 1, Nội quy Văn phòng' },
        BOUND[3],
      ],
    })
  })

  it('need a name', async () => {
    await open(useStored())
    press('Sửa thông tin')
    enter('Tên', '  ')
    press('Lưu thông tin')
    await waitFor(() => expect(root.querySelector('[role=alert]')!.textContent).not.toBe(''))
    expect((await getImportedText(ID))!.facts.title).toBe('Nội quy')
  })

  it('take their days as they are typed here, and what is no day is said and not saved', async () => {
    await open(useStored())
    press('Sửa thông tin')
    for (const typed of ['31/02/2026', '2026-03-15', '3/2026']) {
      enter('Ngày ban hành', typed)
      press('Lưu thông tin')
      await waitFor(() =>
        expect(root.querySelector('.facts-editor > [role=alert]')!.textContent).toContain('Có ngày chưa đọc được'),
      )
      expect((await getImportedText(ID))!.facts.issued).toBe(build({}).facts.issued)
    }
    enter('Ngày ban hành', '5/3/2026')
    press('Lưu thông tin')
    await waitFor(() => expect(root.textContent).toContain('Đã lưu thông tin.'))
    expect((await getImportedText(ID))!.facts.issued).toBe('2026-03-05')
    press('Sửa thông tin')
    enter('Ngày ban hành', '')
    press('Lưu thông tin')
    await waitFor(async () => expect((await getImportedText(ID))!.facts.issued).toBeNull())
  })

  it('change whether the text is a rule of the agency, and say which bindings that removes', async () => {
    const stored = useStored(BOUND)
    await open(stored)
    press('Sửa thông tin')
    toggleOwn()
    expect(root.textContent).toContain('Khi lưu sẽ bỏ 3 chỗ gắn với phép kiểm.')
    press('Lưu thông tin')
    await waitFor(() => expect(root.querySelector('.bindings')).toBeNull())
    expect((await getImportedText(ID))!.own).toBe(false)
    expect(stored.change).toHaveBeenLastCalledWith({ reminders: [BOUND[3]] })
  })

  it('are left as they were when editing is cancelled', async () => {
    const stored = useStored(BOUND)
    await open(stored)
    press('Sửa thông tin')
    expect(document.activeElement).toBe(root.querySelector('.facts-editor input'))
    enter('Tên', 'Khác')
    press('Không lưu')
    expect(root.querySelector('h3')!.textContent).toBe('Nội quy')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Sửa thông tin'))
    expect(stored.change).not.toHaveBeenCalled()
  })

  it('keep what was changed while another article is open, until it is saved or given up', async () => {
    const stored = useStored()
    await open(stored)
    const common = { language: 'vi', today: '2026-11-28', onOpen: () => undefined } as const
    const openEntry = async (id: string, shown: string) => {
      act(() => render(<ImportedTextEntry {...common} stored={stored} id={id} onStart={() => undefined} />, root))
      await waitFor(() => expect(root.textContent).toContain(shown))
    }
    const getName = () => root.querySelector<HTMLInputElement>('.facts-editor input')?.value
    press('Sửa thông tin')
    enter('Tên', 'Nội quy mới')
    await openEntry(`${ID}.d2`, 'Phát ngôn')
    expect(getName()).toBeUndefined()
    await openEntry(ID, 'chưa lưu')
    expect(getName()).toBe('Nội quy mới')
    expect((await getImportedText(ID))!.facts.title).toBe('Nội quy')
    press('Không lưu')
    await openEntry(`${ID}.d2`, 'Phát ngôn')
    await openEntry(ID, 'Sửa thông tin')
    expect(getName()).toBeUndefined()
  })

  it('list all bound articles in the order of the text, each of which can be unbound', async () => {
    const stored = useStored(BOUND)
    await open(stored)
    const rows = [...root.querySelectorAll('.bindings li')].map((each) => each.textContent)
    expect(rows).toEqual([
      'Điều 1 Phạm viDữ liệu cá nhân, Đe dọa, kích động bạo lực',
      'Điều 2 Phát ngônĐe dọa, kích động bạo lực',
    ])
    act(() => root.querySelector<HTMLElement>('[aria-label="Bỏ gắn Điều 1"]')!.click())
    expect(stored.change).toHaveBeenLastCalledWith({ reminders: [BOUND[0], BOUND[3]] })
  })

  it('say how to bind an article while none is', async () => {
    await open(useStored([BOUND[3]!]))
    expect(root.querySelector('.bindings')!.textContent).toContain('Chưa gắn điều nào với phép kiểm.')
  })
})

describe('the list of texts', () => {
  it.each(['facts', 'imported'])('shows the other texts when one has no %s, and removes it', async (name) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const damaged = { ...build({ id: `${ID}2` }), [name]: undefined } as ImportedText
    await saveImportedText(build({ opening: LINES }))
    await saveImportedText(damaged)
    act(() => render(<ImportedTextList language="vi" stored={useStored()} onOpen={() => undefined} />, root))
    const rows = () => [...root.querySelectorAll('li')].map((row) => row.textContent)
    await waitFor(() => expect(rows()).toHaveLength(2))
    expect(rows()).toContainEqual(expect.stringContaining('Nội quy'))
    const row = [...root.querySelectorAll('li')].find((each) => each.textContent!.includes('Không đọc được'))!
    await act(() => row.querySelector('button')!.click())
    await waitFor(() => expect(rows()).toHaveLength(1))
    expect(root.textContent).toContain('Đã xóa')
    await removeImportedText(ID)
    vi.restoreAllMocks()
  })

  it('lets the search find the other texts when the body of one is damaged', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await saveImportedText(build({ opening: LINES }))
    await importedTextsDb.heads.put({ ...(await importedTextsDb.heads.get(ID))!, id: `${ID}2` })
    await importedTextsDb.bodies.put({ id: `${ID}2`, opening: '', parts: 5 as never, closing: '' })
    act(() => render(<Entries />, root))
    await waitFor(() => expect(root.textContent).toBe(ID))
    await removeImportedText(`${ID}2`)
    await removeImportedText(ID)
    vi.restoreAllMocks()
  })

  it('removes a text without opening it, with its bindings, and restores both', async () => {
    const bound = [
      { check: 'threat', entry: `${ID}.d1`, cite: 'Điều 1, Nội quy' },
      { check: 'threat', entry: 'nhap-khac.d1', cite: 'Điều 1, Quy chế' },
    ] satisfies SettingsState['settings']['reminders']
    const stored = useStored(bound)
    await saveImportedText(build({ opening: LINES }))
    act(() => render(<ImportedTextList language="vi" stored={stored} onOpen={() => undefined} />, root))
    await waitFor(() => expect(root.querySelector('li button')).not.toBeNull())
    expect(root.querySelector('li button')!.getAttribute('aria-label')).toBe('Xóa “Nội quy” khỏi thư viện')
    press('Xóa')
    await waitFor(() => expect(root.textContent).toContain('Đã xóa “Nội quy”.'))
    expect(await getImportedText(ID)).toBeUndefined()
    expect(stored.change).toHaveBeenLastCalledWith({ reminders: [bound[1]] })
    await waitFor(() => expect(root.querySelector('li')).toBeNull())
    press('Hoàn tác')
    await waitFor(() => expect(root.querySelector('li')).not.toBeNull())
    expect((await getImportedText(ID))?.opening).toBe(LINES)
    expect(stored.change).toHaveBeenLastCalledWith({ reminders: [...bound, bound[0]] })
  })
})
