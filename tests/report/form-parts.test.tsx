// @vitest-environment happy-dom
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { OtherChannels } from '../../components/report/OtherChannels.tsx'
import { ProvisionsField } from '../../components/report/ProvisionsField.tsx'
import { ReporterFields } from '../../components/report/ReporterFields.tsx'
import { rememberReporter } from '../../components/report/reporter-memory.ts'
import { type CitedProvision, MAX_CITED_PROVISIONS } from '../../utils/report/model/cited-provision.ts'
import type { CategoryId } from '../../utils/report/model/report-categories.ts'
import type { Reporter } from '../../utils/settings/reporter-schema.ts'
import { waitFor } from '../wait-for.ts'
import { PROVISION } from './sample-report.ts'

const onProvision = vi.fn()
const text = () => document.body.textContent!
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  )!
const press = (element: HTMLElement) => act(() => element.click())
const type = (input: HTMLInputElement, words: string) =>
  act(() => {
    input.value = words
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
const leave = (input: HTMLInputElement) => act(async () => void input.dispatchEvent(new Event('change')))

afterEach(() => {
  act(() => render(null, document.body))
  onProvision.mockClear()
  vi.useRealTimers()
})

let canStore = true
const rememberCalls: (Reporter | null)[] = []
let inForm: Reporter | undefined

/** The fields in a form that keeps their state, as the draft and the settings do. */
function ReporterForm(props: { remembered: Reporter | null }) {
  const [reporter, setReporter] = useState<Reporter>()
  const [remembered, setRemembered] = useState(props.remembered)
  inForm = reporter
  const onRemember = async (next: Reporter | null) => {
    rememberCalls.push(next)
    if (canStore) setRemembered(next)
    return canStore
  }
  return <ReporterFields {...{ reporter }} memory={{ remembered, onRemember }} language="vi" onChange={setReporter} />
}

let chosen: CitedProvision[] = []
/** The field in a form that keeps the chosen provisions. */
function ProvisionsForm(props: { category: CategoryId | null; first: CitedProvision[] }) {
  const [now, setNow] = useState(props.first)
  chosen = now
  return <ProvisionsField category={props.category} chosen={now} language="vi" onChange={setNow} {...{ onProvision }} />
}

describe('OtherChannels', () => {
  const show = (site: 'facebook' | 'zalo' | 'other', category: CategoryId | null) =>
    act(() => render(<OtherChannels {...{ site, category, onProvision }} language="vi" open />, document.body))

  it('explains the report function of each site, and marks unverified sites', async () => {
    await show('facebook', null)
    expect(document.querySelector('summary')!.textContent).toBe('Cách khác: trên Facebook, kênh công khai')
    expect(text()).toContain('Bấm dấu ba chấm ở góc bài')
    expect(text()).toContain('Chọn một dấu hiệu để thấy kênh phù hợp.')
    await show('zalo', null)
    expect(text()).toContain('“Báo xấu”')
    expect(text()).toContain('Zalo Web chưa được kiểm tra')
    await show('other', null)
    expect(text()).toContain('Đường bấm trên trang này chưa được kiểm tra.')
    expect(document.querySelectorAll('details a, details button')).toHaveLength(0)
  })

  it('lists the public channels for the category with their certainty, and opens the provision', async () => {
    await show('facebook', 'lua-dao')
    const links = [...document.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.rel])
    expect(links).toEqual([['https://tinnhiemmang.vn/', 'noreferrer']])
    const [police, site] = [...document.querySelectorAll('li')].map((each) => each.textContent)
    expect(police).not.toContain('một nguồn')
    expect(site).toContain('Chỉ có một nguồn ghi nhận')
    expect(text()).toContain('Chép báo cáo hoặc lưu phiếu Word, rồi dán hoặc nộp ở kênh phù hợp:')
    await show('facebook', 'tin-gia')
    await press(document.querySelector('a')!)
    expect(onProvision).toHaveBeenCalledWith('nd-328-2026.d13.k2')
    await show('facebook', 'ky-thi')
    expect(text()).toContain('Chưa có kênh nào được xác nhận riêng cho dấu hiệu này.')
  })
})

describe('ReporterFields', () => {
  const REPORTER: Reporter = { name: 'Lê Thị Ví Dụ', unit: 'Văn phòng xã' }
  const show = (remembered: Reporter | null) =>
    act(() => render(<ReporterForm remembered={remembered} />, document.body))
  const tick = () => press(document.querySelector<HTMLElement>('.tick')!)
  const inputs = () => [...document.querySelectorAll<HTMLInputElement>('.field input')]
  afterEach(() => {
    canStore = true
    rememberCalls.length = 0
  })

  it('leaves the reporter out until ticked, even when a reporter is remembered', async () => {
    await show(REPORTER)
    expect(inForm).toBeUndefined()
    expect(inputs()).toHaveLength(0)
    await tick()
    expect(inForm).toEqual(REPORTER)
    await tick()
    expect(inForm).toBeUndefined()
  })

  it('remembers the reporter when the field loses focus, and only when it is filled in', async () => {
    await show(null)
    await tick()
    await leave(inputs()[0]!)
    expect(rememberCalls).toEqual([])
    await type(inputs()[0]!, REPORTER.name)
    expect(rememberCalls).toEqual([])
    await leave(inputs()[0]!)
    expect(rememberCalls).toEqual([{ name: REPORTER.name, unit: '' }])
    expect(text()).toContain('Được lưu trên máy này')
    await leave(inputs()[0]!)
    expect(rememberCalls).toHaveLength(1)
  })

  it('forgets the reporter in the settings and in this report', async () => {
    await show(REPORTER)
    await tick()
    await press(button('Xóa thông tin này'))
    expect([rememberCalls, inForm]).toEqual([[null], undefined])
    await tick()
    expect(inForm).toEqual({ name: '', unit: '' })
  })

  it('says when the reporter could not be remembered', async () => {
    canStore = false
    await show(null)
    await tick()
    await type(inputs()[1]!, REPORTER.unit)
    await leave(inputs()[1]!)
    await waitFor(() => expect(text()).toContain('Chưa lưu được cho báo cáo sau.'))
    expect(inForm).toEqual({ name: '', unit: REPORTER.unit })
  })

  it('limits the inputs to what a report can hold', async () => {
    await show(null)
    await tick()
    expect(inputs().map((input) => input.maxLength)).toEqual([120, 200])
  })

  it('does not store a known reporter again', async () => {
    const onRemember = vi.fn(async () => false)
    expect(await rememberReporter({ remembered: REPORTER, onRemember }, { ...REPORTER })).toBe(true)
    expect(await rememberReporter({ remembered: null, onRemember }, { name: ' ', unit: '' })).toBe(true)
    expect(onRemember).not.toHaveBeenCalled()
    expect(await rememberReporter({ remembered: null, onRemember }, REPORTER)).toBe(false)
  })
})

describe('ProvisionsField', () => {
  const show = (category: CategoryId | null, first: CitedProvision[] = []) => {
    vi.useFakeTimers({ now: new Date('2026-11-24T05:00:00Z'), toFake: ['Date'] })
    return act(() => render(<ProvisionsForm {...{ category, first }} />, document.body))
  }
  const ticks = () => [...document.querySelectorAll<HTMLInputElement>('.tick input')]
  const find = async (words: string) => {
    await press(button('Tìm điều khoản khác'))
    await waitFor(() => expect(document.querySelector('.provision-search')).not.toBeNull())
    await type(document.querySelector<HTMLInputElement>('.provision-search input')!, words)
  }
  const found = () => [...document.querySelectorAll<HTMLElement>('.provision-search li button')]

  it('offers the provisions of the category unticked, each with a read button', async () => {
    await show('tin-gia')
    expect(document.querySelectorAll('.provision-tick')).toHaveLength(3)
    expect(ticks().some((each) => each.checked)).toBe(false)
    const name = 'Đọc Khoản\u00a01 Điều\u00a03 Nghị định 328/2026/NĐ-CP'
    await press(button(name))
    expect([onProvision.mock.calls, chosen]).toEqual([[['nd-328-2026.d3.k1']], []])
  })

  it('adds a provision when ticked and removes it when unticked', async () => {
    await show('tin-gia')
    await press(ticks()[1]!)
    expect(chosen).toEqual([expect.objectContaining({ id: PROVISION.id, citation: PROVISION.citation })])
    await press(ticks()[1]!)
    expect(chosen).toEqual([])
  })

  it('keeps chosen provisions when the category changes, even those missing from the library', async () => {
    const gone = { id: 'nd-1-2020.d9', citation: 'Điều 9 Nghị định 1/2020/NĐ-CP' }
    await show('lua-dao', [PROVISION, gone])
    const shown = [...document.querySelectorAll('.tick.on')].map((each) => each.textContent)
    expect(shown[0]).toContain('328/2026/NĐ-CP')
    expect(shown[1]).toContain(gone.citation)
  })

  it('searches the library for provisions in force, and adds each once', async () => {
    await show('khac')
    await find('du lieu ca nhan')
    expect(found().length).toBeGreaterThan(2)
    const name = found()[0]!.getAttribute('aria-label')!.replace('Thêm ', '')
    await press(found()[0]!)
    expect(chosen).toHaveLength(1)
    expect(ticks().filter((each) => each.checked)).toHaveLength(1)
    expect(found().map((each) => each.getAttribute('aria-label'))).not.toContain(`Thêm ${name}`)
    // Not in force since 01/07/2026: the search of the library still finds it, but a report must not cite it.
    await type(document.querySelector<HTMLInputElement>('.provision-search input')!, 'nghị định 15/2020 điều 101')
    expect(text()).not.toMatch(/Điều\u00a0101 Nghị định 15\/2020/)
  })

  it('says when the search finds no provision', async () => {
    await show(null)
    expect(text()).toContain('Chọn một dấu hiệu để thấy các điều khoản gợi ý.')
    await find('xyzzyqwv')
    expect(text()).toContain('Không thấy điều khoản nào đang có hiệu lực.')
  })

  it('allows five provisions at most', async () => {
    const five = Array.from({ length: MAX_CITED_PROVISIONS }, (_, at) => ({ ...PROVISION, id: `x${at}` }))
    await show('tin-gia', five)
    expect(text()).toContain('Đã đủ 5 điều khoản.')
    expect(
      ticks()
        .filter((each) => !each.checked)
        .every((each) => each.disabled),
    ).toBe(true)
    await find('tin gia')
    expect(found().length).toBeGreaterThan(0)
    expect(found().every((each) => (each as HTMLButtonElement).disabled)).toBe(true)
  })
})
