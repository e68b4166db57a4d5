// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { NumbersSection } from '../../components/settings/NumbersSection.tsx'
import { addOfficeNumber, readOfficeNumbers, saveOwnNumber } from '../../utils/compose/own-number-store.ts'
import { settingsMessages } from '../../utils/i18n/pages/settings-messages.ts'
import type * as storage from '../../utils/lib/trusted-storage.ts'
import { updateTrustedValue } from '../../utils/lib/trusted-storage.ts'
import { DEFAULT_SETTINGS } from '../../utils/settings/settings-schema.ts'
import { clearTrustedStorage } from '../lib/trusted-database.ts'
import { waitFor } from '../wait-for.ts'

vi.mock('../../utils/lib/trusted-storage.ts', async (load) => {
  const real = await load<typeof storage>()
  return { ...real, updateTrustedValue: vi.fn(real.updateTrustedValue) }
})

const EMPTY = 'Chưa có số nào.'
const read = () => document.body.textContent ?? ''
const waitForText = (text: string) => waitFor(() => expect(read()).toContain(text))
const findButton = (name: string) =>
  [...document.querySelectorAll('button')].find((each) =>
    [each.getAttribute('aria-label'), each.textContent].includes(name),
  )!
const press = async (name: string) => {
  findButton(name).focus()
  await act(() => findButton(name).click())
}
const findField = (label: string) =>
  [...document.querySelectorAll('label')].find((each) => each.textContent === label)!.querySelector('input')!
const findOfficeField = () => findField('Số điện thoại của cơ quan')
const add = async (number: string, field = findOfficeField()) => {
  await act(() => {
    field.value = number
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await act(() => void field.form!.dispatchEvent(new Event('submit', { cancelable: true })))
}
const show = async () => {
  const section = { settings: DEFAULT_SETTINGS, messages: settingsMessages.vi, change: async () => true }
  await act(() => render(<NumbersSection {...section} />, document.body))
}

beforeEach(async () => {
  fakeBrowser.reset()
  await clearTrustedStorage()
  document.body.replaceChildren()
})
afterEach(() => act(() => render(null, document.body)))

describe('own numbers', () => {
  it('are counted, removed and brought back', async () => {
    await saveOwnNumber({ hash: 1, ignored: true })
    await saveOwnNumber({ hash: 2, ignored: true })
    await show()
    await waitForText('Đang nhớ 2 số')
    await press('Xóa các số của tôi')
    await waitForText('Đã xóa 2 số của tôi.')
    expect(read()).toContain('Chưa nhớ số nào.')
    expect(document.activeElement?.getAttribute('role')).toBe('status')
    await press('Hoàn tác')
    await waitForText('Đang nhớ 2 số')
  })

  it('are added by hand, not shown, and undone', async () => {
    await show()
    await waitForText('Chưa nhớ số nào.')
    const field = findField('Số điện thoại của tôi')
    await add('0918 443 275', field)
    await waitForText('Đã nhớ số này.')
    await waitForText('Đang nhớ 1 số')
    expect(field.value).toBe('')
    expect(read()).not.toContain('443')
    await add('0918443275', field)
    await waitForText('Số này đã có trong danh sách.')
    expect(document.activeElement).toBe(field)
    await add('0918 443 276', field)
    await waitForText('Đang nhớ 2 số')
    await press('Hoàn tác')
    await waitForText('Đang nhớ 1 số')
  })

  it('are explained where there is none, without a button', async () => {
    await show()
    await waitForText('Chưa nhớ số nào.')
    expect(findButton('Xóa các số của tôi')).toBeUndefined()
  })
})

describe('numbers of the office', () => {
  it('are added and listed, and undone', async () => {
    await show()
    await waitForText(EMPTY)
    await add('0292 3820 000')
    await waitForText('Đã thêm 0292 3820 000.')
    await waitFor(() => expect(document.querySelector('#numbers li')?.textContent).toContain('0292 3820 000'))
    expect(findOfficeField().value).toBe('')
    await press('Hoàn tác')
    await waitForText(EMPTY)
  })

  it('are removed, and undone', async () => {
    await addOfficeNumber('0292 3820 000')
    await show()
    await waitForText('0292 3820 000')
    await press('Xóa 0292 3820 000')
    await waitForText('Đã xóa 0292 3820 000.')
    expect(await readOfficeNumbers()).toEqual([])
    await press('Hoàn tác')
    await waitFor(async () => expect(await readOfficeNumbers()).toEqual(['0292 3820 000']))
  })

  it.each([
    ['089199000000', 'Đây chưa phải một số điện thoại.'],
    ['02923820000', 'Số này đã có trong danh sách.'],
  ])('do not become %s, which is said at the field', async (number, problem) => {
    await addOfficeNumber('0292 3820 000')
    await show()
    await add(number)
    await waitForText(problem)
    const field = findOfficeField()
    expect(field.value).toBe(number)
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(document.activeElement).toBe(field)
  })

  it('say that they could not be stored', async () => {
    await show()
    await waitForText(EMPTY)
    vi.spyOn(console, 'warn').mockReturnValue()
    vi.mocked(updateTrustedValue).mockRejectedValueOnce(new Error('full'))
    await add('0292 3820 000')
    await waitForText('Chưa lưu được. Có thể thử lại.')
    expect(findOfficeField().value).toBe('0292 3820 000')
  })
})
