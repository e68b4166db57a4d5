// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { SettingsState } from '../../../components/hooks/use-settings.ts'
import { ImportedTextEntry } from '../../../components/library/imports/ImportedTextEntry.tsx'
import { ImportedTextList } from '../../../components/library/imports/ImportedTextList.tsx'
import { useImportedEntries } from '../../../components/library/imports/use-imported-entries.ts'
import { getImportedText, removeImportedText, saveImportedText } from '../../../utils/library/imports/imported-texts.ts'
import { importedTextsDb } from '../../../utils/library/imports/imported-texts-db.ts'
import type { ImportedPart, ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings-schema.ts'
import { waitFor } from '../../wait-for.ts'

const root = document.createElement('div')
afterEach(() => act(() => render(null, root)))

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
