// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { MaskedNumbers } from '../../components/report/MaskedNumbers.tsx'
import { POST } from './sample-report.ts'

const WITH_NUMBERS = { ...POST, text: 'Gọi chị Sen 0912 345 678, thẻ 4111 1111 1111 1111' }
const onChange = vi.fn()
const show = (
  shown: readonly string[] | undefined,
  post = WITH_NUMBERS,
  language: 'vi' | 'en' = 'vi',
  comments?: string[],
) => act(() => render(<MaskedNumbers comments={comments} {...{ post, shown, language, onChange }} />, document.body))
const press = (name: string) => act(() => document.querySelector<HTMLElement>(`[aria-label="${name}"]`)!.click())

afterEach(() => {
  act(() => render(null, document.body))
  onChange.mockClear()
})

it('is hidden for a post without numbers of other people', async () => {
  await show(undefined, POST)
  expect(document.querySelector('.masked')).toBeNull()
})

it('also lists the numbers in included comments', async () => {
  await show(undefined, POST, 'vi', ['Tôi cũng bị, số 0987 654 321'])
  expect(document.querySelector('li')!.textContent).toBe('Số điện thoại …4321Hiện')
})

it('shows how many numbers are masked, their last digits, and a button for each', async () => {
  await show(undefined)
  expect(document.querySelector('[role="status"]')!.textContent).toContain('Khi gửi, 2 số')
  expect(document.querySelectorAll('li')[0]!.textContent).toBe('Số điện thoại …5678Hiện')
  expect(document.body.textContent).not.toMatch(/0912|4111/)
  await press('Hiện số điện thoại …5678 trong báo cáo')
  expect(onChange).toHaveBeenLastCalledWith(['0912345678'])
  await show(['0912345678'])
  expect(document.querySelector('[role="status"]')!.textContent).toContain('Khi gửi, 1 số')
  await press('Hiện số tài khoản, số thẻ …1111 trong báo cáo')
  expect(onChange).toHaveBeenLastCalledWith(['0912345678', '4111111111111111'])
  await press('Che lại số điện thoại …5678 trong báo cáo')
  expect(onChange).toHaveBeenLastCalledWith([])
})

it('says in both languages when all numbers are shown', async () => {
  const all = ['0912345678', '4111111111111111']
  await show(all)
  expect(document.querySelector('[role="status"]')!.textContent).toBe('Các số dưới đây được gửi đi nguyên vẹn.')
  await show(all, WITH_NUMBERS, 'en')
  expect(document.querySelector('[role="status"]')!.textContent).toBe('The numbers below are sent in full.')
})
