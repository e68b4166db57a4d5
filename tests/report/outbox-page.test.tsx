// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { OutboxPage } from '../../components/report/OutboxPage.tsx'
import { buildReport } from '../../utils/report/model/build-report.ts'
import type { OutboxItem } from '../../utils/report/model/outbox-item.ts'
import { attachPicture, readDraftPicture } from '../../utils/report/outbox/draft-pictures.ts'
import { LEASE_DURATION } from '../../utils/report/outbox/drain-outbox.ts'
import { outboxDb } from '../../utils/report/outbox/outbox-db.ts'
import { createDraft, recordHandoff, saveDraft, withdrawReport } from '../../utils/report/outbox/outbox-store.ts'
import { queueDraft } from '../../utils/report/outbox/queue-draft.ts'
import { readOutboxItemEarly } from '../../utils/report/outbox/read-outbox-item-early.ts'
import { waitFor } from '../wait-for.ts'
import { FORM, PICTURE, POST, RECIPIENT } from './sample-report.ts'

const HREFS = { library: 'library.html', outbox: 'outbox.html', study: 'study.html', options: 'options.html' }

function renderPage(begun?: OutboxItem): void {
  render(
    <OutboxPage
      {...(begun && { begun })}
      language="vi"
      recipients={[RECIPIENT]}
      defaults={{}}
      memory={{ remembered: null, onRemember: async () => true }}
      retention={{ keepDays: 90, wipeDelivered: false }}
      hrefs={HREFS}
      onProvision={() => undefined}
    />,
    document.body,
  )
}

async function show(): Promise<void> {
  await act(() => renderPage())
  await waitFor(() => expect(rows()).not.toEqual([]))
}
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === name)
const press = (name: string) => act(() => button(name)!.click())
/** The posts of the list's rows, from top to bottom. */
const rows = () =>
  [...document.querySelectorAll('main li')].flatMap(({ textContent }) => textContent?.match(/Bài \d+/)?.[0] ?? [])

/** Creates a draft of the n-th post. */
async function draft(n: number): Promise<OutboxItem> {
  const permalink = `https://www.facebook.com/groups/77/posts/${n}/`
  const { id } = await createDraft({ ...POST, permalink, text: `Bài ${n}, đăng nhập vneid-gov.top` }, n * 1000)
  return saveDraft(id, { ...FORM, evidence: ['vneid-gov.top'] })
}

beforeEach(async () => {
  fakeBrowser.reset()
  document.body.replaceChildren()
  location.hash = ''
  await outboxDb.items.clear()
  await outboxDb.pictures.clear()
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(null as never)
})
afterEach(() => {
  act(() => render(null, document.body))
  vi.restoreAllMocks()
})

describe('the outbox page', () => {
  it('shows the newest fifty reports, and more on request', async () => {
    for (let n = 1; n <= 51; n++) await draft(n)
    await show()
    expect(rows()).toHaveLength(50)
    expect(rows()[0]).toBe('Bài 51')
    expect(rows()).not.toContain('Bài 1')
    expect(document.querySelector('main li .what')!.textContent).toContain('Facebook, bài viết')
    await press('Xem các báo cáo cũ hơn (còn 1)')
    await waitFor(() => expect(rows()).toHaveLength(51))
    expect(rows().at(-1)).toBe('Bài 1')
    expect(document.body.textContent).not.toContain('cũ hơn')
  })

  it.each(['post', 'form'])('shows the other reports when one has no %s, and deletes it', async (name) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const damaged = await draft(1)
    await draft(2)
    await outboxDb.items.update(damaged.id, { [name as 'post']: null as never })
    await show()
    expect(rows()).toEqual(['Bài 2'])
    expect(document.body.textContent).toContain('Báo cáo này bị hỏng')
    const row = [...document.querySelectorAll('main li')].find(({ textContent }) => textContent?.includes('bị hỏng'))
    await act(() => row!.querySelector('button')!.click())
    await waitFor(async () => expect(await outboxDb.items.count()).toBe(1))
    await waitFor(() => expect(document.body.textContent).not.toContain('bị hỏng'))
    expect(document.body.textContent).toContain('Đã xóa')
  })

  it('says that a damaged report cannot be shown on its own page', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const damaged = await draft(1)
    await outboxDb.items.update(damaged.id, { state: 'queued', post: null as never })
    location.hash = damaged.id
    await act(() => renderPage())
    await waitFor(() => expect(document.body.textContent).toContain('Báo cáo này bị hỏng'))
    expect(button('Hộp gửi')).toBeDefined()
  })

  it('shows the form of an item that was read early before the rest of the outbox, then what that says of it', async () => {
    const item = await draft(1)
    location.hash = item.id
    let release = () => {}
    const counted = new Promise<void>((resolve) => (release = resolve))
    const where = outboxDb.items.where.bind(outboxDb.items)
    vi.spyOn(outboxDb.items, 'where').mockImplementation(((index: string) => {
      const clause = where(index)
      const equals = clause.equals.bind(clause)
      clause.equals = (value) => {
        const found = equals(value)
        const count = found.count.bind(found)
        found.count = (async () => counted.then(() => count())) as typeof found.count
        return found
      }
      return clause
    }) as typeof outboxDb.items.where)
    const begun = await readOutboxItemEarly(item.id)
    act(() => renderPage(begun))
    expect(document.querySelector('.report-room textarea')).not.toBeNull()
    await outboxDb.items.delete(item.id)
    release()
    await waitFor(() => expect(document.querySelector('.report-room')).toBeNull())
  })

  it('says that there is no report where none was read early', async () => {
    location.hash = 'none'
    const begun = await readOutboxItemEarly('none')
    await act(() => renderPage(begun))
    await waitFor(() => expect(document.querySelector('.banner')).not.toBeNull())
    expect(document.querySelector('.report-room')).toBeNull()
  })

  it('saves a draft with its picture as data', async () => {
    const item = await draft(1)
    await attachPicture(item.id, PICTURE)
    const saved: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob)
      return 'blob:x'
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    await show()
    await press('Lưu dữ liệu (JSON)')
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(JSON.parse(await saved[0]!.text())).toEqual(buildReport(item, PICTURE))
  })

  it('deletes a draft, and undo restores it with its picture', async () => {
    const item = await draft(1)
    await attachPicture(item.id, PICTURE, item.savedAt)
    await draft(2)
    await show()
    const last = [...document.querySelectorAll('main li')].find((row) => row.textContent?.includes('Bài 1,'))!
    const remove = [...last.querySelectorAll('button')].find((each) => each.textContent === 'Xóa')!
    await act(() => remove.click())
    await waitFor(() => expect(rows()).toEqual(['Bài 2']))
    expect([await outboxDb.items.get(item.id), await readDraftPicture(item.id)]).toEqual([undefined, null])
    // The pressed button is gone, so the undo button has the focus.
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Hoàn tác'))
    await press('Hoàn tác')
    await waitFor(() => expect(rows()).toEqual(['Bài 2', 'Bài 1']))
    expect([await outboxDb.items.get(item.id), await readDraftPicture(item.id)]).toEqual([item, PICTURE])
    await waitFor(() => expect(button('Hoàn tác')).toBeUndefined())
  })

  it('has a report that waits again after its deletion was undone be sent', async () => {
    await queueDraft((await draft(1)).id, RECIPIENT)
    await show()
    await press('Xóa')
    await waitFor(() => expect(button('Hoàn tác')).toBeDefined())
    vi.mocked(browser.runtime.sendMessage).mockClear()
    await press('Hoàn tác')
    await waitFor(() => expect(rows()).toEqual(['Bài 1']))
    await waitFor(() => expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ name: 'drain-outbox', data: null }))
  })

  it('filters by state, shows counts, and hides filters without reports', async () => {
    await draft(1)
    await queueDraft((await draft(2)).id, RECIPIENT)
    const { id } = await draft(3)
    await queueDraft(id, RECIPIENT)
    await withdrawReport(id)
    await show()
    const filters = () => [...document.querySelectorAll('main [aria-pressed]')].map((each) => each.textContent?.trim())
    expect(filters()).toEqual(['Tất cả 3', 'Chưa xong 1', 'Chưa tới nơi 1', 'Đã rút lại 1'])
    for (const [name, post] of [
      ['Chưa xong 1', 'Bài 1'],
      ['Chưa tới nơi 1', 'Bài 2'],
      ['Đã rút lại 1', 'Bài 3'],
    ] as const) {
      await press(name)
      await waitFor(() => expect(rows()).toEqual([post]))
      expect(document.querySelector('main [aria-pressed=true]')?.textContent).toBe(name)
    }
    await press('Tất cả 3')
    await waitFor(() => expect(rows()).toHaveLength(3))
  })

  it('asks whether a letter went out, and no longer lists the report as being written once it did', async () => {
    const { id } = await draft(1)
    await recordHandoff(id, 'email', Date.now(), { name: 'Công an xã', address: 'congan@vi-du.vn' })
    await show()
    const state = () => document.querySelector('main li .state')?.textContent
    const filters = () => [...document.querySelectorAll('main [aria-pressed]')].map((each) => each.textContent?.trim())
    expect(state()).toMatch(/^Đã soạn e-mail.*Thư đã gửi đi chưa\?$/)
    expect(document.querySelector('main .intro')!.textContent).toMatch(/rút lại được, trừ thư đã gửi đi/)
    expect(document.querySelector('main li .do > .btn.line')!.textContent).toBe('Đã gửi bằng e-mail')
    await press('Đã gửi bằng e-mail')
    await waitFor(() => expect(filters()).toEqual(['Tất cả 1', 'Đã gửi cách khác 1']))
    expect(state()).toContain('Đã gửi bằng e-mail')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Hoàn tác'))
    await press('Hoàn tác')
    await waitFor(() => expect(filters()).toEqual(['Tất cả 1', 'Chưa xong 1']))
    await press('Chưa gửi')
    await waitFor(() => expect(state()).toMatch(/^Đang viếtĐã lưu lúc \d\d:\d\d$/))
  })

  it('copies the address and the text of a letter that no mail program opened, which stays a letter', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const { id } = await draft(1)
    await recordHandoff(id, 'email', Date.now(), { name: 'Công an xã', address: 'congan@vi-du.vn' })
    await show()
    await press('Chép địa chỉ nhận')
    await waitFor(() => expect(document.body.textContent).toContain('Đã chép địa chỉ nhận.'))
    expect(writeText).toHaveBeenLastCalledWith('congan@vi-du.vn')
    await press('Chép')
    await waitFor(() => expect(document.body.textContent).toContain('Đã chép.'))
    expect(writeText.mock.lastCall![0]).toContain('Bài 1')
    expect((await outboxDb.items.get(id))!.handed).toMatchObject({ way: 'email' })
    // In the report itself both are buttons.
    await press('Viết tiếp')
    await waitFor(() => expect(button('Không thấy thư?')).toBeDefined())
    await press('Không thấy thư?')
    await press('Chép nội dung')
    const said = () => document.querySelector('.letter-fallback [role=status]')!.textContent
    await waitFor(() => expect(said()).toBe('Đã chép nội dung.'))
    writeText.mockRejectedValue(new Error('NotAllowedError'))
    await press('Chép địa chỉ nhận')
    await waitFor(() => expect(said()).toContain('Trình duyệt không cho chép.'))
  })

  it('names in a report marked as sent whom its letter was to', async () => {
    const { id } = await draft(1)
    await recordHandoff(id, 'email', Date.now(), { name: 'Công an xã', address: 'congan@vi-du.vn' })
    await show()
    await press('Đã gửi bằng e-mail')
    await waitFor(() => expect(button('Xem')).toBeDefined())
    await press('Xem')
    await waitFor(() => expect(document.body.textContent).toContain('Gửi đến Công an xã (congan@vi-du.vn)'))
  })

  it('shows that a report waits again after its sender was stopped', async () => {
    // happy-dom has no Web Locks. This lock is free, as after the end of a stopped background.
    const locks = { request: (_name: string, _options: object, work: (lock: object) => unknown) => work({}) }
    Object.defineProperty(navigator, 'locks', { value: locks, configurable: true })
    const item = await queueDraft((await draft(1)).id, RECIPIENT)
    const leaseUntil = Date.now() + LEASE_DURATION
    await outboxDb.items.put({ ...item, state: 'sending', attempts: 1, nextAt: null, leaseUntil })
    await show()
    const state = () => document.querySelector('main li .state')?.textContent
    expect(state()).toContain('Đang gửi')
    await waitFor(() => expect(state()).toMatch(/^Đang chờ gửi.*Lần gửi trước bị ngắt giữa chừng\.$/))
  })
})
