// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { ReportTab } from '../../components/report/ReportTab.tsx'
import type { ReporterMemory } from '../../components/report/reporter-memory.ts'
import type { DrainProblem } from '../../components/report/request-drain.ts'
import type { PageInFront } from '../../components/report/use-open-draft.ts'
import { reportPreviewMessages } from '../../utils/i18n/report/report-preview-messages.ts'
import { reportTabMessages } from '../../utils/i18n/report/report-tab-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { readLastCapture, saveLastCapture } from '../../utils/report/capture/last-capture.ts'
import { consumePickRequest } from '../../utils/report/capture/pick-request.ts'
import { savePostTab } from '../../utils/report/capture/post-tabs.ts'
import type { AuthorNamePlace } from '../../utils/report/masking/author-name.ts'
import type { CapturedPost } from '../../utils/report/model/captured-post.ts'
import type { OutboxItem, ReportFormValues } from '../../utils/report/model/outbox-item.ts'
import { attachPicture } from '../../utils/report/outbox/draft-pictures.ts'
import { outboxDb } from '../../utils/report/outbox/outbox-db.ts'
import { createDraft, listOutboxItems, recordHandoff, saveDraft } from '../../utils/report/outbox/outbox-store.ts'
import { queueDraft } from '../../utils/report/outbox/queue-draft.ts'
import type { Reporter } from '../../utils/settings/reporter-schema.ts'
import type { Recipient } from '../../utils/settings/settings-schema.ts'
import { waitFor } from '../wait-for.ts'
import { FORM, PICTURE, POST, PROVISION, RECIPIENT } from './sample-report.ts'

const request = vi.fn(async () => true)
const whole = vi.fn()
const onRemember = vi.fn(async (_reporter: Reporter | null) => true)
const memory: ReporterMemory = { remembered: null, onRemember }

/** The tab in which the posts of the drafts were captured. */
const TAB = 7

/** Shows the tab over a page: by default the page of the newest draft's post. */
async function show(
  recipients: readonly Recipient[] = [RECIPIENT],
  defaults = {},
  sending: DrainProblem = null,
  page: PageInFront = { tab: TAB },
): Promise<void> {
  const [newest] = await listOutboxItems(['draft'])
  if (newest) await savePostTab(newest.id, TAB)
  await act(() => {
    render(
      <ReportTab
        language="vi"
        recipients={recipients}
        defaults={defaults}
        memory={memory}
        page={page}
        sending={sending}
        onProvision={() => undefined}
        onPreviewChange={whole}
      />,
      document.body,
    )
  })
  await waitFor(() => expect(document.querySelector('[aria-busy]')).toBeNull())
}
const byText = (text: string) =>
  [...document.querySelectorAll<HTMLElement>('button, a, label, h3, p, dd')].find(
    (each) => each.textContent?.trim() === text,
  )
const press = (text: string) => act(() => byText(text)!.click())
const seen = (text: string) => waitFor(() => expect(document.body.textContent).toContain(text))
const makeSendAsked = (id: string) => ({
  name: 'send-asked',
  data: { id, recipient: RECIPIENT.id, address: RECIPIENT.address },
})
const only = async () => (await listOutboxItems())[0]!

beforeEach(async () => {
  fakeBrowser.reset()
  document.body.replaceChildren()
  await outboxDb.items.clear()
  await outboxDb.pictures.clear()
  request.mockClear().mockResolvedValue(true)
  onRemember.mockClear()
  vi.spyOn(browser.permissions, 'request').mockImplementation(request as never)
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(null as never)
})
afterEach(() => {
  act(() => render(null, document.body))
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

describe('the tab "Báo cáo"', () => {
  it('says that sending has stopped because the device is full', async () => {
    await show([RECIPIENT], {}, 'storage-full')
    await seen('Máy đã hết chỗ lưu nên việc gửi đang dừng. Báo cáo vẫn còn trong hộp gửi;')
    expect(document.querySelector('[role=alert]')).not.toBeNull()
  })

  it('says how to begin when there is no draft', async () => {
    await show()
    await seen('Chưa có báo cáo nào đang viết')
    await press('Chọn bài viết trên trang này')
    await seen('Trang này không phản hồi')
  })

  it('picks in the tab in front, also before the popup has heard from its page', async () => {
    const injected = vi.fn(async (_: { target: { tabId: number } }) => [{ result: true }])
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 9 }] as never)
    vi.spyOn(browser.scripting, 'executeScript').mockImplementation(injected as never)
    vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined as never)
    const close = vi.spyOn(window, 'close').mockReturnValue()
    await show([RECIPIENT], {}, null, { tab: undefined })
    await press('Chọn bài viết trên trang này')
    await waitFor(() => expect(close).toHaveBeenCalled())
    expect(injected.mock.calls.map(([{ target }]) => target.tabId)).toEqual([9])
    expect(await consumePickRequest(9)).toBe(true)
  })

  it.each(['unread', 'no-script', 'storage-full', 'storage'] as const)(
    'says why the last capture failed (%s)',
    async (state) => {
      await saveLastCapture(state)
      await show()
      await waitFor(() =>
        expect(document.querySelector('[role="alert"]')?.textContent).toBe(reportTabMessages.vi.captures[state]),
      )
    },
  )

  describe('over another page than that of the unfinished report', () => {
    const buttons = () =>
      [...document.querySelectorAll('button')].flatMap(({ textContent }) => textContent?.trim() || [])
    it.each<[string, PageInFront]>([
      ['in another tab', { tab: TAB + 1, site: 'zalo' }],
      ['in its tab, which has gone to another site', { tab: TAB, site: 'zalo' }],
    ])('offers a new report of that page first, then to go on with the other: %s', async (_, page) => {
      const { id } = await createDraft(POST)
      await saveDraft(id, FORM)
      await show([RECIPIENT], {}, null, page)
      await seen('Đang viết dở: Lừa đảo')
      expect(buttons()).toEqual(['Chọn tin nhắn trên trang này', 'Bỏ', 'Viết tiếp', 'Mở hộp gửi'])
      expect(document.querySelector('.unfinished')!.textContent).toContain('Tri ân khách hàng')
      await press('Viết tiếp')
      await seen('Ý kiến khác không phải là lý do báo cáo.')
      expect(document.querySelector('blockquote')?.textContent).toBe(POST.text)
      expect((await only()).form).toEqual(FORM)
      expect(buttons()).not.toContain('Chụp bài này')
      await seen('Chỉ chụp được khi trang Facebook có bài này đang hiện')
    })

    it('does not advise the right click, which a page of messages blocks', async () => {
      await show([RECIPIENT], {}, null, { tab: TAB, site: 'zalo' })
      await seen('Bấm nút dưới đây, rồi bấm vào tin nhắn')
      expect(document.body.textContent).not.toContain('chuột phải')
    })

    it('drops the unfinished report, which can be undone', async () => {
      const { id } = await createDraft(POST)
      await show([RECIPIENT], {}, null, { tab: TAB + 1 })
      await seen('Đang viết dở: Chưa chọn dấu hiệu')
      await press('Bỏ')
      await seen('Chưa có báo cáo nào đang viết')
      await press('Hoàn tác')
      await seen('Đang viết dở: Chưa chọn dấu hiệu')
      expect((await only()).id).toBe(id)
    })

    it('opens the form at once for a post that was just captured there', async () => {
      await createDraft(POST)
      await show([RECIPIENT], {}, null, { tab: TAB + 1 })
      await seen('Đang viết dở')
      const { id } = await createDraft({ ...POST, text: 'Tin nhắn vừa chọn.' })
      await savePostTab(id, TAB + 1)
      await saveLastCapture('taken', id)
      await waitFor(() => expect(document.querySelector('blockquote')?.textContent).toBe('Tin nhắn vừa chọn.'))
      expect(buttons()[0]).toBe('Chọn bài khác')
    })

    it('asks whether an opened letter went out before it offers to go on writing', async () => {
      const { id } = await createDraft(POST)
      await saveDraft(id, FORM)
      await recordHandoff(id, 'email')
      await show([RECIPIENT], {}, null, { tab: TAB + 1 })
      await seen('Thư đã gửi đi chưa?')
      expect(document.querySelector('#unfinished')!.textContent).toBe('Chờ trả lời đã gửi thư chưa: Lừa đảo')
      expect(document.querySelector('.unfinished .main')!.textContent).toBe('Đã gửi bằng e-mail')
      expect(byText('Viết tiếp')!.className).toBe('btn plain')
      await press('Đã gửi bằng e-mail')
      await waitFor(async () => expect((await only()).state).toBe('sent-elsewhere'))
      await seen('Chưa có báo cáo nào đang viết')
    })
  })

  it('opens the newest draft below the reminder that an opinion is not a reason to report', async () => {
    await createDraft(POST)
    await show()
    await seen('Ý kiến khác không phải là lý do báo cáo.')
    expect(document.querySelector('a')?.textContent).toBe('khoản\u00a05 Điều\u00a013 Nghị định 328/2026/NĐ-CP')
    expect(document.querySelector('blockquote')?.textContent).toBe(POST.text)
  })

  it('quotes the time of the page, whose form is not that of our own times', async () => {
    const { id } = await createDraft({ ...POST, shownTime: '24/11' })
    await saveDraft(id, FORM)
    await show()
    await seen('Facebook, bài viết · trang ghi “24/11”')
    await press('Xem trước')
    await seen('Chỉ gửi những gì dưới đây')
    const time = [...document.querySelectorAll('dl > div')].find((each) => each.textContent!.startsWith('Trang ghi'))!
    expect(time.textContent).toMatch(/^Trang ghi“24\/11”Ghi lại lúc 24\/11\/2026 \d\d:\d\d$/)
  })

  it('stores every change immediately', async () => {
    await createDraft(POST)
    await show()
    await press('Lừa đảo')
    await press('Gỡ bỏ')
    const note = document.querySelector('textarea')!
    note.value = 'Tên miền lạ'
    await act(() => void note.dispatchEvent(new Event('input', { bubbles: true })))
    await waitFor(async () =>
      expect((await only()).form).toMatchObject({
        category: 'lua-dao',
        measures: ['go-bo'],
        note: 'Tên miền lạ',
        withAuthor: false,
      }),
    )
    await seen('Đã lưu lúc')
  })

  /** The focus moves when the form's last change is saved. */
  const focusIsOn = (find: () => Element | null | undefined, text: string) =>
    waitFor(() => expect(find()?.textContent).toBe(text))

  it('says what the preview needs, leads there, and returns the focus afterwards', async () => {
    await createDraft(POST)
    await show()
    const isMarked = () => byText('Chọn một dấu hiệu để xem trước.')?.matches('.needs')
    const isMain = () => byText('Xem trước')!.matches('.main')
    expect([isMarked(), isMain()]).toEqual([false, false])
    await press('Xem trước')
    await focusIsOn(() => document.activeElement?.parentElement, 'Tin giả, tin sai')
    expect([isMarked(), isMain()]).toEqual([true, false])
    await press('Lừa đảo')
    await waitFor(() => expect([isMarked(), isMain()]).toEqual([undefined, true]))
    await press('Xem trước')
    await focusIsOn(() => document.activeElement, 'Chỉ gửi những gì dưới đây')
    await press('Sửa báo cáo')
    await focusIsOn(() => document.activeElement, 'Xem trước')
  })

  it('deletes a draft, and moves the focus to the undo button', async () => {
    const { id } = await createDraft(POST)
    await show()
    await press('Xóa bản nháp này')
    await seen('Đã xóa bản nháp.')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Hoàn tác'))
    expect(await listOutboxItems()).toEqual([])
    await press('Hoàn tác')
    await waitFor(async () => expect((await only()).id).toBe(id))
  })

  it('adds a typed phrase as the post writes it, and rejects others', async () => {
    await createDraft(POST)
    await show()
    const field = document.querySelector<HTMLInputElement>('.evidence input')!
    const type = async (text: string) => {
      field.value = text
      await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
      await act(
        () => void field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })),
      )
    }
    await type('không có trong bài')
    await seen('Cụm này không có trong bài.')
    await type('NHẬN NGAY')
    await waitFor(async () => expect((await only()).form.evidence).toEqual(['nhận ngay']))
    expect(document.querySelector('.picked')?.textContent).toBe('nhận ngay')
  })

  it('adds selected letters as whole words of the selected place, and leaves the field where it is', async () => {
    await createDraft({ ...POST, text: 'Tiền tiền, chuyển tiền', shared: 'Bài gốc: gửi tiền trước' })
    await show()
    const findWords = (part: 'text' | 'shared') => document.querySelector(`[data-part=${part}]`)!.firstChild!
    const [text, shared] = [findWords('text'), findWords('shared')]
    const select = async (from: Node, start: number, to: Node, end: number) => {
      document.getSelection()!.setBaseAndExtent(from, start, to, end)
      await act(() => void document.dispatchEvent(new Event('selectionchange')))
    }
    const isOffered = () => !(byText('Thêm cụm đã chọn') as HTMLButtonElement).disabled
    expect(isOffered()).toBe(false)
    // The form listens once it has been drawn.
    await waitFor(async () => {
      await select(text, 0, text, 4)
      expect(isOffered()).toBe(true)
    })
    await select(text, 13, text, 20)
    await press('Thêm cụm đã chọn')
    await waitFor(async () => expect((await only()).form.evidence).toEqual(['chuyển tiền']))
    await select(shared, 10, shared, 15)
    await press('Thêm cụm đã chọn')
    await waitFor(async () => expect((await only()).form.evidence).toEqual(['chuyển tiền', 'gửi tiền']))
    const parts = [...document.querySelectorAll('.evidence input, .evidence .quote-chip')].map((each) => each.className)
    expect(parts).toEqual(['', 'quote-chip', 'quote-chip'])
    const heading = byText('Bài gốc được chia sẻ')!
    await select(heading, 0, heading, 1)
    expect(isOffered()).toBe(false)
  })

  it('keeps the input on screen when the device is full, and stores it when there is space', async () => {
    await createDraft(POST)
    await show()
    const put = vi
      .spyOn(outboxDb.items, 'put')
      .mockImplementation((() =>
        Promise.reject(Object.assign(new Error('q'), { name: 'QuotaExceededError' }))) as never)
    await press('Mạo danh')
    await seen('Máy đã hết chỗ lưu.')
    expect(document.querySelector<HTMLInputElement>('.chip.on input')?.checked).toBe(true)
    put.mockRestore()
    await press('Cảnh báo')
    await waitFor(async () =>
      expect((await only()).form).toMatchObject({ category: 'mao-danh', measures: ['canh-bao'] }),
    )
    await waitFor(() => expect(document.body.textContent).not.toContain('Máy đã hết chỗ lưu.'))
  })
})

describe('opening the form in a tab', () => {
  let happened: string[]
  const typeAndOpen = async (words: string) => {
    const note = document.querySelector('textarea')!
    note.value = words
    await act(() => void note.dispatchEvent(new Event('input', { bubbles: true })))
    await press('Mở trong thẻ riêng')
  }
  beforeEach(() => {
    happened = []
    vi.spyOn(window, 'close').mockImplementation(() => void happened.push('closed'))
    vi.spyOn(browser.tabs, 'create').mockImplementation((async ({ url }: { url: string }) => {
      happened.push(url.replace(/^.*\//, ''))
    }) as never)
  })

  it('waits until the last change is stored, and then closes the popup', async () => {
    const { id } = await createDraft(POST)
    await show()
    const put = outboxDb.items.put.bind(outboxDb.items)
    vi.spyOn(outboxDb.items, 'put').mockImplementation(((item: OutboxItem) =>
      put(item).then(() => happened.push(item.form.note))) as never)
    await typeAndOpen('phím cuối')
    await waitFor(() => expect(happened).toEqual(['phím cuối', `outbox.html#${id}`, 'closed']))
  })

  it('does not happen when the last change cannot be stored', async () => {
    await createDraft(POST)
    await show()
    const put = vi
      .spyOn(outboxDb.items, 'put')
      .mockImplementation((() =>
        Promise.reject(Object.assign(new Error('q'), { name: 'QuotaExceededError' }))) as never)
    await typeAndOpen('không còn chỗ')
    // One write for the change itself, and one retry for the press.
    await waitFor(() => expect(put).toHaveBeenCalledTimes(2))
    await seen('Máy đã hết chỗ lưu.')
    expect(happened).toEqual([])
  })
})

describe('the preview', () => {
  async function preview(recipients?: readonly Recipient[], defaults = {}, more: Partial<ReportFormValues> = {}) {
    const { id } = await createDraft(POST)
    await saveDraft(id, { ...FORM, ...more })
    await show(recipients, defaults)
    await press('Xem trước')
    await seen('Chỉ gửi những gì dưới đây')
  }

  it('shows everything that is sent and everything that is left out', async () => {
    await preview()
    expect(whole).toHaveBeenLastCalledWith(true)
    const text = document.querySelector('dl')!.textContent!
    for (const part of [
      POST.text,
      POST.permalink!,
      'Lừa đảo',
      'Gỡ bỏ, Cảnh báo',
      'vneid-gov.top',
      'Tên người đăng, số lượt bày tỏ cảm xúc, bình luận của người khác',
    ]) {
      expect(text).toContain(part)
    }
    expect(text).not.toContain(POST.author)
  })

  it.each([
    { reporter: undefined, left: ['tên và đơn vị người báo cáo'], row: [] },
    { reporter: { name: '', unit: ' ' }, left: ['tên và đơn vị người báo cáo'], row: [] },
    { reporter: { name: '', unit: 'Văn phòng xã' }, left: ['tên người báo cáo'], row: ['Văn phòng xã'] },
    { reporter: { name: 'Lê Thị Ví Dụ', unit: '' }, left: ['đơn vị người báo cáo'], row: ['Lê Thị Ví Dụ'] },
    { reporter: { name: 'Lê Thị', unit: 'Văn phòng xã' }, left: [], row: ['Lê Thị, Văn phòng xã'] },
  ])('shows the reporter exactly, and remembers it: $reporter', async ({ reporter, left, row }) => {
    await preview(undefined, {}, { reporter })
    const rows = [...document.querySelectorAll('dl > div')].map((each) =>
      [...each.children].map((part) => part.textContent),
    )
    const of = (name: string) => rows.filter(([title]) => title === name).map(([, words]) => words)
    expect(of('Người báo cáo')).toEqual(row)
    expect(
      of('Không gửi')[0]!
        .split(', ')
        .filter((each) => each.endsWith('người báo cáo')),
    ).toEqual(left)
    expect(onRemember.mock.calls).toEqual(row.length > 0 ? [[reporter]] : [])
  })

  it.each([
    ['post', 'Bài viết', 'tên người đăng', 'Bài này có dấu hiệu'],
    ['comment', 'Bình luận', 'tên người bình luận', 'Bình luận này có dấu hiệu'],
    ['message', 'Tin nhắn', 'tên người gửi', 'Tin nhắn này có dấu hiệu'],
  ] as const)(
    'names what is reported by its kind, in the form and in the preview: %s',
    async (kind, name, author, signs) => {
      const { id } = await createDraft({ ...POST, kind, truncated: true })
      await saveDraft(id, FORM)
      await show()
      await seen(signs)
      const others = ['bài', 'bình luận', 'tin nhắn'].filter((each) => !signs.toLowerCase().startsWith(each))
      const form = document.querySelector('.report-room .stack')!.textContent!.toLowerCase()
      for (const other of others) expect(form.replace('bình luận đang hiện dưới bài', '')).not.toMatch(`${other} này`)
      await seen(`Kèm ${author}`)
      await press('Xem trước')
      await seen('Chỉ gửi những gì dưới đây')
      expect([...document.querySelectorAll('dt')].map((each) => each.textContent)).toContain(name)
      expect(document.querySelector('dl')!.textContent!.toLowerCase()).toContain(author)
    },
  )

  it('shows the urgency and the provisions', async () => {
    await preview(undefined, {}, { urgency: 'khan', provisions: [PROVISION] })
    const shown = document.querySelector('dl')!.textContent!
    expect(shown).toContain('Mức độ khẩnKhẩn')
    expect(shown).toContain(`Có thể liên quan${PROVISION.citation}`)
  })

  it('makes bidirectional control characters visible in the texts, and harmless in the data', async () => {
    const turned = 'Trả \u202eđồng 000.5\u202c ngay \u2066x'
    const { id } = await createDraft({ ...POST, text: turned, shared: turned, title: turned, shownTime: turned })
    await saveDraft(id, { ...FORM, evidence: ['\u202eđồng'], note: turned })
    await show()
    const SIGNS = /[\u202a-\u202e\u2066-\u2069]/
    expect(document.querySelector('.caught .src')!.textContent).not.toMatch(SIGNS)
    await press('Xem trước')
    await waitFor(() => expect(document.querySelector('dl')).not.toBeNull())
    const sheet = document.querySelector('dl')!.textContent!
    expect(sheet).not.toMatch(SIGNS)
    expect(sheet.split('Trả [U+202E]đồng 000.5[U+202C] ngay [U+2066]x')).toHaveLength(6)
    const data = document.querySelector('pre')!.textContent!
    expect(data).not.toMatch(SIGNS)
    expect(JSON.parse(data).post.text).toBe(turned)
  })

  it.each<[AuthorNamePlace, Partial<CapturedPost>, Partial<ReportFormValues>]>([
    ['content', { pictureTexts: [`Ảnh của ${POST.author}`] }, {}],
    ['comments', {}, { comments: [`anh ${POST.author} ơi`] }],
    ['note', {}, { note: `Bài của ${POST.author}` }],
  ])('warns that the name left out appears in the %s', async (place, post, form) => {
    const { id } = await createDraft({ ...POST, ...post })
    await saveDraft(id, { ...FORM, ...form })
    await show()
    await press('Xem trước')
    await waitFor(() => expect(document.querySelector('dl')?.textContent).toContain(POST.author))
    expect(document.querySelector('dl')!.textContent).toContain(
      translate(reportPreviewMessages, 'vi').nameInside('post', [place]),
    )
  })

  it.each([
    ['is nowhere', {}, {}, 'Tên người đăng, số lượt', false],
    ['is in the post', { text: `Gọi ${POST.author}` }, {}, 'Số lượt', true],
    ['is in a comment', {}, { comments: [`Bác ${POST.author} ơi`] }, 'Số lượt', true],
    ['is in the note', {}, { note: `Người đăng: ${POST.author}` }, 'Số lượt', true],
    ['was not captured', { author: null }, {}, 'Mục “Người đăng”, số lượt', false],
  ])('never says that the name is left out where it goes along: it %s', async (_where, post, form, begins, warned) => {
    const { id } = await createDraft({ ...POST, ...post })
    await saveDraft(id, { ...FORM, ...form })
    await show()
    await press('Xem trước')
    await seen('Không gửi')
    const row = [...document.querySelectorAll('dl > div')].find((each) => each.textContent!.startsWith('Không gửi'))!
    expect(row.querySelector('dd .muted')!.textContent).toMatch(new RegExp(`^${begins}`))
    expect(document.querySelector('dl')!.textContent.includes('Vẫn gửi kèmTên người đăng')).toBe(warned)
  })

  it('sends exactly the previewed data and wipes the author', async () => {
    await preview()
    const shown = JSON.parse(document.querySelector('pre')!.textContent!)
    byText('Gửi báo cáo')!.click()
    await waitFor(async () => expect((await only()).state).toBe('queued'))
    const item = await only()
    expect(JSON.parse(item.body!)).toEqual(shown)
    expect(JSON.stringify(item)).not.toContain(POST.author)
    await seen('Đã lưu trong hộp gửi')
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ name: 'drain-outbox', data: null })
  })

  it('asks for permission within the click, in Firefox', async () => {
    vi.stubEnv('BROWSER', 'firefox')
    await preview()
    const { id } = await only()
    byText('Gửi báo cáo')!.click()
    // The permission prompt can close the popup, so the background is informed before the prompt.
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith(makeSendAsked(id))
    expect(request).toHaveBeenCalledWith({ origins: ['https://tiepnhan.vi-du.vn/*'] })
    await waitFor(async () => expect((await only()).state).toBe('queued'))
  })

  it('has the background ask within the click in Chromium, and asks only if the background could not', async () => {
    vi.stubEnv('BROWSER', 'chrome')
    vi.mocked(browser.runtime.sendMessage).mockResolvedValueOnce(false as never)
    await preview()
    const { id } = await only()
    byText('Gửi báo cáo')!.click()
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith(makeSendAsked(id))
    await seen('Trình duyệt chưa được phép gửi tới tiepnhan.vi-du.vn')
    expect(await only()).toMatchObject({ state: 'draft', askedAt: null })
    expect(request).not.toHaveBeenCalled()
    vi.mocked(browser.runtime.sendMessage).mockRejectedValueOnce(new Error('Receiving end does not exist.'))
    await press('Gửi báo cáo')
    await waitFor(async () => expect((await only()).state).toBe('queued'))
    expect(request).toHaveBeenCalledWith({ origins: ['https://tiepnhan.vi-du.vn/*'] })
  })

  it.each(['chrome', 'firefox'])('keeps the draft when the browser may not send: %s', async (name) => {
    vi.stubEnv('BROWSER', name)
    request.mockResolvedValue(false)
    await preview()
    await press('Gửi báo cáo')
    await seen('Trình duyệt chưa được phép gửi tới tiepnhan.vi-du.vn')
    expect(await only()).toMatchObject({ state: 'draft', form: FORM, askedAt: null })
  })

  it('refuses an address that is not HTTPS before it asks for permission or stores', async () => {
    await preview([{ ...RECIPIENT, address: 'http://vi-du.vn/' }])
    await press('Gửi báo cáo')
    await seen('phải bắt đầu bằng https://')
    expect(request).not.toHaveBeenCalled()
    expect(await only()).toMatchObject({ state: 'draft', recipient: null })
  })

  it('can be copied, saved or mailed without any recipient', async () => {
    await preview([])
    await seen('Địa chỉ e-mail nhận báo cáo')
    expect(byText('Gửi báo cáo')).toBeUndefined()
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await press('Chép')
    await seen('Đã chép.')
    await waitFor(async () => expect((await only()).handed).toMatchObject({ way: 'copy' }))
    expect(writeText.mock.calls[0]![0]).toContain('Báo cáo bài có dấu hiệu: Lừa đảo')
    expect((await only()).state).toBe('draft')
  })

  describe('by e-mail without a recipient', () => {
    const mailField = () => document.querySelector<HTMLInputElement>('.mail-to input')!
    const typeAddress = (address: string) =>
      act(() => {
        mailField().value = address
        mailField().dispatchEvent(new Event('input', { bubbles: true }))
      })
    const openMail = () => byText('Soạn e-mail')!

    it('opens no letter without an address: it says so and leads to the field', async () => {
      await preview([])
      expect(document.querySelector('a[href^="mailto:"]')).toBeNull()
      await act(() => openMail().click())
      await seen('Chưa có địa chỉ nhận nên chưa soạn được thư.')
      expect(document.activeElement).toBe(mailField())
      await typeAddress('tiepnhan@')
      expect(document.body.textContent).not.toContain('Chưa có địa chỉ nhận')
      await act(() => openMail().click())
      await seen('Địa chỉ này chưa đúng dạng e-mail, ví dụ ten@coquan.gov.vn.')
      expect(mailField().getAttribute('aria-invalid')).toBe('true')
      expect((await only()).handed).toBeUndefined()
    })

    it('leads from there to the public channels, which it opens', async () => {
      await preview([])
      const channels = () => document.querySelector<HTMLDetailsElement>('details.ways-first')!
      await act(() => openMail().click())
      await seen('Chưa có địa chỉ nhận nên chưa soạn được thư.')
      channels().open = false
      await act(() => byText('Xem kênh công khai')!.click())
      expect(channels().open).toBe(true)
      expect(document.activeElement).toBe(channels().querySelector('summary'))
    })

    it.each(['Chép', 'Lưu phiếu (Word)'])('says no longer what the letter lacks once “%s” is chosen', async (way) => {
      await preview([])
      await act(() => openMail().click())
      await seen('Chưa có địa chỉ nhận nên chưa soạn được thư.')
      await act(() => byText(way)!.click())
      await waitFor(() => expect(document.body.textContent).not.toContain('Chưa có địa chỉ nhận'))
    })

    const pressEnter = (more: KeyboardEventInit = {}) =>
      act(() => void mailField().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...more })))

    it('says by Enter in the field what is wrong with the address, once no input method composes', async () => {
      await preview([])
      await typeAddress('bantiepnhan')
      await pressEnter({ isComposing: true })
      expect(mailField().getAttribute('aria-invalid')).toBe('false')
      await pressEnter()
      await seen('Địa chỉ này chưa đúng dạng e-mail')
      expect(document.activeElement).toBe(mailField())
      expect((await only()).handed).toBeUndefined()
    })

    it('opens the letter by Enter in the field', async () => {
      await preview([])
      await typeAddress('tiepnhan@vi-du.vn')
      const opened = vi.fn((event: Event) => event.preventDefault())
      openMail().addEventListener('click', opened)
      await pressEnter()
      await seen('Thư đã gửi đi chưa?')
      expect(opened).toHaveBeenCalled()
      expect((await only()).handed).toMatchObject({ way: 'email' })
    })

    it('saves the letter by Enter in the field where a link cannot carry the report', async () => {
      await saveDraft((await createDraft({ ...POST, text: 'lời dài '.repeat(1000) })).id, FORM)
      await show([])
      await press('Xem trước')
      await seen('Lưu thư soạn sẵn (.eml)')
      await typeAddress('tiepnhan@vi-du.vn')
      vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
      await pressEnter()
      await seen('Mở tệp đó thì thư hiện ra trong chương trình e-mail')
    })

    it('opens the letter to the typed address, which the draft keeps', async () => {
      await preview([])
      await typeAddress(' tiepnhan@vi-du.vn ')
      expect(openMail().getAttribute('href')).toMatch(/^mailto:tiepnhan@vi-du\.vn\?subject=/)
      await press('Sửa báo cáo')
      await press('Xem trước')
      await seen('Chỉ gửi những gì dưới đây')
      expect(mailField().value).toBe(' tiepnhan@vi-du.vn ')
      await waitFor(async () => expect((await only()).form.mailTo).toBe(' tiepnhan@vi-du.vn '))
    })

    it('asks whether the letter went out, here and in the form, and ends the draft once it did', async () => {
      await preview([])
      await typeAddress('tiepnhan@vi-du.vn')
      openMail().addEventListener('click', (event) => event.preventDefault())
      openMail().focus()
      await act(() => openMail().click())
      await seen('Thư điền sẵn mở ra trong chương trình thư, nếu máy có. Thư đã gửi đi chưa?')
      await waitFor(() => expect(document.activeElement?.textContent).toBe('Không thấy thư?'))
      expect(document.querySelector('.bar .folded')).not.toBeNull()
      await press('Không thấy thư?')
      await seen('Báo cáo chỉ được ghi là đã gửi khi bấm “Đã gửi bằng e-mail”.')
      expect(document.querySelector('.bar .folded')).toBeNull()
      const mainButtons = () => [...document.querySelectorAll('.main')].map((each) => each.textContent)
      await waitFor(() => expect(mainButtons()).toEqual(['Đã gửi bằng e-mail']))
      await press('Sửa báo cáo')
      await seen('Đã soạn e-mail lúc')
      expect(mainButtons()).toEqual(['Đã gửi bằng e-mail'])
      await press('Đã gửi bằng e-mail')
      await seen('Chưa có báo cáo nào đang viết')
      const to = { name: 'tiepnhan@vi-du.vn', address: 'tiepnhan@vi-du.vn' }
      expect(await only()).toMatchObject({ state: 'sent-elsewhere', handed: { way: 'email', to } })
      await press('Hoàn tác')
      await seen('Đã soạn e-mail lúc')
      await press('Chưa gửi')
      await seen('Đã ghi là chưa gửi. Báo cáo vẫn là bản nháp.')
      expect((await only()).handed).toBeUndefined()
    })

    it('opens the letter once what is known of it is stored: the mail program may close the popup', async () => {
      await preview([])
      await typeAddress('tiepnhan@vi-du.vn')
      const opened: Promise<OutboxItem>[] = []
      const ends = new AbortController()
      const catchOpening = (event: Event) => {
        if (event.defaultPrevented) return
        event.preventDefault()
        opened.push(only())
      }
      document.body.addEventListener('click', catchOpening, { signal: ends.signal })
      await act(() => openMail().click())
      await act(() => openMail().click())
      await waitFor(() => expect(opened).toHaveLength(1))
      ends.abort()
      const item = await opened[0]!
      expect(item).toMatchObject({ form: { mailTo: 'tiepnhan@vi-du.vn' }, handed: { way: 'email' } })
      expect(await readLastCapture()).toMatchObject({ state: 'mailed', id: item.id })
    })

    it('says in the preview that it was marked as not sent, and takes that back', async () => {
      await preview([])
      await typeAddress('tiepnhan@vi-du.vn')
      openMail().addEventListener('click', (event) => event.preventDefault())
      await act(() => openMail().click())
      await seen('Thư đã gửi đi chưa?')
      await press('Chưa gửi')
      await seen('Đã ghi là chưa gửi. Báo cáo vẫn là bản nháp.')
      expect(document.body.textContent).toContain('Chỉ gửi những gì dưới đây')
      expect(document.body.textContent).not.toContain('mở ra trong chương trình thư')
      await waitFor(() => expect(document.activeElement?.textContent).toBe('Hoàn tác'))
      await press('Hoàn tác')
      await waitFor(async () => expect((await only()).handed).toMatchObject({ way: 'email' }))
      await seen('Thư đã gửi đi chưa?')
    })

    it.each([
      ['no recipient', []],
      ['a recipient that takes reports directly', [RECIPIENT]],
    ])('addresses a saved letter to the typed address, which is shown: %s', async (_, recipients) => {
      const { id } = await createDraft(POST)
      await saveDraft(id, { ...FORM, mailTo: 'tiepnhan@vi-du.vn' })
      await show(recipients)
      await press('Xem trước')
      await seen('Chỉ gửi những gì dưới đây')
      expect(mailField().value).toBe('tiepnhan@vi-du.vn')
      const saved: Blob[] = []
      vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
        saved.push(blob as Blob)
        return 'blob:x'
      })
      vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
      await press('Lưu thư soạn sẵn (.eml)')
      await waitFor(() => expect(saved).toHaveLength(1))
      expect(await saved[0]!.text()).toMatch(/^To: <?tiepnhan@vi-du\.vn>?\r$/m)
      await waitFor(async () => expect((await only()).handed?.to?.address).toBe('tiepnhan@vi-du.vn'))
      await typeAddress('')
      expect(mailField().value).toBe('')
    })

    it('asks for an address as well where the recipient takes reports directly', async () => {
      await preview([RECIPIENT])
      expect(mailField()).toBeNull()
      await act(() => openMail().click())
      expect(document.activeElement).toBe(mailField())
      await typeAddress('tiepnhan@vi-du.vn')
      expect(openMail().getAttribute('href')).toMatch(/^mailto:tiepnhan@vi-du\.vn\?subject=/)
      expect(byText('Gửi báo cáo')).toBeDefined()
    })

    it('shows the public channels for the sign unfolded', async () => {
      await preview([])
      const channels = document.querySelector<HTMLDetailsElement>('.report-room .ways-first')!
      expect(channels.open).toBe(true)
      expect(channels.querySelector('a')!.getAttribute('href')).toBe('https://tinnhiemmang.vn/')
    })
  })

  it.each([
    ['Soạn e-mail', 'Soạn e-mail'],
    ['Phiếu Word', 'Lưu phiếu (Word)'],
    ['Chép', 'Chép'],
  ])('asks after what it is about how it is to go without a recipient, and leads there: %s', async (way, action) => {
    const { id } = await createDraft(POST)
    await saveDraft(id, FORM)
    await show([])
    const goes = document.querySelector('.goes')!
    expect(goes.textContent).toContain('Chưa có nơi nhận cài sẵn.')
    const note = document.querySelector('textarea')!
    expect(note.compareDocumentPosition(goes)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    const choice = [...goes.querySelectorAll('label')].find((each) => each.textContent!.startsWith(way))!
    await act(() => choice.querySelector('input')!.click())
    await press('Xem trước')
    await seen('Chỉ gửi những gì dưới đây')
    expect([...document.querySelectorAll('.bar .main')].map((each) => each.textContent)).toEqual([action])
    expect([...document.querySelectorAll('.bar .ways > *')].map((each) => each.textContent)).not.toContain(action)
  })

  it('offers the saved letter as the main way without a recipient when a picture would not fit into a link', async () => {
    const { id } = await createDraft(POST)
    await saveDraft(id, FORM)
    await attachPicture(id, PICTURE)
    await show([])
    await press('Xem trước')
    await seen('Chỉ gửi những gì dưới đây')
    expect(document.querySelector('.bar .main')!.textContent).toBe('Lưu thư soạn sẵn (.eml)')
  })

  it('does not ask where to report when there is a recipient, and names it above the form', async () => {
    await createDraft(POST)
    await show()
    await seen('Ý kiến khác không phải là lý do báo cáo.')
    expect(document.querySelector('.goes')).toBeNull()
    const named = document.querySelector('.draft-recipient')!
    expect(named.textContent).toBe('Gửi đến Tổ tiếp nhận (tiepnhan.vi-du.vn)')
    expect(named.compareDocumentPosition(document.querySelector('.caught')!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('names above the form the recipient of the chosen sign, and that it can be changed', async () => {
    const desk: Recipient = { ...RECIPIENT, id: 'r2', name: 'Công an xã' }
    await createDraft(POST)
    await show([RECIPIENT, desk], { 'lua-dao': 'r2' })
    const named = () => document.querySelector('.draft-recipient')!.textContent
    await waitFor(() => expect(named()).toMatch(/^Gửi đến Tổ tiếp nhận .*Đổi nơi nhận ở phần xem trước\.$/))
    await press('Lừa đảo')
    expect(named()).toMatch(/^Gửi đến Công an xã /)
  })

  it('says the address of a recipient without a name once', async () => {
    const address = 'tiepnhan@vi-du.vn'
    await preview([{ ...RECIPIENT, kind: 'email', name: address, address }])
    expect(document.querySelector('.bar .to')!.textContent!.split(address)).toHaveLength(2)
    await press('Sửa báo cáo')
    await waitFor(() => expect(document.querySelector('.draft-recipient')!.textContent).toBe(`Gửi đến ${address}`))
  })

  it('preselects the recipient of the category, and shows exactly the data that it gets', async () => {
    const broker: Recipient = { ...RECIPIENT, id: 'r2', name: 'Phần mềm một cửa', cloudevents: true }
    await preview([RECIPIENT, broker], { 'lua-dao': 'r2', 'tin-gia': 'r1' })
    expect(document.querySelector<HTMLSelectElement>('#report-to')!.value).toBe('r2')
    const shown = document.querySelector('pre')!.textContent!
    await press('Gửi báo cáo')
    await waitFor(async () => expect((await only()).state).toBe('queued'))
    expect(JSON.parse((await only()).body!)).toEqual(JSON.parse(shown))
    expect(JSON.parse(shown)).toMatchObject({ specversion: '1.0', type: 'vn.truockhidang.report' })
  })

  it('preselects the first recipient when the category has none, or a deleted one', async () => {
    await preview([RECIPIENT, { ...RECIPIENT, id: 'r2' }], { 'lua-dao': 'khong-con', 'tin-gia': 'r2' })
    expect(document.querySelector<HTMLSelectElement>('#report-to')!.value).toBe('r1')
  })

  it('offers a long report to an e-mail recipient as a mail file, with the cut link as an alternative', async () => {
    const { id } = await createDraft({ ...POST, text: 'chữ '.repeat(2000) })
    await saveDraft(id, FORM)
    await show([{ ...RECIPIENT, kind: 'email', address: 'tiepnhan@vi-du.vn' }])
    await press('Xem trước')
    // The preview first loads the picture, if there is one.
    await waitFor(() => expect(document.querySelector('.btn.main')?.textContent).toBe('Lưu thư soạn sẵn (.eml)'))
    expect(byText('Soạn e-mail')!.getAttribute('href')).toContain(encodeURIComponent('Đã cắt bớt'))
  })

  it('offers a report with a picture to an e-mail recipient as a mail file', async () => {
    const { id } = await createDraft(POST)
    await saveDraft(id, FORM)
    await attachPicture(id, PICTURE)
    await show([{ ...RECIPIENT, kind: 'email', address: 'tiepnhan@vi-du.vn' }])
    await press('Xem trước')
    await waitFor(() => expect(document.querySelector('.btn.main')?.textContent).toBe('Lưu thư soạn sẵn (.eml)'))
    const limits = document.getElementById(byText('Soạn e-mail')!.getAttribute('aria-describedby')!)!
    expect(limits.textContent).toContain('Thư có ảnh được lưu thành tệp .eml')
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await press('Chép')
    await seen('Đã chép. Báo cáo vẫn là bản nháp trong hộp gửi. Cách này không kèm ảnh')
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    await press('Lưu thư soạn sẵn (.eml)')
    await seen('Mở tệp đó thì thư hiện ra trong chương trình e-mail')
    expect((await only()).handed).toMatchObject({ way: 'file', to: { name: RECIPIENT.name } })
  })

  it("shows the envelope with the picture's data shortened only for display", async () => {
    const { id } = await createDraft(POST)
    await saveDraft(id, FORM)
    const file = `${PICTURE.bytes.slice(0, 40)}${'A'.repeat(400)}`
    await attachPicture(id, { ...PICTURE, bytes: file })
    await show([{ ...RECIPIENT, cloudevents: true }])
    await press('Xem trước')
    await waitFor(() => expect(document.querySelector('pre')).not.toBeNull())
    const shown = JSON.parse(document.querySelector('pre')!.textContent!)
    await press('Gửi báo cáo')
    await waitFor(async () => expect((await only()).state).toBe('queued'))
    const sent = JSON.parse((await only()).body!)
    expect(sent.data.picture).toEqual({ ...PICTURE, bytes: file })
    sent.data.picture.bytes = `${file.slice(0, 32)}… (ảnh, 440 ký tự)`
    expect(shown).toEqual(sent)
  })

  it('goes to an e-mail recipient through the mail program', async () => {
    await preview([{ ...RECIPIENT, id: 'e', kind: 'email', address: 'tiepnhan@vi-du.vn' }])
    expect(byText('Soạn e-mail')!.getAttribute('href')).toMatch(/^mailto:tiepnhan@vi-du\.vn\?subject=/)
    expect(byText('Gửi báo cáo')).toBeUndefined()
  })
})

it('shows in the form that the post was reported before, and with which outcome', async () => {
  const { id } = await createDraft(POST, 1_000)
  await saveDraft(id, FORM)
  await queueDraft(id, RECIPIENT, Date.UTC(2026, 10, 20))
  await createDraft({ ...POST, text: 'Bài đã sửa.' })
  await show()
  await waitFor(() =>
    expect(document.body.textContent).toMatch(
      /Bài này đã có trong một báo cáo lúc 20\/11\/2026 \d\d:\d\d \(đang chờ gửi\)\./,
    ),
  )
  expect(document.querySelector('.report-room')).not.toBeNull()
})

it('shows no earlier report of another post', async () => {
  const { id } = await createDraft(POST, 1_000)
  await saveDraft(id, FORM)
  await queueDraft(id, RECIPIENT)
  await createDraft({ ...POST, permalink: 'https://www.facebook.com/groups/77/posts/2/' })
  await show()
  await seen('Ý kiến khác không phải là lý do báo cáo.')
  expect(document.body.textContent).not.toContain('đã có trong một báo cáo')
})

describe('a post that is captured again', () => {
  beforeEach(async () => {
    await saveDraft((await createDraft(POST, 1_000)).id, FORM, Date.UTC(2026, 10, 20))
    await createDraft(POST, Date.UTC(2026, 10, 21))
  })

  it('goes on with its unfinished draft, and with the keyboard there', async () => {
    await show()
    await seen('Bài này có một bản nháp viết dở, lưu lúc 20/11/2026')
    await press('Viết tiếp bản đó')
    await seen('Đang viết tiếp bản nháp lưu lúc 20/11/2026')
    expect(document.activeElement?.textContent).toMatch(/^Đang viết tiếp/)
    await waitFor(() => expect(document.querySelector<HTMLInputElement>('input[name=category]:checked')).not.toBeNull())
    expect(await listOutboxItems()).toMatchObject([{ form: FORM }])
  })

  it('offers that no more once the new draft was changed', async () => {
    await show()
    await seen('Viết tiếp bản đó')
    await act(() => document.querySelector<HTMLInputElement>('input[name=category]')!.click())
    await waitFor(() => expect(byText('Viết tiếp bản đó')).toBeUndefined())
    expect(await listOutboxItems()).toHaveLength(2)
  })

  it('says why it could not go on', async () => {
    await show()
    await seen('Viết tiếp bản đó')
    vi.spyOn(outboxDb.items, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
    await press('Viết tiếp bản đó')
    await seen('Máy đã hết chỗ lưu')
    expect(await listOutboxItems()).toHaveLength(2)
  })
})

describe('with a damaged report', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
  })

  it('lists the other waiting reports', async () => {
    for (const category of ['lua-dao', 'tin-gia'] as const) {
      const { id } = await createDraft(POST)
      await saveDraft(id, { ...FORM, category })
      await queueDraft(id, RECIPIENT)
      if (category === 'tin-gia') await outboxDb.items.update(id, { form: null as never })
    }
    await show()
    await seen('Báo cáo này bị hỏng')
    expect(document.querySelectorAll('.list li')).toHaveLength(2)
    expect(document.querySelector('.list b')!.textContent).toBe('Lừa đảo')
  })

  it('says so instead of the newest draft, with the ways to the outbox and to another post', async () => {
    const { id } = await createDraft(POST)
    await outboxDb.items.update(id, { post: null as never })
    await show()
    await seen('Báo cáo này bị hỏng')
    expect(byText('Mở hộp gửi')).toBeDefined()
    expect(byText('Chọn bài viết trên trang này')).toBeDefined()
  })
})

it('lists the newest waiting reports and counts all of them', async () => {
  for (let at = 1; at <= 8; at++) {
    const { id } = await createDraft(POST, at * 1000)
    await saveDraft(id, FORM)
    await queueDraft(id, RECIPIENT)
  }
  await show()
  await seen('Đang chờ gửi8')
  expect(document.querySelectorAll('.list .state')).toHaveLength(5)
})
