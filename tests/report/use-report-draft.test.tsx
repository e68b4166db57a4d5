// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type UseReportDraftResult, useReportDraft } from '../../components/report/use-outbox.ts'
import { OutboxError } from '../../utils/report/model/outbox-error.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'
import { saveDraft } from '../../utils/report/outbox/outbox-store.ts'
import { waitFor } from '../wait-for.ts'
import { FORM } from './sample-report.ts'

vi.mock('../../utils/report/outbox/outbox-store.ts', () => ({ saveDraft: vi.fn() }))

/** The saves that have begun: the note of each, and how each is ended. */
let saves: { note: string; end(at: number): void; fail(): void }[]
let draft: UseReportDraftResult
const ITEM = { id: 'draft', form: { ...FORM, note: '' }, savedAt: 1 } as OutboxItem

function Form() {
  draft = useReportDraft(ITEM)
  return <p>{draft.saved.state}</p>
}

const type = (text: string) =>
  act(() => {
    for (let length = 1; length <= text.length; length++) draft.change({ ...FORM, note: text.slice(0, length) })
  })
const notes = () => saves.map(({ note }) => note)
const end = (index: number) => act(async () => saves[index]!.end(index + 2))

beforeEach(async () => {
  saves = []
  vi.mocked(saveDraft).mockImplementation((_, form) => {
    const { promise, resolve, reject } = Promise.withResolvers<OutboxItem>()
    saves.push({
      note: form.note,
      end: (savedAt) => resolve({ ...ITEM, form, savedAt }),
      fail: () => reject(new OutboxError('storage-full')),
    })
    return promise
  })
  await act(() => render(<Form />, document.body))
})
afterEach(() => act(() => render(null, document.body)))

it('saves what was typed during a save by one more save, with the newest text', async () => {
  await type('a')
  await waitFor(() => expect(notes()).toEqual(['a']))
  const typed = 'Bài này gọi tên một em học sinh, kèm ảnh và trường của em ấy.'
  await type(typed)
  expect(notes()).toEqual(['a'])
  await end(0)
  await waitFor(() => expect(notes()).toEqual(['a', typed]))
  expect(document.body.textContent).toBe('saving')
  await end(1)
  await waitFor(() => expect(document.body.textContent).toBe('saved'))
  expect(draft.saved).toEqual({ state: 'saved', at: 3 })
})

it('calls the last change saved only once it is', async () => {
  await type('a')
  await waitFor(() => expect(saves).toHaveLength(1))
  await type('ab')
  const order: string[] = []
  const last = draft.lastSave().then((problem) => order.push(problem ?? 'last'))
  await end(0)
  await waitFor(() => expect(saves).toHaveLength(2))
  order.push('second save runs')
  await end(1)
  await last
  expect(order).toEqual(['second save runs', 'last'])
})

it('says that the newest change could not be saved, and not that an earlier one could not', async () => {
  await type('a')
  await waitFor(() => expect(saves).toHaveLength(1))
  await type('ab')
  await act(async () => saves[0]!.fail())
  await waitFor(() => expect(saves).toHaveLength(2))
  expect(document.body.textContent).toBe('saving')
  await act(async () => saves[1]!.fail())
  await waitFor(() => expect(draft.saved).toEqual({ state: 'failed', problem: 'storage-full' }))
})
