// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { locks } from 'node:worker_threads'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { useSettings } from '../../components/hooks/use-settings.ts'
import { RecipientsSection } from '../../components/settings/RecipientsSection.tsx'
import { findReturnDraft, getRecipientsSuffix } from '../../components/ui/report-return.ts'
import { settingsMessages } from '../../utils/i18n/pages/settings-messages.ts'
import { recipientMessages } from '../../utils/i18n/report/recipient-messages.ts'
import { parsePayload } from '../../utils/report/model/cloud-event.ts'
import { readSecret, secretsDb } from '../../utils/report/outbox/recipient-secrets.ts'
import type { Recipient } from '../../utils/settings/settings-schema.ts'
import { changeSettings, readSettings } from '../../utils/settings/settings-store.ts'
import { waitFor } from '../wait-for.ts'

const DESK: Recipient = {
  id: 'r1',
  name: 'Tổ tiếp nhận',
  kind: 'post',
  address: 'https://tiepnhan.vi-du.vn/bao-cao',
  auth: 'none',
  cloudevents: true,
}
const STORE: Recipient = {
  id: 'r2',
  name: 'Kho tỉnh',
  kind: 'put',
  address: 'https://kho.vi-du.vn/bao-cao',
  auth: 'bearer',
  cloudevents: false,
}
const request = vi.fn(async () => true)
const fetchMock = vi.fn(async (_address: string, _request: RequestInit) => new Response(null, { status: 201 }))

let added = 0

function Page({ reportHref }: { reportHref?: string }) {
  const stored = useSettings()
  if (!stored) return null
  const { settings, change } = stored
  return (
    <RecipientsSection
      {...{ settings, change }}
      messages={settingsMessages.vi}
      newId={() => `moi${added++ || ''}`}
      outboxHref="/outbox.html"
      reportHref={reportHref}
    />
  )
}

async function show(...recipients: Recipient[]): Promise<void> {
  await changeSettings({ recipients })
  await act(() => render(<Page />, document.body))
  await waitFor(() => expect(document.querySelector('.new-recipient')).not.toBeNull())
}
const settings = async () => (await readSettings()).settings
const seen = (text: string | RegExp) =>
  waitFor(() => expect(document.body.textContent).toEqual(expect.stringMatching(text)))
const field = (label: string, within = '.advanced') =>
  [...document.querySelectorAll<HTMLLabelElement>(`${within} label`)]
    .find((each) => each.textContent!.startsWith(label))!
    .querySelector<HTMLInputElement | HTMLSelectElement>('input, select')!
const enter = (label: string, value: string, within?: string) =>
  act(() => {
    const box = field(label, within)
    box.value = value
    box.dispatchEvent(new Event(box.localName === 'select' ? 'change' : 'input', { bubbles: true }))
  })
const press = (name: string) =>
  act(() =>
    [...document.querySelectorAll('button')]
      .find((each) => each.textContent === name || each.getAttribute('aria-label') === name)!
      .click(),
  )

beforeEach(async () => {
  added = 0
  fakeBrowser.reset()
  await secretsDb.secrets.clear()
  document.body.replaceChildren()
  request.mockClear().mockResolvedValue(true)
  fetchMock.mockClear().mockResolvedValue(new Response(null, { status: 201 }))
  vi.stubGlobal('fetch', fetchMock)
  // happy-dom has no Web Locks.
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks })
  vi.spyOn(browser.permissions, 'request').mockImplementation(request as never)
})
afterEach(() => {
  act(() => render(null, document.body))
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('adding a recipient', () => {
  it('begins with e-mail, which needs an address only, and keeps the technical ways folded', async () => {
    await show()
    expect(document.querySelector<HTMLDetailsElement>('.advanced')!.open).toBe(false)
    const ways = [...document.querySelectorAll('.add-ways label')].map((each) => each.textContent)
    expect(ways).toEqual(['E-mailChỉ cần một địa chỉ', 'Tệp cài đặt của đơn vịDo đơn vị cung cấp, đuôi .json'])
    await enter('Địa chỉ e-mail', ' tiepnhan@coquan.vi-du.vn ', '.by-email')
    await press('Lưu nơi nhận')
    await seen('Đã thêm “tiepnhan@coquan.vi-du.vn”.')
    const address = 'tiepnhan@coquan.vi-du.vn'
    expect((await settings()).recipients).toEqual([
      { id: 'moi', name: address, kind: 'email', address, auth: 'none', cloudevents: false },
    ])
    expect(field('Địa chỉ e-mail', '.by-email').value).toBe('')
  })

  it.each([
    ['', 'chưa đúng dạng e-mail'],
    ['tiepnhan@', 'chưa đúng dạng e-mail'],
    ['https://tiepnhan.vi-du.vn/', 'đặt ở phần “Nâng cao”'],
    ['da-co@coquan.vi-du.vn', 'đã có trong danh sách'],
  ])('refuses %j as an e-mail address and leads back to it', async (address, said) => {
    const listed = { ...DESK, kind: 'email', address: 'da-co@coquan.vi-du.vn', cloudevents: false } as const
    await show(listed)
    await enter('Địa chỉ e-mail', address, '.by-email')
    await press('Lưu nơi nhận')
    expect(document.querySelector('#email-problem')!.textContent).toContain(said)
    await waitFor(() => expect(document.activeElement).toBe(field('Địa chỉ e-mail', '.by-email')))
    expect((await settings()).recipients).toEqual([listed])
  })
})

describe('a set-up file', () => {
  const FILE = {
    format: 'truoc-khi-dang-setup',
    version: 1,
    unit: 'Sở \u202eVí Dụ',
    recipients: [
      { name: 'Tổ tiếp nhận', kind: 'email', address: 'tiepnhan@coquan.vi-du.vn' },
      { name: 'Phần mềm', kind: 'post', address: 'https://nhận.vi-du.vn/bao-cao', auth: 'bearer' },
      { name: 'Trang lạ', kind: 'post', address: 'https://www.facebook.com/' },
    ],
  }
  const choose = async (content: BlobPart) => {
    await act(() => document.querySelectorAll<HTMLInputElement>('.add-ways input')[1]!.click())
    const input = document.querySelector<HTMLInputElement>('.setup-file input[type=file]')!
    expect(input.accept).toBe('.json,application/json')
    const files = [new File([content], 'so-vi-du.json')]
    Object.defineProperty(input, 'files', { configurable: true, value: files })
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })))
  }

  it('shows every address in full before it counts, and adds only those that can be used', async () => {
    await show()
    await choose(JSON.stringify(FILE))
    await seen('Tệp “so-vi-du.json” sẽ thêm')
    expect((await settings()).recipients).toEqual([])
    const preview = document.querySelector('.setup')!.textContent!
    expect(preview).toContain('Sở [U+202E]Ví Dụ')
    expect(new URL('https://nhận.vi-du.vn').host).toMatch(/^xn--/)
    expect([...document.querySelectorAll('.setup .url')].map((each) => each.textContent)).toEqual([
      'tiepnhan@coquan.vi-du.vn',
      new URL('https://nhận.vi-du.vn/bao-cao').href,
      'https://www.facebook.com/',
    ])
    expect(preview).toContain('đây là trang mà tiện ích kiểm bản nháp')
    expect(document.querySelector('.setup code')!.textContent).toMatch(/^(?:[0-9A-F]{4} ){4}[0-9A-F]{4}$/)
    await press('Thêm 2 nơi nhận này')
    await seen(/Đã thêm 2 nơi nhận từ tệp của “Sở \[U\+202E\]Ví Dụ”\./)
    expect((await settings()).recipients.map(({ id, address, auth }) => [id, address, auth])).toEqual([
      ['moi', 'tiepnhan@coquan.vi-du.vn', 'none'],
      ['moi1', 'https://nhận.vi-du.vn/bao-cao', 'bearer'],
    ])
    expect(document.querySelector('.setup')).toBeNull()
  })

  it('adds no recipient when it is cancelled, or chosen a second time', async () => {
    await show()
    await choose(JSON.stringify(FILE))
    await seen('sẽ thêm')
    await press('Không thêm')
    expect(document.querySelector('.setup')).toBeNull()
    expect((await settings()).recipients).toEqual([])
    for (let time = 0; time < 2; time++) {
      await choose(JSON.stringify({ ...FILE, recipients: FILE.recipients.slice(0, 1) }))
      await seen('sẽ thêm')
      if (time === 0) await press('Thêm nơi nhận này')
      if (time === 0) await seen('Đã thêm 1 nơi nhận')
    }
    await seen('Tệp không có nơi nhận nào để thêm.')
    expect((await settings()).recipients).toHaveLength(1)
  })

  it.each([
    ['{', 'không phải JSON đúng dạng'],
    ['{}', 'không phải tệp cài đặt'],
    [JSON.stringify({ ...FILE, version: 2 }), 'bản mới hơn'],
    ['x'.repeat(70_000), 'Tệp quá lớn'],
  ])('says why a file cannot be used: %.20s', async (content, said) => {
    await show()
    await choose(content)
    await waitFor(() => expect(document.querySelector('.setup-file [role=alert]')!.textContent).toContain(said))
    expect(document.querySelector('.setup')).toBeNull()
  })
})

describe('a new recipient by an address of the web', () => {
  it('is stored with its kind, envelope and secret, and the secret is never shown', async () => {
    await show()
    await enter('Tên nơi nhận', 'Kho tỉnh')
    await enter('Cách gửi', 'put')
    await enter('Địa chỉ', 'https://kho.vi-du.vn/bao-cao')
    await enter('Mã truy cập', 'basic')
    await enter('Tên đăng nhập', 'don-vi')
    await enter('Mật khẩu', 'mật khẩu 7f3a')
    await press('Thêm nơi nhận')
    await seen('Đã lưu mã; nhập mã mới để thay.')
    const stored = { ...STORE, id: 'moi', auth: 'basic' }
    expect((await settings()).recipients).toEqual([stored])
    expect(await readSecret(stored as Recipient)).toBe('don-vi:mật khẩu 7f3a')
    const inputs = [...document.querySelectorAll('input')].map(({ value }) => value)
    expect([document.body.outerHTML, ...inputs].join()).not.toContain('7f3a')
    expect(JSON.stringify(await settings())).not.toContain('7f3a')
  })

  it('receives CloudEvents by POST by default', async () => {
    await show()
    await enter('Tên nơi nhận', 'Tổ tiếp nhận')
    await enter('Địa chỉ', DESK.address)
    await press('Thêm nơi nhận')
    await waitFor(async () => expect((await settings()).recipients).toEqual([{ ...DESK, id: 'moi' }]))
  })

  it('is confirmed with the possible next steps', async () => {
    await show()
    await enter('Tên nơi nhận', 'Tổ tiếp nhận')
    await enter('Địa chỉ', DESK.address)
    await press('Thêm nơi nhận')
    await seen('Đã thêm “Tổ tiếp nhận”. Có thể gửi thử ở danh sách phía trên.')
    expect(document.querySelector('.advanced a')!.getAttribute('href')).toBe('/outbox.html')
  })

  it.each([
    ['', DESK.address, 'Nên đặt tên', 'Tên nơi nhận'],
    ['Tổ', 'http://kho.vi-du.vn', 'https://', 'Địa chỉ'],
    ['Tổ', 'tiepnhan@coquan.gov.vn', 'thêm bằng cách “E-mail” ở trên', 'Địa chỉ'],
  ])('focuses the invalid field: name "%s", address "%s"', async (name, address, said, at) => {
    await show()
    await enter('Tên nơi nhận', name)
    await enter('Địa chỉ', address)
    await press('Thêm nơi nhận')
    expect(document.querySelector('#recipient-problem')!.textContent).toContain(said)
    const invalid = [...document.querySelectorAll('[aria-invalid="true"]')]
    expect(invalid).toEqual([field(at)])
    await waitFor(() => expect(document.activeElement).toBe(field(at)))
    expect((await settings()).recipients).toEqual([])
  })

  it.each([
    ['bearer', {}, 'Nơi nhận này cần mã truy cập.'],
    ['bearer', { 'Mã truy cập': 'có dấu cách' }, 'Mã chỉ gồm chữ không dấu'],
    ['basic', { 'Mật khẩu': 'x' }, 'Nơi nhận này cần mã truy cập.'],
    ['basic', { 'Tên đăng nhập': 'a:b', 'Mật khẩu': 'x' }, 'Tên đăng nhập không có dấu hai chấm'],
  ])('is rejected with a secret that cannot be sent (%s, %j)', async (auth, fields, problem) => {
    await show()
    await enter('Tên nơi nhận', 'Kho')
    await enter('Địa chỉ', DESK.address)
    await enter('Mã truy cập', auth)
    for (const [label, value] of Object.entries(fields)) await enter(label, value, '.advanced .secret-line')
    await press('Thêm nơi nhận')
    await seen(problem)
    expect((await settings()).recipients).toEqual([])
  })
})

describe('for a user who came from a report', () => {
  const REPORT = '/outbox.html#019ab000-0000-7000-8000-000000000000'
  const backLinks = () =>
    [...document.querySelectorAll('a')].filter((each) => each.textContent === 'Quay lại báo cáo đang viết')

  it('leads back to that report, above the list and after a recipient was added', async () => {
    await act(() => render(<Page reportHref={REPORT} />, document.body))
    await seen('Báo cáo đang viết vẫn được giữ nguyên.')
    expect(backLinks()).toHaveLength(1)
    await enter('Địa chỉ e-mail', 'tiepnhan@coquan.vi-du.vn', '.by-email')
    await press('Lưu nơi nhận')
    await waitFor(() => expect(backLinks()).toHaveLength(2))
    expect(backLinks().map((each) => each.getAttribute('href'))).toEqual([REPORT, REPORT])
  })

  it('finds the draft in the address of the page, and no other text', () => {
    const draft = '019ab000-0000-7000-8000-000000000000'
    const [query] = getRecipientsSuffix(draft).split('#')
    expect(findReturnDraft(query!)).toBe(draft)
    expect(['', '?report=', '?report=javascript:alert(1)'].map(findReturnDraft)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('a listed recipient', () => {
  it('reports a missing secret, stores one, deletes it on removal and restores it on undo', async () => {
    await show(STORE)
    await seen('Chưa có mã; chưa gửi được đến nơi này.')
    await enter('Mã truy cập', 'ma-7f3a', '.secret')
    await press('Lưu mã truy cập của Kho tỉnh')
    await seen('Đã lưu mã; nhập mã mới để thay.')
    expect(await readSecret(STORE)).toBe('ma-7f3a')
    await press('Bỏ nơi nhận Kho tỉnh')
    await seen('Đã bỏ “Kho tỉnh”.')
    await waitFor(async () => expect(await readSecret(STORE)).toBeNull())
    await press('Hoàn tác')
    await waitFor(async () => expect(await readSecret(STORE)).toBe('ma-7f3a'))
    expect((await settings()).recipients).toEqual([STORE])
  })

  it('reports a secret that could not be stored and keeps the input when storage is full', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    vi.spyOn(secretsDb.secrets, 'put').mockImplementation((() =>
      Promise.reject(new DOMException('full', 'QuotaExceededError'))) as never)
    await show(STORE)
    await enter('Mã truy cập', 'ma-7f3a', '.secret')
    await press('Lưu mã truy cập của Kho tỉnh')
    await seen(recipientMessages.vi.notKept)
    expect(field('Mã truy cập', '.secret').value).toBe('ma-7f3a')
    expect(await readSecret(STORE)).toBeNull()
  })

  it('is tested with a report marked as a test, and the answer is shown', async () => {
    fetchMock.mockResolvedValue(new Response('{"id":"BN-1"}', { status: 201 }))
    await show(DESK)
    await press('Gửi thử đến Tổ tiếp nhận')
    expect(request).toHaveBeenCalledWith({ origins: ['https://tiepnhan.vi-du.vn/*'] })
    await seen('Nơi nhận đã nhận báo cáo thử, biên nhận BN-1.')
    const [address, sent] = fetchMock.mock.calls[0]!
    expect(address).toBe(DESK.address)
    const event = JSON.parse(String(sent.body))
    expect(event.type).toBe('vn.truockhidang.report.test')
    expect(parsePayload(String(sent.body))).toMatchObject({ id: event.id, test: true })
  })

  it.each([
    [
      new Response('{"reason":"sai mã"}', { status: 401 }),
      'Nơi nhận không nhận báo cáo này. Nơi nhận trả lời: “sai mã”. Mã 401. Nên xem lại mã truy cập và quyền ghi của mã ấy.',
    ],
    [new Response(null, { status: 404 }), 'Nơi nhận không nhận báo cáo này. Mã 404. Nên xem lại địa chỉ và cách gửi.'],
    [new Response(null, { status: 503 }), 'Nơi nhận đang gặp lỗi. Mã 503.'],
  ])('reports why the test failed', async (answer, words) => {
    fetchMock.mockResolvedValue(answer)
    await show(DESK)
    await press('Gửi thử đến Tổ tiếp nhận')
    await seen(words)
  })

  it('is not tested without host permission or without its secret', async () => {
    request.mockResolvedValue(false)
    await show(DESK, STORE)
    await press('Gửi thử đến Tổ tiếp nhận')
    await seen('Trình duyệt chưa được phép gửi đến địa chỉ này.')
    request.mockResolvedValue(true)
    await press('Gửi thử đến Kho tỉnh')
    await seen('Chưa có mã truy cập của nơi nhận này.')
    expect(fetchMock).not.toHaveBeenCalled()
  })
})

describe('the default recipient of a category', () => {
  it('is chosen from the list, and the first is stored as no entry', async () => {
    await show(DESK, STORE)
    await enter('Lừa đảo', 'r2', '.defaults')
    await waitFor(async () => expect((await settings()).defaultRecipients).toEqual({ 'lua-dao': 'r2' }))
    await enter('Lừa đảo', 'r1', '.defaults')
    await waitFor(async () => expect((await settings()).defaultRecipients).toEqual({}))
  })

  it('is not offered while there is only one recipient', async () => {
    await show(DESK)
    expect(document.querySelector('.defaults')).toBeNull()
  })
})

describe('retention of delivered reports', () => {
  it('defaults to ninety days without wiping, and both can be changed', async () => {
    await show()
    expect(field('Giữ trong hộp gửi', '.keeping').value).toBe('90')
    await enter('Giữ trong hộp gửi', '30', '.keeping')
    await waitFor(async () => expect(await settings()).toMatchObject({ keepDays: 30, wipeDelivered: false }))
    await act(() => field('Xóa nội dung báo cáo', '.keeping').click())
    await waitFor(async () => expect(await settings()).toMatchObject({ keepDays: 30, wipeDelivered: true }))
  })

  it('takes effect at once: the background is asked for a drain, which deletes and wipes, when it is stored', async () => {
    const asked: unknown[] = []
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async ({ name }: { name: string }) => {
      if (name === 'drain-outbox') asked.push((await settings()).keepDays)
      return null
    }) as never)
    await show()
    await enter('Giữ trong hộp gửi', '7', '.keeping')
    await waitFor(() => expect(asked).toEqual([7]))
  })

  it('shows a stored number of days that is not among the options', async () => {
    await changeSettings({ keepDays: 45 })
    await show()
    expect(field('Giữ trong hộp gửi', '.keeping').value).toBe('45')
  })
})
