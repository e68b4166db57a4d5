// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadImportedTexts } from '../../components/library/imports/use-imported-texts.ts'
import { LibrarySearch } from '../../components/library/LibrarySearch.tsx'
import { DEFAULT_CHOICES } from '../../components/library/search-choices.ts'
import type { Language } from '../../utils/i18n/translate.ts'
import { removeImportedText, saveImportedText } from '../../utils/library/imports/imported-texts.ts'
import type { ImportedText } from '../../utils/library/imports/parser/imported-text.ts'
import type { Role } from '../../utils/settings/settings-schema.ts'
import { waitFor } from '../wait-for.ts'
import { makeOwnRules } from './sample-own-rules.ts'

// What answers a query is loaded after the field is drawn: once, before all tests.
beforeAll(async () => {
  const place = document.createElement('div')
  act(() => render(<Shown query="số điện thoại" />, place))
  expect(place.querySelector('textarea')!.value).toBe('số điện thoại')
  await waitFor(() => expect(place.querySelector('.hits')).not.toBeNull())
  act(() => render(null, place))
})
// The view loads imported texts after its first render. Wait for that before the tests end.
afterAll(async () => void (await loadImportedTexts()))

let root: HTMLElement
let opened: string[]
let asked: string[]
beforeEach(() => {
  root = document.createElement('div')
  document.body.append(root)
  opened = []
  asked = []
})
afterEach(() => {
  act(() => render(null, root))
  root.remove()
})

interface ShownProps {
  query: string
  roles?: Role[]
  language?: Language
}

function Shown({ query, roles = [], language = 'vi' }: ShownProps) {
  const [choices, setChoices] = useState(DEFAULT_CHOICES)
  const [day, setDay] = useState('2026-11-24')
  return (
    <LibrarySearch
      day={day}
      today="2026-11-24"
      onDay={setDay}
      {...{ query, roles, language, choices }}
      onQuery={(query) => asked.push(query)}
      onChoices={setChoices}
      onOpen={(id) => opened.push(id)}
    />
  )
}

const show = (props: ShownProps) => act(() => render(<Shown {...props} />, root))
const button = (name: string | RegExp) => {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) =>
    typeof name === 'string' ? textContent === name : name.test(textContent),
  )
  if (!found) throw new Error(`no button ${name}`)
  return found
}
const click = (name: string | RegExp) => act(() => button(name).click())
const titles = () => [...root.querySelectorAll('.hits .title')].map(({ textContent }) => textContent)
const chooseDay = (typed: string) => {
  act(() => root.querySelector<HTMLElement>('.daybar button')!.click())
  const field = root.querySelector<HTMLInputElement>('.status-date input')!
  field.value = typed
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
  act(() => root.querySelector('form')!.requestSubmit())
}

describe('the chosen day', () => {
  const bar = () => root.querySelector('.daybar')
  const statuses = () => [...root.querySelectorAll('.hits .status')].map(({ textContent }) => textContent)
  const says = () => root.querySelector('.answer .says')?.textContent

  it('is under the search field with and without a query', () => {
    show({ query: '' })
    expect(bar()?.textContent).toBe('Luật của hôm nay, 24/11/2026Đổi ngày')
    show({ query: 'tin giả' })
    expect(bar()?.textContent).toBe('Luật của hôm nay, 24/11/2026Đổi ngày')
  })

  it('ranks and labels the results, and one press leads back to today', () => {
    show({ query: 'tin giả phạt bao nhiêu' })
    chooseDay('15/3/2025')
    expect(bar()?.textContent).toBe('Luật của ngày 15/03/2025Về hôm nay')
    expect(says()).toMatch(/^Cá nhân: 5 đến 10 triệu đồng/)
    expect(titles()[0]).toContain('Nghị định 15/2020/NĐ-CP')
    expect(statuses()[0]).toBe('Có hiệu lực ngày ấy')
    expect(statuses()).toContain('Chưa có hiệu lực ngày ấy')
    expect(root.querySelector('.hits li.old .status.live')).toBeNull()
    click('Về hôm nay')
    expect(bar()?.textContent).toContain('Luật của hôm nay')
    expect(titles()[0]).not.toContain('15/2020')
    expect(says()).toMatch(/^Cá nhân .*: 10 đến 15 triệu đồng/)
  })

  it('is read with a year of two digits, and names the order of the results after that day', () => {
    show({ query: 'tin giả' })
    expect(button('Ưu tiên đang hiệu lực')).toBeDefined()
    chooseDay('15/3/24')
    expect(bar()?.textContent).toBe('Luật của ngày 15/03/2024Về hôm nay')
    expect(button('Ưu tiên văn bản có hiệu lực ngày đó')).toBeDefined()
  })

  it.each([
    ['03/15/2025', 'Chưa đọc được ngày này. Gõ ngày/tháng/năm, ví dụ 15/03/2025'],
    ['01/01/2027', 'Ngày này ở ngoài khoảng xem được'],
    ['31/12/09', 'Năm cần đủ bốn chữ số, ví dụ 15/03/2025'],
    ['hôm qua', 'Chưa đọc được ngày này.'],
    ['', 'Chưa nhập ngày. Gõ ngày/tháng/năm, ví dụ 15/03/2025'],
  ])('is not changed to "%s", with an error that says why', (typed, problem) => {
    show({ query: 'tin giả' })
    chooseDay(typed)
    const alert = root.querySelector('.status-date [role=alert]')!
    expect(alert.textContent).toContain(problem)
    expect(alert.textContent).toContain('từ 01/01/2010 đến 24/11/2026.')
    const field = root.querySelector('.status-date input')!
    expect([field.getAttribute('aria-invalid'), field.getAttribute('aria-describedby')]).toEqual(['true', alert.id])
    expect(document.activeElement).toBe(field)
  })
})

describe('a question', () => {
  it('has its short answer above the results, with links to the provisions it rests on', () => {
    show({ query: 'đăng ảnh học sinh nhận giải' })
    const answer = root.querySelector('.answer')!
    expect(answer.textContent).toMatch(/^Trả lời ngắn, không phải nguyên vănĐược, nếu cha mẹ/)
    expect(answer.compareDocumentPosition(root.querySelector('.hits')!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    act(() => answer.querySelector('a')!.click())
    expect(opened).toEqual(['nd-56-2017.d36'])
  })

  it('outside the library gets no nearest result for an answer, and examples of what can be asked', () => {
    show({ query: 'viên chức xin nghỉ phép' })
    expect(root.querySelector('.still h3')?.textContent).toBe('Câu này không có trong thư viện')
    expect(root.querySelector('.answer')).toBeNull()
    const near = root.querySelector('details.for-others')
    expect(near?.hasAttribute('open') ?? false).toBe(false)
    expect([...root.querySelectorAll('.hits li')].every((hit) => near?.contains(hit))).toBe(true)
    click('chụp công văn')
    expect(asked).toEqual(['chụp công văn'])
  })
})

describe('a document number that the library does not have', () => {
  it('is said first, with the official site to search, and no near result reads as the answer', () => {
    show({ query: 'nghị định 13/2032 còn hiệu lực không' })
    expect(root.querySelector('.still h3')?.textContent).toBe('Thư viện chưa có Nghị định 13/2032')
    expect(root.querySelector('[role="status"]')?.textContent).toBe('Thư viện chưa có Nghị định 13/2032')
    const link = root.querySelector('.still a')!
    expect(link.textContent).toBe('Tìm bản chính thức')
    expect(link.getAttribute('href')).toBe('https://vanban.chinhphu.vn/')
    expect(root.querySelector('.answer')).toBeNull()
    expect([...root.querySelectorAll('.hits')].every((hits) => hits.closest('details:not([open])'))).toBe(true)
    click(/^Nghị định 13\/2023/)
    expect(opened).toEqual(['nd-13-2023'])
  })

  it('of the Party leads to its own site', () => {
    show({ query: 'quyết định 99-QĐ/TW' })
    expect(root.querySelector('.still a')?.getAttribute('href')).toBe('https://tulieuvankien.dangcongsan.vn/')
  })

  it('is said above the answer to what else is asked', () => {
    show({ query: 'nghị định 15/2013 đăng ảnh trẻ em lên mạng được không' })
    const missing = root.querySelector('.banner.unsure')!
    expect(missing.textContent).toMatch(/^Thư viện chưa có Nghị định 15\/2013\./)
    expect(missing.compareDocumentPosition(root.querySelector('.answer')!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })
})

describe('a question the library may have no answer to', () => {
  it('says so above the nearest results, which stay in sight, and has no short answer', () => {
    show({ query: 'làm giả con dấu của xã' })
    const unsure = root.querySelector('.banner.unsure')!
    expect(unsure.textContent).toMatch(/^Có thể thư viện không có câu trả lời/)
    expect(unsure.compareDocumentPosition(root.querySelector('.hits')!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(root.querySelector('.answer')).toBeNull()
    expect(root.querySelector('[role="status"]')?.textContent).toContain(unsure.textContent)
  })
})

describe('filtering results', () => {
  it('opens and closes the filter, and reports its state', () => {
    show({ query: 'bí mật' })
    expect(button('Lọc').getAttribute('aria-expanded')).toBe('false')
    expect(root.querySelector('.filter')).toBeNull()
    click('Lọc')
    expect(button('Lọc').getAttribute('aria-expanded')).toBe('true')
    expect(root.querySelector(`#${button('Lọc').getAttribute('aria-controls')}`)).not.toBeNull()
    click('Lọc')
    expect(root.querySelector('.filter')).toBeNull()
  })

  it('keeps the chosen filter, shows how many results it excludes, and clears it', () => {
    show({ query: 'bí mật' })
    const all = titles().length
    click('Lọc')
    const chip = button(/^Đảng viên\d+$/)
    expect(chip.getAttribute('aria-pressed')).toBe('false')
    const count = Number(/\d+$/.exec(chip.textContent)![0])
    click(/^Đảng viên\d+$/)
    expect(button(/^Đảng viên\d+$/).getAttribute('aria-pressed')).toBe('true')
    expect(titles()).toHaveLength(count)
    expect(button(/^Lọc/).textContent).toBe('Lọc1')
    expect(root.querySelector('.outside')?.textContent).toMatch(/^Có \d+ kết quả ngoài bộ lọc/)
    act(() => root.querySelector<HTMLElement>('.outside button')!.click())
    expect(titles()).toHaveLength(all)
    expect(root.querySelector('.outside')).toBeNull()
  })

  it('names the filter and its excluded results when it excludes all of them', () => {
    show({ query: 'bí mật' })
    click('Lọc')
    click(/^Đảng viên\d+$/)
    show({ query: 'biển số xe' })
    expect(titles()).toEqual([])
    expect(root.querySelector('.still')?.textContent).toBe('Có 1 kết quả ngoài bộ lọcĐang chỉ hiện: Đảng viên.Bỏ lọc')
    act(() => root.querySelector<HTMLElement>('.still button')!.click())
    expect(titles()).toHaveLength(1)
  })
})

describe('provisions for other roles', () => {
  it('are listed last, collapsed, with their count', () => {
    show({ query: 'kỷ luật', roles: ['vien-chuc'] })
    const group = root.querySelector<HTMLDetailsElement>('details.for-others')!
    expect(group.open).toBe(false)
    expect(group.querySelector('summary')?.textContent).toBe(
      `Không áp dụng cho vai trò đã chọn (${group.querySelectorAll('li').length})`,
    )
    expect(group.textContent).toContain('Điều 36 Luật Cán bộ, công chức'.replaceAll(' 36', '\u00a036'))
    click(/Viên chức$/)
    expect(root.querySelector('details.for-others')).toBeNull()
  })

  it('are expanded when there are no other results', () => {
    show({ query: 'nghề nghiệp', roles: ['cong-chuc'] })
    expect(root.querySelector('.hits .title')?.closest('details')?.open).toBe(true)
    show({ query: 'nghề nghiệp', roles: [] })
    expect(root.querySelector('details.for-others')).toBeNull()
    expect(titles()).toHaveLength(1)
  })
})

describe('imported texts', () => {
  const text: ImportedText = {
    ...makeOwnRules('nhap-noi-quy', 'Nội quy', 'Nội quy cơ quan'),
    parts: [{ kind: 'dieu', number: '8', heading: 'Trang phục', text: 'Mặc đồng phục thứ Hai.', parts: [] }],
  }

  it('appear when stored and indexed, marked as the user’s own, and disappear when removed', async () => {
    const title = 'Điều\u00a08. Trang phục · Nội quy cơ quan (nhập)'
    show({ query: 'dong phuc' })
    expect(titles()).not.toContain(title)
    await act(() => saveImportedText(text))
    await expect.poll(() => titles()[0]).toBe(title)
    expect(root.querySelector('.hits mark')?.textContent).toBe('đồng phục')
    expect(root.querySelector('.hits .tags')?.textContent).toBe('nguyên văn, đã nhập')
    act(() => root.querySelector<HTMLElement>('.hits .title')!.click())
    expect(opened).toEqual(['nhap-noi-quy.d8'])
    await act(async () => void (await removeImportedText(text.id)))
    await expect.poll(titles).not.toContain(title)
  })

  it('of the user’s agency are quoted under their own heading above the short answer', async () => {
    const [rule] = text.parts
    const parts = [{ ...rule!, heading: 'Danh sách', text: 'Không đăng danh sách hộ được vay vốn lên mạng.' }]
    show({ query: 'đăng danh sách hộ được vay vốn' })
    await act(() => saveImportedText({ ...text, id: 'nhap-danh-sach', parts }))
    await expect.poll(() => root.querySelector('.own-rules .title')?.textContent).toMatch(/Nội quy cơ quan \(nhập\)$/)
    expect(root.querySelector('.own-rules h3')?.textContent).toBe(
      'Nội quy của cơ quan gần với việc này; chặt hơn quy định chung thì theo nội quy',
    )
    expect(root.querySelector('.own-rules')!.nextElementSibling).toBe(root.querySelector('.answer'))
    expect(root.querySelector('.answer .label')?.textContent).toBe(
      'Trả lời ngắn theo quy định chung, không phải nguyên văn',
    )
    expect(root.querySelector('[role=status]')?.textContent).toMatch(/^Có câu trả lời ngắn, \d+ kết quả$/)
    await act(async () => void (await removeImportedText('nhap-danh-sach')))
    await expect.poll(() => root.querySelector('.own-rules')).toBeNull()
    expect(root.querySelector('.answer .label')?.textContent).toBe('Trả lời ngắn, không phải nguyên văn')
  })

  it('of the user’s agency are quoted on no day before they were issued, and say from when they are', async () => {
    const [rule] = text.parts
    const parts = [{ ...rule!, heading: 'Danh sách', text: 'Không đăng danh sách hộ được vay vốn lên mạng.' }]
    const facts = { ...text.facts, issued: '2026-09-10' }
    const listOwn = () =>
      [...root.querySelectorAll('.hits > li')]
        .filter((item) => item.textContent.includes('Nội quy cơ quan (nhập)'))
        .map((item) => [
          item.closest('.own-rules') !== null,
          [...item.querySelectorAll('.tags span')].map(({ textContent }) => textContent),
        ])
    show({ query: 'đăng danh sách hộ được vay vốn' })
    await act(() => saveImportedText({ ...text, id: 'nhap-danh-sach', facts, parts }))
    await expect.poll(listOwn).toEqual([[true, ['ban hành 10/09/2026']]])
    chooseDay('15/03/2024')
    expect(listOwn()).toEqual([[false, ['Chưa có hiệu lực ngày ấy', 'ban hành 10/09/2026']]])
    await act(async () => void (await removeImportedText('nhap-danh-sach')))
    await expect.poll(listOwn).toEqual([])
  })

  describe('of the user’s agency that would be quoted today', () => {
    const [rule] = text.parts
    const parts = [{ ...rule!, heading: 'Danh sách', text: 'Không đăng danh sách hộ được vay vốn lên mạng.' }]
    const later = () => [...root.querySelectorAll('.later-rule')].map(({ textContent }) => textContent)
    const save = async (dates: { issued: string; inForceFrom?: string }, language: Language = 'vi') => {
      show({ query: 'đăng danh sách hộ được vay vốn', language })
      await act(() => saveImportedText({ ...text, id: 'nhap-danh-sach', facts: { ...text.facts, ...dates }, parts }))
      await expect.poll(() => root.textContent).toContain('Nội quy cơ quan')
    }
    afterEach(async () => void (await removeImportedText('nhap-danh-sach')))

    it.each<[Language, { issued: string; inForceFrom?: string }, string]>([
      ['vi', { issued: '2026-09-15' }, 'Nội quy cơ quan ban hành ngày 15/09/2026, chưa có vào ngày 01/09/2026.'],
      ['en', { issued: '2026-09-15' }, 'Nội quy cơ quan was issued on 15/09/2026 and was not there yet on 01/09/2026.'],
      [
        'vi',
        { issued: '2026-08-20', inForceFrom: '2026-10-01' },
        'Nội quy cơ quan có hiệu lực từ ngày 01/10/2026, chưa có hiệu lực vào ngày 01/09/2026.',
      ],
      [
        'en',
        { issued: '2026-08-20', inForceFrom: '2026-10-01' },
        'Nội quy cơ quan is in force from 01/10/2026 and was not yet on 01/09/2026.',
      ],
    ])('are named above the answer of an earlier day, to be opened: %s, %o', async (language, dates, line) => {
      await save(dates, language)
      await expect.poll(() => root.querySelector('.own-rules')).not.toBeNull()
      expect(later()).toEqual([])
      chooseDay('01/09/2026')
      expect(later()).toEqual([line])
      expect(root.querySelector('.own-rules')).toBeNull()
      expect(root.querySelector('.later-rule')!.nextElementSibling).toBe(root.querySelector('.answer'))
      act(() => root.querySelector<HTMLElement>('.later-rule a')!.click())
      expect(opened).toEqual(['nhap-danh-sach.d8'])
    })

    it('are not named from their first day on, or where another thing is asked', async () => {
      await save({ issued: '2026-09-15' })
      chooseDay('15/09/2026')
      expect([later(), root.querySelector('.own-rules')]).toEqual([[], expect.anything()])
      chooseDay('14/09/2026')
      expect(later()).toHaveLength(1)
      show({ query: 'tin giả phạt bao nhiêu' })
      expect(later()).toEqual([])
    })
  })

  it('says to screen readers that there is a short answer, also where no result is below it', () => {
    const status = () => root.querySelector('[role=status]')!.textContent
    show({ query: 'công chức bán hàng online được không' })
    expect([titles(), status()]).toEqual([[], 'Có câu trả lời ngắn'])
    show({ query: 'đăng ảnh học sinh nhận giải' })
    expect(status()).toMatch(/^Có câu trả lời ngắn, \d+ kết quả$/)
  })
})
