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

let stores = true
const kept: (Reporter | null)[] = []
let inForm: Reporter | undefined

/** The fields in a form that keeps them, as the draft and the settings do. */
function ReporterForm(props: { remembered: Reporter | null }) {
  const [reporter, setReporter] = useState<Reporter>()
  const [remembered, setRemembered] = useState(props.remembered)
  inForm = reporter
  const onRemember = async (next: Reporter | null) => {
    kept.push(next)
    if (stores) setRemembered(next)
    return stores
  }
  return <ReporterFields {...{ reporter }} memory={{ remembered, onRemember }} language="vi" onChange={setReporter} />
}

let chosen: CitedProvision[] = []
/** The field in a form that keeps what is chosen. */
function ProvisionsForm(props: { category: CategoryId | null; first: CitedProvision[] }) {
  const [now, setNow] = useState(props.first)
  chosen = now
  return <ProvisionsField category={props.category} chosen={now} language="vi" onChange={setNow} {...{ onProvision }} />
}

describe('other ways', () => {
  const show = (site: 'facebook' | 'zalo' | 'other', category: CategoryId | null) =>
    act(() => render(<OtherChannels {...{ site, category, onProvision }} language="vi" />, document.body))

  it('tell how the site itself takes reports, and of Zalo Web and others that nobody has looked', async () => {
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

  it('name the public ways for the sign, say how sure each is, and lead to the provision', async () => {
    await show('facebook', 'lua-dao')
    const links = [...document.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.rel])
    expect(links).toEqual([['https://tinnhiemmang.vn/', 'noreferrer']])
    const [police, site] = [...document.querySelectorAll('li')].map((each) => each.textContent)
    expect(police).not.toContain('một nguồn')
    expect(site).toContain('Chỉ có một nguồn ghi nhận')
    await show('facebook', 'tin-gia')
    await press(document.querySelector('a')!)
    expect(onProvision).toHaveBeenCalledWith('nd-328-2026.d13.k2')
    await show('facebook', 'ky-thi')
    expect(text()).toContain('Chưa có kênh nào được xác nhận riêng cho dấu hiệu này.')
  })
})

describe('who reports', () => {
  const WHO: Reporter = { name: 'Lê Thị Ví Dụ', unit: 'Văn phòng xã' }
  const show = (remembered: Reporter | null) =>
    act(() => render(<ReporterForm remembered={remembered} />, document.body))
  const tick = () => press(document.querySelector<HTMLElement>('.tick')!)
  const inputs = () => [...document.querySelectorAll<HTMLInputElement>('.field input')]
  afterEach(() => {
    stores = true
    kept.length = 0
  })

  it('is left out until it is ticked, whoever is remembered', async () => {
    await show(WHO)
    expect(inForm).toBeUndefined()
    expect(inputs()).toHaveLength(0)
    await tick()
    expect(inForm).toEqual(WHO)
    await tick()
    expect(inForm).toBeUndefined()
  })

  it('is remembered once the field is left, and only when something was typed', async () => {
    await show(null)
    await tick()
    await leave(inputs()[0]!)
    expect(kept).toEqual([])
    await type(inputs()[0]!, WHO.name)
    expect(kept).toEqual([])
    await leave(inputs()[0]!)
    expect(kept).toEqual([{ name: WHO.name, unit: '' }])
    expect(text()).toContain('Được nhớ trên máy này')
    await leave(inputs()[0]!)
    expect(kept).toHaveLength(1)
  })

  it('is forgotten at a press, in this report as well', async () => {
    await show(WHO)
    await tick()
    await press(button('Quên'))
    expect([kept, inForm]).toEqual([[null], undefined])
    await tick()
    expect(inForm).toEqual({ name: '', unit: '' })
  })

  it('says when it could not be remembered', async () => {
    stores = false
    await show(null)
    await tick()
    await type(inputs()[1]!, WHO.unit)
    await leave(inputs()[1]!)
    await vi.waitFor(() => expect(text()).toContain('Chưa nhớ được cho báo cáo sau.'))
    expect(inForm).toEqual({ name: '', unit: WHO.unit })
  })

  it('takes no more than the report can hold', async () => {
    await show(null)
    await tick()
    expect(inputs().map((input) => input.maxLength)).toEqual([120, 200])
  })

  it('is not stored again when it is known', async () => {
    const onRemember = vi.fn(async () => false)
    expect(await rememberReporter({ remembered: WHO, onRemember }, { ...WHO })).toBe(true)
    expect(await rememberReporter({ remembered: null, onRemember }, { name: ' ', unit: '' })).toBe(true)
    expect(onRemember).not.toHaveBeenCalled()
    expect(await rememberReporter({ remembered: null, onRemember }, WHO)).toBe(false)
  })
})

describe('the provisions that may apply', () => {
  const show = (category: CategoryId | null, first: CitedProvision[] = []) => {
    vi.useFakeTimers({ now: new Date('2026-11-24T05:00:00Z'), toFake: ['Date'] })
    return act(() => render(<ProvisionsForm {...{ category, first }} />, document.body))
  }
  const ticks = () => [...document.querySelectorAll<HTMLInputElement>('.tick input')]
  const find = async (words: string) => {
    await press(button('Tìm điều khoản khác'))
    await vi.waitFor(() => expect(document.querySelector('.provision-search')).not.toBeNull())
    await type(document.querySelector<HTMLInputElement>('.provision-search input')!, words)
  }
  const found = () => [...document.querySelectorAll<HTMLElement>('.provision-search li button')]

  it('are those of the sign, none ticked, each to be read', async () => {
    await show('tin-gia')
    expect(document.querySelectorAll('.provision-tick')).toHaveLength(3)
    expect(ticks().some((each) => each.checked)).toBe(false)
    const name = 'Đọc Khoản\u00a01 Điều\u00a03 Nghị định 328/2026/NĐ-CP'
    await press(button(name))
    expect([onProvision.mock.calls, chosen]).toEqual([[['nd-328-2026.d3.k1']], []])
  })

  it('are named by their ticks, and taken out again', async () => {
    await show('tin-gia')
    await press(ticks()[1]!)
    expect(chosen).toEqual([expect.objectContaining({ id: PROVISION.id, citation: PROVISION.citation })])
    await press(ticks()[1]!)
    expect(chosen).toEqual([])
  })

  it('stay when the sign is another one, even what the library no longer has', async () => {
    const gone = { id: 'nd-1-2020.d9', citation: 'Điều 9 Nghị định 1/2020/NĐ-CP' }
    await show('lua-dao', [PROVISION, gone])
    const shown = [...document.querySelectorAll('.tick.on')].map((each) => each.textContent)
    expect(shown[0]).toContain('328/2026/NĐ-CP')
    expect(shown[1]).toContain(gone.citation)
  })

  it('are found in the library, in force only, and added once', async () => {
    await show('khac')
    await find('du lieu ca nhan')
    expect(found().length).toBeGreaterThan(2)
    const name = found()[0]!.getAttribute('aria-label')!.replace('Thêm ', '')
    await press(found()[0]!)
    expect(chosen).toHaveLength(1)
    expect(ticks().filter((each) => each.checked)).toHaveLength(1)
    expect(found().map((each) => each.getAttribute('aria-label'))).not.toContain(`Thêm ${name}`)
    // Ended on 01/07/2026: the search of the library would show it, a report may not rest on it.
    await type(document.querySelector<HTMLInputElement>('.provision-search input')!, 'nghị định 15/2020 điều 101')
    expect(text()).not.toMatch(/Điều\u00a0101 Nghị định 15\/2020/)
  })

  it('say so when nothing is found', async () => {
    await show(null)
    expect(text()).toContain('Chọn một dấu hiệu để thấy các điều khoản gợi ý.')
    await find('xyzzyqwv')
    expect(text()).toContain('Không thấy điều khoản nào đang có hiệu lực.')
  })

  it('are five at most', async () => {
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
